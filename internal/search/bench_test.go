package search_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/search"
)

// prose gives the sample documents of a language, as one text.
func prose(t testing.TB, lang string) string {
	t.Helper()
	files, err := filepath.Glob("../../sample/docs/*." + lang + ".txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no sample documents in %q: %v", lang, err)
	}
	var b strings.Builder
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		b.Write(raw)
		b.WriteByte('\n')
	}
	return b.String()
}

func BenchmarkTerms(b *testing.B) {
	for _, lang := range []mithaq.Lang{mithaq.Arabic, mithaq.English, mithaq.French} {
		b.Run(string(lang), func(b *testing.B) {
			body := prose(b, string(lang))
			f := search.NewFinder()
			f.Terms(body, lang)
			b.SetBytes(int64(len(body)))
			b.ReportAllocs()
			for b.Loop() {
				f.Terms(body, lang)
			}
		})
	}
}
