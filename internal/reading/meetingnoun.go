package reading

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// meetWithin gives the meeting noun inside a phrase that is known for something else, "opened
// the conference", or that is the head of a body's name, "the Coalition Ministerial"; else -1.
func (s *scene) meetWithin(h *lexicon.Hit) int {
	if h.To-h.From < 2 || h.Bits.Meets(&notMeetings) {
		return -1
	}
	named := h.Bits.Has(names.Body) || h.Bits.Has(names.Doubtful)
	for p := h.From; p < h.To; p++ {
		if s.Words[p].Bits.Has(cMeet) && (!named || p == h.From || p == h.To-1) {
			return int(p)
		}
	}
	return -1
}

// notMeetings are the classes of phrases in which a word like "conference" is only a part of
// another name.
var notMeetings = lexicon.SetOf(names.Org, names.State, names.City, names.Title, names.TitlePlural, names.Portfolio, names.Instrument, names.Group, cNoMeet, cJoin, cDeclaration)

// bilateral reports whether the meeting word at t is one of two parties only, or a
// conference for the press: an adjective beside it says so.
func (s *scene) bilateral(t int) bool {
	return s.is(s.next(t), cNoMeet) || s.is(t-1, cNoMeet)
}

// officeWord reports whether t is part of the name of an office: president of the conference.
func (s *scene) officeWord(t int) bool {
	e := s.entity(t)
	return e != nil && e.office >= 0 && int(e.from) < t && !s.offices[e.office].plural
}

// headNoun gives the normal form of the noun at t without article and particles.
func (s *scene) headNoun(t int) string {
	h := s.hit(t)
	for p := int(h.From); p < int(h.To); p++ {
		if s.Words[p].Bits.Has(cMeet) {
			t = p
			break
		}
	}
	w := s.Words[t].Norm
	if !s.Tokens[t].Is(text.Arab) {
		return stem(w)
	}
	for _, part := range []lexicon.Parts{lexicon.And, lexicon.By | lexicon.To} {
		if s.Words[t].Parts&part != 0 && len(w) > 4 && s.Words[t].Parts&lexicon.The == 0 {
			w = w[2:]
		}
	}
	return stem(w)
}

// definiteAt reports whether the noun at t has the article, or one beside it.
func (s *scene) definiteAt(t int) bool {
	if s.Tokens[t].Is(text.Arab) {
		return s.Words[t].Parts&lexicon.The != 0
	}
	return s.is(t-1, cThe) || s.is(int(s.hit(t).From), cThe) || s.Words[s.hit(t).From].Bits.Has(cThe) || t > 1 && s.is(t-2, cThe)
}

// stem takes the article and a few endings off, so that مؤتمرا meets المؤتمر.
func stem(w string) string {
	for _, p := range []string{"وال", "بال", "لل", "ال"} {
		if len(w) > len(p)+4 && w[:len(p)] == p {
			w = w[len(p):]
			break
		}
	}
	for _, e := range []string{"تها", "ته", "تهم", "هم", "ها", "ه", "ا", "s"} {
		if len(w) > len(e)+5 && w[len(w)-len(e):] == e {
			return w[:len(w)-len(e)]
		}
	}
	return w
}
