package reading

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// straight reports whether nothing between tokens a and p tells that the state at p is what
// a meeting is about: no preposition but the one that governs it.
func (s *scene) straight(a, p int) bool {
	for q := a; q < p; q++ {
		if s.is(q, cPrep) && !s.is(q, cIn) || s.Words[q].Parts&(lexicon.To|lexicon.The) == lexicon.To || s.is(q, cOf) && !s.is(q, cIn) && s.Tokens[q].Is(text.Arab) {
			return false
		}
	}
	return true
}

// place gives the place at p to anchor k.
func (s *scene) place(k, p int) {
	a := &s.anchors[k]
	a.where = p
	a.reach = max(a.reach, s.after(p))
}

// extendBody lets an anchor reach over the body whose meeting it is.
func (s *scene) extendBody(k, p int) {
	e := s.entity(p)
	if k < 0 || e == nil || e.sort != aGroup && e.sort != aParty && e.sort != aPerson && e.sort != anOffice && e.sort != anEnemy || isState(e.code) && e.sort == aParty {
		return
	}
	if a := &s.anchors[k]; p-a.reach <= 5 {
		a.reach = max(a.reach, int(e.to))
	}
}

// named finds the anchor whose name the city at p is part of: "the Paris conference",
// مؤتمر باريس, « la conférence de Paris ».
func (s *scene) named(p, before, after int) (int, bool) {
	e := s.entity(p)
	if e == nil || !isCity(e.code) && !cityState(e) || e.parts&lexicon.By != 0 {
		return 0, false
	}
	arabic := s.Tokens[p].Is(text.Arab)
	if before >= 0 && s.anchors[before].noun && s.anchors[before].where < 0 {
		q := s.anchors[before].to
		for !arabic && q < p && s.is(q, cOf) {
			q++
		}
		if q == p && (arabic || q > s.anchors[before].to) {
			return before, true
		}
	}
	if after >= 0 && !arabic && s.anchors[after].noun && s.anchors[after].at-int(e.to) <= 1 && s.anchors[after].where < 0 && isCity(e.code) && !s.punct(int(e.to), ",;:") {
		return after, true
	}
	return 0, false
}

// cityState reports whether a state is commonly named for its capital city.
func cityState(e *entity) bool {
	switch e.code {
	case "KW", "DJ", "SG", "LU", "TN", "DZ":
		return e.sort == aParty
	}
	return false
}

func isCity(code string) bool { return len(code) > 4 && code[len(code)-4:len(code)-2] == ", " }

// placed reports whether the entity at p is a city or state that a preposition of place
// governs, perhaps over "the capital", "the city of", "the Iraqi".
func (s *scene) placed(p int) bool {
	if s.is(p, cHere) {
		return true
	}
	e := s.entity(p)
	if e == nil || !(e.sort == aPlace && isCity(e.code)) && !(e.sort == aParty && isState(e.code) && e.office < 0) && !s.capitalOf(p, e) {
		return false
	}
	if e.parts&lexicon.By != 0 {
		return !s.is(p-1, cOf)
	}
	for q := p - 1; q >= max(0, p-4); q-- {
		around := s.entity(q)
		switch {
		case s.is(q, cIn):
			return true
		case s.is(q, cCapital), s.Words[q].Bits.Has(cCapital), s.is(q, cOf) && s.Words[max(0, q-1)].Bits.Has(cCapital), around != nil && around.sort == aDemonym:
			if s.Words[q].Parts&lexicon.By != 0 {
				return true
			}
		case s.is(q, cThe), around != nil && around.sort == aParty && s.is(int(around.from)-1, cCapital):
		default:
			return since(s.Words[q].Norm) && q == p-1
		}
	}
	return false
}

// since reports whether a word makes of a city the meeting held there: "since Lugano".
func since(w string) bool { return w == "since" || w == "depuis" || w == "منذ" }

// capitalOf reports whether the adjective of a state at p stands beside "the capital": the
// Saudi capital, « la capitale malienne ».
func (s *scene) capitalOf(p int, e *entity) bool {
	return e.sort == aDemonym && isState(e.code) && (s.value(p-1, cCapital) == "capital" || s.value(int(e.to), cCapital) == "capital")
}

// ofCapital reports whether "the capital of" stands before the state at p.
func (s *scene) ofCapital(p int) bool {
	for p--; p > 0 && (s.is(p, cThe) || s.is(p, cOf) && s.value(p, cCapital) == ""); p-- {
	}
	return s.value(p, cCapital) == "capital"
}

// placeAt gives the place named at p: a city, a state's code, or the dateline's city for "here".
func (s *scene) placeAt(p int) string {
	e := s.entity(p)
	switch {
	case e == nil && s.value(p, cHere) == "same" && len(s.meetings) > 0:
		return s.meetings[len(s.meetings)-1].place
	case e == nil:
		return s.dateline
	case e.sort == aDemonym, e.sort == aParty && s.ofCapital(p):
		return orElse(names.Capital(e.code), e.code)
	}
	return e.code
}

func isState(code string) bool { return len(code) == 2 && code != "EU" && code != "UN" }
