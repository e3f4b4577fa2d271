package reading

import (
	"sort"

	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// item is a sum of money, or a number of things that a state may give, as a sentence names it.
type item struct {
	value      *apd.Decimal // nil for things without a number
	currency   string       // "" for things
	qualifier  string
	from, to   int // tokens, with the qualifier and what is counted
	end        int // the token after what belongs to it, a giver named after it too
	thing      int // the token of what is counted; -1 for money
	thingTo    int
	bare       bool // a number alone, whose currency or noun is that of its neighbour
	use        use
	donors     []string
	own        bool // donors are named beside it, not carried on
	additional bool
	supersedes *apd.Decimal
}

// counting is what the numbers of a document leave to those that follow.
type counting struct {
	items     []item // of the sentence that is being read
	listing   bool   // the sentence before lists what parties give
	given     item   // the last item that was given or promised
	lastSum   item   // the last sum of money
	lastThing item   // the last things counted
	body      string // the first body that the document names
	lastUnit  string // of the last figure
	lastPlace any    // of the last figure that names one
	placeIn   int32  // the paragraph of it
	reports   []report
	pledges   int    // amounts so far that tell of pledges
	currency  string // of the last pledge in a currency that many use
	tallies   []tally
	topic     string // the place that the document is about, once asked for; "-" for none
	headlines []int
}

// again gives an empty counting that uses c's memory.
func (c counting) again() counting {
	return counting{items: c.items[:0], tallies: c.tallies[:0], headlines: c.headlines[:0], reports: c.reports[:0]}
}

// money reports whether the item is a sum of money.
func (a *item) money() bool { return a.thing < 0 }

// mentionsOf gives the numbers, amounts and dates of sentence i.
func (s *scene) mentionsOf(i int) []mention.Mention {
	from, to := s.bounds(i)
	list := s.mentions.List
	a := sort.Search(len(list), func(k int) bool { return int(list[k].From) >= from })
	b := a
	for b < len(list) && int(list[b].From) < to {
		b++
	}
	return list[a:b]
}

// itemsOf gives the items of sentence i in order. The list is valid until the next call.
func (s *scene) itemsOf(i int) []item {
	s.items = s.items[:0]
	at, _ := s.bounds(i)
	for _, m := range s.mentionsOf(i) {
		if int(m.From) < at {
			continue
		}
		s.thingsWithout(i, at, int(m.QFrom))
		at = s.addItem(i, &m)
	}
	s.thingsWithout(i, at, s.end(i))
	s.settleBare(i)
	return s.items
}

// addItem notes mention m as an item where it is one, and gives the token after it.
func (s *scene) addItem(i int, m *mention.Mention) int {
	a := item{value: m.Value, currency: m.Currency, qualifier: m.Qualifier, from: int(m.QFrom), to: int(m.To), thing: -1}
	switch {
	case m.Value == nil || m.Value.Negative || s.is(int(m.From)-1, cMark):
		return a.to
	case m.Kind == mention.Money:
	case m.Kind == mention.Measure && s.weighed(&a):
	case m.Kind != mention.Number:
		return a.to
	case s.currencyAfter(&a):
	default:
		if at := s.counts(i, m, cKit); at >= 0 {
			a.thing, a.thingTo = at, max(s.next(at), s.designator(at))
			a.to = a.thingTo
		} else if s.alone(i, int(m.To), m) {
			a.bare = true
		} else {
			return a.to
		}
	}
	a.end = a.to
	s.items = append(s.items, a)
	return a.to
}

// weighed takes a weight of goods as things that are given: 50 tonnes of wheat.
func (s *scene) weighed(a *item) bool {
	for p := a.to - 1; p > a.from; p-- {
		if s.is(p, cKit) {
			a.thing, a.thingTo = p, s.next(p)
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
	if !s.punct(p+1, "-‑–") || s.Tokens[p+1].Is(text.Spaced) || s.Tokens[p+2].Kind != text.Number || s.Tokens[p+2].Is(text.Spaced) {
		return p
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
	if n > 0 && told && !before[n-1].money() {
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
