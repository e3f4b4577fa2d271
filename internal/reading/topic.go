package reading

import (
	"slices"
	"strings"

	"github.com/mithaq/mithaq/internal/lexicon"
)

// about gives the state or region that the document names most as what it is about; it is
// found once a document.
func (s *scene) about() string {
	if s.topic == "" {
		s.topic = s.findTopic()
	}
	return strings.TrimPrefix(s.topic, "-")
}

// findTopic counts the names of states and regions: those that follow "for" or open a headline
// for more, those that the meeting is in for nothing.
func (s *scene) findTopic() string {
	s.tallies = s.tallies[:0]
	for n := range s.entities {
		e := &s.entities[n]
		region := e.sort == aPlace && !strings.Contains(e.code, ", ")
		if !region && e.sort != aDemonym && !(e.sort == aParty && isState(e.code)) {
			continue
		}
		p := int(e.from)
		for p > 0 && s.is(p-1, cThe) {
			p--
		}
		weight := 1
		switch {
		case p > 0 && s.is(p-1, cFor) || e.parts&lexicon.To != 0:
			weight = 4
		case s.standsIn(p, e) && e.sort != aDemonym:
			weight = 2
		}
		if p < 60 && (s.punct(int(e.to), ":") || weight == 4) {
			weight += 3
		}
		s.tally(e.code, weight)
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
