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
			s.addMembers(i, t, s.joining(i, t), "joined", "member/became")
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
	if p >= to || s.Tokens[p].Kind == text.Punct || s.mention(p) != nil || s.is(p, cIn) || s.is(p, cOf) || s.is(p, cPrep) || since(s.Words[p].Norm) {
		return true
	}
	return s.unionNear(i, t, 6)
}

// unionNear reports whether a body, or a word for one, stands within n tokens after t.
func (s *scene) unionNear(i, t, n int) bool {
	_, to := s.bounds(i)
	for p := s.next(t); p < min(to, t+n); p = s.next(p) {
		if s.is(p, cUnion) || s.is(p, names.Org) || s.is(p, names.Body) {
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
		for q := p; q < min(s.end(i), t+10); q++ {
			if e := s.entity(q); e != nil && int(e.from) == q && e.parts&lexicon.By != 0 || s.Words[q].Parts&lexicon.By != 0 && s.is(q, cListGlue) {
				p = q
				break
			}
			if q == min(s.end(i), t+10)-1 {
				return nil
			}
		}
	}
	list := s.list(i, p, listStyle{first: 3, between: 2})
	if len(list) == 0 || !s.soon(i, list[len(list)-1].to-1, cNewMember, 6) {
		return nil
	}
	return s.states(list)
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
		slots = slots.Set("date", s.memberDate(i, t))
		s.add(draft{kind: fact.Member, slots: slots, from: min(t, l.from), to: max(s.next(t), l.to), rule: rule, confidence: 0.75})
	}
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

func (s *scene) memberDate(i, t int) string {
	from, to := s.bounds(i)
	for p := t; p < min(to, t+24); p++ {
		if m := s.mention(p); m != nil && m.Kind == mention.Date {
			return string(m.Date)
		}
	}
	for p := t - 1; p >= max(from, t-14); p-- {
		if m := s.mention(p); m != nil && m.Kind == mention.Date {
			return string(m.Date)
		}
	}
	return ""
}
