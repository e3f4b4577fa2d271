package reading

import (
	"github.com/mithaq/mithaq/internal/text"
)

// addSame adds an item for each giver of "the same amount", with the value of the item before
// it: in the sentence, or in the one before.
func (s *scene) addSame(i int, list []item) []item {
	if !s.Bits[i].Has(cSame) {
		return list
	}
	from, to := s.bounds(i)
	for p := from; p < to; p = s.next(p) {
		if !s.is(p, cSame) {
			continue
		}
		k := 0
		for k < len(list) && list[k].from < p {
			k++
		}
		like := s.given
		if k > 0 {
			like = list[k-1]
		}
		if like.value == nil || k > 0 && p < like.to {
			continue
		}
		same := item{same: true, value: like.value, currency: like.currency, qualifier: like.qualifier, from: p, to: s.next(p), end: s.next(p), thing: like.thing, thingTo: like.thingTo}
		list = append(list, item{})
		copy(list[k+1:], list[k:])
		list[k] = same
		s.items = list
	}
	return list
}

// remember keeps what the next sentence or line may carry on: that pledges are being listed,
// and the last amount.
func (s *scene) remember(i int, list []item) {
	promised := false
	for k := range list {
		a := &list[k]
		if a.money() && a.use != aRepeat {
			s.lastSum = *a
		}
		if !a.money() && a.value != nil {
			s.lastThing = *a
		}
		if a.use == aPledge || a.use == aGift || a.use == aRaised {
			promised = promised || a.use != aRaised
			s.given = *a
			if major(a.currency) && !(a.use == aPledge && a.ownCurrency()) || s.currency == "" {
				s.currency = a.currency
			}
		}
		if a.use == aPledge || a.use == aRaised || a.use == aGoal {
			s.pledges++
		}
	}
	switch {
	case promised:
		s.listing = true
	case s.announces(i):
		s.listing = true
		if n := len(list); n > 0 && !list[n-1].money() && list[n-1].value != nil {
			s.given = list[n-1]
		}
	default:
		s.listing = s.goesOnListing(i) || len(list) > 0 && list[len(list)-1].use == aRaised
	}
}

// major reports whether a currency is one in which states count that are not its own.
func major(currency string) bool { return currency == "USD" || currency == "EUR" }

// announces reports whether sentence i announces a list of gifts: it ends in a colon.
func (s *scene) announces(i int) bool {
	_, to := s.bounds(i)
	return s.punct(to-1, ":") && (s.Bits[i].Meets(&promising) || s.Bits[i].Has(cKit))
}

// goesOnListing reports whether sentence i interrupts a list without ending it: a short line
// of its own.
func (s *scene) goesOnListing(i int) bool {
	from, to := s.bounds(i)
	return s.listing && s.Tokens[from].Is(text.First) && to-from < 5
}
