package reading

import (
	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/text"
)

// yearOf gives the year with which an EDTF date begins.
func yearOf(date string) (*apd.Decimal, bool) {
	if len(date) < 4 {
		return nil, false
	}
	d, _, err := apd.NewFromString(date[:4])
	return d, err == nil
}

// addMoneyFigure gives the fact for money that is neither a pledge nor a drive's.
func (s *scene) addMoneyFigure(i int, a *amount) {
	first, last := s.clause(i, int(a.QFrom), int(a.To))
	slots := fact.Slots{}.Set("indicator", s.Span(first, last)).Set("value", a.Value).Set("unit", a.Currency).Set("qualifier", a.Qualifier)
	s.add(draft{kind: fact.Figure, slots: slots, from: first, to: last, rule: "figure/money", confidence: 0.6})
}

// readFigures gives a fact for each number and percentage in sentence i that says something
// about the world or the body, or that somebody gives: a contribution.
func readFigures(s *scene, i int) {
	from, to := s.bounds(i)
	for p := from; p < to; p++ {
		m := s.mention(p)
		if m == nil || int(m.From) != p || m.Value == nil || m.Kind != mention.Number && m.Kind != mention.Percent {
			continue
		}
		s.readQuantity(i, m)
	}
}

func (s *scene) readQuantity(i int, m *mention.Mention) {
	if m.Kind == mention.Percent {
		s.addFigure(i, m, "percent", 0.75)
		return
	}
	noun, at := s.counted(i, m)
	switch {
	case noun == cKit && s.readContribution(i, m, at):
	case noun == cHuman || noun == cKit && s.is(at, cHuman):
		s.addFigure(i, m, "people", 0.8)
	case noun == cMemberly:
		if s.small(m) {
			return
		}
		s.addFigure(i, m, "members", 0.7)
	case s.plainCount(i, m):
		s.addFigure(i, m, "", 0.5)
	}
}

// counted finds what the number counts: the class of a noun within a few words of it, and
// where it stands.
func (s *scene) counted(i int, m *mention.Mention) (class cls, at int) {
	_, to := s.bounds(i)
	for p := int(m.To); p < min(to, int(m.To)+4); p = s.next(p) {
		if s.mention(p) != nil || s.punct(p, ".,;:،؛()") {
			break
		}
		for _, c := range []cls{cKit, cHuman, cMemberly} {
			if s.is(p, c) {
				return c, p
			}
		}
	}
	return 0, 0
}

// small reports whether a number is below three or so: "both states", "two sides".
func (s *scene) small(m *mention.Mention) bool { return m.Value.Cmp(apd.New(3, 0)) < 0 }

// plainCount reports whether a number without a known noun is still a count worth reporting:
// it is large, or stands in digits before a word.
func (s *scene) plainCount(i int, m *mention.Mention) bool {
	_, to := s.bounds(i)
	next := int(m.To)
	if next >= to || s.Tokens[next].Kind != text.Word || s.mention(next) != nil {
		return m.Value.Cmp(apd.New(3000, 0)) > 0
	}
	from, _ := s.bounds(i)
	if int(m.From) == from || s.is(int(m.From)-1, cResolution) || s.headline(i) {
		return false
	}
	return m.Value.Cmp(apd.New(100, 0)) >= 0 && !yearLike(m.Value)
}

func yearLike(v *apd.Decimal) bool {
	return v.Exponent >= 0 && v.Cmp(apd.New(1900, 0)) >= 0 && v.Cmp(apd.New(2100, 0)) <= 0
}

func (s *scene) addFigure(i int, m *mention.Mention, unit string, confidence float64) {
	first, last := s.clause(i, int(m.QFrom), int(m.To))
	slots := fact.Slots{}.Set("indicator", s.Span(first, last)).Set("value", m.Value).Set("unit", unit).
		Set("qualifier", m.Qualifier).Set("place", s.figurePlace(i, m))
	s.add(draft{kind: fact.Figure, slots: slots, from: first, to: last, rule: "figure/number", confidence: confidence})
}

// figurePlace gives the places named in the figure's clause.
func (s *scene) figurePlace(i int, m *mention.Mention) any {
	_, to := s.bounds(i)
	var out []string
	for p := int(m.To); p < min(to, int(m.To)+16); p = s.after(p) {
		if e := s.entity(p); e != nil {
			if (e.sort == aParty || e.sort == aDemonym) && isState(e.code) || e.sort == aPlace {
				out = append(out, e.code)
			}
		}
		if s.punct(p, ".;؛") {
			break
		}
	}
	if len(out) == 1 {
		return out[0]
	}
	return out
}
