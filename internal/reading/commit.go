package reading

import (
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/text"
)

// DefinitionVersion is the version of what counts as a commitment: the G7 and G20 Research
// Groups' definition as docs/reading.md words it.
const DefinitionVersion = "1"

// readCommitments gives a fact for each promise, plan or call in sentence i.
func readCommitments(s *scene, i int) {
	if s.headline(i) {
		return
	}
	from, to := s.bounds(i)
	for t := from; t < to; t = s.next(t) {
		act, at := s.promise(i, t, to)
		if act == "" || at < 0 {
			continue
		}
		s.addCommitment(i, t, at, act)
	}
}

// promise tells what the word at t makes of what follows: commit, plan or call_on, and where
// the deed begins; or "" where it makes no promise.
func (s *scene) promise(i, t, to int) (act string, at int) {
	h := s.hit(t)
	if h == nil || int(h.From) != t {
		return "", 0
	}
	if s.Tokens[t].Is(text.Arab) {
		return s.promiseArabic(t, to, h)
	}
	if s.LangAt(s.Sentences[i]) == "fr" {
		return s.promiseFrench(t, to, h)
	}
	return s.promiseEnglish(t, to, h)
}

// addCommitment adds the promise at t whose deed begins at at, and those joined to it.
func (s *scene) addCommitment(i, t, at int, act string) {
	if s.otherwise(at, s.deedEnd(i, at)) {
		return
	}
	var actors []string
	if n := s.promiser(i, t, at, act); n >= 0 {
		actors = []string{s.label(n)}
	}
	start := t
	for {
		end := s.deedEnd(i, at)
		slots := fact.Slots{}.Set("actors", actors).Set("action", s.Span(at, end)).Set("act", act)
		slots = s.due(slots, i, at, end)
		s.add(draft{kind: fact.Commitment, slots: slots, from: start, to: end, rule: "commitment/" + act, confidence: 0.75})
		if at = s.joined(i, end); at < 0 {
			return
		}
		start = at
	}
}

// otherwise reports whether what is promised is money: a pledge, not a commitment as well.
func (s *scene) otherwise(at, end int) bool {
	for p := at; p < end; p++ {
		if m := s.mention(p); m != nil && m.Kind == mention.Money {
			return true
		}
	}
	return false
}

// deedEnd gives the end of the deed that begins at at: the clause's, or where another deed is
// joined to it.
func (s *scene) deedEnd(i, at int) int {
	_, last := s.bounds(i)
	p := at + 1
	for ; p < last && p-at < 60; p++ {
		if s.punct(p, ";؛.!؟?") || s.joins2(p) {
			break
		}
	}
	return p
}

// joins2 reports whether "and to" with a deed stands at p.
func (s *scene) joins2(p int) bool {
	if !s.is(p, cAnd) && !s.punct(p, ",") {
		return false
	}
	q := p + 1
	if s.is(q, cAnd) {
		q++
	}
	return s.Words[min(q, len(s.Words)-1)].Norm == "to" && s.is(q+1, cDeed) && s.hit(q+1).Form(cDeed) == lexicon.Infinitive
}

// joined gives where the deed begins that is joined to one which ends at end, or -1.
func (s *scene) joined(i, end int) int {
	_, last := s.bounds(i)
	if end >= last || !s.joins2(end) {
		return -1
	}
	at := end + 1
	if s.is(at, cAnd) {
		at++
	}
	return at
}

// due takes the date that follows "by" or "before" within the deed.
func (s *scene) due(slots fact.Slots, i, at, end int) fact.Slots {
	for p := at; p < end; p++ {
		if m := s.mention(p); m != nil && m.Kind == mention.Date && m.Date != "" && int(m.From) == p {
			if s.is(p-1, cBy) || len(m.Date) > 3 && m.Date[:3] == "../" {
				return slots.Set("due", string(m.Date))
			}
		}
	}
	return slots
}

// promiser finds who promises, or is urged by whom.
func (s *scene) promiser(i, t, at int, act string) int {
	n := s.subject(i, t, at)
	if n == -1 {
		from, _ := s.bounds(i)
		if n = s.subjectOfSentence(i, max(t, from)); n < 0 {
			n = s.last
		}
	}
	return n
}
