package reading

import (
	"strings"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
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
		return "call_on", s.toDeed(next, to, 16, true)
	case bits.Has(cCommit), bits.Has(cCommitN):
		return "commit", s.toDeed(next, to, 3, false)
	case bits.Has(cAgree):
		return "commit", s.toDeed(next, to, 3, false)
	case bits.Has(cPlan):
		return "plan", s.toDeed(next, to, 2, false)
	}
	return "", 0
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
// any is true every verb-like word counts.
func (s *scene) toDeed(p, to, reach int, any bool) int {
	for q := p; q < min(to-1, p+reach); q++ {
		if s.punct(q, ";:.") || s.is(q, cNeed) {
			return -1
		}
		if s.Words[q].Norm != "to" {
			continue
		}
		w := q + 1
		if s.is(w, cNegation) || strings.HasSuffix(s.Words[w].Norm, "ly") {
			w++
		}
		if s.is(w, cDeed) || strings.HasSuffix(s.raw(w), "ing") || any && s.verbLikeLatin(w) {
			return q
		}
	}
	return -1
}

// raw gives token t in lower case, or "" beyond the text.
func (s *scene) raw(t int) string {
	if t >= len(s.Words) {
		return ""
	}
	return s.Words[t].Norm
}

// verbLikeLatin reports whether the word at t may be a verb: a word in lower case that is no
// article, name or number.
func (s *scene) verbLikeLatin(t int) bool {
	return t < len(s.Tokens) && s.Tokens[t].Kind == text.Word && !s.Tokens[t].Is(text.Capital) && !s.is(t, cThe) &&
		s.entity(t) == nil && !s.is(t, cPrep) && !s.is(t, cWe) && s.mention(t) == nil
}

// will reads "will", "shall" and, in reported speech, "would" before a deed that somebody who
// can promise would do; or a deed that will be done.
func (s *scene) will(t, next, to int) (act string, at int) {
	p := next
	for p < to && (s.is(p, cNegation) || strings.HasSuffix(s.raw(p), "ly") || s.is(p, cAlso)) {
		p++
	}
	if s.value(t, cWill) == "reported" && !s.reportedAt(t) {
		return "", 0
	}
	if s.raw(p) == "be" && s.is(p+1, cDeed) && s.hit(p+1).Form(cDeed) == lexicon.Past && s.value(p+1, cDeed) != "event" {
		return "plan", p
	}
	if !s.is(p, cDeed) || s.hit(p).Form(cDeed) != lexicon.Infinitive && s.hit(p).Form(cDeed) != lexicon.Past || !s.promisesAt(t) {
		return "", 0
	}
	return "plan", p
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
	if s.raw(next) != "to" || next+1 >= to || !s.promisesAt(t) && s.raw(next+1) != "be" {
		return "", 0
	}
	if s.is(next+1, cDeed) || s.raw(next+1) == "be" && s.is(next+2, cDeed) {
		return "plan", next
	}
	return "", 0
}

// promisesAt reports whether who stands before t can promise.
func (s *scene) promisesAt(t int) bool {
	for p := t - 1; p >= max(0, t-9); p-- {
		if e := s.entity(p); e != nil {
			return s.canPromise(e)
		}
		if s.is(p, cPronoun) {
			return true
		}
		if s.is(p, cWe) {
			return true
		}
	}
	return false
}

// promiseFrench reads « s'engagent à renforcer », « nous poursuivrons », « appelle X à ».
func (s *scene) promiseFrench(t, to int) (act string, at int) {
	if s.plain(t) {
		if s.futureFrench(t) {
			return "plan", t
		}
		return "", 0
	}
	bits, next := s.trigger(t)
	switch {
	case bits.Has(cCall), bits.Has(cTask):
		return "call_on", s.infinitive(next, to, 16)
	case bits.Has(cCommit), bits.Has(cCommitN):
		return "commit", s.infinitive(next, to, 5)
	case bits.Has(cAgree):
		return "commit", s.infinitive(next, to, 3)
	case bits.Has(cPlan):
		if s.bareInfinitive(next) {
			return "plan", next
		}
		return "plan", s.infinitive(next, to, 3)
	case (bits.Has(cDeed) || s.Words[t].Bits.Has(cDeed)) && s.futureFrench(t):
		return "plan", t
	case bits.Has(cWill) && s.is(next, cDeed) && s.hit(next).Form(cDeed) == lexicon.Past:
		return "plan", t
	}
	return "", 0
}

// infinitive finds « à » or « de » with an infinitive, « ne pas » between them passed over,
// within reach tokens from p.
func (s *scene) infinitive(p, to, reach int) int {
	for q := p; q < min(to-1, p+reach); q++ {
		if s.punct(q, ";:.") || s.is(q, cNeed) {
			return -1
		}
		switch s.Words[q].Norm {
		case "à", "de", "d":
		default:
			continue
		}
		w := q + 1
		for w < to && s.is(w, cNegation) {
			w++
		}
		if s.bareInfinitive(w) {
			return q
		}
	}
	return -1
}

func (s *scene) bareInfinitive(t int) bool {
	if h := s.hit(t); h != nil && h.Bits.Has(cDeed) {
		return h.Form(cDeed) == lexicon.Infinitive
	}
	w := s.raw(t)
	return len(w) > 4 && (strings.HasSuffix(w, "er") || strings.HasSuffix(w, "ir")) && w != "premier" && w != "dernier" && w != "février" && s.verbLikeLatin(t)
}

// futureFrench reports whether the word at t is a verb in the future, or in the conditional of
// reported speech, whose subject can promise.
func (s *scene) futureFrench(t int) bool {
	w := s.raw(t)
	if len(w) < 6 || s.Tokens[t].Is(text.Capital) {
		return false
	}
	switch {
	case strings.HasSuffix(w, "rons") && s.weBefore(t):
		return true
	case strings.HasSuffix(w, "ront"), strings.HasSuffix(w, "era"), strings.HasSuffix(w, "ira"), strings.HasSuffix(w, "dra"):
		return s.promisesAt(t)
	case strings.HasSuffix(w, "rait"), strings.HasSuffix(w, "raient"):
		return s.is(t, cDeed) && s.promisesAt(t) && s.reportedAt(t)
	}
	return false
}

func (s *scene) weBefore(t int) bool {
	for p := t - 1; p >= max(0, t-6); p-- {
		if s.is(p, cWe) {
			return true
		}
	}
	return false
}
