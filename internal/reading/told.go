package reading

import (
	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/text"
)

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
