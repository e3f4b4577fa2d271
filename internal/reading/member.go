package reading

import (
	"github.com/mithaq/mithaq/internal/lexicon"
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
