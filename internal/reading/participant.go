package reading

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
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
		case h.Bits.Has(cJoin) && s.joinedBy(i, t):
			s.addParticipants(i, t, s.list(i, s.agentOf(i, t), attendance), "participant/joined-by")
		case h.Bits.Has(cJoin) && h.Value(cJoin) == "" && s.joinsMeeting(i, t):
			s.addParticipants(i, t, s.listUpTo(i, t, listStyle{first: 2, between: 2}), "participant/joins")
		case h.Bits.Has(cConvene) && s.value(t, cAttend) == "gather" && s.intransitive(t):
			s.addParticipants(i, t, s.gathering(i, t), "participant/gather")
		case h.Bits.Has(cAttend) && s.inUnion(i, t):
			s.addMembers(i, t, s.states(s.attending(i, t)), "member", "member/takes-part")
		case h.Bits.Has(cAttend) && !s.denied(i, t) && !s.operating(i, t):
			s.addParticipants(i, t, s.attending(i, t), "participant/attend")
		case h.Bits.Has(cSpeech):
			s.addParticipants(i, t, s.speaking(i, t), "participant/speech")
		case h.Bits.Has(cConvene):
			s.addParticipants(i, t, s.gathering(i, t), "participant/gather")
		}
	}
	s.readMinisters(i)
	s.readParticipantLines(i)
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
	case "open":
		return s.attendanceOpened(i, t)
	case "among":
		return s.amongThose(i, t)
	case "gather":
		return s.gathered(i, t)
	case "speak":
		return s.speakers(i, t)
	case "delegation":
		return s.delegation(i, t)
	case "lead":
		return nil
	case "next2":
		return s.list(i, next, listStyle{first: 2, between: 1})
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
	if p := s.pastRelative(i, t); p >= 0 {
		return s.list(i, p, attendance)
	}
	if s.hit(t).Parts&lexicon.And != 0 || s.punct(t-1, "،,") {
		return nil
	}
	return s.listUpTo(i, t, listStyle{first: 3, between: 2})
}

// pastRelative gives the token after the comma that closes a relative clause about the meeting
// attended at t, where office holders follow: شارك في الاجتماع، الذي عقد برئاسة ...، وزراء; or -1.
func (s *scene) pastRelative(i, t int) int {
	inside := false
	for p := s.next(t); p < min(s.end(i), t+40); p++ {
		switch w := s.Words[p].Norm; {
		case w == "الذي" || w == "التي":
			inside = true
		case inside && s.punct(p, "،,") && (s.is(p+1, names.TitlePlural) || s.is(p+1, cPeople) || s.is(p+1, cListGlue)):
			return p + 1
		}
	}
	return -1
}
