package reading

import (
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// use is what an item in a sentence is.
type use uint8

const (
	aFigure use = iota // given, spent, owed, counted: a reported figure
	aPledge            // a donor's, promised
	aRaised            // a drive's total
	aGoal              // a drive's goal
	aRepeat            // the same again: rounded, in another currency, by the year
	aGift              // things given or promised
)

// readQuantities reads the numbers of sentence i: pledges, drives, contributions, figures.
// Headlines are read last, for what the body does not repeat.
func readQuantities(s *scene, i int) {
	if s.heading(i) {
		s.headlines = append(s.headlines, i)
	} else {
		s.readSentence(i)
	}
	if i == len(s.Sentences)-1 {
		for _, h := range s.headlines {
			s.listing = false
			n := len(s.facts)
			s.readSentence(h)
			s.dropRepeated(n)
		}
	}
}

// heading reports whether sentence i is a headline, not a line of a list of gifts.
func (s *scene) heading(i int) bool {
	if !s.headline(i) {
		return false
	}
	from, to := s.bounds(i)
	if s.listing && s.Tokens[from].Kind == text.Punct {
		return false
	}
	return s.Sentences[i].Paragraph < 4 || s.Tokens[from].Kind != text.Punct && !s.punctWithin(from, to, ":") && !s.listing && s.pledges == 0
}

func (s *scene) readSentence(i int) {
	if len(s.mentionsOf(i)) == 0 && !s.Bits[i].Meets(&giving) {
		s.listing = s.goesOnListing(i) || s.announces(i)
		return
	}
	list := s.itemsOf(i)
	list = s.addSame(i, list)
	for k := range list {
		s.findDonors(i, list, k)
		list[k].use = s.useOf(i, list, k)
	}
	s.supersede(list)
	s.addPledges(i, list)
	s.addCampaigns(i, list)
	s.addContributions(i, list)
	s.addFigures(i, list)
	s.remember(i, list)
}

// promising are the classes of a heading whose lines list what is promised.
var promising = lexicon.SetOf(cPledge, cGive, cHand, cRaised, cPromised)

// giving are the classes without which a sentence that has no number gives nothing.
var giving = lexicon.SetOf(cGive, cSame, cKit)

// useOf decides what item k of sentence i is, by the nearest words about it.
func (s *scene) useOf(i int, list []item, k int) use {
	a := &list[k]
	from, to := s.window(i, list, k)
	if a.use == aRepeat || a.money() && s.repeats(list, k) {
		return aRepeat
	}
	if !a.money() {
		return s.useOfThing(i, list, k, from, to)
	}
	u, ok := s.cueAfter(i, a, to)
	if !ok {
		if k == 0 && s.lastSum.use == aRaised && s.within(a.from-2, a.from, cPartOf) {
			a.donors = nil
			return aRaised
		}
		u, ok = s.cueBefore(i, from, a)
	}
	if k > 0 && s.within(a.from-2, a.from, cPartOf) && list[k-1].money() {
		ok = false // a part is what the whole is
	}
	if !ok {
		u = s.carried(i, list, k)
	}
	if u == aPledge && len(a.donors) == 0 {
		if s.within(from, a.from, cEach) || s.within(a.from-4, a.from, cReplace) {
			return aRepeat
		}
		return aRaised
	}
	return u
}

// carried gives the use that item k takes from the one before it, or from the sentence.
func (s *scene) carried(i int, list []item, k int) use {
	a := &list[k]
	for j := 0; j < k && a.own; j++ {
		if list[j].use == aPledge {
			return aPledge
		}
	}
	for j := k - 1; j >= 0; j-- {
		switch u := list[j].use; {
		case u == aRepeat || u == aGift:
			continue
		case u == aRaised && a.own:
			return aPledge
		case u == aGoal && a.own:
			return aFigure
		default:
			return u
		}
	}
	if a.own && (s.Bits[i].Has(cPledge) || (s.listing || s.pledges > 0) && s.verbless(i, a)) {
		return aPledge
	}
	return aFigure
}

// verbless reports whether hardly a word stands between the giver and its item, or before
// both: "Norway: $1bn", "La France, 280 millions".
func (s *scene) verbless(i int, a *item) bool {
	from, _ := s.bounds(i)
	words := 0
	for p := a.from - 1; p >= from; p-- {
		if s.entityAt[p] >= 0 {
			return words <= 1
		}
		if s.Tokens[p].Kind == text.Word && s.hit(p) == nil {
			words++
		}
		if s.is(p, cWill) || s.is(p, cBe) {
			return false
		}
	}
	return words <= 1
}

// cueBefore looks for the nearest word before item a that tells its use; a noun of giving
// tells it only where no verb does.
func (s *scene) cueBefore(i, from int, a *item) (use, bool) {
	noun, amount := -1, false
	for p := a.from - 1; p >= from && !s.punct(p, ";؛"); p-- {
		h := s.hit(p)
		if h == nil {
			continue
		}
		p = int(h.From)
		switch {
		case h.Bits.Has(cTotal), h.Bits.Has(cGiven):
			return aFigure, true
		case h.Bits.Has(cGoal) && a.from-int(h.To) < 9:
			return aGoal, true
		case h.Bits.Has(cPledge), h.Bits.Has(cPromised):
			if s.summed(from, p, a) {
				return aFigure, true
			}
			return aPledge, true
		case h.Bits.Has(cRaised):
			if s.within(max(from, p-8), p, cGoal) && !s.punctWithin(max(from, p-8), p, ",،") {
				return aGoal, true
			}
			if s.summed(from, p, a) {
				return aFigure, true
			}
			return aRaised, true
		case h.Bits.Has(cAmount):
			amount = true
		case amount && h.Bits.Has(cCollective):
			return aRaised, true
		case h.Bits.Has(cHand) && h.Value(cHand) == "noun":
			noun = p
		case h.Bits.Has(cHand):
			return s.hand(i, h, from, a), true
		}
	}
	if noun >= 0 {
		return s.hand(i, s.hit(noun), from, a), true
	}
	return aFigure, false
}

// hand decides whether a verb of giving promises: in the future, or where pledges are told of
// and nothing says that it is done.
func (s *scene) hand(i int, h *lexicon.Hit, from int, a *item) use {
	p := int(h.From)
	if h.Parts&lexicon.Will != 0 || futureOf(h) || s.within(max(from, p-3), p, cWill) || s.within(max(from, p-3), p, cPlan) {
		return aPledge
	}
	if s.within(max(from, p-4), a.from, cSoFar) || s.within(a.to, min(a.to+5, s.end(i)), cSoFar) {
		return aFigure
	}
	if s.listing || s.Bits[i].Has(cPledge) || s.pledges > 0 {
		return aPledge
	}
	return aFigure
}

// summed reports whether a total at p is what one giver gave over time: "bringing its
// contribution since 2014 to".
func (s *scene) summed(from, p int, a *item) bool {
	return s.within(from, p, cTotal) && !s.within(from, a.from, cDrive) && (a.own || s.within(p, a.from, cSoFar))
}

// futureOf reports whether a verb of giving is in the future.
func futureOf(h *lexicon.Hit) bool {
	for _, sense := range h.Senses {
		if sense.Class == cHand && sense.Value == "future" {
			return true
		}
	}
	return false
}

// cueAfter looks for a word right after item a that tells its use: "were pledged", "needed".
func (s *scene) cueAfter(i int, a *item, to int) (use, bool) {
	for p, words := a.end, 0; p < to && words < 6; p, words = s.next(p), words+1 {
		if s.punct(p, ".;؛:") || s.is(p, cPartOf) {
			break
		}
		switch {
		case s.is(p, cAsked) && words < 5:
			return aGoal, true
		case s.is(p, cPledge) && s.hit(p).Form(cPledge) == lexicon.Past && words == 0 || s.is(p, cPromised):
			if codes, _ := s.donorAfter(&item{to: s.next(p)}, to); len(codes) > 0 {
				a.donors, a.own = codes, true
				return aPledge, true
			}
			if a.own && s.is(p, cFrom) {
				return aPledge, true
			}
			return aRaised, true
		case s.is(p, cSpent):
			return aFigure, true
		}
	}
	return aFigure, false
}

// repeats reports whether item k says the one before it again: in brackets or "or about" in
// another currency, or as what is paid in a year.
func (s *scene) repeats(list []item, k int) bool {
	a := &list[k]
	if s.within(max(a.from-4, 0), a.from, cInstalment) && k > 0 {
		return true
	}
	if k == 0 {
		return false
	}
	prev := &list[k-1]
	for p := prev.to; p < a.from; p++ {
		if s.entityAt[p] >= 0 && !s.punct(prev.to, "(") {
			return false
		}
	}
	if s.punct(prev.to, "(") && a.from-prev.to < 9 && prev.currency != a.currency {
		return true
	}
	if !prev.money() || a.from-prev.to > 4 {
		return false
	}
	bracket := s.punct(a.from-1, "(") || s.punct(prev.to, "(")
	other := prev.currency != a.currency
	return other && (bracket || s.within(prev.to, a.from, cEquivalent)) || bracket && s.within(prev.to, a.from, cEquivalent)
}

// supersede takes the first of "from 51 to 60 million" as what the second replaces.
func (s *scene) supersede(list []item) {
	for k := 0; k+1 < len(list); k++ {
		a, b := &list[k], &list[k+1]
		if a.money() && b.money() && a.currency == b.currency && s.raises(a, b) {
			b.supersedes, b.donors, b.own = a.value, a.donors, a.own
			a.use = aRepeat
			if len(b.donors) > 0 {
				b.use = aPledge
			}
		} else if a.money() && b.money() && a.use == aPledge && s.within(a.end, b.from, cReplace) {
			a.supersedes, b.use = b.value, aRepeat
			if a.currency == "" || b.bare {
				a.supersedes = scaled(b.value, a.value)
			}
		}
	}
}

// raises reports whether items a and b stand as "from a to b".
func (s *scene) raises(a, b *item) bool {
	if b.from-a.to > 1+1 {
		return false
	}
	opened := s.is(a.from-1, cFrom) || s.is(a.from-1, cOf) || s.is(a.from-1, cPrep)
	closed := s.is(b.from-1, cUpTo)
	return opened && closed && b.from > a.to
}

// moneySlots gives the slots that every amount has.
func moneySlots(slots fact.Slots, a *item) fact.Slots {
	return slots.Set("currency", a.currency).Set("qualifier", a.qualifier)
}

// within reports whether a word of class c stands among tokens from to to.
func (s *scene) within(from, to int, c lexicon.Class) bool {
	for p := max(from, 0); p < to; p = s.next(p) {
		if s.is(p, c) {
			return true
		}
	}
	return false
}
