package reading

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// who is how the parties that a verb is said of are read.
var who = listStyle{first: 5, between: 2}

// saidOf gives the states and organisations that the words at t are said of: before them, or
// where the words open their sentence after them; in Arabic the other way round for a verb.
func (s *scene) saidOf(i, t int) []listed {
	if list := s.listUpTo(i, t, who); len(list) > 0 {
		return s.notBody(list)
	}
	from, _ := s.bounds(i)
	if t-from <= 2 {
		return s.notBody(s.list(i, s.next(t), listStyle{first: 6, between: 2}))
	}
	return nil
}

// notBody leaves out of a list the bodies that one joins.
func (s *scene) notBody(list []listed) []listed {
	if len(list) == 1 {
		return s.states(list)
	}
	return list
}

// belonging reads the words at t that say of parties before them that they are members,
// founders or observers of a body: "is a member of", font partie de, عضو في.
func (s *scene) belonging(i, t int, action string) {
	if !s.unionNear(i, t, 9) && !s.unionBefore(i, t) {
		return
	}
	s.addMembers(i, t, s.saidOf(i, t), action, "member/belongs")
}

// unionBefore reports whether a body stands within the ten tokens before t.
func (s *scene) unionBefore(i, t int) bool {
	from, _ := s.bounds(i)
	for p := t - 1; p >= max(from, t-10); p-- {
		if s.unionNoun(p) || s.union(p) {
			return true
		}
	}
	return false
}

// forming reads the words of setting up a body at t: states before them decide it, are named
// by "by" after them, or after a colon.
func (s *scene) forming(i, t int, h *lexicon.Hit) {
	if by := s.agentOf(i, t); by >= 0 {
		if s.unionNear(i, t, 8) || s.unionBefore(i, t) {
			s.addMembers(i, t, s.states(s.list(i, by, listStyle{first: 3, between: 2})), "founded", "member/founded")
		}
		return
	}
	if !s.unionNear(i, t, 5) {
		return
	}
	action := "founded"
	if s.Words[t].Norm == "make" || s.Words[t].Norm == "forment" || s.Words[t].Norm == "composent" || h.Form(cJoin) == lexicon.Present && h.Value(cJoin) == "form" {
		action = "member"
	}
	if w := s.Words[t-min(t, 1)].Norm; h.Form(cJoin) == lexicon.Infinitive && w != "to" && w != "de" { // they form a bloc
		action = "member"
	}
	list := s.states(s.listUpTo(i, t, listStyle{first: 6, between: 2}))
	if len(list) < 2 && s.Tokens[t].Is(text.Arab) {
		list = s.states(s.list(i, s.next(t), listStyle{first: 2, between: 1}))
	}
	if len(list) >= 2 {
		s.addMembers(i, t, list, action, "member/formed")
	}
}

// agentOf gives the token after "by" in the eight tokens after t: created in 1991 by; or -1.
func (s *scene) agentOf(i, t int) int {
	for p := s.next(t); p < min(s.end(i), t+8); p++ {
		switch s.Words[p].Norm {
		case "by", "par":
			return p + 1
		case "يد": // على يد
			return p + 1
		}
		if s.punct(p, ",،;:") {
			break
		}
	}
	return -1
}

// listAction tells what a list of sentence i lists: founders where it tells of setting up a
// body, observers where it says so, else members.
func (s *scene) listAction(i int) string {
	from, to := s.bounds(i)
	for p := from; p < to; p = s.next(p) {
		switch v := s.value(p, cJoin); {
		case v == "observer":
			return "observer"
		case v == "founded", v == "founder", (v == "form" || v == "set up") && s.agentOf(i, p) < 0 && s.unionNear(i, p, 5):
			return "founded"
		case v == "joined" && s.punct(to-1, ":"):
			return "joined"
		}
	}
	return "member"
}

// joinAction tells what the word of joining at t says: that one joins, is invited to, or comes
// in as an observer; "" where it only asks or hopes for it.
func (s *scene) joinAction(i, t int) string {
	from, to := s.bounds(i)
	if s.passive(t) {
		return ""
	}
	for p := t - 1; p >= max(from, t-10) && !s.punct(p, ";؛:.،,"); p-- {
		switch v := s.value(p, cJoin); {
		case v == "invite" && s.entity(p) != nil && s.entity(p).sort == anOffice:
		case v == "invite", v == "invited", s.Words[p].Value(cJoin) == "invite":
			return "invited"
		case v == "none", s.is(p, cCall) && t-p < 8:
			return ""
		}
	}
	for p := max(from, t-6); p < min(to, t+10); p++ {
		if s.value(p, cJoin) == "observer" || s.observer(p) {
			return "observer"
		}
	}
	return "joined"
}

// observer reports whether the words at p say that one comes as an observer.
func (s *scene) observer(p int) bool {
	switch w := s.Words[p].Norm; w {
	case "observer", "observers", "observateur", "observateurs", "observatrice", "مراقب", "مراقبا", "مراقبين", "المراقب", "كمراقب":
		return true
	}
	return false
}

// unionNoun reports whether the word at p is a noun for a body, or within a phrase for one: the
// alliance, l'organisation.
func (s *scene) unionNoun(p int) bool {
	if s.is(p, cUnion) {
		return s.value(p, cUnion) != "it"
	}
	last := p + 1
	if h := s.hit(p); h != nil && h.Bits.Has(cPeople) {
		last = int(h.To)
	}
	for ; p < last; p++ {
		if w := s.Words[p]; w.Bits.Has(cUnion) && w.Value(cUnion) != "it" {
			return true
		}
	}
	return false
}

// union reports whether the token p names a body, or a noun for one.
func (s *scene) union(p int) bool { return s.is(p, cUnion) || s.bodyAtToken(p, nil) != "" }

// memberOf reports whether the word for members at t is said of parties before it: "Kenya is
// also a member of", قطر عضو في.
func (s *scene) memberOf(i, t int) bool {
	if !s.is(t, cMemberly) || !membering(s.Words[t].Norm) || s.is(t-1, cNegation) {
		return false
	}
	next := s.next(t)
	if next >= s.end(i) || !s.of(next) && !s.is(next, cIn) && !s.is(next, cPrep) {
		return false
	}
	list := s.listUpTo(i, t, who)
	if len(list) == 0 {
		return false
	}
	end := list[len(list)-1].to
	for p := max(list[0].from-2, 0); p < t; p++ { // has become a member of
		if v := s.value(p, cJoin); v == "became" || v == "enters" || v == "joined" {
			return false
		}
	}
	if s.Tokens[t].Is(text.Arab) {
		return s.Words[t].Parts&lexicon.The == 0 && t-end <= 1
	}
	for p := end; p < t; p++ {
		switch s.Words[p].Norm {
		case "is", "are", "was", "were", "been", "remains", "remain", "est", "sont", "était", "étaient", "été", "reste", "restent":
			return true
		}
	}
	return false
}

// of reports whether the word at p is one for "of", with its article or without.
func (s *scene) of(p int) bool {
	switch s.Words[p].Norm {
	case "of", "de", "du", "des", "d":
		return true
	}
	return s.is(p, cOf)
}

// observing reads the words for an observer at t: a list that they open, or who is one.
func (s *scene) observing(i, t int) {
	next := s.next(t)
	if next < s.end(i) && (s.is(next, cAre) || s.punct(next, ":")) {
		s.addMembers(i, t, s.list(i, next+1, listStyle{first: 3, between: 2}), "observer", "member/observers")
		return
	}
	if !s.meetingIn(i) {
		s.belonging(i, t, "observer")
	}
}

// meetingIn reports whether sentence i names a meeting, also in a phrase for its participants
// ("the conference").
func (s *scene) meetingIn(i int) bool {
	if s.Bits[i].Has(cMeet) {
		return true
	}
	if !s.Bits[i].Has(cPeople) {
		return false
	}
	for p, to := s.bounds(i); p < to; p++ {
		if s.Words[p].Bits.Has(cMeet) {
			return true
		}
	}
	return false
}

// unionIn reports whether sentence i names a body, or a noun for one.
func (s *scene) unionIn(i int) bool {
	if s.Bits[i].Has(cUnion) || s.Bits[i].Has(names.Body) || s.Bits[i].Has(names.Org) {
		return true
	}
	for p, to := s.bounds(i); p < to && s.Bits[i].Has(cPeople); p++ {
		if s.Words[p].Bits.Has(cUnion) {
			return true
		}
	}
	return false
}

// membering reports whether a word is one for members, not for partners or parties.
func membering(w string) bool {
	switch w {
	case "member", "members", "membre", "membres", "عضو", "عضوا", "عضوه", "اعضاء", "عضوين", "عضوان":
		return true
	}
	return false
}

// attended reports whether sentence i tells of attending a meeting.
func (s *scene) attended(i int) bool {
	if !s.Bits[i].Has(cAttend) {
		return false
	}
	for t, to := s.bounds(i); t < to; t = s.next(t) {
		switch v := s.value(t, cAttend); {
		case !s.is(t, cAttend), v == "lead", v == "speak", v == "delegation", v == "gather":
		case v == "open" && !s.Bits[i].Has(cMeet):
		default:
			return true
		}
	}
	return false
}

// passive reports whether the English participle at t is passive: were joined by.
func (s *scene) passive(t int) bool {
	if t == 0 || s.Words[t].Norm != "joined" {
		return false
	}
	switch s.Words[t-1].Norm {
	case "was", "were", "been", "being":
		return true
	}
	return false
}
