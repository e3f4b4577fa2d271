package reading

import (
	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// How many tokens may stand between an anchor, with what goes with it already, and a date or
// place after it; and between a date or place and an anchor after it.
const (
	gapAfter  = 13
	gapBefore = 16
	far       = 99
	gapState  = 4 // states are more often what a meeting is about
)

// attach goes through sentence i and gives each date and place to the anchor it goes with.
func (s *scene) attach(i int) {
	from, to := s.bounds(i)
	for p := from; p < to; p = s.step(p) {
		if d := s.mention(p); d != nil && d.Kind == mention.Date && int(d.From) == p {
			if d.Date != "" && !fiscal(d.Date) && !s.datesOther(i, p) && !s.spanning(p) {
				s.attachDate(p, int(d.To))
			}
			continue
		}
		if e := s.entity(p); e != nil && int(e.from) == p || s.is(p, cHere) {
			s.attachPlace(i, p)
			continue
		}
		s.extend(p)
	}
}

// spanning reports whether the date at p is a time since which, or a year for which,
// something is: no day on which people meet.
func (s *scene) spanning(p int) bool {
	if p > 0 && since(s.Words[p-1].Norm) || since(s.Words[p].Norm) {
		return true
	}
	if len(s.mention(p).Date) != 4 {
		return false
	}
	w := s.Words[max(0, p-1)].Norm
	return w == "for" || w == "pour" || s.Words[p].Parts&lexicon.To != 0
}

// fiscal reports whether d is an interval of whole years, which no meeting takes.
func fiscal(d mithaq.Date) bool {
	return len(d) == 9 && d[4] == '/'
}

// step gives the token after the date, entity or known word at p.
func (s *scene) step(p int) int {
	if d := s.mention(p); d != nil && d.Kind == mention.Date {
		return max(p+1, int(d.To))
	}
	return s.after(p)
}

// around gives the anchors before and after token p, as indexes or -1.
func (s *scene) around(p int) (before, after int) {
	before, after = -1, -1
	for k := range s.anchors {
		if s.anchors[k].at <= p {
			before = k
		} else if after < 0 {
			after = k
		}
	}
	return before, after
}

// extend lets what goes with an anchor reach over verbs of holding, hosts and modes.
func (s *scene) extend(p int) {
	h := s.hit(p)
	if h == nil || !h.Bits.Meets(&holding) {
		return
	}
	if k, _ := s.around(p); k >= 0 && p-s.anchors[k].reach <= gapAfter && !s.broken(s.anchors[k].reach, p) {
		s.anchors[k].reach = max(s.anchors[k].reach, int(h.To))
	}
}

var holding = lexicon.SetOf(cHold, cConvene, cHost, cMode, cPlanned, cLevel)

// broken reports whether a mark that ends a clause stands between tokens a and b.
func (s *scene) broken(a, b int) bool {
	for p := a; p < b; p++ {
		if s.punct(p, ";؛:•") {
			return true
		}
	}
	return false
}

func (s *scene) attachDate(p, end int) {
	most := gapAfter
	if len(s.mention(p).Date) == 4 { // a year alone is the meeting's only close by
		most = 8
	}
	for k := range s.anchors {
		if s.anchors[k].twin && s.anchors[k].when == p {
			return
		}
	}
	before, after := s.around(p)
	gap := far
	if before >= 0 && s.anchors[before].when < 0 && !s.broken(s.anchors[before].reach, p) {
		gap = p - s.anchors[before].reach
	}
	if after >= 0 && s.anchors[after].when < 0 && s.anchors[after].at-end <= gapBefore && s.anchors[after].at-end+3 < gap && !s.broken(end, s.anchors[after].at) {
		s.anchors[after].when = p
		return
	}
	if gap <= most {
		s.anchors[before].when = p
		s.anchors[before].reach = max(s.anchors[before].reach, end)
	}
}

func (s *scene) attachPlace(i, p int) {
	before, after := s.around(p)
	if k, ok := s.named(p, before, after); ok {
		s.place(k, p)
		return
	}
	if s.again(before, p) {
		return
	}
	if !s.placed(p) {
		s.extendBody(before, p)
		return
	}
	gap := far
	if before >= 0 && s.anchors[before].where < 0 && !s.broken(s.anchors[before].reach, p) {
		gap = p - s.anchors[before].reach
	}
	if e := s.entity(p); e != nil && e.sort == aParty && !s.ofCapital(p) {
		if gap <= gapState && s.straight(s.anchors[before].reach, p) {
			s.place(before, p)
		}
		return
	}
	if after >= 0 && s.anchors[after].where < 0 && s.anchors[after].at-p <= gapBefore && s.anchors[after].at-p+3 < gap && !s.broken(p, s.anchors[after].at) {
		s.anchors[after].where = p
		return
	}
	if gap <= gapAfter {
		s.place(before, p)
	}
}

// again makes another anchor of the place at p and the date after it, where anchor k has both
// already: "our next meetings, in Italy in 2021, Indonesia in 2022 and India in 2023".
func (s *scene) again(k, p int) bool {
	if k < 0 || s.anchors[k].when < 0 || s.anchors[k].where < 0 || p-s.anchors[k].reach > 4 || s.broken(s.anchors[k].reach, p) {
		return false
	}
	e := s.entity(p)
	if e == nil || !isCity(e.code) && !(e.sort == aParty && isState(e.code)) {
		return false
	}
	for q := int(e.to); q < min(len(s.Tokens), int(e.to)+3); q++ {
		if d := s.mention(q); d != nil && d.Kind == mention.Date && d.Date != "" && !fiscal(d.Date) {
			a := s.anchors[k]
			a.where, a.when, a.reach, a.twin = p, q, int(d.To), true
			s.anchors = append(s.anchors, a)
			return true
		}
	}
	return false
}

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

// datesOther reports whether the date at p is of a statement or resolution, not a meeting.
func (s *scene) datesOther(i, p int) bool {
	from, _ := s.bounds(i)
	for q := p - 1; q >= max(from, p-6); q-- {
		if s.is(q, cIssued) || s.is(q, cResolution) || s.is(q, cText) {
			return true
		}
		if s.is(q, cMeet) || s.is(q, cConvene) || s.is(q, cHold) {
			return false
		}
	}
	return false
}

func isState(code string) bool { return len(code) == 2 && code != "EU" && code != "UN" }
