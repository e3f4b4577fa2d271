package web

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"github.com/mithaq/mithaq/internal/record"
)

// TestSourceShowsEveryFact finds every fact of every sample under its words, in the margin
// with its permanent address, and on a page of its own.
func TestSourceShowsEveryFact(t *testing.T) {
	rec, site := sampleSite(t)
	ctx := context.Background()
	sources, _, err := rec.Sources(ctx, record.SourceQuery{Limit: 200})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range sources {
		facts, _, err := rec.Facts(ctx, record.FactQuery{Source: s.ID})
		if err != nil {
			t.Fatal(err)
		}
		page := parsed(t, get(site, "/en/sources/"+s.ID).Body)
		words, notes := map[string]*strings.Builder{}, map[string]bool{}
		for _, seg := range page.class("seg") {
			data, _ := seg.attr("data-f")
			for _, key := range strings.Fields(data) {
				if words[key] == nil {
					words[key] = &strings.Builder{}
				}
				words[key].WriteString(seg.text())
			}
		}
		for _, a := range page.tags("a") {
			href, _ := a.attr("href")
			if key, ok := strings.CutPrefix(href, "/en/facts/"); ok {
				notes[key] = true
			}
		}
		for _, f := range facts {
			got := ""
			if words[f.Key] != nil {
				got = words[f.Key].String()
			}
			if unspaced(got) != unspaced(f.Quote) {
				t.Errorf("%s: the words of %s fact %s are shown as %q, want %q", s.ID, f.Kind, f.Key, got, f.Quote)
			}
			if !notes[f.Key] {
				t.Errorf("%s: fact %s has no permanent address in the margin", s.ID, f.Key)
			}
		}
	}
}

// unspaced drops white space: between paragraphs there is some that no paragraph holds.
func unspaced(s string) string { return strings.Join(strings.Fields(s), "") }

func TestSourceKeepsItsLanguage(t *testing.T) {
	rec, site := sampleSite(t)
	sources, _, err := rec.Sources(context.Background(), record.SourceQuery{Lang: "ar", Limit: 1})
	if err != nil || len(sources) == 0 {
		t.Fatal(sources, err)
	}
	page := parsed(t, get(site, "/en/sources/"+sources[0].ID).Body)
	for _, p := range page.class("set") {
		if !p.is("lang", "ar") || !p.is("dir", "rtl") {
			t.Errorf("a paragraph of an Arabic source is not marked as such: %s", p.text())
		}
	}
	if sample := page.class("sample"); len(sample) == 0 || !strings.HasPrefix(sample[0].text(), "Sample text") {
		t.Error("the page of a sample text is not headed as such")
	}
	arabic := parsed(t, get(site, "/ar/sources/"+sources[0].ID).Body)
	if sample := arabic.class("sample"); len(sample) == 0 || !strings.HasPrefix(sample[0].text(), "نص تجريبي") {
		t.Error("the Arabic page of a sample text is not headed as such")
	}
}

func TestOriginal(t *testing.T) {
	rec, site := sampleSite(t)
	ctx := context.Background()
	sources, _, err := rec.Sources(ctx, record.SourceQuery{Limit: 200})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range sources {
		w := get(site, "/en/sources/"+s.ID+"/original")
		want, err := rec.Original(ctx, s.ID, "TLP:CLEAR")
		if err != nil {
			t.Fatal(err)
		}
		if w.Code != http.StatusOK || w.Body.String() != string(want) {
			t.Errorf("%s: status %d, %d bytes, want %d", s.ID, w.Code, w.Body.Len(), len(want))
		}
		for header, part := range map[string]string{"Content-Disposition": "attachment", "Content-Security-Policy": "sandbox",
			"Content-Type": "application/octet-stream", "X-Content-Type-Options": "nosniff"} {
			if got := w.Header().Get(header); !strings.Contains(got, part) {
				t.Errorf("%s: %s is %q, want %q in it", s.ID, header, got, part)
			}
		}
	}
}
