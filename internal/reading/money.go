package reading

import (
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/text"
)

// use is what an amount of money in a sentence is.
type use uint8

const (
	aFigure use = iota // money given, spent, owed: a reported figure
	aPledge            // one donor's money promised
	aRaised            // a drive's total
	aGoal              // a drive's goal
	aRepeat            // the same amount again: rounded, or in another currency
	aPart              // a part of the amount before it
)

// amount is one amount of money with what it is.
type amount struct {
	*mention.Mention
	use    use
	donors []string
	each   bool // the amount is that of each of several donors
}

// readMoney reads the amounts of sentence i: pledges, totals and goals of drives, figures.
func readMoney(s *scene, i int) {
	list := s.amounts(i)
	for k := range list {
		s.classify(i, list, k)
	}
	s.addPledges(i, list)
	s.addCampaigns(i, list)
	for k := range list {
		if list[k].use == aFigure {
			s.addMoneyFigure(i, &list[k])
		}
	}
	s.pledging = s.pledgeContext(i, list)
}

// amounts gives the amounts of money in sentence i.
func (s *scene) amounts(i int) []amount {
	from, to := s.bounds(i)
	var out []amount
	for p := from; p < to; p++ {
		if m := s.mention(p); m != nil && int(m.From) == p && m.Kind == mention.Money && m.Value != nil {
			out = append(out, amount{Mention: m})
		}
	}
	return out
}

// classify decides what amount k of sentence i is, by the words about it.
func (s *scene) classify(i int, list []amount, k int) {
	a := &list[k]
	from, to := s.around(i, list, k)
	before := func(c lexicon.Class) bool { return s.within(from, int(a.QFrom), c) }
	beside := func(c lexicon.Class) bool { return s.within(from, to, c) }
	switch {
	case s.equivalent(list, k):
		a.use = aRepeat
	case k > 0 && s.within(int(list[k-1].To), int(a.QFrom), cPartOf) && list[k-1].use != aGoal:
		a.use = aPart
	case s.goalAt(from, int(a.QFrom), a):
		a.use = aGoal
	case s.donorsOf(i, list, k) && (beside(cPledge) || s.Bits[i].Has(cPledge) && !before(cGiven) || s.pledging):
		a.use = aPledge
	case s.collective(i, from, a) && (s.Bits[i].Has(cPledge) || beside(cRaised)):
		a.use = aRaised
	case before(cRaised) && s.Bits[i].Has(cPledge):
		a.use = aRaised
	}
}

// around gives the tokens that belong to amount k: from the end of the one before it to the
// start of the one after it, within the sentence.
func (s *scene) around(i int, list []amount, k int) (from, to int) {
	from, to = s.bounds(i)
	if k > 0 {
		from = int(list[k-1].To)
	}
	if k+1 < len(list) {
		to = int(list[k+1].QFrom)
	}
	return from, to
}

// within reports whether a word of class c stands among tokens from to to.
func (s *scene) within(from, to int, c lexicon.Class) bool {
	for p := from; p < to; p = s.next(p) {
		if s.is(p, c) {
			return true
		}
	}
	return false
}

// equivalent reports whether amount k is the one before it in another currency: in brackets,
// or after a comma with "or about".
func (s *scene) equivalent(list []amount, k int) bool {
	if k == 0 {
		return false
	}
	prev, a := list[k-1], list[k]
	gap := int(a.QFrom) - int(prev.To)
	if gap > 4 {
		return false
	}
	return s.punctWithin(int(prev.To), int(a.QFrom), "(") && prev.Currency != a.Currency ||
		prev.Currency != a.Currency && s.within(int(prev.To), int(a.QFrom), cPartOf)
}

func (s *scene) punctWithin(from, to int, marks string) bool {
	for p := from; p < to; p++ {
		if s.punct(p, marks) {
			return true
		}
	}
	return false
}

// goalAt reports whether a word of a goal stands close before or right after an amount.
func (s *scene) goalAt(from, at int, a *amount) bool {
	return s.within(max(from, at-7), at, cGoal) || s.within(int(a.To), min(int(a.To)+4, len(s.Tokens)), cGoal)
}

// collective reports whether those who give an amount are a group without names: donors, a
// conference.
func (s *scene) collective(i, from int, a *amount) bool {
	return s.within(from, int(a.QFrom), cCollective) || s.within(from, int(a.QFrom), cRaised)
}

// pledgeContext reports whether the next sentence or line may go on listing pledges.
func (s *scene) pledgeContext(i int, list []amount) bool {
	for k := range list {
		if list[k].use == aPledge {
			return true
		}
	}
	_, to := s.bounds(i)
	if s.punct(to-1, ":") {
		return s.Bits[i].Has(cPledge) || s.Bits[i].Has(cGive)
	}
	return len(list) == 0 && s.pledging && s.Tokens[s.Sentences[i].From].Is(text.First) && to-int(s.Sentences[i].From) < 5
}

// moneySlots gives the slots that every amount has.
func moneySlots(slots fact.Slots, a *amount) fact.Slots {
	return slots.Set("currency", a.Currency).Set("qualifier", a.Qualifier)
}
