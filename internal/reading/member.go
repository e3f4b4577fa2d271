package reading

import (
	"strings"

	"github.com/mithaq/mithaq"
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
			s.addMembers(i, t, s.welcomed(i, t), orElse(s.joinAction(i, t), "joined"), "member/welcome")
		}
	}
	s.readMemberLists(i)
	s.readMemberLines(i)
}

// readJoin reads the word of joining, leaving or founding at t.
func (s *scene) readJoin(i, t int, h *lexicon.Hit) {
	if s.is(t-1, cNegation) || s.is(t-2, cNegation) {
		return
	}
	switch action := h.Value(cJoin); action {
	case "enters":
		if s.unionNear(i, t, 7) {
			s.addMembers(i, t, s.states(s.joining(i, t)), "joined", "member/joined")
		}
	case "exits":
		if s.unionNear(i, t, 7) && s.joinAction(i, t) != "" {
			s.addMembers(i, t, s.states(s.joining(i, t)), "left", "member/left")
		}
	case "", "joined":
		if action = s.joinAction(i, t); action != "" {
			s.addMembers(i, t, s.invitees(i, t, action, s.joining(i, t)), action, "member/joined")
		}
	case "left":
		if s.leaving(i, t) {
			s.addMembers(i, t, s.joining(i, t), "left", "member/left")
		}
	case "became":
		if s.soon(i, t, cMemberly, 12) || s.soon(i, t, cNewMember, 12) {
			list := s.listUpTo(i, t, listStyle{first: 4, between: 1})
			if s.Tokens[t].Is(text.Arab) && len(list) == 0 {
				list = s.list(i, s.next(t), listStyle{first: 2, between: 1})
			}
			s.addMembers(i, t, s.states(list), s.joinAction(i, t), "member/became")
		}
	case "founded":
		if last := s.Words[h.To-1].Norm; last != "by" && last != "par" || s.unionIn(i) {
			s.addMembers(i, t, s.list(i, s.next(t), listStyle{first: 4, between: 2}), action, "member/founded")
		}
	case "invited":
		s.addMembers(i, t, s.invited(i, t), action, "member/invited")
	case "within":
		s.belonging(i, t, "member")
	case "founder":
		s.belonging(i, t, "founded")
	case "observer":
		s.observing(i, t)
	case "form", "set up":
		s.forming(i, t, h)
	}
}

// invitees leaves out of a list of those invited who invites: in Arabic, those before the verb.
func (s *scene) invitees(i, t int, action string, list []listed) []listed {
	if action != "invited" || !s.Tokens[t].Is(text.Arab) {
		return list
	}
	for p, to := s.bounds(i); p < min(t, to); p++ {
		if s.value(p, cJoin) == "invite" {
			for len(list) > 0 && list[0].from < p {
				list = list[1:]
			}
		}
	}
	return list
}

// invited gives the states that the words at t invite: after them, else before.
func (s *scene) invited(i, t int) []listed {
	if list := s.states(s.list(i, s.next(t), listStyle{first: 4, between: 2})); len(list) > 0 && isState(list[0].code) {
		return list
	}
	return s.states(s.listUpTo(i, t, listStyle{first: 4, between: 1}))
}

// leaving reports whether what is left at t is a body, and is left indeed: not where somebody
// is called on to.
func (s *scene) leaving(i, t int) bool {
	if a := s.joinAction(i, t); a == "" || a == "invited" {
		return false
	}
	if s.unionNear(i, t, 6) {
		return true
	}
	p := s.next(t)
	return s.hit(t).Form(cJoin) != lexicon.Infinitive && (p >= s.end(i) || s.punct(p, ".:;,،"))
}

// joining gives the parties that the verb or noun at t is said of: in Arabic right after it,
// else before it; in English and French before a verb and after a noun.
func (s *scene) joining(i, t int) []listed {
	next := s.next(t)
	if s.Tokens[t].Is(text.Arab) {
		if list := s.list(i, next, listStyle{first: 2, between: 2}); len(list) > 0 && !s.is(next, cPrep) && !s.is(next, cUnion) {
			return s.states(list)
		}
		if list := s.states(s.listUpTo(i, t, listStyle{first: 3, between: 1})); len(list) > 0 {
			return list
		}
		if !s.is(next, cUnion) && s.unionBefore(i, t) { // قبلت المجموعة عضوية السنغال
			return s.states(s.list(i, next, listStyle{first: 2, between: 1}))
		}
		return nil
	}
	if !s.joinsUnion(i, t) || s.is(t-1, cIn) && s.hit(t).Form(cJoin) != lexicon.Infinitive || s.adjective(i, t) {
		return nil
	}
	if list := s.states(s.listUpTo(i, t, listStyle{first: 5, between: 1})); len(list) > 0 {
		return list
	}
	from, _ := s.bounds(i)
	first := 3
	if t-from <= 2 { // Ont adhéré à l'initiative le Brésil et l'Inde
		first = 6
	}
	list := s.list(i, next, listStyle{first: first, between: 2})
	if s.hit(t).Form(cJoin) != lexicon.Base && t-from > 2 && !s.punct(next-1, ":") && !s.opened(next, list) { // a verb: what follows is the body
		return nil
	}
	if len(list) == 1 && !isState(list[0].code) && !s.is(next, cOf) {
		return nil
	}
	return s.states(list)
}

// adjective reports whether the French participle at t is one without its verb: une politique
// intégrée.
func (s *scene) adjective(i, t int) bool {
	if s.hit(t).Form(cJoin) != lexicon.Past || s.LangAt(s.Sentences[i]) != mithaq.French {
		return false
	}
	from, _ := s.bounds(i)
	for p := t; p >= max(from, t-5); p-- {
		switch s.Words[p].Norm {
		case "a", "ont", "est", "sont", "avait", "avaient", "ayant", "été", "étaient", "était", "aura", "auront", "fut", "furent", "avoir", "être":
			return false
		}
	}
	w := s.Words[t].Norm
	return strings.HasSuffix(w, "é") || strings.HasSuffix(w, "ée") || strings.HasSuffix(w, "és") || strings.HasSuffix(w, "ées")
}

// opened reports whether a colon stands between token p and the list.
func (s *scene) opened(p int, list []listed) bool {
	for ; len(list) > 0 && p < list[0].from; p++ {
		if s.punct(p, ":") {
			return true
		}
	}
	return false
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
	case s.of(p) && s.hit(t).Form(cJoin) == lexicon.Base:
		return true
	case s.is(p, cOf), s.is(p, cPrep):
		return s.hit(t).Form(cJoin) == lexicon.Base || s.unionNear(i, t, 9) || s.mention(p+1) != nil || !s.coming(p)
	case s.hit(t).Form(cJoin) == lexicon.Base && s.Bits[i].Has(cWelcome): // welcomed the accession of
		return true
	}
	return s.unionNear(i, t, 6)
}

// coming reports whether what a preposition at p governs is joined: « se sont jointes à l'appel ».
func (s *scene) coming(p int) bool {
	w := s.Words[p].Norm
	return w == "à" || w == "to" || w == "au" || w == "aux"
}

// unionNear reports whether a body, or a word for one, stands within n tokens after t.
func (s *scene) unionNear(i, t, n int) bool {
	_, to := s.bounds(i)
	for p := s.next(t); p < min(to, t+n); p++ {
		if s.punct(p, ".;؛") {
			return false
		}
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
	if len(list) == 0 || !s.soon(i, list[len(list)-1].to-1, cNewMember, 6) && !s.observedAfter(i, list[len(list)-1].to) {
		return nil
	}
	return s.states(list)
}

// observedAfter reports whether one comes in as an observer, by the six words from p on.
func (s *scene) observedAfter(i, p int) bool {
	for q := p; q < min(s.end(i), p+6); q++ {
		if s.observer(q) {
			return true
		}
	}
	return false
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
