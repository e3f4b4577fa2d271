package reading

import (
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

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
		case "member", "among":
			if list := s.list(i, s.next(t), listStyle{first: 4, between: 2}); len(list) >= 1 {
				s.addMembers(i, t, list, "member", "member/among")
			}
			continue
		case "members":
			if s.memberOf(i, t) {
				s.belonging(i, t, "member")
				continue
			}
			if (s.is(t-1, cAre) || s.is(t-1, cBe)) && s.unionNear(i, t-1, 7) && len(s.saidOf(i, t)) > 0 {
				s.addMembers(i, t, s.saidOf(i, t), "member", "member/belongs")
				continue
			}
			s.openList(i, t, 14, 2)
			continue
		}
		switch {
		case s.membersOf(t):
			s.openList(i, t, 14, 2)
		case s.memberOf(i, t):
			s.belonging(i, t, "member")
			s.openList(i, t, 14, 2)
		case s.is(t, cMemberly) && s.ofBody(i, t):
			s.openList(i, t, 9, 3)
		case s.is(t, cMemberly):
			s.openList(i, t, 14, 8)
		case s.is(t, names.Body) || s.is(t, names.Org):
			s.openList(i, s.next(t)-1, 3, 3)
		case s.unionNoun(t) && !s.is(t, cMemberly):
			s.openList(i, t, 5, 2)
		}
	}
}

// comprised gives the list that a verb of comprising at t opens, unless its subject is a meeting.
func (s *scene) comprised(i, t int) []listed {
	from, _ := s.bounds(i)
	for p := max(from, t-12); p < min(s.end(i), s.next(t)+2); p++ {
		if s.is(p, cMeet) || s.is(p, cEvent) {
			return nil
		}
	}
	list := s.list(i, s.next(t), listStyle{first: 9, between: 2})
	if len(list) > 0 && s.situated(s.next(t), list[0].from) {
		return nil
	}
	return list
}

// openList reads the list that a colon, bracket, dash or "are" opens within n tokens after
// the word at t, where it has at least least parties.
func (s *scene) openList(i, t, n, least int) {
	if s.is(t-1, cNegation) || s.is(t-2, cNegation) || s.pays(i) {
		return
	}
	_, to := s.bounds(i)
	for p := s.next(t); p < min(to, t+n); p++ {
		if s.punct(p, "(") && s.Tokens[p+1].Kind == text.Number && s.punct(p+2, ")") { // members (34): …
			p += 2
			continue
		}
		bracket := s.punct(p, "(")
		if !bracket && !s.punct(p, ":—–") && !s.is(p, cAre) {
			continue
		}
		if !bracket && (s.is(t, names.Body) || s.is(t, names.Org)) && s.Bits[i].Has(cConvene) {
			return
		}
		if s.attended(i) && !(bracket && (s.is(t, names.Body) || s.is(t, names.Org))) {
			return
		}
		if list := s.list(i, p+1, listStyle{first: 3, between: 2, bracket: bracket}); len(list) >= least {
			s.addMembers(i, t, list, s.listAction(i), "member/list")
		}
		return
	}
}

// ofBody reports whether sentence i speaks of a body that has members.
func (s *scene) ofBody(i, t int) bool {
	b := &s.Bits[i]
	return b.Has(cUnion) || b.Has(names.Body) || b.Has(names.Org) || s.value(t, cMemberly) == "members"
}

// situated reports whether a preposition of place stands between tokens from and to, so that
// what follows is where something is: projects in Kenya.
func (s *scene) situated(from, to int) bool {
	for p := from; p < to; p++ {
		switch s.Words[p].Norm {
		case "in", "en", "au", "aux", "في", "across", "dans":
			return s.is(p, cIn) || s.is(p, cPrep)
		}
	}
	return false
}

// membersOf reports whether a phrase at t names the members or participants of a body: "the
// participating countries", أعضاء المجموعة.
func (s *scene) membersOf(t int) bool {
	switch v := s.value(t, cPeople); v {
	case "members", "participants", "member states", "countries", "states", "partners":
		return s.hit(t).To-s.hit(t).From > 1
	}
	return false
}

// pays reports whether sentence i names a sum of money, so that a list in it is of who gives.
func (s *scene) pays(i int) bool {
	for _, m := range s.mentionsOf(i) {
		if m.Kind == mention.Money {
			return true
		}
	}
	return false
}
