package mention

import (
	"os"
	"sync"
	"testing"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

var lexicons = sync.OnceValue(func() map[mithaq.Lang]*lexicon.Lexicon {
	m := map[mithaq.Lang]*lexicon.Lexicon{}
	for _, lang := range mithaq.Langs {
		l := lexicon.New(lang)
		if err := names.Load(l); err != nil {
			currencies(l)
		}
		if err := Load(l); err != nil {
			panic(err)
		}
		m[lang] = l
	}
	return m
})

// currencies loads the currencies alone, while other files of names are still to come.
func currencies(l *lexicon.Lexicon) {
	f, err := os.Open("../names/data/currencies.txt")
	if err != nil {
		panic(err)
	}
	defer f.Close()
	blocks, err := names.ReadBlocks("currencies.txt", f)
	if err != nil {
		panic(err)
	}
	for i := range blocks {
		b := &blocks[i]
		doubtful := map[string]bool{}
		for _, n := range b.Get(string(l.Lang) + "?") {
			doubtful[n] = true
			l.Add(n, lexicon.Sense{Class: names.Doubtful, Value: "currency " + b.ID})
		}
		for _, n := range append(b.Get(string(l.Lang)), b.Get("sym")...) {
			if !doubtful[n] {
				l.Add(n, lexicon.Sense{Class: names.Currency, Value: b.ID})
			}
		}
	}
}

// reader reads texts for the tests.
type reader struct {
	parser text.Parser
	words  *lexicon.Finder
	finder Finder
}

func newReader(tb testing.TB) *reader {
	tb.Helper()
	all := lexicons()
	return &reader{words: lexicon.NewFinder(func(l mithaq.Lang) *lexicon.Lexicon { return all[l] })}
}

func (r *reader) read(s string, lang mithaq.Lang, published mithaq.Date) (*text.Document, *Mentions) {
	doc := r.parser.Parse(s, lang)
	return doc, r.finder.Find(r.words.Find(doc), published)
}
