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
const Version = "2"

// Finder gives the terms of one text after another. It is for one goroutine at a time.
type Finder struct {
	parser text.Parser
	finder *lexicon.Finder
	stems  stemmer
	out    []string
	at     []int32 // the token that gave each of out
	tokens []text.Token
}

// NewFinder makes a Finder.
func NewFinder() *Finder {
	return &Finder{finder: lexicon.NewFinder(lexiconOf), stems: newStemmer()}
}

// named are the classes whose names give a term of their own, the same in every language.
var named = []lexicon.Class{names.State, names.Demonym, names.Org, names.City, names.Region, names.Instrument, names.Body, names.Group}

// Terms gives the terms of a text in its order; lang may be "" to find it out. A word gives
// its stem; a name gives its stem words and, after the last of them, the name's own term,
// which begins with "@". The list is valid until the next call.
func (f *Finder) Terms(s string, lang mithaq.Lang) []string {
	f.find(s, lang, "")
	return f.out
}

// At gives the byte of the text at which the word begins that gave term i of the last Terms.
func (f *Finder) At(i int) int { return int(f.tokens[f.at[i]].Start) }

// find finds the terms of s; words are of the language as, or where that is "" of their
// paragraph's.
func (f *Finder) find(s string, lang, as mithaq.Lang) {
	page := f.finder.Find(f.parser.Parse(s, lang))
	f.out, f.at, f.tokens = f.out[:0], f.at[:0], page.Tokens
	for _, par := range page.Paragraphs {
		if as != "" {
			par.Lang = as
		}
		for i := par.From; i < par.To; i++ {
			f.sentence(page, page.Sentences[i], par.Lang)
		}
	}
}

func (f *Finder) sentence(page *lexicon.Page, s text.Sentence, lang mithaq.Lang) {
	for t := s.From; t < s.To; t++ {
		switch token := page.Tokens[t]; token.Kind {
		case text.Number:
			f.add(western(page.Raw(int(t))), t)
		case text.Word:
			f.add(f.word(page, t, s.To, lang), t)
		}
		if h := page.HitAt[t]; h >= 0 && page.Hits[h].To == t+1 {
			f.add(name(page, &page.Hits[h]), t)
		}
	}
}

func (f *Finder) add(term string, token int32) {
	if term != "" {
		f.out, f.at = append(f.out, term), append(f.at, token)
	}
}

// word gives the term of the word at t. A prefix with its hyphen gives that of the word it
// makes, so that counter-terrorism is found by counterterrorism, and by terrorism.
func (f *Finder) word(page *lexicon.Page, t, end int32, lang mithaq.Lang) string {
	token := page.Tokens[t]
	raw := page.Raw(int(t))
	if !token.Is(text.Arab) && t+1 < end && page.Tokens[t+1].Is(text.Hyphen) && hyphened[strings.ToLower(raw)] {
		raw += page.Raw(int(t) + 1)
	}
	return f.stems.stem(raw, page.Words[t], lang, token.Is(text.Arab))
}

// hyphened are the prefixes that are written with a hyphen or without, in English or French.
var hyphened = set("anti co contre counter inter micro mid mini multi non over post pre pré re semi socio sub super trans ultra under")

// name gives the term of the name that h is, or "".
func name(page *lexicon.Page, h *lexicon.Hit) string {
	for _, c := range named {
		if !h.Bits.Has(c) {
			continue
		}
		if h.To == h.From+1 && page.Tokens[h.From].Is(text.Arab) && common(page.Raw(int(h.From)), c, h.Parts) {
			return ""
		}
		return "@" + strings.ToLower(strings.ReplaceAll(h.Value(c), " ", "_"))
	}
	return ""
}

// common reports whether an Arabic word that could name something of class c is a common
// word: an adjective of nationality such as مالي, or a name with something joined to it as in
// ورقة, which is listed.
func common(raw string, c lexicon.Class, parts lexicon.Parts) bool {
	return (c == names.Demonym || parts&^lexicon.The != 0) && arabicLemmas().listed(raw)
}

// western writes a number's digits as 0 to 9, without marks between thousands.
func western(n string) string {
	if len(n) > maxWord {
		n = strings.ToValidUTF8(n[:maxWord], "")
	}
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
