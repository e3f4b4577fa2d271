package reading

import (
	"strings"

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
		if s.is(int(m.From)-1, cMark) && m.Kind == mention.Number {
			continue
		}
		a := itemAt(list, int(m.From))
		if a != nil && a.use != aFigure {
			continue
		}
		if a != nil && a.money() {
			if !s.rate(a) {
				s.addFigure(i, &m, a.value, a.currency, "figure/money", 0.75)
			}
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
		if !s.aim(i, m) {
			s.addFigure(i, m, m.Value, "percent", "figure/percent", 0.95)
		}
	case mention.Measure:
		if unit := s.measureUnit(m); unit != "" {
			s.addFigure(i, m, m.Value, unit, "figure/measure", 0.85)
		}
	case mention.Ordinal:
		if s.newestMember(i, m) {
			s.addFigure(i, m, m.Value, "members", "figure/member-number", 0.95)
		}
	case mention.Number:
		if unit, ok := s.unitOf(i, m, a); ok {
			s.addFigure(i, m, m.Value, unit, "figure/count", 0.9)
		} else if s.plainCount(i, m) {
			s.addFigure(i, m, m.Value, "people", "figure/number", 0.8)
		}
	}
}

// rate reports whether the amount is part of a rate of exchange: $1 = 0.9 euros.
func (s *scene) rate(a *item) bool { return s.punct(a.from-1, "=") || s.punct(a.to, "=") }

// aim reports whether a percentage is one to be reached by a date, or the share of a sum that is
// itself named.
func (s *scene) aim(i int, m *mention.Mention) bool {
	_, to := s.bounds(i)
	for p := int(m.To); p < min(to, int(m.To)+8); p++ {
		d := s.mention(p)
		if d == nil {
			continue
		}
		if d.Kind == mention.Date && strings.HasPrefix(string(d.Date), "../") || d.Kind == mention.Money && p < int(m.To)+4 {
			return true
		}
	}
	return false
}

// measureUnit gives the unit of a measured quantity that is reported, as areas and weights
// are and distances are not.
func (s *scene) measureUnit(m *mention.Mention) string {
	for p := int(m.To) - 1; p > int(m.From); p-- {
		if v := s.value(p, cCounted); v != "" {
			return v
		}
	}
	return ""
}

// newestMember reports whether an ordinal numbers a member: the 79th partner, العضو الحادي والثمانين.
func (s *scene) newestMember(i int, m *mention.Mention) bool {
	if from, _ := s.bounds(i); m.Value.Cmp(apd.New(4, 0)) < 0 || int(m.From) == from && s.punct(int(m.To), ".-–)") {
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
	at, counted := s.counts(i, m, cHuman), s.counts(i, m, cCounted)
	if counted >= 0 && counted < at {
		return s.value(counted, cCounted), !s.definite(m) && m.Value.Cmp(apd.New(2, 0)) > 0
	}
	if at >= 0 {
		if v := s.value(at, cCounted); v != "" {
			return v, !s.definite(m)
		}
		return "people", !s.definite(m) || m.Value.Cmp(apd.New(100, 0)) >= 0
	}
	if at = s.counts(i, m, cMemberly); at >= 0 {
		unit = s.memberUnit(i, m, at)
		return unit, (!s.definite(m) || unit == "members") && m.Value.Cmp(apd.New(3, 0)) >= 0
	}
	if at = s.counts(i, m, cCounted); at >= 0 {
		return s.value(at, cCounted), !s.definite(m) && m.Value.Cmp(apd.New(2, 0)) > 0
	}
	if a != nil && a.thing >= 0 {
		return s.value(a.thing, cCounted), m.Value.Cmp(apd.New(2, 0)) > 0
	}
	return s.elidedUnit(i, m)
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

// elidedUnit gives the unit of a number whose noun stands before it ("the number of refugees
// exceeds", "a force of") or is left out.
func (s *scene) elidedUnit(i int, m *mention.Mention) (unit string, ok bool) {
	from, to := s.bounds(i)
	at := int(m.QFrom)
	for p := at - 1; p >= max(from, at-12); p-- {
		switch {
		case s.is(p, cNumberOf):
			return s.unitAmong(p, at), true
		case s.is(p, cForce) && at-p < 4:
			return "people", true
		case s.mention(p) != nil && s.mention(p).Kind != mention.Date:
			p = from
		}
	}
	if s.within(int(m.To), min(int(m.To)+2, to), cNumberOf) {
		return s.unitAmong(int(m.To), min(to, int(m.To)+6)), true
	}
	if s.peopleElided(i, m) {
		return "people", true
	}
	if s.is(int(m.To), cBe) && s.lastUnit != "" {
		return s.lastUnit, true
	}
	return "", false
}

// unitAmong gives the unit of the first thing that is counted among tokens from to to.
func (s *scene) unitAmong(from, to int) string {
	for p := from; p < to; p = s.next(p) {
		switch {
		case s.is(p, cHuman):
			return "people"
		case s.is(p, cMemberly):
			return "members"
		case s.is(p, cCounted):
			return s.value(p, cCounted)
		}
	}
	return "people"
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
	place, basis := s.figurePlace(i, from, m, to)
	slots = slots.Set("place", place).Set("as_of", s.asOf(first, last))
	if unit != "percent" && len(unit) != 3 && unit != "" {
		s.lastUnit = unit
	}
	if s.counted(value, unit, s.nounOf(i, m)) {
		return
	}
	d := draft{kind: fact.Figure, slots: slots, from: first, to: last, rule: rule, confidence: confidence}
	if basis != "" && place != nil {
		d.inferred = map[string]string{"place": basis}
	}
	s.add(d)
}

// counted notes a figure and reports whether the document has given it before: the same
// number of the same thing.
func (s *scene) counted(value *apd.Decimal, unit, noun string) bool {
	for k := range s.reports {
		r := &s.reports[k]
		if r.unit == unit && r.value.Cmp(value) == 0 && (r.noun == noun || unit != "percent" && (r.noun == "" || noun == "") || unit == "members") {
			return true
		}
	}
	s.reports = append(s.reports, report{value, unit, noun})
	return false
}

// report is a figure that was given.
type report struct {
	value      *apd.Decimal
	unit, noun string
}

// nounOf gives the word that follows a number, in its normal form.
func (s *scene) nounOf(i int, m *mention.Mention) string {
	_, to := s.bounds(i)
	for p := int(m.To); p < min(to, int(m.To)+4); p++ {
		if s.is(p, cHuman) || s.is(p, cCounted) || s.is(p, cMemberly) {
			return s.Words[p].Norm
		}
	}
	for p := int(m.To); p < min(to, int(m.To)+3); p++ {
		if s.Tokens[p].Kind == text.Word && !s.partitive(p) && !s.is(p, cThe) {
			return s.Words[p].Norm
		}
	}
	return ""
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
		if !s.numbered(s.facts[:n], &d) {
			out = append(out, d)
		}
	}
	s.facts = out
}

// numbered reports whether one of the facts has one of d's numbers, but for rounding.
func (s *scene) numbered(facts []draft, d *draft) bool {
	for _, name := range amounts {
		b := d.slots.Number(name)
		for k := range facts {
			for _, other := range amounts {
				if near(facts[k].slots.Number(other), b) {
					return true
				}
			}
		}
	}
	return false
}

// amounts are the slots that hold the number which a fact is about.
var amounts = [...]string{"amount", "raised", "goal", "count", "value"}

// near reports whether two numbers are the same but for rounding.
func near(a, b *apd.Decimal) bool {
	if a == nil || b == nil {
		return false
	}
	x, _ := a.Float64()
	y, _ := b.Float64()
	return x >= y*0.93 && x <= y*1.07
}
