package web

import (
	"context"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/record"
)

// TestShots photographs the pages of the sample record, to be looked at: MITHAQ_SHOTS names
// the folder to put them in, and MITHAQ_SHOT, a regular expression, which to take.
func TestShots(t *testing.T) {
	dir := os.Getenv("MITHAQ_SHOTS")
	if dir == "" {
		t.Skip("MITHAQ_SHOTS names no folder to put screenshots in")
	}
	only, err := regexp.Compile(os.Getenv("MITHAQ_SHOT"))
	if err != nil {
		t.Fatal(err)
	}
	rec, site := sampleSite(t)
	server := httptest.NewServer(site)
	defer server.Close()
	ctx, cancel := browser(t)
	defer cancel()
	for name, path := range shotPaths(t, rec) {
		for _, lang := range []string{"ar", "en"} {
			for width, size := range map[string]int64{"wide": 1440, "narrow": 390} {
				for _, scheme := range []string{"light", "dark"} {
					file := name + "-" + lang + "-" + width + "-" + scheme
					if only.MatchString(file) {
						shoot(t, ctx, server.URL+"/"+lang+path, size, scheme, filepath.Join(dir, file+".png"))
					}
				}
			}
		}
	}
}

// shotPaths names the pages to photograph, with their paths after the language.
func shotPaths(t *testing.T, rec *record.Record) map[string]string {
	paths := map[string]string{"front": "/", "sources": "/sources", "kinds": "/facts", "members": "/members", "meetings": "/meetings",
		"statements": "/statements", "commitments": "/commitments", "money": "/money", "ledger": "/ledger", "nothing": "/nothing",
		"search": "/search?q=" + url.QueryEscape("الساحل"), "search-none": "/search?q=zebra", "search-en": "/search?q=stabilisation"}
	for _, k := range []string{"office", "meeting", "pledge", "figure", "quote", "commitment", "participant", "reference", "contribution", "campaign", "member"} {
		paths["facts-"+k] = "/facts?kind=" + k
	}
	list, _, err := rec.Sources(context.Background(), record.SourceQuery{Limit: 200})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range list {
		if s.Meta.Published.Value == "2021-06-28" || s.Meta.Published.Value == "2023-06-09" {
			paths["source-"+s.Meta.Published.Value[:4]+s.Meta.Lang.Value+s.ID[:2]] = "/sources/" + s.ID
		}
	}
	for _, kind := range []fact.Kind{fact.Pledge, fact.Commitment, fact.Meeting} {
		facts, _, err := rec.Facts(context.Background(), record.FactQuery{Kind: kind, Limit: 20})
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range facts {
			paths["fact-"+string(kind)+"-"+string(f.Lang)] = "/facts/" + f.Key
		}
	}
	return paths
}

func browser(t testing.TB) (context.Context, context.CancelFunc) {
	t.Helper()
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox, chromedp.DisableGPU)
	ctx, cancel := chromedp.NewContext(context.Background(), chromedp.WithAllocatorOptions(options...))
	if err := chromedp.Do(ctx); err != nil {
		t.Skip("no Chromium to look with: ", err)
	}
	return ctx, cancel
}

// see opens a page as a reader with this width and colour scheme would.
func see(ctx context.Context, address string, width int64, scheme string) error {
	features := []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}
	if _, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Features: features}); err != nil {
		return err
	}
	return chromedp.Do(ctx, chromedp.EmulateViewport(width, 1000), chromedp.Navigate(address))
}

func shoot(t *testing.T, ctx context.Context, address string, width int64, scheme, file string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	if err := see(ctx, address, width, scheme); err != nil {
		t.Fatal(address, err)
	}
	height, err := chromedp.Run(ctx, chromedp.Evaluate[int64](`document.fonts.ready.then(() => Math.min(document.documentElement.scrollHeight, 1900))`, chromedp.EvalAwaitPromise))
	if err != nil {
		t.Fatal(address, err)
	}
	if err := chromedp.Do(ctx, chromedp.EmulateViewport(width, max(1000, height))); err != nil {
		t.Fatal(address, err)
	}
	png, err := chromedp.Run(ctx, chromedp.CaptureScreenshot())
	if err != nil {
		t.Fatal(address, err)
	}
	if err := os.WriteFile(file, png, 0o644); err != nil {
		t.Fatal(err)
	}
}
