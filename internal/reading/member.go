package reading

import (
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// readMembers gives a fact for each party that sentence i says joined, founded, left or was
// invited to a body, or lists as its member.
func readMembers(s *scene, i int) {
	from, to := s.bounds(i)
	for t := from; t < to; t = s.next(t) {
		h := s.hit(t)
		switch {
		case h == nil:
		case h.Bits.Has(cJoin):
			s.readJoin(i, t, h)
		case h.Bits.Has(cWelcome):
			s.addMembers(i, t, s.welcomed(i, t), "joined", "member/welcome")
		}
	}
	s.readMemberLists(i)
}

// readJoin reads the word of joining, leaving or founding at t.
func (s *scene) readJoin(i, t int, h *lexicon.Hit) {
	switch action := h.Value(cJoin); action {
	case "", "joined":
		s.addMembers(i, t, s.joining(i, t), "joined", "member/joined")
	case "left":
		if p := s.next(t); s.unionNear(i, t, 6) || p < len(s.Tokens) && s.punct(p, ".:;,،") {
			s.addMembers(i, t, s.joining(i, t), "left", "member/left")
		}
	case "became":
		if s.soon(i, t, cMemberly, 12) {
			s.addMembers(i, t, s.states(s.listUpTo(i, t, listStyle{first: 4, between: 1})), "joined", "member/became")
		}
	case "founded", "invited":
		s.addMembers(i, t, s.list(i, s.next(t), listStyle{first: 4, between: 2}), action, "member/"+action)
	}
}

// joining gives the parties that the verb or noun at t is said of: in Arabic right after it,
// else before it; in English and French before a verb and after a noun.
func (s *scene) joining(i, t int) []listed {
	next := s.next(t)
	if s.Tokens[t].Is(text.Arab) {
		if list := s.list(i, next, listStyle{first: 2, between: 2}); len(list) > 0 && !s.is(next, cPrep) && !s.is(next, cUnion) {
			return s.states(list)
		}
		return s.states(s.listUpTo(i, t, listStyle{first: 3, between: 1}))
	}
	if !s.joinsUnion(i, t) || s.is(t-1, cIn) {
		return nil
	}
	if list := s.states(s.listUpTo(i, t, listStyle{first: 4, between: 1})); len(list) > 0 {
		return list
	}
	return s.states(s.list(i, next, listStyle{first: 3, between: 2}))
}

// joinsUnion reports whether what is joined at t can be a body: one is named, or nothing is.
func (s *scene) joinsUnion(i, t int) bool {
	p := s.next(t)
	_, to := s.bounds(i)
	switch {
	case p >= to, s.Tokens[p].Kind == text.Punct, s.mention(p) != nil, s.is(p, cNewMember), since(s.Words[p].Norm):
		return true
	case s.is(p, cIn): // in 2019, not: in condemning
		return s.mention(p+1) != nil || s.unionNear(i, t, 6)
	case s.is(p, cOf), s.is(p, cPrep):
		return true
	}
	return s.unionNear(i, t, 6)
}

// unionNear reports whether a body, or a word for one, stands within n tokens after t.
func (s *scene) unionNear(i, t, n int) bool {
	_, to := s.bounds(i)
	for p := s.next(t); p < min(to, t+n); p++ {
		if s.is(p, cUnion) || s.Words[p].Bits.Has(cUnion) || s.is(p, names.Org) || s.is(p, names.Body) {
			return true
		}
	}
	return false
}

// soon reports whether a word of class c stands within n tokens after t.
func (s *scene) soon(i, t int, c lexicon.Class, n int) bool {
	_, to := s.bounds(i)
	for p := s.next(t); p < min(to, t+n); p = s.next(p) {
		if s.is(p, c) {
			return true
		}
	}
	return false
}

// welcomed gives the parties that the verb at t welcomes as members.
func (s *scene) welcomed(i, t int) []listed {
	p := s.next(t)
	if s.Tokens[t].Is(text.Arab) { // who welcomes stands between
		if p = s.withBy(i, p); p < 0 {
			return nil
		}
	}
	list := s.list(i, p, listStyle{first: 3, between: 2})
	if code := s.value(p, names.State); code != "" && len(list) == 0 { // within a title: الوزراء بجمهورية توغو
		list = []listed{{code, p, s.next(p)}}
	}
	if len(list) == 0 || !s.soon(i, list[len(list)-1].to-1, cNewMember, 6) {
		return nil
	}
	return s.states(list)
}

// withBy gives the first of the ten tokens from p on that is a name with ب before it, or that
// leads to one: بجمهورية توغو; else -1.
func (s *scene) withBy(i, p int) int {
	for q := p; q < min(s.end(i), p+10); q++ {
		if s.Words[q].Parts&lexicon.By != 0 && (s.is(q, names.State) || s.is(q, names.Org) || s.is(q, cListGlue)) {
			return q
		}
	}
	return -1
}

// states leaves out of a list the organisation that is joined.
func (s *scene) states(list []listed) []listed {
	var out []listed
	for _, l := range list {
		if isState(l.code) || len(list) == 1 && !s.is(l.from, names.Body) {
			out = append(out, l)
		}
	}
	return out
}

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
