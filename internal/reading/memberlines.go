package reading

import (
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/text"
)

// lineList says how the lines under a heading are read, each naming a party.
var lineList = listStyle{first: 14, between: 3, names: true}

// mostLines bounds how far a list under a heading is followed.
const mostLines = 400

// partyLines calls use with the parties of each line after sentence i, as long as the lines
// do no more than name them; short headings may stand between. One party alone is no list.
func (s *scene) partyLines(i int, use func(j int, list []listed)) {
	n, headings := 0, 0
	last := i
	for j := i + 1; j < min(len(s.Sentences), i+mostLines) && headings < 2; j++ {
		list := s.lineParties(j)
		if len(list) == 0 {
			if !s.shortLine(j) {
				break
			}
			headings++
			continue
		}
		headings, last, n = 0, j, n+len(list)
	}
	for j := i + 1; j <= last && n >= 2; j++ {
		if list := s.lineParties(j); len(list) > 0 {
			use(j, list)
		}
	}
}

// shortLine reports whether sentence j is a few words without a mark at their end.
func (s *scene) shortLine(j int) bool {
	from, to := s.bounds(j)
	return to-from <= 7 && to > from && !s.punct(to-1, ".،,؛;:!?؟")
}

// lineParties gives the parties that sentence j does no more than name, after a bullet or
// number: themselves, or a person's name and office; else nil.
func (s *scene) lineParties(j int) []listed {
	from, to := s.bounds(j)
	p := s.bullet(from, to)
	if p >= to || to-p > 32 {
		return nil
	}
	list := s.list(j, p, lineList)
	if len(list) == 0 {
		return nil
	}
	person := s.personWithin(p, to)
	if !person && list[0].from-p > 3 && s.entity(p) == nil && !s.listGlue(p) {
		return nil
	}
	end := list[len(list)-1].to
	for q := end; q < to; q = s.next(q) {
		if s.Tokens[q].Kind != text.Punct && !person && q-end > 1 && !s.listGlue(q) || s.is(q, cSay) || s.is(q, cConvene) {
			return nil
		}
	}
	if person {
		return list[:1]
	}
	return list
}

// bullet gives the token after the bullet or number that a line begins with.
func (s *scene) bullet(p, to int) int {
	for p < to && p < p+3 {
		m := s.mention(p)
		switch {
		case s.Tokens[p].Kind == text.Punct, s.Tokens[p].Kind == text.Number, m != nil && m.Kind == mention.Number && int(m.To) == p+1:
			p++
		default:
			return p
		}
	}
	return p
}

func (s *scene) personWithin(from, to int) bool {
	for p := from; p < to; p = s.after(p) {
		if e := s.entity(p); e != nil && (e.sort == aPerson || e.sort == anOffice || e.person >= 0) {
			return true
		}
	}
	return false
}

// opensLines reports whether sentence i ends with a colon, or is a heading of a few words, so
// that lines may follow which it introduces.
func (s *scene) opensLines(i int) bool {
	from, to := s.bounds(i)
	return to > from && (s.punct(to-1, ":") || to-from <= 6 && !s.punct(to-1, ".،,؛;"))
}

// readMemberLines reads the list a party a line that sentence i opens: "consists of the
// following states:", الدول المشاركة:.
func (s *scene) readMemberLines(i int) {
	if !s.opensLines(i) || s.meetingIn(i) || s.attended(i) || s.Bits[i].Has(cAttend) && !s.unionIn(i) {
		return
	}
	from, to := s.bounds(i)
	at := -1
	for t := from; t < to && at < 0; t = s.next(t) {
		switch v := s.value(t, cJoin); {
		case v == "group", v == "members", v == "member", v == "founder", v == "founded", v == "joined", s.membersOf(t), s.is(t, cMemberly) && s.ofBody(i, t):
			at = t
		}
	}
	if at < 0 {
		return
	}
	action := s.listAction(i)
	s.partyLines(i, func(j int, list []listed) {
		s.addMembersAt(i, at, j, list, action, "member/lines")
	})
}

// readParticipantLines reads the same of those who attend: "Participants:".
func (s *scene) readParticipantLines(i int) {
	if !s.opensLines(i) {
		return
	}
	from, to := s.bounds(i)
	for t := from; t < to; t = s.next(t) {
		v := s.value(t, cAttend)
		if v == "gather" || v == "lead" || v == "speak" || v == "delegation" && !s.Bits[i].Has(cMeet) {
			continue
		}
		if s.is(t, cAttend) && !s.denied(i, t) && !s.operating(i, t) {
			s.partyLines(i, func(j int, list []listed) {
				s.addParticipants(j, list[0].from, list, "participant/lines")
			})
			return
		}
	}
}
