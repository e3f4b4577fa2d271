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
			return "plan", t
		}
		return "", 0
	}
	bits, next := s.trigger(t)
	switch {
	case bits.Has(cCall), bits.Has(cTask):
		return "call_on", s.calledFrench(t, next, to)
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
		w := s.pastClitics(q+1, to)
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

// calledFrench finds what the verb at t calls for: an infinitive; a clause with « que »; a
// thing, after « appeler à ».
func (s *scene) calledFrench(t, next, to int) int {
	if at := s.infinitive(next, to, 16); at >= 0 {
		return at
	}
	verb := s.is(t, cCall) && s.hit(t).Form(cCall) != lexicon.Base || s.is(t, cTask) && s.hit(t).Form(cTask) != lexicon.Base
	switch {
	case !verb || next >= to-1 || s.promisesAt(t) == "" && !s.is(t-1, cAux):
		return -1
	case s.is(next, cThat) && !s.is(t-1, cThe):
		return next
	case s.raw(next) == "à" && (s.is(next+1, cThe) || s.is(next+1, cDeed)) && strings.HasPrefix(s.raw(t), "appel"), s.raw(next) == "au" && strings.HasPrefix(s.raw(t), "appel"):
		return next
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
	case futureWe(w):
		return !s.is(t, cIdle) && s.weBefore(t)
	case strings.HasSuffix(w, "ront"), strings.HasSuffix(w, "era"), strings.HasSuffix(w, "ira"), strings.HasSuffix(w, "dra"):
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
