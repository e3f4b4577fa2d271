package reading

import (
	"strings"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// promiseFrench reads « s'engagent à renforcer », « nous poursuivrons », « appelle X à ».
func (s *scene) promiseFrench(t, to int) (act string, at int) {
	if s.plain(t) {
		if s.futureFrench(t) {
			return s.negated(t), t
		}
		return "", 0
	}
	bits, next := s.trigger(t)
	switch {
	case bits.Has(cCall), bits.Has(cTask):
		return "call_on", s.calledFrench(t, next, to)
	case bits.Has(cCommitN) && s.value(t, cCommitN) == "own" && !s.ownBefore(t):
		return "", 0
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
		return s.negated(t), t
	case bits.Has(cWill) && s.is(next, cDeed) && s.hit(next).Form(cDeed) == lexicon.Past:
		return "plan", t
	}
	return "", 0
}

// negated tells what the future at t makes: a plan, or with « ne » before it a commitment.
func (s *scene) negated(t int) string {
	if s.is(t-1, cNegation) {
		return "commit"
	}
	return "plan"
}

// ownBefore reports whether a possessive stands before the noun at t, an adjective passed over.
func (s *scene) ownBefore(t int) bool {
	for p := t - 1; p >= max(0, t-2); p-- {
		switch s.raw(p) {
		case "notre", "leur", "sa", "son", "nos", "leurs", "ses":
			return true
		}
	}
	return false
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
		if w < to && s.punct(w, "\"“«") {
			w++
		}
		w = s.pastClitics(w, to)
		if s.bareInfinitive(w) {
			return q
		}
	}
	return -1
}

// pastClitics gives the token after « ne pas », « nous », « s' » and the like before an infinitive.
func (s *scene) pastClitics(w, to int) int {
	for w < to {
		switch s.raw(w) {
		case "nous", "se", "s", "y", "en", "les", "leur", "lui", "le", "la", "l", "mieux", "pleinement", "également":
		default:
			if !s.is(w, cNegation) {
				return w
			}
		}
		w++
	}
	return w
}

// thingAt reports whether an article or possessive stands at p, an adverb passed over.
func (s *scene) thingAt(p int) bool {
	switch s.raw(p) {
	case "enfin", "également", "aussi", "notamment":
		p++
	}
	switch s.raw(p) {
	case "sa", "son", "ses", "leur", "leurs", "des":
		return true
	}
	return s.is(p, cThe)
}

// calledFrench finds what the verb at t calls for: an infinitive; a clause with « que »; a
// thing, after « appeler à ».
func (s *scene) calledFrench(t, next, to int) int {
	if at := s.infinitive(next, to, 16); at >= 0 {
		return at
	}
	verb := s.is(t, cCall) && s.hit(t).Form(cCall) != lexicon.Base || s.is(t, cTask) && s.hit(t).Form(cTask) != lexicon.Base
	switch {
	case !verb || next >= to-1 || s.promisesAt(t) == "" && !s.is(t-1, cAux) && !s.headWord(t):
		return -1
	case s.is(next, cThat) && !s.is(t-1, cThe), s.value(t, cCall) == "thing" && s.thingAt(next) && !s.is(t-1, cThe):
		return next
	case s.raw(next) == "à" && (s.thingAt(next+1) || s.is(next+1, cDeed)) && strings.HasPrefix(s.raw(t), "appel"), s.raw(next) == "au" && strings.HasPrefix(s.raw(t), "appel"):
		return next
	}
	return -1
}

func (s *scene) bareInfinitive(t int) bool {
	if h := s.hit(t); h != nil && h.Bits.Has(cDeed) {
		return h.Form(cDeed) == lexicon.Infinitive
	}
	w := s.raw(t)
	return len(w) > 4 && infinitiveEnd(w) && w != "premier" && w != "dernier" && w != "février" && s.verbLikeLatin(t)
}

// infinitiveEnd reports whether a word ends as a French infinitive does.
func infinitiveEnd(w string) bool {
	for _, end := range []string{"er", "ir", "indre", "endre", "uire", "ettre", "aître", "oître", "clure", "crire", "uivre", "oudre"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// futureFrench reports whether the word at t is a verb in the future, or in the conditional of
// reported speech, whose subject can promise.
func (s *scene) futureFrench(t int) bool {
	w := s.raw(t)
	if len(w) < 6 || s.Tokens[t].Is(text.Capital) {
		return false
	}
	switch {
	case futureWe(w):
		return !s.is(t, cIdle) && s.weBefore(t)
	case strings.HasSuffix(w, "ront"), strings.HasSuffix(w, "era"), strings.HasSuffix(w, "ira"), strings.HasSuffix(w, "dra"),
		strings.HasSuffix(w, "ttra"), strings.HasSuffix(w, "îtra"), strings.HasSuffix(w, "ivra"), strings.HasSuffix(w, "evra"), strings.HasSuffix(w, "rra"), strings.HasSuffix(w, "clura"):
		return !s.is(t, cIdle) && s.promisesAt(t) != ""
	case strings.HasSuffix(w, "rait"), strings.HasSuffix(w, "raient"):
		return s.is(t, cDeed) && !s.is(t, cIdle) && s.promisesAt(t) != "" && s.reportedAt(t)
	}
	return false
}

// futureWe reports whether w is a verb of the first person plural in the future rather than
// in the present: poursuivrons and veillerons, not demeurons or considérons.
func futureWe(w string) bool {
	for _, end := range []string{"erons", "irons", "drons", "ivrons", "evrons", "ettrons", "attrons", "oîtrons", "aîtrons", "clurons"} {
		if strings.HasSuffix(w, end) {
			return true
		}
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
