package reading

import (
	"strings"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
)

// promiseEnglish reads "committed to strengthening", "will continue to", "is to review",
// "called on X to".
func (s *scene) promiseEnglish(t, to int) (act string, at int) {
	bits, next := s.trigger(t)
	switch {
	case bits.Has(cWill):
		return s.will(t, next, to)
	case bits.Has(cBe):
		return s.isTo(t, next, to)
	case bits.Has(cCall), bits.Has(cTask):
		return "call_on", s.called(t, next, to)
	case bits.Has(cCommit), bits.Has(cCommitN):
		return "commit", s.toDeed(next, to, 3, false)
	case bits.Has(cAgree):
		return "commit", s.toDeed(s.pastDates(next, to), to, 3, false)
	case bits.Has(cPlan) && (s.value(t, cPlan) != "we" || s.promisesAt(t) == "we"):
		return "plan", s.toDeed(next, to, 2, false)
	}
	return "", 0
}

// pastDates gives the token after a date, and its "on", at p.
func (s *scene) pastDates(p, to int) int {
	if s.is(p, cPrep) && p+1 < to && s.dateAt(p+1) {
		p++
	}
	for p < to && s.dateAt(p) {
		p++
	}
	return p
}

func (s *scene) dateAt(p int) bool {
	m := s.mention(p)
	return m != nil && m.Kind == mention.Date
}

// called finds what the verb at t calls for: "to" with a deed; "that" with a clause; or, with
// "call for", a thing.
func (s *scene) called(t, next, to int) int {
	switch {
	case next >= to, s.is(next, cRelative) && !s.is(next, cThat):
		return -1
	case s.is(next, cThat) && (s.promisesAt(t) != "" || s.headWord(t)):
		return next
	case s.value(t, cCall) == "thing" && s.is(next, cThe) && s.promisesAt(t) != "" && !s.is(t-1, cThe) && !s.is(t-1, cWe):
		return next
	case s.raw(next) == "for" && s.raw(t)[:min(4, len(s.raw(t)))] == "call" && !s.is(t-1, cThe) && s.promisesAt(t) != "":
		return next
	}
	return s.toDeed(next, to, 16, true)
}

// binding are the classes that make a promise of what follows.
var binding = lexicon.SetOf(cWill, cBe, cCall, cTask, cCommit, cCommitN, cAgree, cPlan)

// trigger gives the classes of the phrase at t and the token after it, or those of the word
// alone where the phrase ("is to", "will be held") has none that promises.
func (s *scene) trigger(t int) (*lexicon.Set, int) {
	if h := s.hit(t); h.Bits.Meets(&binding) {
		return &h.Bits, int(h.To)
	}
	return &s.Words[t].Bits, t + 1
}

// toDeed finds "to" with a deed, or "to" with an -ing form, within reach tokens from p. Where
// any is true every verb-like word counts; else the deed may be a noun of action: "to the
// timely implementation".
func (s *scene) toDeed(p, to, reach int, any bool) int {
	for q := p; q < min(to-1, p+reach); q++ {
		if s.punct(q, ";:.") || s.is(q, cNeed) {
			return -1
		}
		if s.Words[q].Norm != "to" {
			continue
		}
		w := q + 1
		if w < to && s.punct(w, "\"“«") {
			w++
		}
		if any && s.raw(w) == "be" {
			return -1 // asked not to be named
		}
		if s.is(w, cNegation) || strings.HasSuffix(s.Words[w].Norm, "ly") {
			w++
		}
		if s.deedAt(w) || strings.HasSuffix(s.raw(w), "ing") || any && s.verbLikeLatin(w) || s.actionNoun(w, to) {
			return q
		}
	}
	return -1
}

// deedAt reports whether the word at w is a deed and a verb.
func (s *scene) deedAt(w int) bool { return s.is(w, cDeed) && s.hit(w).Form(cDeed) != lexicon.Base }

// actionNoun reports whether a noun of action, or a deed's -ing form, stands at p behind an
// article and adjectives: "the full and timely implementation of".
func (s *scene) actionNoun(p, to int) bool {
	if s.is(p, cThe) || s.is(p, cWe) {
		p++
	}
	for ; p < to-1; p++ {
		if s.is(p, cDeed) && s.hit(p).Form(cDeed) == lexicon.Base && s.raw(p+1) == "of" {
			return true
		}
		if !s.verbLikeLatin(p) && !s.is(p, cAnd) {
			return false
		}
	}
	return false
}

// raw gives token t in lower case, or "" beyond the text.
func (s *scene) raw(t int) string {
	if t >= len(s.Words) {
		return ""
	}
	return s.Words[t].Norm
}

// will reads "will", "shall" and, in reported speech, "would" before a deed that somebody who
// can promise would do; or a deed that will be done. What we will do is a promise whatever
// the verb, unless it says how things will be.
func (s *scene) will(t, next, to int) (act string, at int) {
	p, not := s.pastAdverbs(next, to)
	if s.value(t, cWill) == "reported" && !s.reportedAt(t) || p >= to {
		return "", 0
	}
	if s.raw(p) == "be" && s.is(p+1, cDeed) && s.hit(p+1).Form(cDeed) == lexicon.Past && s.value(p+1, cDeed) != "event" {
		return "plan", p
	}
	subject, not := s.promisesAt(t), not || s.value(t, cWill) == "not"
	switch {
	case subject == "", s.is(p, cIdle) && !not, !s.deedAt(p) && !(s.verbLikeLatin(p) && (not || subject == "we")):
		return "", 0
	case s.deedAt(p) && s.hit(p).Form(cDeed) == lexicon.Participle:
		return "", 0
	case not:
		return "commit", p
	}
	return "plan", p
}

// pastAdverbs gives the token after the negation and adverbs at p, and after what is put in
// between commas there ("will, in line with …, oppose"), and whether there was a negation.
func (s *scene) pastAdverbs(p, to int) (at int, not bool) {
	for p < to {
		switch {
		case s.is(p, cNegation):
			not = true
		case strings.HasSuffix(s.raw(p), "ly"), s.is(p, cAlso):
		case s.punct(p, ","):
			end := p + 1
			for end < to && end < p+12 && !s.punct(end, ",.;") {
				end++
			}
			if end >= to || !s.punct(end, ",") {
				return p, not
			}
			p = end
		default:
			return p, not
		}
		p++
	}
	return p, not
}

// reportedAt reports whether a verb of saying stands in the sentence before token t.
func (s *scene) reportedAt(t int) bool {
	for p := t; p >= max(0, t-30); p-- {
		if s.is(p, cSay) {
			return true
		}
		if s.punct(p, ".") {
			return false
		}
	}
	return false
}

// isTo reads "is to review", "were to be strengthened".
func (s *scene) isTo(t, next, to int) (act string, at int) {
	if s.raw(next) != "to" || next+1 >= to || s.promisesAt(t) == "" && s.raw(next+1) != "be" {
		return "", 0
	}
	if s.is(next+1, cDeed) || s.raw(next+1) == "be" && s.is(next+2, cDeed) {
		return "plan", next
	}
	return "", 0
}
