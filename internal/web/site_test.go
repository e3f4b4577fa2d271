package web

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/reading"
	"github.com/mithaq/mithaq/internal/record"
	"github.com/mithaq/mithaq/internal/search"
	"github.com/mithaq/mithaq/internal/source"
	"github.com/mithaq/mithaq/internal/store"
	"github.com/mithaq/mithaq/internal/text"
	"github.com/mithaq/mithaq/sample"
)

// options opens a record with the real reader and search terms.
func options() record.Options {
	var mu sync.Mutex
	parser := &text.Parser{}
	return record.Options{
		Author: "test", Reader: "test", TermsVersion: search.Version, Terms: terms(),
		Read: func(src, body string, lang mithaq.Lang, published mithaq.Date) []fact.Fact {
			return reading.New().Read(reading.Input{Source: src, Text: body, Lang: lang, Published: published})
		},
		Paragraphs: func(body string, lang mithaq.Lang) []record.Paragraph {
			mu.Lock()
			defer mu.Unlock()
			var out []record.Paragraph
			doc := parser.Parse(body, lang)
			for _, p := range doc.Paragraphs {
				start := len([]rune(body[:p.Start]))
				out = append(out, record.Paragraph{Start: start, End: start + len([]rune(body[p.Start:p.End])), Lang: p.Lang})
			}
			return out
		},
	}
}

func terms() record.Terms {
	finders := sync.Pool{New: func() any { return search.NewFinder() }}
	return func(body string, lang mithaq.Lang) (list []record.Term) {
		f := finders.Get().(*search.Finder)
		defer finders.Put(f)
		for i, t := range f.Terms(body, lang) {
			list = append(list, record.Term{Text: t, At: f.At(i)})
		}
		return list
	}
}

// sampleRecord is a record of the first n sample documents, or of all where n is 0.
func sampleRecord(t testing.TB, n int) *record.Record {
	t.Helper()
	rec := loaded(t, filepath.Join(t.TempDir(), "sample.db"), n)
	t.Cleanup(func() { rec.Close() })
	return rec
}

// loaded makes a record at path and adds the first n sample documents: all where n is 0,
// none where it is below.
func loaded(t testing.TB, path string, n int) *record.Record {
	t.Helper()
	ctx := context.Background()
	rec, err := record.Open(ctx, path, store.Create, options())
	if err != nil {
		t.Fatal(err)
	}
	docs, err := sample.Docs()
	if err != nil {
		t.Fatal(err)
	}
	if n != 0 {
		docs = docs[:max(0, n)]
	}
	for added := range rec.AddAll(ctx, func(yield func(record.Incoming) bool) {
		for _, d := range docs {
			if !yield(incoming(t, d)) {
				return
			}
		}
	}) {
		if added.Err != nil {
			t.Fatal(added.Err)
		}
	}
	return rec
}

func incoming(t testing.TB, d sample.Doc) record.Incoming {
	data, err := d.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	doc, err := source.Read(context.Background(), d.File, data, source.Options{Title: d.Title, Publisher: d.Publisher,
		Published: mithaq.Date(d.Published), Lang: mithaq.Lang(d.Lang), Address: d.Address, Marking: mithaq.Marking(d.Marking)})
	if err != nil {
		t.Fatal(d.File, err)
	}
	given := func(f source.Found) record.Found { return record.Found{Value: f.Value, How: f.How} }
	m := doc.Meta
	return record.Incoming{Ref: d.File, Original: doc.Original, MediaType: doc.MediaType, Text: doc.Text, Shingles: source.Shingles(doc.Text),
		Meta: record.Meta{Title: given(m.Title), Publisher: given(m.Publisher), Published: given(m.Published),
			Lang: given(m.Lang), Address: given(m.Address), Marking: given(m.Marking)}}
}

// shared is a record of all sample documents and its site, made once and not changed.
var shared struct {
	once sync.Once
	rec  *record.Record
	site http.Handler
}

func sampleSite(t testing.TB) (*record.Record, http.Handler) {
	t.Helper()
	shared.once.Do(func() {
		shared.rec = loaded(t, filepath.Join(workDir, "sample.db"), 0)
		shared.site = siteOf(t, shared.rec)
	})
	if shared.site == nil {
		t.Fatal("the sample site could not be made")
	}
	return shared.rec, shared.site
}

// workDir holds what lasts for all tests.
var workDir string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "mithaq-web-")
	if err != nil {
		panic(err)
	}
	workDir = dir
	code := m.Run()
	if shared.rec != nil {
		shared.rec.Close()
	}
	os.RemoveAll(dir)
	os.Exit(code)
}

func siteOf(t testing.TB, rec *record.Record) http.Handler {
	t.Helper()
	return siteUpTo(t, rec, mithaq.Clear)
}

func siteUpTo(t testing.TB, rec *record.Record, max mithaq.Marking) http.Handler {
	t.Helper()
	h, err := New(Of(rec, max, terms()), Options{Coalition: "Global Coalition", Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func get(h http.Handler, path string, header ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest("GET", path, nil)
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}
