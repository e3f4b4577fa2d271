package reading

import (
	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// useOfThing decides whether things counted or named are given: a verb of giving stands
// nearest before them, or they go on a list of gifts, or are a state's own troops.
func (s *scene) useOfThing(i int, list []item, k, from, to int) use {
	a := &list[k]
	if s.hurtAfter(a, to) {
		return aFigure
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
		switch {
		case h.Bits.Has(cHarm) || h.Bits.Has(cTotal) || h.Bits.Has(cCall) || h.Bits.Has(cNegation):
			return aFigure
		case h.Bits.Has(cGive), h.Bits.Has(cPledge):
			return aGift
		}
	}
	before := k > 0 && (list[k-1].use == aGift || list[k-1].use == aPledge)
	among := k > 0 && s.Bits[i].Meets(&promising) && s.within(from, a.from, cPartOf)
	if own || before || among || a.own && (s.listing && s.verbless(i, a) || s.headed(i, a)) || s.gaveAfter(a, to) || a.bare && s.forGiver(a) != nil {
		return aGift
	}
	return aFigure
}

// headed reports whether the item stands in a line that begins with its giver and a colon.
func (s *scene) headed(i int, a *item) bool {
	from, _ := s.bounds(i)
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
	for p := a.to; p < min(a.to+4, to); p = s.next(p) {
		if s.is(p, cHarm) && (p == a.to || s.is(p-1, cBe) || s.Tokens[p].Is(text.Arab)) {
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
		if e := s.entity(p); e != nil && (e.sort == aDemonym || e.sort == aParty && isState(e.code) && p < a.to) {
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

// thingsWithout adds items for things among tokens from to to that no number counts: "an
// F-16", "training teams", "طائرتي تزويد".
func (s *scene) thingsWithout(i, from, to int) {
	if !s.Bits[i].Has(cKit) {
		return
	}
	for p := from; p < to; p = s.next(p) {
		if !s.is(p, cKit) || s.entityAt[p] >= 0 || s.mention(p) != nil {
			continue
		}
		h := s.hit(p)
		a := item{from: int(h.From), to: int(h.To), end: int(h.To), thing: int(h.From), thingTo: int(h.To), qualifier: "exact"}
		if !s.offered(i, from, &a) {
			continue
		}
		a.value = s.singular(h)
		s.items = append(s.items, a)
	}
}

// offered reports whether things without a number stand as what is given: a verb of giving
// right before them, with at most its givers, articles and adjectives between; or their giver
// and a comma in a list; or "and" after another item.
func (s *scene) offered(i, from int, a *item) bool {
	if a.to >= len(s.Tokens) || s.Words[a.from].Parts&lexicon.The != 0 || s.Tokens[a.from].Is(text.Arab) && s.Words[a.to].Parts&lexicon.The != 0 {
		return false
	}
	if e := s.entity(a.to); e != nil && e.sort != aDemonym && s.Tokens[a.from].Is(text.Arab) && e.parts == 0 {
		return false // the aircraft of somebody
	}
	if n := len(s.items); n > 0 && s.andAfter(&s.items[n-1], a) {
		return true
	}
	words := 0
	for p := a.from - 1; p >= from && words < 5; p-- {
		if e := s.entity(p); e != nil {
			p = int(e.from)
			if s.listing && s.giverAt(p, false) != nil && s.punctWithin(int(e.to), a.from, ",،:") {
				return true
			}
			continue
		}
		h := s.hit(p)
		if h == nil {
			words++
			if s.Tokens[p].Kind == text.Punct && !s.punct(p, ",،:") {
				return false
			}
			continue
		}
		p = int(h.From)
		switch {
		case h.Bits.Meets(&refusing), (h.Bits.Has(cPrep) || h.Bits.Has(cOf)) && !h.Bits.Has(cWith) && !s.partitive(p):
			return false
		case h.Bits.Has(cGive) && h.Form(cGive) != lexicon.Plural:
			return !s.asked(from, p)
		}
		words++
	}
	return false
}

// refusing are the classes that keep a verb of giving from having things as its object.
var refusing = lexicon.SetOf(cHarm, cKit, cNegation, cThat, cCall)

// asked reports whether the verb at p is what somebody is asked, or refuses, to do.
func (s *scene) asked(from, p int) bool {
	return s.within(max(from, p-12), p, cCall) || s.within(max(from, p-3), p, cNegation)
}

// andAfter reports whether "and" or a comma joins the things a to the item before them.
func (s *scene) andAfter(before, a *item) bool {
	if a.from-before.end > 10 || before.value == nil {
		return false
	}
	if s.Words[a.from].Parts&lexicon.And != 0 {
		return before.thing >= 0
	}
	p := a.from - 1
	for p > before.end && (s.is(p, cThe) || s.is(p, cOne)) {
		p--
	}
	return p < a.from-1 && s.is(p, cAnd)
}

func (s *scene) punctWithin(from, to int, marks string) bool {
	for p := from; p < to; p++ {
		if s.punct(p, marks) {
			return true
		}
	}
	return false
}

var (
	oneOf = apd.New(1, 0)
	twoOf = apd.New(2, 0)
)

// singular gives the number that a noun's form tells: one after an indefinite article, two in
// an Arabic dual of the feminine.
func (s *scene) singular(h *lexicon.Hit) *apd.Decimal {
	p := int(h.From)
	if s.Tokens[p].Is(text.Arab) {
		return s.arabicNumber(h)
	}
	if h.Form(cKit) == lexicon.Plural {
		return nil
	}
	for q := p - 1; q >= max(0, p-4); q-- {
		if s.is(q, cOne) {
			return oneOf
		}
	}
	return nil
}

func (s *scene) arabicNumber(h *lexicon.Hit) *apd.Decimal {
	w := s.Words[h.From]
	if h.Form(cKit) == lexicon.Base {
		if w.Parts&lexicon.The == 0 {
			return oneOf
		}
		return nil
	}
	for _, end := range []string{"تين", "تان", "تي", "تا"} {
		if len(w.Norm) > len(end)+4 && w.Norm[len(w.Norm)-len(end):] == end {
			return twoOf
		}
	}
	return nil
}
