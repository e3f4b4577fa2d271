package mention

import (
	"strings"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
)

// entry gives what is known of the phrase or word at token i.
func (f *Finder) entry(i int32) *lexicon.Entry {
	if h := f.phrase(i); h != nil {
		return h.Entry
	}
	return f.page.Words[i].Entry
}

// currencyEnd gives the end of the currency at token i.
func (f *Finder) currencyEnd(i int32) int32 {
	if _, to, ok := f.sense(i, names.Currency); ok {
		return to
	}
	_, to, _ := f.sense(i, names.Doubtful)
	return to
}

// currencyCode gives the ISO code that a sense of a word stands for.
func currencyCode(c lexicon.Class, value string) (string, bool) {
	switch c {
	case names.Currency:
		return value, true
	case names.Doubtful:
		kind, code, ok := strings.Cut(value, " ")
		return code, ok && strings.EqualFold(kind, "currency")
	}
	return "", false
}

// code gives the currency named at token i: of several that share the name, the one of the
// state named nearest before it in the text, else the commonest.
func (f *Finder) code(i int32) string {
	first, several := "", false
	for _, s := range f.entry(i).Senses {
		if code, ok := currencyCode(s.Class, s.Value); ok {
			if first == "" {
				first = code
			}
			several = several || code != first
		}
	}
	return first
}
