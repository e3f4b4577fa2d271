package reading

import (
	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/text"
)

// alone reports whether no noun follows the number that ends at token p.
func (s *scene) alone(i, p int, m *mention.Mention) bool {
	_, to := s.bounds(i)
	if p >= to || s.mention(p) != nil {
		return true
	}
	t := s.Tokens[p]
	if t.Kind == text.Punct {
		return !s.punct(p, "%°/") && !(s.punct(p, "-–") && !t.Is(text.Spaced))
	}
	if t.Is(text.Arab) && s.Words[p].Parts&(lexicon.And|lexicon.To|lexicon.By) != 0 {
		return true
	}
	if s.partitive(p) { // of the noun, of a giver, or of a greater sum
		if s.is(p+1, cForm) || s.sumAt(p+1, to) {
			return true
		}
		codes, _ := s.namedFrom(s.next(p), to)
		return len(codes) > 0 && s.is(p, cFrom)
	}
	if e := s.entity(p); e != nil && e.sort == aParty {
		return true
	}
	for _, c := range after {
		if s.is(p, c) {
			return true
		}
	}
	return s.LangAt(s.Sentences[i]) == mithaq.French && m.Value.Cmp(million) >= 0 // millions de personnes
}

// sumAt reports whether a number stands at token p, an article before it passed over.
func (s *scene) sumAt(p, to int) bool {
	for p < to && (s.is(p, cThe) || s.is(p, cDefinite) || s.is(p, cOne)) && s.mention(p) == nil {
		p++
	}
	return p < to && s.mention(p) != nil
}

var million = apd.New(1, 6)

// after are the classes of words that may follow a number whose noun is elided.
var after = [...]lexicon.Class{cAnd, cOr, cFrom, cEach, cRespective, cAdditional, cInstalment, cPrep, cIn, cOf, cSoFar, cPartOf, cPledge, cRaised, cAsked, cForm, cBe, cHand, cBy, cThat, cWill, cPromised, cSpent}

// settleBare gives numbers that stand alone the currency or noun of the item before them, or
// of the item that follows at once; others go.
func (s *scene) settleBare(i int) {
	list := s.items
	for k := len(list) - 2; k >= 0; k-- { // "25 and 10 million"
		if a, b := &list[k], &list[k+1]; a.bare && b.from > a.end && (s.joined(a, b) || b.from-a.end < 4 && s.partitive(a.end)) && (!b.bare || b.settled()) {
			s.settle(a, b)
		}
	}
	out := list[:0]
	for k := range list {
		a := list[k]
		if a.bare && !a.settled() {
			s.settleFrom(i, out, &a)
			if n := len(out); a.settled() && n > 0 && out[n-1].bare && !out[n-1].settled() {
				continue
			}
		}
		if !a.bare || a.settled() {
			out = append(out, a)
		}
	}
	s.items = out
}

// settled reports whether it is known what the item counts.
func (a *item) settled() bool { return a.currency != "" || a.thing >= 0 }

// promisedAt reports whether a small number is what is promised: "commitments of 149 have been
// announced".
func (s *scene) promisedAt(a *item) bool {
	return s.within(a.to, min(a.to+4, len(s.Tokens)), cPromised)
}

// settle gives a the currency and scale, or the noun, of b.
func (s *scene) settle(a, b *item) {
	a.currency, a.thing, a.thingTo = b.currency, b.thing, b.thingTo
	if a.money() {
		if s.currency != "" && b.ownCurrency() && b.end < a.from && !s.joined(b, a) && s.donated(b.end, a) {
			a.currency = s.currency
		}
		a.value = scaled(a.value, b.value)
	}
}

// ownCurrency reports whether the item is in the currency of its one giver.
func (a *item) ownCurrency() bool {
	return len(a.donors) == 1 && len(a.currency) == 3 && a.currency[:2] == a.donors[0] || a.currency != "" && !major(a.currency)
}

// scaled gives small numbers the scale of their neighbour: "25 and 10 million".
func scaled(v, like *apd.Decimal) *apd.Decimal {
	if v == nil || like == nil || v.Cmp(apd.New(1000, 0)) >= 0 {
		return v
	}
	for _, exponent := range []int32{12, 9, 6, 3} {
		if like.Cmp(apd.New(1, exponent)) >= 0 {
			return new(apd.Decimal).Set(&apd.Decimal{Form: v.Form, Negative: v.Negative, Exponent: v.Exponent + exponent, Coeff: v.Coeff})
		}
	}
	return v
}

// joined reports whether nothing but commas and "and" stands between items a and b.
func (s *scene) joined(a, b *item) bool {
	for p := a.end; p < b.from; p++ {
		if !s.punct(p, ",،—–-(") && !s.is(p, cAnd) && !s.is(p, cRespective) && !s.is(p, cOr) {
			return false
		}
	}
	return true
}

// donated reports whether a party stands right before the bare number a, but for a
// preposition, a colon or the verb of a list.
func (s *scene) donated(from int, a *item) bool {
	for p, words := a.from-1, 0; p >= from && words < 4; p, words = p-1, words+1 {
		if e := s.entity(p); e != nil {
			return s.giverAt(int(e.from), true) != nil && !s.receives(from, int(e.from), e)
		}
		if s.punct(p, ".;؛") || s.is(p, cDefinite) || s.is(p, cHuman) || s.is(p, cHarm) || s.is(p, cNumberOf) {
			return false
		}
	}
	return false
}
