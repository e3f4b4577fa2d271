package reading

import (
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// speaking gives the party of who speaks to a meeting by the words at t: the nearest who
// acts in the sentence, before them or after.
func (s *scene) speaking(i, t int) []listed {
	from, to := s.bounds(i)
	for p := t - 1; p >= max(from, t-reach); p-- {
		if l := s.speaks(p); l != nil {
			return l
		}
	}
	for p := s.next(t); p < min(to, t+reach); p = s.after(p) {
		if l := s.speaks(p); l != nil {
			return l
		}
	}
	return nil
}

// speaks gives the party of the person or office at p who may be speaking.
func (s *scene) speaks(p int) []listed {
	e := s.entity(p)
	if e == nil || e.sort != aPerson && e.sort != anOffice || s.prepositional(int(e.from)) || e.parts&(lexicon.By|lexicon.To) != 0 {
		return nil
	}
	if e.person >= 0 && s.persons[e.person].inferred {
		return nil
	}
	if list := s.parties(e); len(list) > 0 {
		return list[:1]
	}
	return nil
}

// gathering gives the three or more states that the verb at t says met.
func (s *scene) gathering(i, t int) []listed {
	if s.Tokens[t].Is(text.Arab) {
		return nil
	}
	list := s.listUpTo(i, t, listStyle{first: 3, between: 2})
	if len(list) < 3 {
		return nil
	}
	return s.states(list)
}

func (s *scene) addParticipants(i, t int, list []listed, rule string) {
	if len(s.meetings) == 0 && !s.meetingIn(i) && rule != "participant/lines" {
		return
	}
	for _, l := range list {
		slots := fact.Slots{}.Set("meeting", s.meetingName(i)).Set("who", l.code)
		s.add(draft{kind: fact.Participant, slots: slots, from: min(t, l.from), to: max(s.next(t), l.to), rule: rule, confidence: participantConfidence(rule)})
	}
}

// participantConfidence gives how often facts of a rule are right, as the development texts show.
func participantConfidence(rule string) float64 {
	if rule == "participant/speech" {
		return 0.75
	}
	return 0.95
}

// meetingName tells which meeting sentence i is about: the last that was told of up to it.
func (s *scene) meetingName(i int) string {
	name := ""
	for k := range s.meetings {
		m := &s.meetings[k]
		if m.sentence > i && name != "" {
			break
		}
		name = m.name()
	}
	return name
}

// name calls a meeting by its body and place or date.
func (m *meeting) name() string {
	body := orElse(m.body, "meeting")
	if m.place != "" {
		return body + ", " + placeName(m.place)
	}
	if m.date != "" {
		return body + ", " + string(m.date)
	}
	return body
}
