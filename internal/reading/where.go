package reading

import (
	"slices"
	"strings"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// placeOf gives the places that stand beside the number at tokens at to end, between from and
// to: after it, else before it, else the place that the document is about; with the basis of
// what is inferred. What is the donor's own is no place that money goes to.
func (s *scene) placeOf(i, from, at, end, to int, donor string) (place any, basis string) {
	if out := s.placesAmong(end, to, donor); len(out) > 0 {
		return single(out), ""
	}
	if out := s.placesAmong(from, at, donor); len(out) > 0 {
		return single(out[len(out)-1:]), ""
	}
	if t := s.about(); t != "" && t != donor {
		return t, "document"
	}
	return nil, ""
}

func single(list []string) any {
	if len(list) == 1 {
		return list[0]
	}
	return list
}

// placesAmong gives the places and states that follow a preposition among tokens from to to.
func (s *scene) placesAmong(from, to int, donor string) []string {
	var out []string
	for p := from; p < min(to, from+24); p = s.after(p) {
		if s.punct(p, ".;؛:") {
			break
		}
		e := s.entity(p)
		if e == nil || int(e.from) != p && p != from || !s.isPlace(e) || e.code == donor {
			continue
		}
		if s.standsIn(p, e) || len(out) > 0 && s.listed(from, p) {
			out = append(out, e.code)
			from = int(e.to)
		}
	}
	return out
}

// isPlace reports whether an entity is a place or a state.
func (s *scene) isPlace(e *entity) bool {
	return e.sort == aPlace || e.sort == aParty && isState(e.code)
}

// standsIn reports whether the name at p follows a preposition of place.
func (s *scene) standsIn(p int, e *entity) bool {
	if e.parts&(lexicon.By|lexicon.To) != 0 {
		return true
	}
	for p > 0 && s.is(p-1, cThe) {
		p--
	}
	return p > 0 && (s.is(p-1, cPrep) || s.is(p-1, cIn) || s.is(p-1, cOf)) && !s.is(p-1, cAccording)
}

// about gives the state or region that the document names most, where it names one clearly
// more than others; it is found once a document.
func (s *scene) about() string {
	if s.topic == "" {
		s.topic = s.findTopic()
	}
	return strings.TrimPrefix(s.topic, "-")
}

// findTopic counts the names of states and regions that follow a preposition, those in
// the headlines and the first sentences for more.
func (s *scene) findTopic() string {
	s.tallies = s.tallies[:0]
	for n := range s.entities {
		e := &s.entities[n]
		if e.sort != aPlace && e.sort != aDemonym && !(e.sort == aParty && isState(e.code)) {
			continue
		}
		code := e.code
		if _, state, ok := strings.Cut(code, ", "); ok {
			code = state
		}
		weight := 1
		if e.sort == aDemonym || s.standsIn(int(e.from), e) {
			weight = 2
		}
		if e.sort != aPlace && int(e.from) < 60 {
			weight++
		}
		s.tally(code, weight)
	}
	return s.mostNamed()
}

// tally is how often a place is named.
type tally struct {
	code  string
	count int
}

func (s *scene) tally(code string, weight int) {
	for n := range s.tallies {
		if s.tallies[n].code == code {
			s.tallies[n].count += weight
			return
		}
	}
	s.tallies = append(s.tallies, tally{code, weight})
}

func (s *scene) mostNamed() string {
	if len(s.tallies) == 0 {
		return "-"
	}
	best := slices.MaxFunc(s.tallies, func(a, b tally) int { return a.count - b.count })
	if best.count < 4 {
		return "-"
	}
	return best.code
}

// pageEdge reports whether sentence i is page noise rather than prose: a short line without
// an end mark in which hardly a word is in lower case or Arabic script.
func (s *scene) pageEdge(i int) bool {
	from, to := s.bounds(i)
	words := 0
	for p := from; p < to; p++ {
		if s.Tokens[p].Kind == text.Word && !s.Tokens[p].Is(text.Capital) {
			words++
		}
	}
	return words < 2
}
