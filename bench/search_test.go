package bench

import (
	"bufio"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/blevesearch/bleve/v2/analysis"
	"github.com/blevesearch/bleve/v2/analysis/lang/ar"
	"github.com/blevesearch/bleve/v2/analysis/lang/en"
	"github.com/blevesearch/bleve/v2/analysis/lang/fr"
	"github.com/blevesearch/bleve/v2/registry"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/search"
)

// terms gives the terms of a text.
type terms func(text string) []string

// pairs reads the written pairs of one language.
func pairs(b *testing.B, file string, lang mithaq.Lang) (list [][2]string) {
	f, err := os.Open("../testdata/search/" + file)
	if err != nil {
		b.Fatal(err)
	}
	defer f.Close()
	in := false
	for lines := bufio.NewScanner(f); lines.Scan(); {
		line := lines.Text()
		if strings.HasPrefix(line, "[") {
			in = line == "["+string(lang)+"]"
		} else if w := strings.Fields(line); in && len(w) == 2 && line[0] != '#' {
			list = append(list, [2]string{w[0], w[1]})
		}
	}
	return list
}

// meeting is the share of pairs that have a term in common.
func meeting(list [][2]string, of terms) float64 {
	n := 0
	for _, p := range list {
		a := slices.Clone(of(p[0]))
		if slices.ContainsFunc(of(p[1]), func(t string) bool { return slices.Contains(a, t) }) {
			n++
		}
	}
	return float64(n) / float64(len(list))
}

// bleve gives the terms that bleve's analyser of a language finds.
func bleve(b *testing.B, name string) terms {
	a, err := registry.NewCache().AnalyzerNamed(name)
	if err != nil {
		b.Fatal(err)
	}
	var out []string
	return func(text string) []string {
		out = out[:0]
		var stream analysis.TokenStream = a.Analyze([]byte(text))
		for _, t := range stream {
			out = append(out, string(t.Term))
		}
		return out
	}
}

// BenchmarkSearchPairs counts which of the written pairs of inflected forms meet, and which of
// the look-alikes do, beside bleve's analysers.
func BenchmarkSearchPairs(b *testing.B) {
	f := search.NewFinder()
	for _, peer := range []struct {
		lang  mithaq.Lang
		bleve string
	}{{mithaq.Arabic, ar.AnalyzerName}, {mithaq.English, en.AnalyzerName}, {mithaq.French, fr.AnalyzerName}} {
		ours := func(text string) []string { return f.Terms(text, peer.lang) }
		theirs := bleve(b, peer.bleve)
		for _, files := range [][2]string{{"meet.txt", "apart.txt"}, {"rare-meet.txt", "rare-apart.txt"}} {
			must, mustNot := pairs(b, files[0], peer.lang), pairs(b, files[1], peer.lang)
			if len(must) == 0 {
				continue
			}
			b.Logf("%s, %s (%d) and %s (%d): recall %.3f, false meetings %.1f %%; bleve: recall %.3f, false meetings %.1f %%", peer.lang,
				files[0], len(must), files[1], len(mustNot), meeting(must, ours), 100*meeting(mustNot, ours), meeting(must, theirs), 100*meeting(mustNot, theirs))
		}
	}
	for b.Loop() {
		f.Terms("وزراء الدول", mithaq.Arabic)
	}
}

// BenchmarkSearchTerms finds the terms of Arabic prose, names included, beside bleve's
// analyser, which finds stems alone, and strings.Fields as the floor.
func BenchmarkSearchTerms(b *testing.B) {
	texts, size := arabic(b)
	f, theirs := search.NewFinder(), bleve(b, ar.AnalyzerName)
	for b.Loop() {
		b.ReportMetric(rate(texts, size, func(t string) { f.Terms(t, mithaq.Arabic) }), "MB/s")
		b.ReportMetric(rate(texts, size, func(t string) { theirs(t) }), "bleve-MB/s")
		b.ReportMetric(rate(texts, size, func(t string) { strings.Fields(t) }), "Fields-MB/s")
	}
}
