package reading

import (
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/mention"
)

// readMembers gives a fact for each party that sentence i says joined, founded, left, was
// invited to or observes a body, or lists as its member.
func readMembers(s *scene, i int) {
	from, to := s.bounds(i)
	for t := from; t < to; t = s.next(t) {
		if !s.is(t, cJoin) {
			continue
		}
		action := s.value(t, cJoin)
		for _, l := range s.joining(i, t) {
			s.addMember(i, t, l, action)
		}
	}
}

// joining gives the parties that the word at t is said of.
func (s *scene) joining(i, t int) []listed {
	after := s.listAfter(i, s.next(t), 4)
	if s.Tokens[t].Rune > 0x600 {
		if len(after) > 0 {
			return s.withoutBody(after)
		}
		return s.withoutBody(s.listBefore(i, t))
	}
	if before := s.withoutBody(s.listBefore(i, t)); len(before) > 0 {
		return before
	}
	return s.withoutBody(after)
}

// withoutBody leaves out of a list the organisation that is joined.
func (s *scene) withoutBody(list []listed) []listed {
	var out []listed
	for _, l := range list {
		if isState(l.code) || len(list) == 1 {
			out = append(out, l)
		}
	}
	return out
}

func (s *scene) addMember(i, t int, l listed, action string) {
	slots := fact.Slots{}.Set("who", l.code).Set("of", s.bodyOf(i, t))
	if action != "member" {
		slots = slots.Set("action", action)
	}
	slots = slots.Set("date", s.memberDate(i, t))
	s.add(draft{kind: fact.Member, slots: slots, from: min(t, l.from), to: max(s.next(t), l.to), rule: "member/" + action, confidence: 0.7})
}

// bodyOf gives the body joined: named in the sentence, else the last named before it.
func (s *scene) bodyOf(i, t int) string {
	from, to := s.bounds(i)
	for p := t; p < to; p = s.after(p) {
		if e := s.entity(p); e != nil && (e.sort == aGroup || e.sort == aParty) && !isState(e.code) && e.office < 0 {
			return e.code
		}
	}
	for p := t - 1; p >= from; p-- {
		if e := s.entity(p); e != nil && e.sort == aParty && !isState(e.code) {
			return e.code
		}
	}
	return ""
}

func (s *scene) memberDate(i, t int) string {
	_, to := s.bounds(i)
	for p := t; p < min(to, t+24); p++ {
		if m := s.mention(p); m != nil && m.Kind == mention.Date {
			return string(m.Date)
		}
	}
	return ""
}
