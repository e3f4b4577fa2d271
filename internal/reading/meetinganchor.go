package reading

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// anchor is a word in a sentence that tells of a meeting, with the date and place that go
// with it.
type anchor struct {
	at, to int
	verb   int // the verb joined to a noun, or -1
	noun   bool
	weak   bool // tells of a meeting only with a verb of holding
	twin   bool // the same words with another place and date
	joined bool // it tells of the same meeting as another anchor of the sentence
	when   int  // a token of its date, or -1
	where  int  // a token of its place, or -1
	reach  int  // where what goes with it ends so far
}

// findAnchors collects the words of sentence i that tell of meetings.
func (s *scene) findAnchors(i int) {
	from, to := s.bounds(i)
	s.anchors = s.anchors[:0]
	for t := from; t < to; t = s.next(t) {
		h := s.hit(t)
		if h == nil || h.Bits.Has(cNoMeet) || s.bilateral(t) {
			continue
		}
		a := anchor{at: int(h.From), to: int(h.To), verb: -1, when: -1, where: -1, reach: int(h.To)}
		switch {
		case h.Bits.Has(cMode) && s.is(t-1, cPrep): // by video conference
			continue
		case h.Bits.Has(cMeet) && !s.officeWord(t):
			a.noun = true
		case h.Bits.Has(cConvene) && s.convenes(i, t):
			a.verb = t
		case h.Bits.Has(cEvent) && s.heldNear(i, t):
			a.noun, a.weak = true, true
		default:
			if a.at = s.meetWithin(h); a.at < 0 {
				continue
			}
			a.noun = true
		}
		s.anchors = append(s.anchors, a)
	}
}

// heldNear reports whether a verb of holding, or a word of planning, stands near token t.
func (s *scene) heldNear(i, t int) bool {
	from, to := s.bounds(i)
	for p := max(from, t-8); p < min(to, t+12); p++ {
		if s.is(p, cHold) || s.is(p, cConvene) || s.is(p, cHost) || s.is(p, cPlanned) && p != t {
			return true
		}
	}
	return false
}

// convenes reports whether a verb like "met" at t has others than one person or state for its
// subject, and is not "met the needs".
func (s *scene) convenes(i, t int) bool {
	if !s.Tokens[t].Is(text.Arab) {
		return s.intransitive(t) && (s.canMeet(s.convener(i, t)) || len(s.listUpTo(i, t, listStyle{first: 3, between: 2})) >= 3)
	}
	if s.hit(t).Form(cConvene) == lexicon.Participle {
		return true
	}
	return s.canMeet(s.subject(i, t, s.end(i)))
}

// convener gives who meets, by the verb at t; -1 where that is unknown, or we or they.
func (s *scene) convener(i, t int) int {
	first, _ := s.bounds(i)
	for p := t - 1; p >= max(first, t-4); p-- {
		if s.is(p, cWe) || s.is(p, cPronoun) {
			return -1
		}
	}
	return s.subjectBefore(i, t)
}

// canMeet reports whether entity n may be several who meet: no one person, no one state.
func (s *scene) canMeet(n int) bool {
	if n < 0 {
		return true
	}
	e := &s.entities[n]
	return e.sort == aGroup || e.sort == aText || e.sort == aParty && !isState(e.code)
}

// intransitive reports whether the verb at t has no object of its own: a place, a date, a
// preposition or a mark follows.
func (s *scene) intransitive(t int) bool {
	p := s.next(t)
	if p >= len(s.Tokens) || s.Tokens[p].Kind == text.Punct || s.reflexive(t) {
		return true
	}
	if s.mention(p) != nil || s.is(p, cThe) && s.mention(p+1) != nil {
		return true
	}
	return s.is(p, cIn) || s.is(p, cPrep) || s.is(p, cHere) || s.is(p, cMode) || s.is(p, cHost) || s.is(p, cPlanned) || s.is(p, cBy)
}

// reflexive reports whether the French verb at t is one: se réunira, nous nous retrouverons.
func (s *scene) reflexive(t int) bool {
	for p := t - 1; p >= max(0, t-2); p-- {
		switch s.Words[p].Norm {
		case "se", "s", "nous":
			return true
		}
	}
	return false
}
