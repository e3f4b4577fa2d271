package mention

import (
	"slices"
	"strings"
	"sync"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
)

// entry gives what is known of the phrase or word at token i.
func (f *Finder) entry(i int32) *lexicon.Entry {
	if h := f.phrase(i); h != nil {
		return h.Entry
	}
	if i < f.from || i >= f.end {
		return &lexicon.Entry{}
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
	senses := f.entry(i).Senses
	for _, s := range senses {
		if code, ok := currencyCode(s.Class, s.Value); ok {
			if first == "" {
				first = code
			}
			several = several || code != first
		}
	}
	if !several {
		return first
	}
	if code := f.nearestIssuer(i, senses); code != "" {
		return code
	}
	return first
}

// contextReach is how many names before an amount are asked for its state.
const contextReach = 60

// nearestIssuer gives the currency, among senses, of the state named nearest before token i,
// or else after it in the sentence.
func (f *Finder) nearestIssuer(i int32, senses []lexicon.Sense) string {
	hits := f.page.Hits
	at := f.page.HitAt[i]
	for j := at - 1; j >= 0 && j > at-contextReach; j-- {
		if code := issuedBy(&hits[j], senses); code != "" {
			return code
		}
	}
	for j := at + 1; j > 0 && j < at+contextReach && int(j) < len(hits) && hits[j].From < f.end; j++ {
		if code := issuedBy(&hits[j], senses); code != "" {
			return code
		}
	}
	return ""
}

// issuedBy gives the currency, among senses, of the state that a hit names.
func issuedBy(h *lexicon.Hit, senses []lexicon.Sense) string {
	for _, n := range h.Senses {
		state := n.Value
		switch n.Class {
		case names.State, names.Demonym, names.Metonym:
		case names.City:
			if len(state) > 2 {
				state = state[len(state)-2:]
			}
		default:
			continue
		}
		for _, s := range senses {
			if code, ok := currencyCode(s.Class, s.Value); ok && slices.Contains(issuers()[code], state) {
				return code
			}
		}
	}
	return ""
}

// issuers are the states of each currency.
var issuers = sync.OnceValue(func() map[string][]string {
	m, err := names.Issuers()
	if err != nil {
		return nil // names.Load has already failed with the same error
	}
	return m
})
