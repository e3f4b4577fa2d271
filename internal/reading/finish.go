package reading

import (
	"cmp"
	"slices"

	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/text"
)

// finishing is the memory that finish uses again from one document to the next.
type finishing struct {
	order []int32
	said  map[string]bool
	key   []byte
}

// finish turns the drafts into facts in the order of their places, without those that say
// again what the document has said.
func (s *scene) finish() []fact.Fact {
	order := s.inOrder()
	if len(order) == 0 {
		return nil
	}
	out := make([]fact.Fact, 0, len(order))
	at, points := 0, 0
	for _, i := range order {
		d := &s.facts[i]
		start, end := int(s.Tokens[d.from].Start), int(s.Tokens[d.to-1].End)
		points += codePoints(s.Text[at:start])
		at = start
		out = append(out, s.fact(d, start, end, points))
	}
	return out
}

// inOrder gives the drafts in the order of their places, each thing said once.
func (s *scene) inOrder() []int32 {
	s.order = s.order[:0]
	for i := range s.facts {
		s.order = append(s.order, int32(i))
	}
	slices.SortFunc(s.order, func(i, j int32) int {
		a, b := &s.facts[i], &s.facts[j]
		if a.from != b.from { // most differ here, and need no look at the rest
			return a.from - b.from
		}
		return cmp.Or(cmp.Compare(a.to, b.to), cmp.Compare(a.kind, b.kind), cmp.Compare(i, j))
	})
	return s.once(s.order)
}

func (s *scene) fact(d *draft, start, end, points int) fact.Fact {
	quote := s.Text[start:end]
	return fact.Fact{
		Source: s.in.Source, Kind: d.kind, Slots: d.slots, Quote: quote,
		Prefix: s.Text[back(s.Text, start):start], Suffix: s.Text[end:forward(s.Text, end)],
		Start: points, End: points + codePoints(quote),
		Lang: s.LangAt(s.Sentences[s.sentenceOf(d.from)]), Rule: d.rule, Confidence: d.confidence, Inferred: d.inferred,
	}
}

// sentenceOf gives the sentence that token t is in.
func (s *scene) sentenceOf(t int) int {
	i, _ := slices.BinarySearchFunc(s.Sentences, t, func(sen text.Sentence, t int) int {
		if int(sen.To) <= t {
			return -1
		}
		return 1
	})
	return i
}

// once drops facts that are the same in kind and slots as an earlier one. Quotations and
// commitments are placed by their words and stay.
func (s *scene) once(order []int32) []int32 {
	if s.said == nil {
		s.said = map[string]bool{}
	}
	clear(s.said)
	out := order[:0]
	for _, i := range order {
		s.key = s.facts[i].identity(s.key[:0])
		if len(s.key) > 0 {
			if s.said[string(s.key)] {
				continue
			}
			s.said[string(s.key)] = true
		}
		out = append(out, i)
	}
	return out
}
