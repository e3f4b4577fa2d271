package web

import (
	"cmp"
	"slices"
)

// Cite is the sources of one day that say a thing, one fact each.
type Cite struct {
	When    string
	Entries []*Entry
}

// cited is how many days are cited before the rest are only counted.
const cited = 5

// CiteList is where a thing is said, the earliest first, with the words of the page.
type CiteList struct {
	*View
	Cites []Cite
	More  int // facts not cited one by one
}

// Cites lists the sources of facts that say the same: by day, one a language or text.
func (v *View) Cites(entries []*Entry) CiteList {
	list := slices.Clone(entries)
	slices.SortStableFunc(list, func(a, b *Entry) int {
		return cmp.Or(cmp.Compare(a.From.Published, b.From.Published), cmp.Compare(a.Lang, b.Lang))
	})
	out := CiteList{View: v}
	for _, e := range list {
		when := v.cited(e.From)
		last := len(out.Cites) - 1
		switch {
		case last >= 0 && out.Cites[last].When == when:
			out.Cites[last].Entries = append(out.Cites[last].Entries, e)
		case len(out.Cites) < cited:
			out.Cites = append(out.Cites, Cite{when, []*Entry{e}})
		default:
			out.More++
		}
	}
	return out
}

// cited names a source by its date.
func (v *View) cited(s *Source) string {
	if s.Published == "" {
		return v.T("undated")
	}
	return v.Date(s.Published)
}
