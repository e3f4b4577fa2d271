package web

import (
	"context"
	"net/http/httptest"
	"os"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"github.com/mithaq/mithaq/internal/record"
)

// TestAccessible asks axe-core for violations of WCAG 2.2 AA on a page of each kind, in one
// language or the other, light or dark, wide or narrow: those met most are asked in both.
func TestAccessible(t *testing.T) {
	if testing.Short() {
		t.Skip("needs a browser")
	}
	axe, err := os.ReadFile("../../node_modules/axe-core/axe.min.js")
	if err != nil {
		t.Skip("axe-core is not installed: make site")
	}
	rec, site := sampleSite(t)
	server := httptest.NewServer(site)
	defer server.Close()
	ctx, cancel := browser(t)
	defer cancel()
	facts, _, err := rec.Facts(t.Context(), record.FactQuery{Limit: 1})
	if err != nil {
		t.Fatal(err)
	}
	paths := []string{"/", "/sources/" + facts[0].Source, "/facts?kind=pledge", "/facts/" + facts[0].Key, "/sources", "/facts", "/members",
		"/meetings", "/statements", "/commitments", "/money", "/search?q=Daesh", "/ledger", "/none"}
	for i, path := range paths {
		for j, lang := range []string{"en", "ar"} {
			if i > 3 && i%2 == j {
				continue
			}
			width, scheme := int64(1440), "light"
			if (i+len(lang+path))%2 == 0 {
				width, scheme = 390, "dark"
			}
			if err := see(ctx, server.URL+"/"+lang+path, width, scheme); err != nil {
				t.Fatal(err)
			}
			said, err := chromedp.Run(ctx, chromedp.Evaluate[[]string](string(axe)+`;
				axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}).then(r =>
					r.violations.flatMap(v => v.nodes.slice(0, 3).map(n => v.id + ": " + n.html.slice(0, 200) + " " + n.failureSummary)))`,
				chromedp.EvalAwaitPromise))
			if err != nil {
				t.Fatal(path, err)
			}
			for _, s := range said {
				t.Errorf("/%s%s (%d, %s): %s", lang, path, width, scheme, s)
			}
		}
	}
}

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
		for name, width := range map[string]int64{"stepping-wide": 1440, "stepping-narrow": 390} {
			if err := chromedp.Do(ctx, chromedp.EmulateViewport(width, 900)); err != nil {
				t.Fatal(err)
			}
			png, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(dir+"/"+name+".png", png, 0o644); err != nil {
				t.Fatal(err)
			}
		}
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

// TestSwapping pages and searches in place: the window's own page stays.
func TestSwapping(t *testing.T) {
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
	_, site := sampleSite(t)
	server := httptest.NewServer(site)
	defer server.Close()
	ctx, cancel := browser(t)
	defer cancel()
	ctx, stop := context.WithTimeout(ctx, 30*time.Second)
	defer stop()

	if err := see(ctx, server.URL+"/en/facts?kind=commitment", 1440, "light"); err != nil {
		t.Fatal(err)
	}
	if err := chromedp.Do(ctx, eval(`window.same = true; document.querySelector("tr.more a").click()`), until(`document.querySelectorAll("tbody tr").length > 60`), until(`window.same`)); err != nil {
		t.Error("more rows are not swapped in: ", err)
	}
	if err := see(ctx, server.URL+"/ar/search", 1440, "light"); err != nil {
		t.Fatal(err)
	}
	if err := chromedp.Do(ctx, eval(`window.same = true`), chromedp.SendKeys("#find", "للوزراء"), until(`document.querySelectorAll(".hits mark").length > 3`), until(`window.same && location.search.startsWith("?q=%D9%84")`)); err != nil {
		t.Error("results are not swapped in: ", err)
	}
}

func eval(script string) chromedp.Action[chromedp.Void] {
	return chromedp.Evaluate[chromedp.Void](script)
}

// until waits until a condition of the page holds.
func until(condition string) chromedp.Action[chromedp.Void] {
	return func(ctx context.Context, t *chromedp.Target) (chromedp.Void, error) {
		_, err := chromedp.Poll[bool]("!!("+condition+")")(ctx, t)
		return chromedp.Void{}, err
	}
}
