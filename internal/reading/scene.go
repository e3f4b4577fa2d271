package reading

import (
	"slices"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
)

// scene is one document while it is read.
type scene struct {
	*lexicon.Page
	in        Input
	number    uint32 // counts the documents read, so that notes on words expire
	mentions  *mention.Mentions
	entities  []entity
	entityAt  []int32 // for each token, the entity that covers it, or -1
	persons   []person
	offices   []office
	surnames  map[string]int32 // normal form to the index of a person
	quoted    []stretch
	meetings  []meeting
	anchors   []anchor    // of the sentence being read
	bodyAt    int         // the first sentence of the body, after headlines
	dateline  string      // the city that the document is sent from
	datelined mithaq.Date // the day in its dateline
	counting              // what the numbers read so far leave to those that follow
	listAct   string      // what the lines of an open list promise; "" where none is open
	facts     []draft
	ownTexts  []string // the texts that the document reports, by its headline
	finishing
	naming naming // the bodies that it names
	spoke  []int  // for each sentence, who has acted or spoken last at its end; -1
	last   int    // the entity that acted or spoke last; -1
}

// draft is a fact whose place is still in tokens.
type draft struct {
	kind       fact.Kind
	slots      fact.Slots
	from, to   int // tokens
	rule       string
	confidence float64
	inferred   map[string]string
}

func (s *scene) begin(p *lexicon.Page, m *mention.Mentions, in Input) {
	clear(s.surnames)
	*s = scene{
		Page: p, in: in, number: s.number + 1, mentions: m, last: -1,
		entities: s.entities[:0], entityAt: s.entityAt[:0], persons: s.persons[:0], offices: s.offices[:0], surnames: s.surnames, quoted: s.quoted, meetings: s.meetings[:0], anchors: s.anchors[:0], facts: s.facts[:0], ownTexts: s.ownTexts[:0], counting: s.counting.again(), finishing: s.finishing, spoke: s.spoke[:0],
	}
	s.entityAt = slices.Grow(s.entityAt, len(p.Tokens))[:len(p.Tokens)]
	for i := range s.entityAt {
		s.entityAt[i] = -1
	}
}

// add notes a fact whose words are tokens from to to (exclusive).
func (s *scene) add(d draft) { s.facts = append(s.facts, d) }

// bounds gives the tokens of sentence i.
func (s *scene) bounds(i int) (from, to int) {
	return int(s.Sentences[i].From), int(s.Sentences[i].To)
}

// end gives the token after sentence i.
func (s *scene) end(i int) int { return int(s.Sentences[i].To) }

// is reports whether the word or phrase at token i has class c.
func (s *scene) is(i int, c lexicon.Class) bool {
	if i < 0 || i >= len(s.HitAt) {
		return false
	}
	h := s.HitAt[i]
	return h >= 0 && s.Hits[h].Bits.Has(c)
}

// hit gives the known word or phrase that covers token i, or nil.
func (s *scene) hit(i int) *lexicon.Hit {
	if i < 0 || i >= len(s.HitAt) || s.HitAt[i] < 0 {
		return nil
	}
	return &s.Hits[s.HitAt[i]]
}

// value gives what the word or phrase at token i stands for as class c.
func (s *scene) value(i int, c lexicon.Class) string {
	if h := s.hit(i); h != nil {
		return h.Value(c)
	}
	return ""
}

// punct reports whether token i is one of the marks.
func (s *scene) punct(i int, marks string) bool {
	return i >= 0 && i < len(s.Tokens) && s.Tokens[i].IsOneOf(marks)
}

// arabic reports whether sentence i is in Arabic.
func (s *scene) arabic(i int) bool { return s.LangAt(s.Sentences[i]).RTL() }

// next gives the token after the hit that begins at or covers i.
func (s *scene) next(i int) int {
	if h := s.hit(i); h != nil {
		return int(h.To)
	}
	return i + 1
}

// clause widens the tokens from to to the clause they stand in: to the nearest comma,
// semicolon or colon on either side that is at least a few words away, within sentence i.
func (s *scene) clause(i, from, to int) (int, int) {
	first, last := s.bounds(i)
	const reach = 40
	a, b := from, to
	for a > first && from-a < reach && !s.punct(a-1, "،,;؛:") {
		a--
	}
	for b < last && b-to < reach && !s.punct(b, "،,;؛:.!؟?") {
		b++
	}
	return a, b
}

// mention gives the number, amount or date that covers token t, or nil.
func (s *scene) mention(t int) *mention.Mention {
	if t < 0 || t >= len(s.mentions.At) || s.mentions.At[t] < 0 {
		return nil
	}
	return &s.mentions.List[s.mentions.At[t]]
}
