package reading

import (
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// attendance is how the list of those who attend a meeting is read.
var attendance = listStyle{first: 9, between: 4, names: true}

// readParticipants gives a fact for each party that sentence i says took or will take part in
// a meeting.
func readParticipants(s *scene, i int) {
	from, to := s.bounds(i)
	for t := from; t < to; t = s.next(t) {
		h := s.hit(t)
		switch {
		case h == nil:
		case h.Bits.Has(cAttend) && !s.denied(i, t) && !s.operating(i, t):
			s.addParticipants(i, t, s.attending(i, t), "participant/attend")
		case h.Bits.Has(cSpeech):
			s.addParticipants(i, t, s.speaking(i, t), "participant/speech")
		case h.Bits.Has(cConvene):
			s.addParticipants(i, t, s.gathering(i, t), "participant/gather")
		}
	}
	s.readMinisters(i)
}

// denied reports whether a negation stands before the word at t.
func (s *scene) denied(i, t int) bool {
	from, _ := s.bounds(i)
	for p := t - 1; p >= max(from, t-3); p-- {
		if s.is(p, cNegation) {
			return true
		}
	}
	return s.value(t, cAttend) == "no"
}

// operating reports whether what is taken part in at t is no meeting: an operation, a force.
func (s *scene) operating(i, t int) bool {
	_, to := s.bounds(i)
	for p := s.next(t); p < min(to, t+6); p = s.next(p) {
		switch {
		case s.is(p, cMeet) || s.is(p, cEvent) || s.punct(p, ",،.;؛"):
			return false
		case s.is(p, cOperation):
			return true
		}
	}
	return false
}

// attending gives the parties that the word at t says attend: listed after it or before it,
// as its language and kind have it.
func (s *scene) attending(i, t int) []listed {
	next := s.next(t)
	switch s.value(t, cAttend) {
	case "after":
		return s.list(i, next, attendance)
	case "next":
		list := s.list(i, next, listStyle{first: 2, between: 1})
		if len(list) > 0 && (s.soon(i, list[len(list)-1].to-1, cMeet, 5) || s.soon(i, list[len(list)-1].to-1, cEvent, 5)) {
			return list
		}
		return nil
	case "before":
		return s.listUpTo(i, t, attendance)
	}
	if s.Tokens[t].Is(text.Arab) {
		return s.attendingArabic(i, t)
	}
	if list := s.listUpTo(i, t, listStyle{first: 6, between: 3, names: true}); len(list) > 0 && !s.opensClause(i, t) {
		return list
	}
	return s.list(i, next, attendance)
}

// opensClause reports whether the verb at t stands first in its sentence: « Étaient présents
// la France et… ».
func (s *scene) opensClause(i, t int) bool {
	from, _ := s.bounds(i)
	return t == from || t-from == 1 && s.entity(from) == nil
}

func (s *scene) attendingArabic(i, t int) []listed {
	if list := s.list(i, s.next(t), attendance); len(list) > 0 {
		return list
	}
	if s.hit(t).Parts&lexicon.And != 0 || s.punct(t-1, "،,") {
		return nil
	}
	return s.listUpTo(i, t, listStyle{first: 3, between: 2})
}

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
	if len(s.meetings) == 0 && !s.Bits[i].Has(cMeet) {
		return
	}
	for _, l := range list {
		slots := fact.Slots{}.Set("meeting", s.meetingName(i)).Set("who", l.code)
		s.add(draft{kind: fact.Participant, slots: slots, from: min(t, l.from), to: max(s.next(t), l.to), rule: rule, confidence: 0.75})
	}
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
