package reading

import (
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
)

type cls = lexicon.Class

// readContribution adds what a party gives that is not money: the number m of the thing named
// at token at. It reports whether it is one.
func (s *scene) readContribution(i int, m *mention.Mention, at int) bool {
	if !s.Bits[i].Has(cGive) {
		return false
	}
	from, _ := s.bounds(i)
	donors := s.donorsBefore(from, int(m.QFrom))
	if len(donors) == 0 {
		donors = s.donorElidedGift(i)
	}
	if len(donors) == 0 {
		return false
	}
	first, last := s.clause(i, int(m.QFrom), s.next(at))
	slots := fact.Slots{}.Set("by", donors[len(donors)-1]).Set("what", s.Span(at, s.next(at))).Set("count", m.Value).
		Set("place", s.receiver(at, s.end(i)))
	s.add(draft{kind: fact.Contribution, slots: slots, from: first, to: last, rule: "contribution/count", confidence: 0.7})
	return true
}

func (s *scene) donorElidedGift(i int) []string {
	if s.last < 0 {
		return nil
	}
	return s.partiesOf(&s.entities[s.last])
}
