package reading

import (
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/text"
)

// useOfThing decides whether things counted or named are given: a verb of giving stands
// nearest before them, or they go on a list of gifts, or are a state's own troops.
func (s *scene) useOfThing(i int, list []item, k, from, to int) use {
	a := &list[k]
	if s.hurtAfter(a, to) {
		return aFigure
	}
	if s.trained(a, from) {
		return aGift
	}
	own := s.nationals(a)
	if len(a.donors) == 0 {
		return aFigure
	}
	for p := a.from - 1; p >= from; p-- {
		h := s.hit(p)
		if h == nil {
			continue
		}
		p = int(h.From)
		if s.hyphened(p) || s.is(p, cAux) && s.next(p) < a.from-1 {
			continue
		}
		switch {
		case h.Bits.Has(cRefuse) && a.from-p < 8, (h.Bits.Has(cGive) || h.Bits.Has(cPledge)) && s.within(max(from, p-6), p, cRefuse):
			return aFigure
		case h.Bits.Has(cHarm) || h.Bits.Has(cTotal) || h.Bits.Has(cCall) || h.Bits.Has(cNegation):
			return aFigure
		case h.Bits.Has(cGive), h.Bits.Has(cPledge):
			return aGift
		}
	}
	before := k > 0 && (list[k-1].use == aGift || list[k-1].use == aPledge)
	among := k > 0 && s.Bits[i].Meets(&promising) && s.within(from, a.from, cPartOf)
	if a.own && a.end > a.to && a.thing >= 0 && (s.within(from, a.from, cUnit) || s.within(from, a.from, cOperation) || s.Bits[i].Has(cWelcome) || before) {
		return aGift
	}
	if own || a.passive || a.unit && a.own || before || among || a.own && (s.listing && s.verbless(i, a) || s.headed(i, a)) || s.gaveAfter(a, to) || a.bare && s.forGiver(a) != nil {
		return aGift
	}
	return aFigure
}

// headed reports whether the item stands in a line that begins with its giver and a colon.
func (s *scene) headed(i int, a *item) bool {
	from, _ := s.bounds(i)
	if at, marked := s.besideGiver(from, a); at >= 0 && marked {
		if s.beginsLine(i, at) && !s.punct(a.from-1, ",،") || s.Bits[i].Meets(&promising) {
			return true
		}
	}
	if !s.Tokens[from].Is(text.First) {
		return false
	}
	for p := from; p < min(a.from, from+8); p++ {
		if s.punct(p, ":") {
			return p > from && s.entityAt[p-1] >= 0
		}
	}
	return false
}

// hurtAfter reports whether the things are said right after to be killed, trained or the like.
func (s *scene) hurtAfter(a *item, to int) bool {
	for p := a.to; p < min(a.to+5, to); p = s.next(p) {
		if s.is(p, cHarm) && (p == a.to || s.is(p-1, cBe) || s.is(p-1, cAux) || s.Words[p-1].Norm == "été" || s.Tokens[p].Is(text.Arab)) {
			return true
		}
		if s.is(p, cPrep) || s.is(p, cIn) || s.Tokens[p].Kind == text.Punct {
			return false
		}
	}
	return false
}

// gaveAfter reports whether a verb of giving follows: "120 trainers remain".
func (s *scene) gaveAfter(a *item, to int) bool {
	return a.own && s.within(a.to, min(a.to+10, to), cGive)
}

// nationals reports whether an adjective of nationality stands with the thing itself: "2,500
// U.S. troops", "quatre mille soldats français".
func (s *scene) nationals(a *item) bool {
	if a.thing < 0 {
		return false
	}
	for p := a.from; p < min(a.to+2, len(s.Tokens)); p++ {
		if p >= a.to && (s.is(p, cPrep) || s.is(p, cIn) || s.is(p, cOf) || s.Tokens[p].Kind == text.Punct) {
			break
		}
		if e := s.entity(p); e != nil && !s.made(e) && (e.sort == aDemonym || e.sort == aParty && isState(e.code) && p < a.to) {
			a.donors, a.own = []string{e.code}, true
			return true
		}
	}
	return false
}

// addContributions gives a fact for each giver of each item of things that are given.
func (s *scene) addContributions(i int, list []item) {
	for k := range list {
		if list[k].use == aGift && !(list[k].value == nil && k+1 < len(list) && list[k+1].thing == list[k].thing && s.is(list[k+1].from-1, cUpTo)) {
			for _, d := range list[k].donors {
				s.addContribution(i, list, k, d)
			}
		}
	}
}

func (s *scene) addContribution(i int, list []item, k int, donor string) {
	a := &list[k]
	from, to := s.window(i, list, k)
	slots := fact.Slots{}.Set("by", donor).Set("what", s.Span(a.thing, a.thingTo)).Set("count", a.value)
	place, basis := s.placeOf(i, from, a.from, a.to, to, donor)
	slots = slots.Set("place", place)
	if a.thingTo > a.to && a.thing < from || a.thing == 0 && a.from > 0 {
		slots = slots.Set("what", s.Span(a.from, a.to))
	}
	first, last := s.clause(i, a.from, a.to)
	d := draft{kind: fact.Contribution, slots: slots, from: first, to: last, rule: "contribution/count", confidence: 0.95}
	if a.value == nil {
		d.rule, d.confidence = "contribution/thing", 0.85
	}
	if basis != "" && place != nil {
		d.inferred = map[string]string{"place": basis}
	}
	s.add(d)
}
