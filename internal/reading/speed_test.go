package reading

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/mithaq/mithaq"
)

// corpus joins the development documents of a language.
func corpus(tb testing.TB, lang mithaq.Lang) string {
	tb.Helper()
	files, _ := filepath.Glob("../../testdata/reading/dev/" + string(lang) + "/*.txt")
	if len(files) == 0 {
		tb.Fatal("no development documents")
	}
	var b strings.Builder
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			tb.Fatal(err)
		}
		b.Write(data)
		b.WriteString("\n\n")
	}
	return b.String()
}

func BenchmarkRead(b *testing.B) {
	for _, lang := range mithaq.Langs {
		b.Run(string(lang), func(b *testing.B) {
			texts := strings.Split(corpus(b, lang), "\n\n\n")
			size := 0
			for _, t := range texts {
				size += len(t)
			}
			r := New()
			r.Read(Input{Text: texts[0], Lang: lang})
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				for _, t := range texts {
					r.Read(Input{Text: t, Lang: lang, Published: "2020-01-01"})
				}
			}
		})
	}
}
