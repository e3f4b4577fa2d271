package reading

import (
	"sort"

	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq/internal/mention"
)

// item is a sum of money, or a number of things that a state may give, as a sentence names it.
type item struct {
	value      *apd.Decimal // nil for things without a number
	currency   string       // "" for things
	qualifier  string
	from, to   int // tokens, with the qualifier and what is counted
	end        int // the token after what belongs to it, a giver named after it too
	thing      int // the token of what is counted; -1 for money
	thingTo    int
	bare       bool // a number alone, whose currency or noun is that of its neighbour
	use        use
	donors     []string
	own        bool // donors are named beside it, not carried on
	same       bool // the same amount as the item before it
	passive    bool // a verb of giving and the giver follow it
	unit       bool // the number is a unit's size
	supersedes *apd.Decimal
}

// counting is what the numbers of a document leave to those that follow.
type counting struct {
	items     []item // of the sentence that is being read
	listing   bool   // the sentence before lists what parties give
	given     item   // the last item that was given or promised
	lastSum   item   // the last sum of money
	lastThing item   // the last things counted
	body      string // the first body that the document names
	lastUnit  string // of the last figure
	lastPlace any    // of the last figure that names one
	placeIn   int32  // the paragraph of it
	reports   []report
	pledges   int    // amounts so far that tell of pledges
	currency  string // of the last pledge in a currency that many use
	tallies   []tally
	topic     string // the place that the document is about, once asked for; "-" for none
	headlines []int
}

// again gives an empty counting that uses c's memory.
func (c counting) again() counting {
	return counting{items: c.items[:0], tallies: c.tallies[:0], headlines: c.headlines[:0], reports: c.reports[:0]}
}

// money reports whether the item is a sum of money.
func (a *item) money() bool { return a.thing < 0 }

// mentionsOf gives the numbers, amounts and dates of sentence i.
func (s *scene) mentionsOf(i int) []mention.Mention {
	from, to := s.bounds(i)
	list := s.mentions.List
	a := sort.Search(len(list), func(k int) bool { return int(list[k].From) >= from })
	b := a
	for b < len(list) && int(list[b].From) < to {
		b++
	}
	return list[a:b]
}

// itemsOf gives the items of sentence i in order. The list is valid until the next call.
func (s *scene) itemsOf(i int) []item {
	s.items = s.items[:0]
	at, _ := s.bounds(i)
	for _, m := range s.mentionsOf(i) {
		if int(m.From) < at {
			continue
		}
		s.thingsWithout(i, at, int(m.QFrom))
		at = s.addItem(i, &m)
	}
	s.thingsWithout(i, at, s.end(i))
	s.settleBare(i)
	return s.items
}

// addItem notes mention m as an item where it is one, and gives the token after it.
func (s *scene) addItem(i int, m *mention.Mention) int {
	a := item{value: m.Value, currency: m.Currency, qualifier: m.Qualifier, from: int(m.QFrom), to: int(m.To), thing: -1}
	switch {
	case m.Value == nil || m.Value.Negative || s.is(int(m.From)-1, cMark) || s.calibre(m):
		return a.to
	case m.Kind == mention.Money:
	case m.Kind == mention.Measure && s.weighed(&a):
	case m.Kind != mention.Number:
		return a.to
	case s.currencyAfter(&a):
	default:
		if at := s.counts(i, m, cKit); at >= 0 {
			a.thing, a.thingTo = at, max(s.next(at), s.designator(at))
			for s.kitGoesOn(a.thingTo, s.end(i)) {
				a.thingTo = s.next(a.thingTo)
			}
			a.to = a.thingTo
			if u := s.sized(i, m); u >= 0 {
				a.unit = true
			}
		} else if u := s.sized(i, m); u >= 0 {
			a.thing, a.thingTo, a.unit = u, s.next(u), true
		} else if s.alone(i, int(m.To), m) {
			a.bare = true
		} else {
			return a.to
		}
	}
	a.end = a.to
	s.items = append(s.items, a)
	return a.to
}

// calibre reports whether m is a width in millimetres that reads like millions: 155mm shells.
func (s *scene) calibre(m *mention.Mention) bool {
	return m.Kind == mention.Number && m.To-m.From > 1 && s.Words[m.To-1].Norm == "mm"
}
