package reading

import (
	"slices"
	"sync"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/names"
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
	first, _ := s.bounds(i)
	if out := s.placesAmong(first, from, donor); len(out) > 0 {
		return single(out[len(out)-1:]), "sentence"
	}
	if t := s.about(); t != "" && t != donor {
		return t, "document"
	}
	return nil, ""
}

// regionStates holds the states that regions lie in, read when first asked for.
var regionStates = sync.OnceValue(func() map[string][]string {
	m, err := names.RegionStates()
	if err != nil {
		panic(err) // the lists are part of the program, and tests read them
	}
	return m
})

// single gives one place as it is, several as a list; a region of one state with its state.
func single(list []string) any {
	for _, place := range list {
		if states := regionStates()[place]; len(states) == 1 && !slices.Contains(list, states[0]) {
			list = append(list, states[0])
			break
		}
	}
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
		if e == nil || s.mention(p) != nil || int(e.from) != p && p != from || !s.isPlace(e) || e.code == donor {
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

// figurePlace gives the places beside the number m: after it, else the nearest before it, the
// subject too, else that of the figure before in the paragraph, else what the document is about.
func (s *scene) figurePlace(i, from int, m *mention.Mention, to int) (place any, basis string) {
	if out := s.placesAmong(int(m.To), to, ""); len(out) > 0 {
		return s.keepPlace(i, single(out)), ""
	}
	for p := int(m.QFrom) - 1; p >= from; p-- {
		e := s.entity(p)
		if e == nil || s.mention(p) != nil {
			continue
		}
		if s.isPlace(e) && !s.is(int(e.from)-1, cFrom) && !(s.value(int(e.from), names.Metonym) != "" && !s.standsIn(int(e.from), e)) {
			return s.keepPlace(i, e.code), ""
		}
		p = int(e.from)
	}
	if s.lastPlace != nil && s.Sentences[i].Paragraph == s.placeIn {
		return s.lastPlace, "figure before"
	}
	if t := s.about(); t != "" {
		return t, "document"
	}
	return nil, ""
}

// keepPlace notes the place of a figure for those that follow in its paragraph.
func (s *scene) keepPlace(i int, place any) any {
	s.lastPlace, s.placeIn = place, s.Sentences[i].Paragraph
	return place
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
