package reading

import (
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/names"
)

func (s *scene) addMembers(i, t int, list []listed, action, rule string) {
	for _, l := range list {
		slots := fact.Slots{}.Set("who", l.code).Set("of", s.bodyOf(i, t))
		if action != "member" {
			slots = slots.Set("action", action)
		}
		d := draft{kind: fact.Member, from: min(t, l.from), to: max(s.next(t), l.to), rule: rule, confidence: memberConfidence(rule)}
		d.slots = slots
		if action != "member" {
			date, basis := s.memberDate(i, t, rule)
			d.slots = slots.Set("date", date)
			if date != "" && basis != "" {
				d.inferred = map[string]string{"date": basis}
			}
		}
		s.add(d)
	}
}

// memberConfidence gives how often facts of a rule are right, as the development texts show.
func memberConfidence(rule string) float64 {
	switch rule {
	case "member/joined", "member/founded", "member/left":
		return 0.9
	}
	return 0.95
}

// bodyOf gives the body joined: named in the sentence after t, else before it, else the body
// that the document names first.
func (s *scene) bodyOf(i, t int) string {
	from, to := s.bounds(i)
	for p := t; p < to; p = s.after(p) {
		if b := s.bodyAtToken(p); b != "" {
			return b
		}
	}
	for p := t - 1; p >= from; p-- {
		if b := s.bodyAtToken(p); b != "" {
			return b
		}
	}
	for k := range s.meetings {
		if s.meetings[k].body != "" {
			return s.meetings[k].body
		}
	}
	return ""
}

func (s *scene) bodyAtToken(p int) string {
	if h := s.hit(p); h != nil && (h.Bits.Has(names.Body) || h.Bits.Has(names.Org)) {
		return orElse(h.Value(names.Body), h.Value(names.Org))
	}
	return ""
}

// memberDate gives the date nearest to the word at t in sentence i; a member that is welcomed
// or admitted without one joins at the meeting that the document is about.
func (s *scene) memberDate(i, t int, rule string) (date, basis string) {
	from, to := s.bounds(i)
	best := 25
	for p := max(from, t-14); p < min(to, t+24); p = s.step(p) {
		m := s.mention(p)
		if m == nil || m.Kind != mention.Date || m.Date == "" {
			continue
		}
		gap := int(m.From) - t
		if gap < 0 {
			gap = t - int(m.To)
		}
		if gap < best {
			best, date, basis = gap, string(m.Date), m.Basis
		}
	}
	if date == "" && (rule == "member/welcome" || rule == "member/became" || s.Bits[i].Has(cWelcome)) {
		return s.meetingDate(), "meeting"
	}
	return date, basis
}

// meetingDate gives the date of the meeting that the document is about, or "".
func (s *scene) meetingDate() string {
	s.completeMain()
	for k := range s.meetings {
		if m := &s.meetings[k]; !m.planned && m.sentence <= s.bodyAt+4 {
			return string(m.date)
		}
	}
	return ""
}
