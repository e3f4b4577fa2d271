package reading

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// inUnion reports whether what is taken part in at t is a body that one belongs to: a
// coalition, an initiative; named right after the word.
func (s *scene) inUnion(i, t int) bool {
	if s.denied(i, t) || s.value(t, cAttend) != "" || s.meetingIn(i) {
		return false
	}
	for p := s.next(t); p < min(s.end(i), t+4); p = s.next(p) {
		switch {
		case s.is(p, cCoalition), s.is(p, cUnion) && s.value(p, cUnion) != "it":
			return !s.is(s.next(p), cOperation)
		case s.is(p, cIn), s.is(p, cThe), s.is(p, cPrep), s.is(p, cDefinite):
		default:
			return false
		}
	}
	return false
}

// attendanceOpened reads the list that a colon, bracket or "were" opens after a word for those
// who attend: "Participants in the conference included A and B".
func (s *scene) attendanceOpened(i, t int) []listed {
	to := s.end(i)
	for p := s.next(t); p < min(to, t+12); p++ {
		switch {
		case s.is(p, cSay), s.is(p, cThat), s.punct(p, ".;؛،,"):
			return nil
		case s.punct(p, ":(") || s.is(p, cAre):
			return s.listedAfter(i, p+1)
		}
	}
	return nil
}

// listedAfter reads the list that begins at p, where nothing but titles and glue stands before its
// first party.
func (s *scene) listedAfter(i, p int) []listed {
	list := s.list(i, p, listStyle{first: 5, between: 4, names: true})
	if len(list) == 0 {
		return nil
	}
	for q := p; q < list[0].from; q++ {
		if !s.listGlue(q) && !s.namePart(q) && s.entity(q) == nil && !s.is(q, cThe) && !s.is(q, cOne) && !s.is(q, cMemberly) {
			return nil
		}
	}
	return list
}

// amongThose reads those who are named as among the participants: before the words at t, or
// after them and the meeting.
func (s *scene) amongThose(i, t int) []listed {
	if list := s.attendanceOpened(i, t); len(list) > 0 {
		return list
	}
	from, _ := s.bounds(i)
	if t-from > 2 {
		if list := s.listUpTo(i, t, listStyle{first: 3, between: 2, names: true}); len(list) > 0 {
			return list
		}
	}
	return s.list(i, s.next(t), listStyle{first: 6, between: 3, names: true})
}

// gathered reads those whom a meeting brings together, by the verb at t.
func (s *scene) gathered(i, t int) []listed {
	from, to := s.bounds(i)
	a, b := max(from, t-14), t
	if s.Tokens[t].Is(text.Arab) {
		a, b = t, min(to, t+4)
	}
	for p := a; p < b; p++ {
		if s.Words[p].Bits.Has(cMeet) || s.is(p, cEvent) {
			return s.list(i, s.next(t), listStyle{first: 9, between: 4, names: true})
		}
	}
	return nil
}

// speakers reads those who speak at a meeting, after the Arabic verb at t.
func (s *scene) speakers(i, t int) []listed {
	near := false
	for p := t; p < min(s.end(i), t+7); p++ {
		near = near || s.Words[p].Bits.Has(cMeet)
	}
	if !near {
		return nil
	}
	return s.list(i, s.next(t), attendance)
}

// delegation reads whose delegation the word at t speaks of, where somebody leads it at a
// meeting.
func (s *scene) delegation(i, t int) []listed {
	if !s.meetingIn(i) || !s.led(i) {
		return nil
	}
	if found := s.beside(t); found != nil {
		return found
	}
	return s.list(i, s.next(t), listStyle{first: 2, between: 1})
}

// led reports whether sentence i says who leads a delegation.
func (s *scene) led(i int) bool {
	for p, to := s.bounds(i); p < to; p = s.next(p) {
		if s.value(p, cAttend) == "lead" || s.is(p, cHost) && s.Tokens[p].Is(text.Arab) || s.hit(p) != nil && s.hit(p).Parts&lexicon.Will != 0 {
			return true
		}
	}
	return false
}

// joinedBy reports whether the word at t says that people who meet were joined by others.
func (s *scene) joinedBy(i, t int) bool { return s.passive(t) && s.agentOf(i, t) >= 0 }

// joinsMeeting reports whether what is joined at t is a meeting.
func (s *scene) joinsMeeting(i, t int) bool {
	for p := s.next(t); p < min(s.end(i), t+4); p++ {
		if s.Words[p].Bits.Has(cMeet) {
			return true
		}
		if s.unionNoun(p) {
			return false
		}
	}
	return false
}
