package mention

import (
	"strings"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// rejected reports whether a number word is none here: "the one", un, G20.
func (f *Finder) rejected(n numeral) bool {
	if f.glued(n.from) {
		return true
	}
	if n.to != n.from+1 || f.digit(n.from) {
		return false
	}
	switch f.norm(n.from) {
	case "one":
		return f.pronoun(n.from)
	case "un", "une":
		_, isCents := f.cents(n.to)
		return !f.joins(n.from-1, "minus") && !isCents && !f.currencyAt(n.to) && !f.joins(n.to, "over") && f.nounOver(n.to) == n.to
	case "quarter", "quarters", "quart":
		return !f.joins(n.from-1, "a") && !f.joins(n.to, "of")
	case "half":
		return f.is(n.from-1, ordinal) || f.is(n.from-1, shift) || f.norm(n.from-1) == "other" || f.mark(n.to, "-")
	}
	return f.arabic() && f.adverb(n)
}

// adverb reports whether an Arabic number word is another word here: أولاً firstly, ربع
// سنوي quarterly.
func (f *Finder) adverb(n numeral) bool {
	if n.ordinal {
		return f.parts(n.from)&lexicon.Tanwin != 0
	}
	raw := strings.TrimPrefix(f.page.Raw(int(n.from)), "و")
	if strings.HasPrefix(raw, "أثن") || f.is(n.from, cardinal) && f.parts(n.from)&lexicon.Pronoun != 0 && strings.HasSuffix(raw, "ي") {
		return true // praised; tripartite
	}
	if f.is(n.from-1, names.Given) && !f.token(n.from-1).Is(text.First) {
		return true // جيفري ستون
	}
	next := f.norm(n.to)
	return n.part && (strings.HasPrefix(next, "سنوي") || strings.HasPrefix(next, "شهري") || strings.HasPrefix(next, "نهائي"))
}

// pronoun reports whether "one" at token i stands for a noun.
func (f *Finder) pronoun(i int32) bool {
	switch f.norm(i - 1) {
	case "the", "this", "that", "which", "no", "any", "every", "each", "another", "only", "every-":
		return true
	}
	switch f.norm(i + 1) {
	case "of", "another", "day", "can", "should", "must":
		return true
	}
	return false
}

// glued reports whether the digits at token i go on a word: G20, F16.
func (f *Finder) glued(i int32) bool {
	if !f.tight(i) || !f.digit(i) {
		return false
	}
	t := f.token(i - 1)
	if t.Kind != text.Word {
		return false
	}
	return !t.Is(text.Arab) && !f.sign
}
