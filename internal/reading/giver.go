package reading

import (
	"strings"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// giverAt gives the parties that the entity at token p, which begins there, gives for: a
// state or organisation, an office holder of one, a capital that stands for its government.
func (s *scene) giverAt(p int, things bool) []string {
	e := s.entity(p)
	if e == nil {
		if codes := s.value(p, cKingdom); codes != "" {
			return s.kingdom(p, codes)
		}
		return nil
	}
	if s.made(e) {
		return nil
	}
	switch e.sort {
	case aParty, aPerson:
		return s.partiesOf(e)
	case anOffice:
		return s.officeGives(e)
	case aPlace:
		if code := s.value(p, names.Metonym); code != "" {
			return []string{code}
		}
	case aGroup:
		if things && s.is(p, names.Body) {
			return []string{e.code}
		}
	case aDemonym:
		if things || s.describes(p, e) {
			return []string{e.code}
		}
	}
	return nil
}

// officeGives gives the parties of an office: those in its title, else of whoever holds it,
// but not of "its foreign minister".
func (s *scene) officeGives(e *entity) []string {
	if e.office >= 0 && len(s.offices[e.office].parties) > 0 {
		return s.offices[e.office].parties
	}
	for p := e.from; p < e.to; p++ {
		if s.Words[p].Parts&lexicon.Pronoun != 0 {
			return nil
		}
	}
	return s.partiesOf(e)
}

// kingdom gives the kingdom that "the Kingdom" at p means: of codes, the one named last.
func (s *scene) kingdom(p int, codes string) []string {
	for n := len(s.entities) - 1; n >= 0; n-- {
		e := &s.entities[n]
		code := e.code
		if codes := s.partiesOf(e); len(codes) > 0 {
			code = codes[0]
		}
		if int(e.from) < p && len(code) == 2 && strings.Contains(codes, code) {
			return []string{code}
		}
	}
	return nil
}

// describes reports whether the adjective of nationality at p stands beside a noun of giving:
// "the Danish contribution", "la part française", مساهمة سعودية.
func (s *scene) describes(p int, e *entity) bool {
	return s.givenNoun(p-1) || s.givenNoun(int(e.to))
}

func (s *scene) givenNoun(p int) bool {
	return p < len(s.Tokens) && (s.is(p, cPledge) || s.is(p, cHand)) && s.mention(p) == nil
}

// donorAfter reads "from the UAE", "by Germany", "$1.5 million by the Government of Japan",
// "viendront du Japon" right after an item, and gives the token after the donor.
func (s *scene) donorAfter(a *item, to int) (codes []string, end int) {
	reach := a.to + 3
	for q := a.to; q < min(reach, to); q++ {
		if m := s.mention(q); m != nil && (m.Kind == mention.Duration || m.Kind == mention.Date) {
			reach += int(m.To) - q + 1
			q = int(m.To) - 1
			continue
		}
		if s.Tokens[q].Kind == text.Punct {
			return nil, 0
		}
		if !s.is(q, cFrom) {
			continue
		}
		if q > a.to && s.is(q, cOf) && !s.is(q-1, cPledge) && !s.is(q-1, cPromised) && !s.is(q-1, cForm) {
			return nil, 0
		}
		return s.namedFrom(s.next(q), to)
	}
	return nil, 0
}

// namedFrom gives the giver whose name begins at token p, or after "the government of" there.
func (s *scene) namedFrom(p, to int) (codes []string, end int) {
	for words := 0; p < to && words < 4; words++ {
		if codes = s.giverAt(p, false); len(codes) > 0 {
			return codes, s.after(p)
		}
		if !s.is(p, cThe) && !s.is(p, cOf) && !s.Tokens[p].Is(text.Capital) && !s.is(p, cSelf) {
			return nil, 0
		}
		p = s.next(p)
	}
	return nil, 0
}

// ofGiver reports whether token p ends the name of a party.
func (s *scene) ofGiver(p int) bool {
	e := s.entity(p)
	return e != nil && e.sort == aParty
}

// early reports whether token p stands in the first lines, where "Iraq:" is a headline's topic.
func (s *scene) early(p int) bool { return s.Sentences[s.sentenceOf(p)].Paragraph < 3 }
