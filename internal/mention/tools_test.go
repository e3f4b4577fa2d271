package mention

import (
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
			panic(err)
		}
		if err := Load(l); err != nil {
			panic(err)
		}
		m[lang] = l
	}
	return m
})

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
