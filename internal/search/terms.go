// Package search gives the terms under which a text is found: inflected forms of a word give
// the same term, in Arabic, English and French, and the name of a state or organisation gives
// one term in all three languages.
package search

import (
	"strings"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// Version changes whenever Terms may give other terms for a text.
const Version = "1"

// Finder gives the terms of one text after another. It is for one goroutine at a time.
type Finder struct {
	parser text.Parser
	finder *lexicon.Finder
	stems  stemmer
	out    []string
}

// NewFinder makes a Finder.
func NewFinder() *Finder {
	return &Finder{finder: lexicon.NewFinder(lexiconOf), stems: newStemmer()}
}

// named are the classes whose names give a term of their own, the same in every language.
var named = []lexicon.Class{names.State, names.Org, names.City, names.Region, names.Instrument, names.Body, names.Group}

// Terms gives the terms of a text in its order; lang may be "" to find it out. A word gives
// its stem; a name gives its stem words and, after the last of them, the name's own term,
// which begins with "@". The list is valid until the next call.
func (f *Finder) Terms(s string, lang mithaq.Lang) []string {
	page := f.finder.Find(f.parser.Parse(s, lang))
	f.out = f.out[:0]
	for _, par := range page.Paragraphs {
		for i := par.From; i < par.To; i++ {
			f.sentence(page, page.Sentences[i], par.Lang)
		}
	}
	return f.out
}

func (f *Finder) sentence(page *lexicon.Page, s text.Sentence, lang mithaq.Lang) {
	for t := s.From; t < s.To; t++ {
		switch token := page.Tokens[t]; {
		case token.Kind == text.Number:
			f.out = append(f.out, western(page.Raw(int(t))))
		case token.Kind == text.Word:
			if stem := f.stems.stem(page.Raw(int(t)), lang, token.Is(text.Arab)); stem != "" {
				f.out = append(f.out, stem)
			}
		}
		if h := page.HitAt[t]; h >= 0 && page.Hits[h].To == t+1 {
			f.names(&page.Hits[h])
		}
	}
}

// names adds the term of the name that h is.
func (f *Finder) names(h *lexicon.Hit) {
	for _, c := range named {
		if h.Bits.Has(c) {
			f.out = append(f.out, "@"+strings.ToLower(strings.ReplaceAll(h.Value(c), " ", "_")))
			return
		}
	}
}

// western writes a number's digits as 0 to 9, without marks between thousands.
func western(n string) string {
	return strings.Map(func(r rune) rune {
		if d, ok := text.Digit(r); ok {
			return rune('0' + d)
		}
		if r == ',' || r == '٬' || r == '،' {
			return -1
		}
		return r
	}, n)
}
