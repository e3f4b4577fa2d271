package reading

import (
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/mention"
)

// addMembers adds a fact for each party in list, which the words at t of sentence i say to have
// done action ("member" for none).
func (s *scene) addMembers(i, t int, list []listed, action, rule string) {
	s.addMembersAt(i, t, i, list, action, rule)
}

// addMembersAt adds the same where the list stands in sentence j, further down.
func (s *scene) addMembersAt(i, t, j int, list []listed, action, rule string) {
	if len(list) == 0 {
		return
	}
	of := s.bodyOf(i, t, list)
	for _, l := range list {
		slots := fact.Slots{}.Set("who", l.code).Set("of", of)
		if action != "member" {
			slots = slots.Set("action", action)
		}
		d := draft{kind: fact.Member, from: min(t, l.from), to: max(s.next(t), l.to), rule: rule, confidence: memberConfidence(rule)}
		if i != j {
			d.from, d.to = l.from, l.to
		}
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
