package reading

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
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
