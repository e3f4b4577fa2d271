package reading

import (
	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/text"
)

// addFigures gives a fact for each number of sentence i that says something about the world
// or the body: money that is neither a pledge nor a drive's, percentages, counts.
func (s *scene) addFigures(i int, list []item) {
	for _, m := range s.mentionsOf(i) {
		if m.Value == nil || m.Value.Negative && m.Kind != mention.Percent {
			continue
		}
		a := itemAt(list, int(m.From))
		if a != nil && a.use != aFigure {
			continue
		}
		if a != nil && a.money() {
			s.addFigure(i, &m, a.value, a.currency, "figure/money", 0.65)
			continue
		}
		s.readCount(i, &m, a)
	}
}

// itemAt gives the item of the list that covers token p, or nil.
func itemAt(list []item, p int) *item {
	for k := range list {
		if list[k].from <= p && p < list[k].to {
			return &list[k]
		}
	}
	return nil
}

// readCount adds a percentage, a number of members or a count as a figure.
func (s *scene) readCount(i int, m *mention.Mention, a *item) {
	switch m.Kind {
	case mention.Percent:
		s.addFigure(i, m, m.Value, "percent", "figure/percent", 0.85)
	case mention.Ordinal:
		if s.newestMember(i, m) {
			s.addFigure(i, m, m.Value, "members", "figure/member-number", 0.9)
		}
	case mention.Number:
		if unit, ok := s.unitOf(i, m, a); ok {
			s.addFigure(i, m, m.Value, unit, "figure/count", 0.8)
		} else if s.plainCount(i, m) {
			s.addFigure(i, m, m.Value, "", "figure/number", 0.6)
		}
	}
}

// newestMember reports whether an ordinal numbers a member: the 79th partner, العضو الحادي والثمانين.
func (s *scene) newestMember(i int, m *mention.Mention) bool {
	if m.Value.Cmp(apd.New(4, 0)) < 0 {
		return false
	}
	for _, p := range []int{int(m.To), int(m.To) + 1, int(m.From) - 1, int(m.From) - 2} {
		if s.is(p, cMembership) && s.is(p, cMemberly) {
			return true
		}
	}
	return false
}

// unitOf finds what the number counts and the unit of it; ok is false where it counts nothing
// that is reported.
func (s *scene) unitOf(i int, m *mention.Mention, a *item) (unit string, ok bool) {
	at := s.counts(i, m, cHuman)
	if at >= 0 {
		if v := s.value(at, cCounted); v != "" {
			return v, !s.definite(m)
		}
		return "people", !s.definite(m) || m.Value.Cmp(apd.New(100, 0)) >= 0
	}
	if at = s.counts(i, m, cMemberly); at >= 0 {
		return s.memberUnit(i, m, at), !s.definite(m) && m.Value.Cmp(apd.New(3, 0)) >= 0
	}
	if at = s.counts(i, m, cCounted); at >= 0 {
		return s.value(at, cCounted), !s.definite(m) && m.Value.Cmp(apd.New(2, 0)) > 0
	}
	if a != nil && a.thing >= 0 {
		return s.value(a.thing, cCounted), m.Value.Cmp(apd.New(2, 0)) > 0
	}
	if s.peopleElided(i, m) {
		return "people", true
	}
	return "", false
}

// definite reports whether the number is part of a name for things known: "the six states",
// الدول الست.
func (s *scene) definite(m *mention.Mention) bool {
	p := int(m.From) - 1
	if s.is(p, cDefinite) {
		return !s.is(p-1, cAll)
	}
	return s.Tokens[m.From].Is(text.Arab) && s.Words[m.From].Parts&lexicon.The != 0 && int(m.QFrom) == int(m.From)
}

// memberUnit tells members of a body from states that are counted for something else.
func (s *scene) memberUnit(i int, m *mention.Mention, at int) string {
	v := s.value(at, cMemberly)
	if v == "members" {
		return v
	}
	_, to := s.bounds(i)
	next := s.next(at)
	if next+1 < to && (s.is(next, cAnd) || s.Words[next].Parts&lexicon.And != 0) && (s.value(next, cMemberly) == "organisations" || s.value(next+1, cMemberly) == "organisations") {
		return "members"
	}
	if s.within(next, min(next+6, to), cMembership) || s.within(max(int(m.From)-4, int(s.Sentences[i].From)), int(m.From), cMembership) {
		return "members"
	}
	return v
}

// peopleElided reports whether a number stands for people whose noun is left out: "7 million
// of them", "73 Israelis", "93,000 have been killed", "145 killed".
func (s *scene) peopleElided(i int, m *mention.Mention) bool {
	_, to := s.bounds(i)
	p := int(m.To)
	if p >= to {
		return m.Value.Cmp(apd.New(1000000, 0)) < 0 && s.within(max(p-5, int(s.Sentences[i].From)), p, cHarm)
	}
	if e := s.entity(p); e != nil && e.sort == aDemonym && s.hit(p) != nil && s.hit(p).Form(2) == lexicon.Plural {
		return true
	}
	if s.is(p, cHarm) || s.is(p, cBe) && s.within(p, min(p+4, to), cHarm) {
		return true
	}
	return s.punct(p, ".,;،؛") && s.within(max(int(m.QFrom)-3, int(s.Sentences[i].From)), int(m.QFrom), cHarm)
}

// plainCount reports whether a number without a known noun is still a count worth reporting:
// it stands before a word, is no name's part, and is large.
func (s *scene) plainCount(i int, m *mention.Mention) bool {
	from, to := s.bounds(i)
	next := int(m.To)
	if int(m.From) == from || s.pageEdge(i) || yearLike(m.Value) && m.Value.Exponent >= 0 && !s.grouped(m) {
		return false
	}
	if next >= to || s.Tokens[next].Kind != text.Word || s.mention(next) != nil || s.is(next, cMark) {
		return m.Value.Cmp(apd.New(2500, 0)) > 0 && s.Tokens[m.From-1].Kind == text.Word
	}
	if s.is(int(m.From)-1, cResolution) || s.is(int(m.From)-1, cMark) || s.Tokens[m.From].Kind == text.Number && s.Tokens[m.From-1].Is(text.AllCaps) {
		return false
	}
	return m.Value.Cmp(apd.New(100, 0)) >= 0
}

// grouped reports whether the number is written with a mark or words, as no year is.
func (s *scene) grouped(m *mention.Mention) bool {
	return m.Words || s.Tokens[m.From].End-s.Tokens[m.From].Start > 4 && s.Tokens[m.From].Rune < 0x80
}

func yearLike(v *apd.Decimal) bool {
	return v.Exponent >= 0 && v.Cmp(apd.New(1900, 0)) >= 0 && v.Cmp(apd.New(2100, 0)) <= 0
}

func (s *scene) addFigure(i int, m *mention.Mention, value *apd.Decimal, unit, rule string, confidence float64) {
	from, to := s.bounds(i)
	first, last := s.clause(i, int(m.QFrom), int(m.To))
	slots := fact.Slots{}.Set("indicator", s.Span(first, last)).Set("value", value).Set("unit", unit).Set("qualifier", m.Qualifier)
	place, basis := s.placeOf(i, from, int(m.QFrom), int(m.To), to, "")
	slots = slots.Set("place", place).Set("as_of", s.asOf(first, last))
	d := draft{kind: fact.Figure, slots: slots, from: first, to: last, rule: rule, confidence: confidence}
	if basis != "" && place != nil {
		d.inferred = map[string]string{"place": basis}
	}
	s.add(d)
}

// asOf gives the date that stands in the figure's clause, as long as nothing makes it the
// date since which it counts.
func (s *scene) asOf(from, to int) string {
	for p := from; p < to; p++ {
		if m := s.mention(p); m != nil && int(m.From) == p && m.Kind == mention.Date && m.Date != "" && !s.is(p-1, cSoFar) {
			return string(m.Date)
		}
	}
	return ""
}

// dropRepeated drops the facts from number n on, a headline's, that the body gives already.
func (s *scene) dropRepeated(n int) {
	out := s.facts[:n]
	for _, d := range s.facts[n:] {
		if !s.said(s.facts[:n], &d) {
			out = append(out, d)
		}
	}
	s.facts = out
}

// said reports whether one of the facts has d's number.
func (s *scene) said(facts []draft, d *draft) bool {
	for k := range facts {
		for _, name := range []string{"amount", "raised", "goal", "count", "value"} {
			a, b := facts[k].slots.Number(name), d.slots.Number(name)
			if a != nil && b != nil && near(a, b) {
				return true
			}
		}
		if facts[k].kind == fact.Campaign && d.kind != fact.Campaign || facts[k].kind == fact.Pledge && d.kind == fact.Figure {
			if v := d.slots.Number("value"); v != nil && (near(v, facts[k].slots.Number("raised")) || near(v, facts[k].slots.Number("amount"))) {
				return true
			}
		}
	}
	return false
}

// near reports whether two numbers are the same but for rounding.
func near(a, b *apd.Decimal) bool {
	if a == nil || b == nil {
		return false
	}
	x, _ := a.Float64()
	y, _ := b.Float64()
	return x >= y*0.93 && x <= y*1.07
}
