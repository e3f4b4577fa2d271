package web

import (
	"compress/gzip"
	"context"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/record"
)

// allPaths lists an address of every kind of page, after the language: every source, every
// table, and facts of every kind.
func allPaths(t *testing.T, rec *record.Record) []string {
	t.Helper()
	out := []string{"/", "/sources", "/facts", "/members", "/meetings", "/statements", "/commitments", "/money", "/ledger", "/search",
		"/search?q=zebra", "/search?q=" + url.QueryEscape("الوزراء"), "/search?q=stabilisation"}
	ctx := context.Background()
	sources, _, err := rec.Sources(ctx, record.SourceQuery{Limit: 200})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range sources {
		out = append(out, "/sources/"+s.ID)
	}
	for _, k := range fact.Kinds {
		out = append(out, "/facts?kind="+string(k))
		facts, _, err := rec.Facts(ctx, record.FactQuery{Kind: k, Limit: 5})
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range facts {
			out = append(out, "/facts/"+f.Key)
		}
	}
	return out
}

// TestEveryPage asks for every kind of page in both languages and holds each to what all
// pages promise.
func TestEveryPage(t *testing.T) {
	rec, site := sampleSite(t)
	for i, path := range allPaths(t, rec) {
		for lang, dir := range map[string]string{"en": "ltr", "ar": "rtl"} {
			if strings.HasPrefix(path, "/sources/") && (i%2 == 0) == (lang == "ar") {
				continue // there are many, and all alike
			}
			w := get(site, "/"+lang+path, "Accept-Encoding", "gzip")
			if w.Code != http.StatusOK {
				t.Errorf("/%s%s: status %d", lang, path, w.Code)
				continue
			}
			if n := w.Body.Len(); n > 100<<10 {
				t.Errorf("/%s%s: %d bytes compressed", lang, path, n)
			}
			checkPage(t, "/"+lang+path, lang, dir, parsed(t, unpacked(t, w.Header(), w.Body)))
		}
	}
}

func unpacked(t *testing.T, h http.Header, body io.Reader) io.Reader {
	t.Helper()
	if h.Get("Content-Encoding") != "gzip" {
		return body
	}
	r, err := gzip.NewReader(body)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// checkPage looks at what every page has: its language and direction, one heading, no words
// missing, nothing inline, nothing from elsewhere, the same page in the other language.
func checkPage(t *testing.T, path, lang, dir string, page node) {
	t.Helper()
	root := page.tags("html")[0]
	if !root.is("lang", lang) || !root.is("dir", dir) {
		t.Errorf("%s: <html> has not lang %s and dir %s", path, lang, dir)
	}
	if n := len(page.tags("h1")); n != 1 {
		t.Errorf("%s: %d first headings", path, n)
	}
	if text := page.text(); strings.Contains(text, "⟨") {
		i := strings.Index(text, "⟨")
		t.Errorf("%s: a message is missing: %s", path, text[i:min(len(text), i+60)])
	}
	checkInline(t, path, page)
	checkLanguages(t, path, lang, page)
	checkIDs(t, path, page)
}

func checkInline(t *testing.T, path string, page node) {
	t.Helper()
	for _, n := range page.all(func(node) bool { return true }) {
		for _, a := range n.Attr {
			if a.Key == "style" || strings.HasPrefix(a.Key, "on") || strings.HasPrefix(a.Key, "hx-on") {
				t.Errorf("%s: <%s %s=%q> is inline", path, n.Data, a.Key, a.Val)
			}
			if a.Key == "src" && !strings.HasPrefix(a.Val, "/assets/") {
				t.Errorf("%s: %s is loaded from elsewhere", path, a.Val)
			}
		}
		if n.Data == "style" || n.Data == "script" && n.text() != "" {
			t.Errorf("%s: an inline <%s>", path, n.Data)
		}
		if n.Data == "link" && !n.is("rel", "alternate") {
			if href, _ := n.attr("href"); !strings.HasPrefix(href, "/assets/") {
				t.Errorf("%s: %s is loaded from elsewhere", path, href)
			}
		}
	}
}

// checkLanguages finds the same page in the other language, and lang beside every dir.
func checkLanguages(t *testing.T, path, lang string, page node) {
	t.Helper()
	other := map[string]string{"en": "ar", "ar": "en"}[lang]
	want := "/" + other + strings.TrimPrefix(path, "/"+lang)
	if n := page.all(func(n node) bool { return n.Data == "a" && n.is("hreflang", other) && n.is("href", want) }); len(n) == 0 {
		t.Errorf("%s: no link to %s", path, want)
	}
	for _, n := range page.all(func(n node) bool { _, ok := n.attr("lang"); return ok }) {
		l, _ := n.attr("lang")
		if d, ok := n.attr("dir"); !ok || (d == "rtl") != (l == "ar") {
			t.Errorf("%s: <%s lang=%q dir=%q>", path, n.Data, l, d)
		}
	}
}

// checkIDs holds ids to be single, and links within the page to lead somewhere.
func checkIDs(t *testing.T, path string, page node) {
	t.Helper()
	ids := map[string]int{}
	for _, n := range page.all(func(n node) bool { _, ok := n.attr("id"); return ok }) {
		id, _ := n.attr("id")
		ids[id]++
		if ids[id] > 1 {
			t.Errorf("%s: the id %s stands twice", path, id)
		}
	}
	for _, a := range page.tags("a") {
		if href, _ := a.attr("href"); strings.HasPrefix(href, "#") && ids[href[1:]] == 0 {
			t.Errorf("%s: %s leads nowhere", path, href)
		}
	}
}
