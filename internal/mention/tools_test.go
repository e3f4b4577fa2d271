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

// currencies loads states and currencies alone, while other files of names are still to come.
func currencies(l *lexicon.Lexicon) {
	for name, class := range map[string]lexicon.Class{"countries.txt": names.State, "currencies.txt": names.Currency} {
		f, err := os.Open("../names/data/" + name)
		if err != nil {
			panic(err)
		}
		defer f.Close()
		blocks, err := names.ReadBlocks(name, f)
		if err != nil {
			panic(err)
		}
		for i := range blocks {
			addBlock(l, &blocks[i], class)
		}
	}
}

func addBlock(l *lexicon.Lexicon, b *names.Block, class lexicon.Class) {
	doubtful := map[string]bool{}
	for _, n := range b.Get(string(l.Lang) + "?") {
		doubtful[n] = true
		if class == names.Currency {
			l.Add(n, lexicon.Sense{Class: names.Doubtful, Value: "currency " + b.ID})
		}
	}
	for _, n := range append(b.Get(string(l.Lang)), b.Get("sym")...) {
		if !doubtful[n] {
			l.Add(n, lexicon.Sense{Class: class, Value: b.ID, Proper: class == names.State})
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
