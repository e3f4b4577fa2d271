package web

import (
	"context"
	"net/http/httptest"
	"os"
	"testing"

	"github.com/chromedp/chromedp"

	"github.com/mithaq/mithaq/internal/record"
)

// TestStepping walks through a source with the keyboard and the pointer, in a real browser.
func TestStepping(t *testing.T) {
	if testing.Short() {
		t.Skip("needs a browser")
	}
	built, err := loadAssets()
	if err != nil {
		t.Fatal(err)
	}
	if !built.Built() {
		t.Skip("style and script are not built: make site")
	}
	rec := sampleRecord(t, 4)
	list, _, err := rec.Sources(context.Background(), record.SourceQuery{Limit: 1})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(siteOf(t, rec))
	defer server.Close()
	ctx, cancel := browser(t)
	defer cancel()

	if err := chromedp.Do(ctx, chromedp.EmulateViewport(1440, 1000), chromedp.Navigate(server.URL+"/ar/sources/"+list[0].ID)); err != nil {
		t.Fatal(err)
	}
	at := func() (count string) {
		count, err := chromedp.Run(ctx, chromedp.Evaluate[string](`
			document.getElementById("apparatus").hidden ? "" :
			document.querySelector(".apparatus-count").textContent + " " + document.querySelectorAll("li.is-current").length`))
		if err != nil {
			t.Fatal(err)
		}
		return count
	}
	press := func(key string) {
		if err := chromedp.Do(ctx, chromedp.KeyEvent(key)); err != nil {
			t.Fatal(err)
		}
	}
	if got := at(); got != "" {
		t.Errorf("before any key the apparatus shows %q", got)
	}
	press("n")
	first := at()
	press("n")
	second := at()
	if first == "" || first == second {
		t.Errorf("stepping shows %q, then %q", first, second)
	}
	if dir := os.Getenv("MITHAQ_SHOTS"); dir != "" {
		png, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
		if err != nil {
			t.Fatal(err)
		}
		os.WriteFile(dir+"/stepping.png", png, 0o644)
	}
	press("p")
	if got := at(); got != first {
		t.Errorf("after n, n, p it shows %q, want %q", got, first)
	}
	press("\x1b")
	if got := at(); got != "" {
		t.Errorf("after Escape it shows %q", got)
	}
}
