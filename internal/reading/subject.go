package reading

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// listed reports whether only commas, "and" and the like stand between two donors.
func (s *scene) listed(from, to int) bool {
	if to-from > 4 {
		return false
	}
	joined := from == to
	for p := from; p < to; p++ {
		switch {
		case s.punct(p, ",،") || s.is(p, cAnd):
			joined = true
		case s.is(p, cThe) || s.is(p, cSelf) || s.is(p, cListGlue) || s.is(p, cOf):
		default:
			return false
		}
	}
	return joined || s.entity(to) != nil && s.entity(to).parts&lexicon.And != 0
}

// receives reports whether the party at p is one that something is given to, or in: a
// preposition stands before it, but for "from" at the start of a clause.
func (s *scene) receives(from, p int, e *entity) bool {
	if e.parts&(lexicon.By|lexicon.To) != 0 {
		return true
	}
	for p > from && (s.is(p-1, cThe) || s.is(p-1, cSelf)) {
		p--
	}
	if p == from || !s.is(p-1, cPrep) && !s.is(p-1, cIn) && !s.is(p-1, cOf) {
		return false
	}
	before := p - 2 // the word before the preposition, which may be "de la"
	if h := s.hit(p - 1); h != nil {
		before = int(h.From) - 1
	}
	if s.is(p-1, cOf) && before >= from && s.is(before, cKit) { // the aircraft of
		return false
	}
	opens := before < from || s.Tokens[before].Kind == text.Punct || s.is(before, cAnd)
	promised := before >= from && (s.is(before, cHand) || s.is(before, cPledge))
	return !(s.is(p-1, cFrom) && (opens || promised))
}

// collectively reports whether a group without names stands between the donors and the item;
// "and its member states" goes with the donor.
func (s *scene) collectively(from, at int) bool {
	for p := from; p < at; p = s.next(p) {
		if !s.is(p, cCollective) || s.entityAt[p] >= 0 && !s.verbBefore(p) {
			continue
		}
		if s.is(p-1, cAnd) || s.is(p-2, cAnd) && s.is(p-1, cDefinite) {
			continue
		}
		return true
	}
	return false
}

// verbBefore reports whether a group is named right after a verb of promising: تعهد الشركاء.
func (s *scene) verbBefore(p int) bool {
	return s.entity(p).sort == aGroup && (s.is(p-1, cPledge) || s.is(p-1, cHand))
}

// actor gives the party of whoever acts in sentence i, or acted last before it, for a verb
// whose subject is a pronoun or left out.
func (s *scene) actor(i, from, at int) []string {
	if !s.elliptic(i, from, at) {
		return nil
	}
	const reach = 60
	for n := len(s.entities) - 1; n >= 0; n-- {
		e := &s.entities[n]
		if int(e.from) >= from || s.prepositional(int(e.from)) || e.parts&(lexicon.By|lexicon.To) != 0 {
			continue
		}
		if from-int(e.from) > 2*reach {
			return nil
		}
		if e.sort == aPerson || e.sort == anOffice || e.sort == aParty {
			if codes := s.partiesOf(e); len(codes) > 0 {
				return codes[:1]
			}
		}
	}
	return nil
}

// elliptic reports whether the subject of sentence i is left to the sentences before it: a
// pronoun, "his country", or an Arabic verb without a subject.
func (s *scene) elliptic(i, from, at int) bool {
	for p := from; p < at; p = s.next(p) {
		if s.is(p, cPronoun) || s.is(p, cOwn) {
			return true
		}
	}
	return s.arabic(i) && s.within(from, at, cPledge)
}
