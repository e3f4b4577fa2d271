package reading

import "github.com/mithaq/mithaq/internal/names"

// readMemberLists reads the plain lists of members in sentence i: "the members are A, B and
// C", "it groups A, B and C", "the five states (A, B, C, D and E)".
func (s *scene) readMemberLists(i int) {
	from, to := s.bounds(i)
	for t := from; t < to; t = s.next(t) {
		switch s.value(t, cJoin) {
		case "group":
			if list := s.comprised(i, t); len(list) >= 2 {
				s.addMembers(i, t, list, "member", "member/comprises")
			}
			continue
		case "member":
			if list := s.list(i, s.next(t), listStyle{first: 3, between: 2}); len(list) >= 2 {
				s.addMembers(i, t, list, "member", "member/among")
			}
			continue
		case "members":
			s.openList(i, t, 9, 2)
			continue
		}
		switch {
		case s.is(t, cMemberly) && s.ofBody(i, t):
			s.openList(i, t, 9, 3)
		case s.is(t, cMemberly):
			s.openList(i, t, 9, 8)
		case s.is(t, names.Body) || s.is(t, names.Org):
			s.openList(i, s.next(t)-1, 3, 3)
		}
	}
}

// comprised gives the list that a verb of comprising at t opens, unless its subject is a meeting.
func (s *scene) comprised(i, t int) []listed {
	from, _ := s.bounds(i)
	for p := t - 1; p >= max(from, t-6); p-- {
		if s.is(p, cMeet) {
			return nil
		}
	}
	return s.list(i, s.next(t), listStyle{first: 9, between: 2})
}

// openList reads the list that a colon, bracket, dash or "are" opens within n tokens after
// the word at t, where it has at least least parties.
func (s *scene) openList(i, t, n, least int) {
	if s.is(t-1, cNegation) || s.is(t-2, cNegation) || s.Bits[i].Has(names.Currency) {
		return
	}
	_, to := s.bounds(i)
	for p := s.next(t); p < min(to, t+n); p++ {
		bracket := s.punct(p, "(")
		if !bracket && !s.punct(p, ":—–") && !s.is(p, cAre) {
			continue
		}
		if s.Bits[i].Has(cAttend) && !(bracket && (s.is(t, names.Body) || s.is(t, names.Org))) {
			return
		}
		if list := s.list(i, p+1, listStyle{first: 3, between: 2, bracket: bracket}); len(list) >= least {
			s.addMembers(i, t, list, "member", "member/list")
		}
		return
	}
}

// ofBody reports whether sentence i speaks of a body that has members.
func (s *scene) ofBody(i, t int) bool {
	b := &s.Bits[i]
	return b.Has(cUnion) || b.Has(names.Body) || b.Has(names.Org) || s.value(t, cMemberly) == "members"
}
