package reading

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
)

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
		case h.Bits.Has(cTotal) && amount && !a.own && (s.within(from, p, cPledge) || s.within(from, p, cDrive)):
			return aRaised, true
		case h.Bits.Has(cGiven) && h.Bits.Has(cAmount) && s.worthOf(from, p):
			amount = true
		case h.Bits.Has(cTotal), h.Bits.Has(cGiven):
			return aFigure, true
		case h.Bits.Has(cGoal) && a.from-int(h.To) < 9:
			return aGoal, true
		case h.Bits.Has(cPledge), h.Bits.Has(cPromised):
			switch {
			case s.summed(from, p, a) || s.overTime(p, a):
				return aFigure, true
			case s.is(p-1, cRaised) && p-1 >= from && !a.own:
				return aRaised, true
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
		case s.is(p, cAsked) && words < 5 && !s.partitive(s.next(p)):
			a.end = max(a.end, s.next(p))
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

// worthOf reports whether the word at p tells how much is promised or asked for: تعهدات بقيمة.
func (s *scene) worthOf(from, p int) bool {
	for q := max(from, p-3); q < p; q = s.next(q) {
		if h := s.hit(q); h != nil && h.Bits.Meets(&worthy) {
			return true
		}
	}
	return false
}

var worthy = lexicon.SetOf(cPledge, cGoal, cForm, cRaised)

// overTime reports whether the noun of promising at p counts what was given since a date: "its
// contributions since 2018 come to".
func (s *scene) overTime(p int, a *item) bool {
	for q := p; q+1 < a.from; q++ {
		if m := s.mention(q + 1); s.is(q, cSoFar) && m != nil && m.Kind == mention.Date {
			return s.hit(p).Form(cPledge) == lexicon.Plural || s.hit(p).Form(cPledge) == lexicon.Base
		}
	}
	return false
}
