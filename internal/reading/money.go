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
	if s.Tokens[from].Kind == text.Punct && (s.listing || s.punct(from, "-–—•*▪◦·●")) {
		return false
	}
	if s.listing && s.entityAt[from] >= 0 && s.punctWithin(from, min(to, from+6), ":|") {
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
	s.supersedeThings(list)
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
		if k == 0 && s.lastSum.use == aRaised && s.within(max(from, a.from-2), a.from, cPartOf) {
			a.donors = nil
			return aRaised
		}
		u, ok = s.cueBefore(i, from, a)
	}
	if k > 0 && list[k-1].use == aGoal && (s.within(list[k-1].to, a.from, cFunded) || s.within(a.to, min(a.to+5, to), cFunded) || k == 1 && s.within(a.from-30, list[0].from, cFunded) && s.sentenceOf(a.from) == i) {
		return aRaised
	}
	if k > 0 && s.within(a.from-2, a.from, cPartOf) && list[k-1].money() {
		ok = false // a part is what the whole is
	}
	if !ok && k > 0 && list[k-1].use == aGift && s.within(a.from-3, a.from, cAmount) {
		a.donors = list[k-1].donors
		return aPledge
	}
	if !ok {
		u = s.carried(i, list, k)
	}
	if u == aPledge && len(a.donors) == 0 {
		if s.within(from, a.from, cEach) || s.within(a.from-4, a.from, cReplace) {
			return aRepeat
		}
		if !s.pooled(i) {
			return aFigure
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
	if a.own && s.tabled(i, a) && (k > 0 && list[k-1].use == aPledge || k+1 < len(list) && s.tabled(i, &list[k+1])) {
		return aPledge
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
