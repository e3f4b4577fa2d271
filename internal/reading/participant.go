package reading

import "github.com/mithaq/mithaq/internal/fact"

// readParticipants gives a fact for each party that sentence i says took or will take part in
// a meeting.
func readParticipants(s *scene, i int) {
	from, to := s.bounds(i)
	done := map[string]bool{}
	for t := from; t < to; t = s.next(t) {
		h := s.hit(t)
		if h == nil || !h.Bits.Has(cAttend) {
			continue
		}
		for _, l := range s.attending(i, t) {
			if !done[l.code] {
				done[l.code] = true
				s.addParticipant(i, t, l, "participant/attend")
			}
		}
	}
	for k := range s.offices {
		o := &s.offices[k]
		if o.sentence == i && o.plural && len(o.parties) > 0 {
			s.readMinisters(i, o, done)
		}
	}
}

// attending gives the parties that the word at t says attend: listed after it, else before.
func (s *scene) attending(i, t int) []listed {
	where := s.value(t, cAttend)
	if where != "before" {
		if list := s.listAfter(i, s.next(t), 7); len(list) > 0 {
			return list
		}
	}
	if where == "after" {
		return nil
	}
	return s.listBefore(i, t)
}

func (s *scene) addParticipant(i, t int, l listed, rule string) {
	slots := fact.Slots{}.Set("meeting", s.meetingName(i)).Set("who", l.code)
	s.add(draft{kind: fact.Participant, slots: slots, from: min(t, l.from), to: max(s.next(t), l.to), rule: rule, confidence: 0.75})
}

// readMinisters reads "the foreign ministers of A, B and C", where two or more parties follow
// and the sentence tells of a meeting or of what they said there.
func (s *scene) readMinisters(i int, o *office, done map[string]bool) {
	list := s.listAfter(i, o.from, 3)
	if len(list) < 2 || !s.Bits[i].Has(cMeet) && !s.Bits[i].Has(cSay) && !s.Bits[i].Has(cConvene) {
		return
	}
	for _, l := range list {
		if !done[l.code] {
			done[l.code] = true
			s.addParticipant(i, o.from, l, "participant/ministers-of")
		}
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
