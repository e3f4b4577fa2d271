package record

import (
	"github.com/mithaq/mithaq"
)

// remembering gives terms that remembers what it gave, for one goroutine at a time: a source
// is folded before and after an event, and hardly any of its texts differ.
func remembering(terms Terms) Terms {
	type question struct {
		text string
		lang mithaq.Lang
	}
	known := map[question][]Term{}
	return func(text string, lang mithaq.Lang) []Term {
		q := question{text, lang}
		list, ok := known[q]
		if !ok {
			list = terms(text, lang)
			known[q] = list
		}
		return list
	}
}
