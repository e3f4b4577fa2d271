package reading

import (
	"sort"

	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/text"
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
	additional bool
	supersedes *apd.Decimal
}

// counting is what the numbers of a document leave to those that follow.
type counting struct {
	items     []item // of the sentence that is being read
	listing   bool   // the sentence before lists what parties give
	given     item   // the last item that was given or promised
	pledges   int    // amounts so far that tell of pledges
	currency  string // of the last pledge in a currency that many use
	tallies   []tally
	topic     string // the place that the document is about, once asked for; "-" for none
	headlines []int
}

// again gives an empty counting that uses c's memory.
func (c counting) again() counting {
	return counting{items: c.items[:0], tallies: c.tallies[:0], headlines: c.headlines[:0]}
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
	s.settleBare()
	return s.items
}

// addItem notes mention m as an item where it is one, and gives the token after it.
func (s *scene) addItem(i int, m *mention.Mention) int {
	a := item{value: m.Value, currency: m.Currency, qualifier: m.Qualifier, from: int(m.QFrom), to: int(m.To), thing: -1}
	switch {
	case m.Value == nil || m.Value.Negative:
		return a.to
	case m.Kind == mention.Money:
	case m.Kind != mention.Number:
		return a.to
	default:
		if at := s.counts(i, m, cKit); at >= 0 {
			a.thing, a.thingTo = at, s.next(at)
			a.to = a.thingTo
		} else if s.alone(i, int(m.To)) {
			a.bare = true
		} else {
			return a.to
		}
	}
	a.end = a.to
	s.items = append(s.items, a)
	return a.to
}

// counts gives the token of the noun of class c that number m counts, a few adjectives
// between them, or -1.
func (s *scene) counts(i int, m *mention.Mention, c lexicon.Class) int {
	_, to := s.bounds(i)
	for p, words := int(m.To), 0; p < to && words < 4; p, words = s.next(p), words+1 {
		if s.is(p, c) {
			return p
		}
		if s.mention(p) != nil || s.Tokens[p].Kind == text.Punct && !s.punct(p, "\"“«'’") || s.is(p, cAnd) && words == 0 || s.is(p, cPrep) && !s.is(p, cOf) {
			break
		}
		if s.Words[p].Parts&(lexicon.And|lexicon.By|lexicon.To) != 0 || s.is(p, cBe) {
			break
		}
	}
	return -1
}

// alone reports whether no noun follows the number that ends at token p.
func (s *scene) alone(i, p int) bool {
	_, to := s.bounds(i)
	if p >= to || s.mention(p) != nil {
		return true
	}
	t := s.Tokens[p]
	if t.Kind == text.Punct {
		return !s.punct(p, "%°/") && !(s.punct(p, "-–") && !t.Is(text.Spaced))
	}
	if t.Is(text.Arab) && s.Words[p].Parts&(lexicon.And|lexicon.To|lexicon.By) != 0 {
		return true
	}
	for _, c := range after {
		if s.is(p, c) {
			return true
		}
	}
	e := s.entity(p)
	return e != nil && e.sort == aParty
}

// after are the classes of words that may follow a number whose noun is elided.
var after = [...]lexicon.Class{cAnd, cOr, cFrom, cEach, cRespective, cAdditional, cInstalment, cPrep, cIn, cOf, cSoFar, cPartOf, cPledge, cRaised, cAsked, cForm, cBe, cHand, cBy, cThat}

// settleBare gives numbers that stand alone the currency or noun of the item before them, or
// of the item that follows at once; others go.
func (s *scene) settleBare() {
	list := s.items
	for k := len(list) - 2; k >= 0; k-- { // "25 and 10 million"
		if list[k].bare && s.joined(&list[k], &list[k+1]) && (k == 0 || !s.carries(&list[k-1], &list[k]) || list[k+1].to-list[k].to < 4) {
			s.settle(&list[k], &list[k+1])
		}
	}
	out := list[:0]
	for k := range list {
		a := list[k]
		if a.bare && a.thing < 0 && a.currency == "" {
			if n := len(out); n > 0 && s.carries(&out[n-1], &a) {
				s.settle(&a, &out[n-1])
			} else if s.listing && s.given.use != aFigure && s.donated(&a) {
				s.settle(&a, &s.given)
			}
		}
		if a.currency != "" || a.thing >= 0 || !a.bare {
			out = append(out, a)
		}
	}
	s.items = out
}

// settle gives a the currency and scale, or the noun, of b.
func (s *scene) settle(a, b *item) {
	if b.bare && b.currency == "" && b.thing < 0 {
		return
	}
	a.currency, a.thing, a.thingTo = b.currency, b.thing, b.thingTo
	if a.money() {
		a.value = scaled(a.value, b.value)
	}
}

// scaled gives small numbers the scale of their neighbour: "25 and 10 million".
func scaled(v, like *apd.Decimal) *apd.Decimal {
	if v == nil || like == nil || v.Cmp(apd.New(1000, 0)) >= 0 {
		return v
	}
	for _, exponent := range []int32{12, 9, 6, 3} {
		if like.Cmp(apd.New(1, exponent)) >= 0 {
			return new(apd.Decimal).Set(&apd.Decimal{Form: v.Form, Negative: v.Negative, Exponent: v.Exponent + exponent, Coeff: v.Coeff})
		}
	}
	return v
}

// joined reports whether nothing but commas and "and" stands between items a and b.
func (s *scene) joined(a, b *item) bool {
	for p := a.end; p < b.from; p++ {
		if !s.punct(p, ",،") && !s.is(p, cAnd) && !s.is(p, cRespective) && !s.is(p, cOr) {
			return false
		}
	}
	return true
}

// carries reports whether item a's currency or noun is carried on to the bare number b: a
// giver, "and" or a preposition stands between them, and no other noun.
func (s *scene) carries(a, b *item) bool {
	return b.from-a.end < 14 && !s.within(a.end, b.from, cHarm)
}

// donated reports whether a party stands right before the bare number a.
func (s *scene) donated(a *item) bool {
	for p := a.from - 1; p >= max(0, a.from-4); p-- {
		if e := s.entity(p); e != nil && e.sort == aParty {
			return true
		}
	}
	return false
}
