package reading

import (
	"strings"

	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/text"
)

// addFigures gives a fact for each number of sentence i that says something about the world
// or the body: money that is neither a pledge nor a drive's, percentages, counts.
func (s *scene) addFigures(i int, list []item) {
	for _, m := range s.mentionsOf(i) {
		if m.Value == nil || m.Value.Negative && m.Kind != mention.Percent || s.calibre(&m) {
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
	date := s.asOf(first, last)
	if date == "" {
		date = s.asOf(from, min(first, from+6))
	}
	slots = slots.Set("place", place).Set("as_of", date)
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
