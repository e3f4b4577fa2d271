package reading

import (
	"strings"

	"github.com/mithaq/mithaq"
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
	if s.readListed(i) || s.headline(i) {
		return
	}
	s.listAct = ""
	from, to := s.bounds(i)
	for t := from; t < to; {
		act, at := s.promise(i, t, to)
		if act == "" {
			t = s.next(t)
			continue
		}
		if at < 0 {
			s.opensList(act, to)
			t = s.next(t)
			continue
		}
		s.addCommitment(i, t, at, act)
		t = max(s.next(t), at+1)
	}
}

// opensList notes that the lines after sentence i are promises each, where it ends in a colon.
func (s *scene) opensList(act string, to int) {
	if s.punct(to-1, ":") || s.punct(to-1, "-–") && s.punct(to-2, ":") {
		s.listAct = act
	}
}

// readListed reads sentence i as one of a list that a promise has opened: a line that begins
// with a bullet, a number or a letter, or with the deed itself.
func (s *scene) readListed(i int) bool {
	if s.listAct == "" {
		return false
	}
	from, to := s.bounds(i)
	if !s.Tokens[from].Is(text.First) {
		return false
	}
	at := from
	for at < to && (s.Tokens[at].Kind != text.Word || s.Tokens[at].End-s.Tokens[at].Start < 3 && s.punct(at+1, ").-")) {
		at++
	}
	if to-at < 3 || !s.beginsDeed(at, to) {
		return false
	}
	if !s.otherwise(s.listAct, at, to) {
		s.addPromise(i, from, at, to, s.listAct, nil, "commitment/listed")
	}
	return true
}

// beginsDeed reports whether a deed stands at at: "to fund", "expand", تعزيز, « de créer ».
func (s *scene) beginsDeed(at, to int) bool {
	if s.Tokens[at].Is(text.Arab) {
		return s.entityAt[at] < 0 && (s.is(at, cDeed) || s.is(at, cAct) || s.is(at, cThat) || s.verbalNoun(at, lexicon.By))
	}
	switch s.raw(at) {
	case "to", "de", "d", "à":
		return true
	}
	if strings.HasSuffix(s.raw(at), "ly") {
		at++
	}
	return s.is(at, cDeed) || s.verbLikeLatin(at)
}

// promise tells what the word at t makes of what follows: commit, plan or call_on, and where
// the deed begins; "" where it makes no promise, and a deed of -1 where none follows.
func (s *scene) promise(i, t, to int) (act string, at int) {
	if s.Tokens[t].Kind != text.Word {
		return "", 0
	}
	h := s.hit(t)
	if h != nil && int(h.From) != t {
		return "", 0
	}
	switch {
	case s.Tokens[t].Is(text.Arab):
		return s.promiseArabic(t, to)
	case s.LangAt(s.Sentences[i]) == mithaq.French:
		return s.promiseFrench(t, to)
	case h != nil:
		return s.promiseEnglish(t, to)
	}
	return "", 0
}

// addCommitment adds the promise at t whose deed begins at at, and those joined to it.
func (s *scene) addCommitment(i, t, at int, act string) {
	var actors []string
	if n := s.promiser(i, t, at); n >= 0 {
		actors = []string{s.label(n)}
	}
	start := t
	for {
		end := s.deedEnd(i, at)
		if !s.otherwise(act, at, end) {
			s.addPromise(i, start, at, end, act, actors, "commitment/"+act)
		}
		if !s.joinsDeed(end, s.end(i)) {
			return
		}
		start, at = end, s.joinedAt(end)
	}
}

func (s *scene) addPromise(i, start, at, end int, act string, actors []string, rule string) {
	slots := fact.Slots{}.Set("actors", actors).Set("action", s.Span(at, end)).Set("act", act)
	slots = s.due(slots, at, end).Set("condition", s.condition(at, end))
	s.add(draft{kind: fact.Commitment, slots: slots, from: start, to: end, rule: rule, confidence: promiseConfidence(act)})
}

// promiseConfidence is the precision of the rules for an act on the development documents.
func promiseConfidence(act string) float64 {
	switch act {
	case "commit":
		return 0.95
	case "call_on":
		return 0.9
	}
	return 0.8
}

// otherwise reports whether what is promised is money, troops or a meeting: a pledge, a
// contribution or a meeting, not a commitment as well.
func (s *scene) otherwise(act string, at, end int) bool {
	gives := false
	for p := at; p < end && p < at+16; p++ {
		m := s.mention(p)
		switch {
		case m != nil && m.Kind == mention.Money && (p < at+8 || s.gives(at)) && act != "call_on":
			return true
		case p == at+1 && s.is(p, cIdle) && s.raw(at) == "to" && s.raw(p) != "be" && act != "call_on":
			return true
		case s.is(p, cMeet) && p < at+14 && s.holds(at) && s.placedOrDated(p, end), s.is(p, cConvene) && p < at+4 && s.placedOrDated(p, end):
			return true
		case m != nil && m.Kind == mention.Number && p < at+7:
			gives = true
		case gives && (s.is(p, cKit) || !s.Tokens[at].Is(text.Arab) && (s.is(at, cGive) || s.is(at+1, cGive))):
			return true
		}
	}
	return false
}

// gives reports whether the deed at at is a verb of giving money.
func (s *scene) gives(at int) bool {
	for p := at; p < at+2; p++ {
		if s.is(p, cPledge) || s.is(p, cHand) || s.is(p, cGiven) {
			return true
		}
	}
	return false
}

// holds reports whether the deed at at is the holding of a meeting.
func (s *scene) holds(at int) bool {
	for p := at; p < at+3; p++ {
		if s.value(p, cDeed) == "event" || s.is(p, cConvene) || s.is(p, cHost) {
			return true
		}
	}
	return false
}

func (s *scene) placedOrDated(p, end int) bool {
	for ; p < end; p++ {
		if m := s.mention(p); m != nil && m.Kind == mention.Date {
			return true
		}
		if e := s.entity(p); e != nil && e.sort == aPlace && isCity(e.code) {
			return true
		}
	}
	return false
}

// deedEnd gives the end of the deed that begins at at: the clause's, or where another deed is
// joined to it.
func (s *scene) deedEnd(i, at int) int {
	last := s.end(i)
	p := at + 1
	for ; p < last && p-at < 60; p++ {
		if s.punct(p, ";؛.!؟?") || s.joinsDeed(p, last) {
			break
		}
	}
	return p
}

// joinsDeed reports whether another deed is joined at p: "and to fund", وبتعزيز, et à soutenir.
func (s *scene) joinsDeed(p, last int) bool {
	if p >= last {
		return false
	}
	if s.Tokens[p].Is(text.Arab) {
		w := s.Words[p]
		return w.Parts&lexicon.And != 0 && (w.Parts&lexicon.By != 0 && s.is(p, cDeed) || s.is(p, cPrep) && s.is(p+1, cDeed) && s.Words[p+1].Parts&lexicon.The == 0)
	}
	if !s.is(p, cAnd) && !s.punct(p, ",") {
		return false
	}
	q := s.joinedAt(p)
	switch s.raw(q) {
	case "to":
		return s.is(q+1, cDeed) && s.hit(q+1).Form(cDeed) == lexicon.Infinitive
	case "à", "de":
		return s.bareInfinitive(q + 1)
	}
	return false
}

// joinedAt gives where the deed begins that is joined at p.
func (s *scene) joinedAt(p int) int {
	if s.Tokens[p].Is(text.Arab) {
		return p
	}
	p++
	if s.is(p, cAnd) {
		p++
	}
	return p
}

// due takes the date that follows "by" or "before" within the deed.
func (s *scene) due(slots fact.Slots, at, end int) fact.Slots {
	for p := at; p < end; p++ {
		if m := s.mention(p); m != nil && m.Kind == mention.Date && m.Date != "" && int(m.From) == p {
			if s.is(p-1, cBy) || len(m.Date) > 3 && m.Date[:3] == "../" {
				return slots.Set("due", string(m.Date))
			}
		}
	}
	return slots
}

// condition gives the words of the condition within the deed, where one is opened.
func (s *scene) condition(at, end int) string {
	for p := at; p < end; p = s.next(p) {
		if s.is(p, cCondition) {
			return s.Span(p, end)
		}
	}
	return ""
}

// promiser finds who promises, or who urges: the subject, else who acts in the sentence, else
// who spoke last.
func (s *scene) promiser(i, t, at int) int {
	n := s.subject(i, t, at)
	if n == -1 {
		if n = s.subjectOfSentence(i, t); n < 0 {
			n = s.last
		}
	}
	return n
}
