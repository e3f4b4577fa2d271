package reading

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// weighed takes a weight of goods as things that are given: 50 tonnes of wheat.
func (s *scene) weighed(a *item) bool {
	for p := a.to - 1; p > a.from; p-- {
		if s.is(p, cKit) {
			a.thing, a.thingTo = p, s.next(p)
			for q := a.to; q < min(a.to+4, len(s.Tokens)) && (s.partitive(a.to) || s.is(a.to, cOf)); q++ { // of wheat
				if s.is(q, cKit) {
					a.to = s.next(q)
					break
				}
			}
			return true
		}
	}
	return false
}

// currencyAfter takes in the currency that follows a number after "de": cent millions de dollars.
func (s *scene) currencyAfter(a *item) bool {
	p := a.to
	if p+1 >= len(s.Tokens) || !s.partitive(p) {
		return false
	}
	a.currency = s.value(p+1, names.Currency)
	if a.currency != "" {
		a.to = s.next(p + 1)
	}
	return a.currency != ""
}

// counts gives the token of the noun of class c that number m counts, a few adjectives
// between them, or -1.
func (s *scene) counts(i int, m *mention.Mention, c lexicon.Class) int {
	_, to := s.bounds(i)
	for p, words := int(m.To), 0; p < to && words < 4; p, words = s.next(p), words+1 {
		if s.is(p, c) || c == cKit && s.designator(p) > p {
			return p
		}
		if s.mention(p) != nil || s.Tokens[p].Kind == text.Punct && !s.punct(p, "\"“«'’") || s.is(p, cAnd) && !s.twoAdjectives(p) || s.is(p, cAux) && c == cCounted || (s.is(p, cPrep) || s.is(p, cOf)) && !s.partitive(p) {
			break
		}
		if s.Words[p].Parts&(lexicon.And|lexicon.By|lexicon.To) != 0 || s.is(p, cBe) {
			break
		}
	}
	return -1
}

// twoAdjectives reports whether "and" at p stands between adjectives of nationality.
func (s *scene) twoAdjectives(p int) bool {
	a, b := s.entity(p-1), s.entity(p+1)
	return a != nil && b != nil && a.sort == aDemonym
}

// designator gives the token after the type of an aircraft or weapon that begins at p, F-16 or
// C-130J, or p where there is none.
func (s *scene) designator(p int) int {
	if p+2 >= len(s.Tokens) || !s.Tokens[p].Is(text.Capital) || s.Tokens[p].End-s.Tokens[p].Start > 3 {
		return p
	}
	start := p
	if s.punct(p+1, "/") && p+4 < len(s.Tokens) && s.Tokens[p+2].Kind == text.Word { // F/A-18
		p += 2
	}
	if !s.punct(p+1, "-‑–") || s.Tokens[p+1].Is(text.Spaced) || s.Tokens[p+2].Kind != text.Number || s.Tokens[p+2].Is(text.Spaced) {
		return start
	}
	end := p + 3
	if end < len(s.Tokens) && s.Tokens[end].Kind == text.Word && !s.Tokens[end].Is(text.Spaced) {
		end++
	}
	return end
}

// partitive reports whether the word at p joins a number to what it counts: 10 of the fighters,
// deux millions de réfugiés, 10 آلاف من المقاتلين.
func (s *scene) partitive(p int) bool {
	switch s.Words[p].Norm {
	case "of", "de", "d", "des", "du", "من":
		return true
	}
	return false
}
