package web

import (
	"cmp"
	"slices"
	"time"

	"github.com/mithaq/mithaq"
)

// Dated is a fact with the date that it is listed under.
type Dated struct {
	Entry *Entry
	Date  mithaq.Date
	last  time.Time // the last day that the date may mean; zero where it is open
}

// dated lists the facts that have a date in a slot, the earliest first.
func dated(entries []Entry, slot string) []Dated {
	var out []Dated
	for i := range entries {
		d := mithaq.Date(entries[i].Slots.Text(slot))
		if _, last, ok := d.Bounds(); ok {
			out = append(out, Dated{&entries[i], d, last})
		}
	}
	slices.SortStableFunc(out, func(a, b Dated) int { return cmp.Or(a.order().Compare(b.order()), cmp.Compare(a.Date, b.Date)) })
	return out
}

// order is the day that a date is sorted by: its last one, or its first where it is open.
func (d Dated) order() time.Time {
	if d.last.IsZero() {
		first, _, _ := d.Date.Bounds()
		return first
	}
	return d.last
}

// split parts dated facts into those still to come on a day, and those whose date has passed.
func split(list []Dated, asOf mithaq.Date) (coming, passed []Dated) {
	_, today, ok := asOf.Bounds()
	for _, d := range list {
		if !ok || d.last.IsZero() || !d.last.Before(today) {
			coming = append(coming, d)
		} else {
			passed = append(passed, d)
		}
	}
	return coming, passed
}

// oneLanguage keeps, of the facts that language versions of one text repeat, those in the
// reader's language, or else in the first language there is. Versions are told by their date
// of publication and the date that they speak of.
func oneLanguage(list []Dated, lang mithaq.Lang) []Dated {
	type version struct{ date, published mithaq.Date }
	chosen := map[version]mithaq.Lang{}
	for _, d := range list {
		k := version{d.Date, d.Entry.From.Published}
		if have, ok := chosen[k]; !ok || d.Entry.Lang == lang && have != lang {
			chosen[k] = d.Entry.Lang
		}
	}
	return slices.DeleteFunc(slices.Clone(list), func(d Dated) bool {
		return chosen[version{d.Date, d.Entry.From.Published}] != d.Entry.Lang
	})
}

// first gives at most n of a list.
func first[T any](list []T, n int) []T { return list[:min(n, len(list))] }
