package reading

import (
	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
)

// settleFrom gives the bare number a what the item before it counts, in its sentence or, where
// a giver or a word of giving stands before it, in the sentences before.
func (s *scene) settleFrom(i int, before []item, a *item) {
	small := a.value.Cmp(apd.New(1000, 0)) < 0
	if small && s.is(a.from-1, cDefinite) {
		return
	}
	from, _ := s.bounds(i)
	n := len(before)
	if n > 0 {
		from = before[n-1].end
	}
	donated, told := s.donated(from, a), s.told(from, a) && !s.is(a.to, cBe)
	if n > 0 && s.within(a.from-2, a.from, cPartOf) && before[n-1].money() && !small {
		s.settle(a, &before[n-1])
		return
	}
	if n > 0 && (told || s.changes(&before[n-1], a)) && !before[n-1].money() {
		s.settle(a, &before[n-1])
		return
	}
	sum := n > 0 && before[n-1].money() && before[n-1].value.Cmp(million) >= 0
	if sum && small && (s.within(a.from-4, a.from, cGoal) || s.within(a.from-6, a.from, cReplace)) {
		s.settle(a, &before[n-1])
		return
	}
	if donated || told && !small || told && s.promisedAt(a) {
		switch {
		case n > 0 && (before[n-1].money() || small || donated):
			s.settle(a, &before[n-1])
		case n == 0 && s.listing && s.given.value != nil && !s.given.money() && donated:
			s.settle(a, &s.given)
		case n == 0 && s.lastSum.value != nil && (s.listing || !small || s.pledges > 0):
			s.settleLast(a, small)
		}
		return
	}
	if n > 0 && !before[n-1].money() && s.inAnotherPlace(&before[n-1], a) {
		s.settle(a, &before[n-1])
		return
	}
	if n == 0 && s.forGiver(a) != nil && s.lastThing.thing > 0 {
		s.settle(a, &s.lastThing)
		return
	}
	if n > 0 && (!small || s.joined(&before[n-1], a) || s.followsGiver(a)) && a.from-before[n-1].end < s.span(i) {
		s.settle(a, &before[n-1])
	}
}

// span is how far a currency is carried on without a word of giving: further in Arabic and
// French, where a noun that follows "million" cannot be left out unseen.
func (s *scene) span(i int) int {
	if s.LangAt(s.Sentences[i]) == mithaq.English {
		return 14
	}
	return 24
}

// settleLast gives a what the last item of the sentences before counts.
func (s *scene) settleLast(a *item, small bool) {
	if s.listing && s.given.value != nil && !s.given.money() {
		s.settle(a, &s.given)
		return
	}
	s.settle(a, &s.lastSum)
}

// followsGiver reports whether "by" or "from" and a party follow the bare number a.
func (s *scene) followsGiver(a *item) bool {
	codes, _ := s.donorAfter(a, min(a.to+6, len(s.Tokens)))
	return len(codes) > 0
}

// inAnotherPlace reports whether the bare number b stands after "and" or "of which" and before a
// place: "2,500 soldiers in Iraq and 900 in Syria".
func (s *scene) inAnotherPlace(a, b *item) bool {
	if b.from-a.end > 9 || b.to >= len(s.Tokens) {
		return false
	}
	p := b.from
	opens := s.is(p-1, cAnd) || s.is(p-1, cPartOf) || s.punct(p-1, ",،") || s.Words[p].Parts&lexicon.And != 0
	e := s.entity(b.to)
	return opens && (s.is(b.to, cIn) || s.is(b.to, cOf) || e != nil && e.parts&lexicon.By != 0)
}

// forGiver gives the party that a number of things is for: "3 250 pour le Nigéria".
func (s *scene) forGiver(a *item) []string {
	if a.to >= len(s.Tokens) || s.Words[a.to].Norm != "pour" && s.Words[a.to].Norm != "for" {
		return nil
	}
	codes, _ := s.namedFrom(s.next(a.to), len(s.Tokens))
	return codes
}

// told reports whether a word of giving, of a drive or of its goal stands before a.
func (s *scene) told(from int, a *item) bool {
	found := false
	for p := from; p < a.from; p = s.next(p) {
		h := s.hit(p)
		switch {
		case h == nil:
		case h.Bits.Has(cHarm) || h.Bits.Has(cHuman) || h.Bits.Has(cNumberOf) || h.Bits.Has(cForce):
			found = false
		case h.Bits.Meets(&telling):
			found = true
		}
	}
	return found
}

var telling = lexicon.SetOf(cPledge, cHand, cRaised, cGoal, cPromised, cGive, cGiven)
