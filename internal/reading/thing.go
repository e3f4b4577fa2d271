package reading

import (
	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// thingsWithout adds items for things among tokens from to to that no number counts: "an
// F-16", "training teams", "طائرتي تزويد".
func (s *scene) thingsWithout(i, from, to int) {
	if !s.Bits[i].Has(cKit) {
		return
	}
	back, _ := s.bounds(i)
	if n := len(s.items); n > 0 {
		back = s.items[n-1].end
	}
	for p := from; p < to; p = s.next(p) {
		if !s.is(p, cKit) || s.partOfName(p) || s.mention(p) != nil || s.sizeAfter(i, p) {
			continue
		}
		h := s.hit(p)
		a := item{from: int(h.From), to: int(h.To), end: int(h.To), thing: int(h.From), thingTo: int(h.To), qualifier: "exact"}
		for s.kitGoesOn(a.to, to) { // Mirage aircraft
			a.to = s.next(a.to)
			a.thingTo, a.end = a.to, a.to
		}
		if !s.offered(i, back, &a) {
			p = a.to - 1
			continue
		}
		a.value = s.singular(h)
		s.items = append(s.items, a)
		back, p = a.end, a.to-1
	}
}

// kitGoesOn reports whether the name of things goes on at token p: Tornado jets, avion ravitailleur.
func (s *scene) kitGoesOn(p, to int) bool {
	return p < to && s.is(p, cKit) && s.Words[p].Parts == 0 && s.entityAt[p] < 0 && s.mention(p) == nil
}

// partOfName reports whether the word at p is part of somebody's name or office, rather than people
// who are given.
func (s *scene) partOfName(p int) bool {
	e := s.entity(p)
	return e != nil && !(e.sort == aGroup && int(e.to) == s.next(p) && int(e.from) == p)
}

// offered reports whether things without a number stand as what is given: a verb of giving
// right before them, with at most its givers, articles and adjectives between; or their giver
// and a comma in a list; or "and" after another item.
func (s *scene) offered(i, from int, a *item) bool {
	if codes, _ := s.givenAfter(a, s.end(i)); codes != nil {
		return true
	}
	if at, marked := s.besideGiver(from, a); at >= 0 {
		if s.listing && marked || marked && s.Bits[i].Meets(&promising) || s.beginsLine(i, at) && marked && !s.punct(a.from-1, ",،") || len(s.items) > 0 && s.items[len(s.items)-1].thing >= 0 {
			return true
		}
	}
	if a.to >= len(s.Tokens) || s.construed(a) {
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
			if s.Tokens[p].Kind == text.Punct && !s.punct(p, ",،:-‑/") {
				return false
			}
			continue
		}
		p = int(h.From)
		if s.hyphened(p) {
			continue
		}
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

// construed reports whether the things are known ones, or somebody's: الطائرات, طائرات التحالف.
func (s *scene) construed(a *item) bool {
	const attached = lexicon.By | lexicon.To | lexicon.And
	if s.Words[a.from].Parts&lexicon.The != 0 {
		return s.value(a.from, cKit) != "many" || a.to-a.from < 2
	}
	next := s.Words[a.to].Parts
	return s.Tokens[a.from].Is(text.Arab) && next&lexicon.The != 0 && next&attached == 0
}

// refusing are the classes that keep a verb of giving from having things as its object.
var refusing = lexicon.SetOf(cHarm, cKit, cNegation, cThat, cCall)

// asked reports whether the verb at p is what somebody is asked, or refuses, to do.
func (s *scene) asked(from, p int) bool {
	return s.within(max(from, p-12), p, cCall) || s.within(max(from, p-3), p, cNegation) || s.within(max(from, p-6), p, cRefuse)
}

// andAfter reports whether "and" or a comma joins the things a to the item before them: "tents
// and blankets", « des munitions, des radios ».
func (s *scene) andAfter(before, a *item) bool {
	if a.from-before.end > 10 || before.thing < 0 {
		return false
	}
	joined, words := s.Words[a.from].Parts&lexicon.And != 0, 0
	for p := before.end; p < a.from; p++ {
		switch {
		case s.punct(p, ",،") || s.is(p, cAnd) || s.is(p, cListGlue):
			joined = true
		case s.is(p, cThe) || s.is(p, cOne) || s.is(p, cDefinite) || s.is(p, cAdditional) || s.partitive(p):
		case !joined && (s.is(p, cIn) || s.is(p, cPrep)) && s.entity(p+1) != nil && s.isPlace(s.entity(p+1)):
		case !joined && s.entity(p) != nil && s.isPlace(s.entity(p)):
		case s.Words[p].Norm == "ainsi" || s.Words[p].Norm == "qu" || s.Words[p].Norm == "que":
			joined = true
		case s.hit(p) == nil && s.Tokens[p].Kind == text.Word:
			joined = joined || s.Words[p].Parts&lexicon.And != 0
			words++
		default:
			return false
		}
	}
	return joined && words < 3
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
	if h.Value(cKit) == "many" {
		return nil
	}
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
