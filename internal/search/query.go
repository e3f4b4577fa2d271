package search

import (
	"slices"
	"strings"

	"github.com/mithaq/mithaq"
)

// Query gives what to search for when somebody asks for q: groups of terms, one for each word
// and each name, as record.Search takes them, the terms of a group separated by spaces. What
// is written in Latin letters may be English or French, so that a word stands for its term in
// either; one that is a stopword in either is passed over, unless nothing else is asked for.
func (f *Finder) Query(q string) []string {
	asked := f.asked(q)
	var groups, rest []string
	for _, a := range asked {
		group := strings.Join(a.terms, " ")
		if a.seen == len(latin) {
			groups = append(groups, group)
		} else {
			rest = append(rest, group)
		}
	}
	if len(groups) == 0 {
		return rest
	}
	return groups
}

// latin are the languages that a query in Latin letters may be in.
var latin = []mithaq.Lang{mithaq.English, mithaq.French}

// most bounds the terms of a query in each language.
const most = 64

// group is what one word or one name of a query stands for.
type group struct {
	token int32
	name  bool
	terms []string
	seen  int // the languages in which it has a term; a name's one will do
}

// asked gives the groups of q, in its order.
func (f *Finder) asked(q string) []group {
	var list []group
	for _, lang := range latin {
		f.find(q, lang, lang)
		for i, term := range f.out[:min(len(f.out), most)] {
			list = merge(list, group{f.at[i], term[0] == '@', []string{term}, 1})
		}
	}
	slices.SortStableFunc(list, func(a, b group) int { return int(a.token - b.token) })
	return list
}

func merge(list []group, g group) []group {
	if g.name {
		g.seen = len(latin)
	}
	for i := range list {
		have := &list[i]
		if have.token != g.token || have.name != g.name {
			continue
		}
		have.seen++
		if !slices.Contains(have.terms, g.terms[0]) {
			have.terms = append(have.terms, g.terms...)
		}
		if have.name {
			have.seen = len(latin)
		}
		return list
	}
	return append(list, g)
}
