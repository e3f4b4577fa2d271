package reading

import (
	"strings"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// promiseArabic reads التزم بتعزيز, عزمهم على مواصلة, تعتزم تقديم, دعا إلى وقف, سيعملون.
func (s *scene) promiseArabic(t, to int, h *lexicon.Hit) (string, int) {
	switch {
	case h.Bits.Has(cCommit), h.Bits.Has(cCommitN):
		return "commit", s.deedAfter(t, to, 9, lexicon.By)
	case h.Bits.Has(cCall) && h.Parts&lexicon.By == 0:
		return "call_on", s.deedAfter(t, to, 14, lexicon.By)
	case h.Bits.Has(cAgree):
		return "commit", s.deedAfter(t, to, 6, 0)
	case h.Bits.Has(cPlan):
		return "plan", s.deedAfter(t, to, 6, 0)
	case h.Bits.Has(cAct) && h.Parts&lexicon.Will != 0, h.Bits.Has(cWill):
		return "plan", t
	}
	return "", 0
}

// deedAfter finds, within reach tokens after the word at t, the verbal noun or verb that says
// what is promised; -1 gives no promise.
func (s *scene) deedAfter(t, to, reach int, particle lexicon.Parts) int {
	for p := s.next(t); p < min(to, t+reach); p = s.next(p) {
		switch {
		case s.is(p, cNeed), s.is(p, cThing), s.punct(p, "،؛.,:"):
			return -1
		case s.is(p, cDeed), s.is(p, cThat) && s.is(s.next(p), cAct), s.is(p, cAct) && s.is(p-1, cThat):
			return p
		case s.verbalNoun(p, particle):
			return p
		}
	}
	return -1
}

// verbalNoun reports whether the unknown Arabic word at p looks like a verbal noun governed
// by ب: no article, and the pattern تفعيل, إفعال, افتعال, استفعال, مفاعلة or تفعّل.
func (s *scene) verbalNoun(p int, particle lexicon.Parts) bool {
	w := s.Words[p]
	if w.Known() || !s.Tokens[p].Is(text.Arab) {
		return false
	}
	stem, ok := strings.CutPrefix(w.Norm, "ب")
	if !ok && !(s.is(p-1, cPrep) && particle != 0) || w.Parts&lexicon.The != 0 {
		return false
	}
	return len([]rune(stem)) >= 5 && (strings.HasPrefix(stem, "ت") && strings.Contains(stem, "ي") || strings.HasPrefix(stem, "ا") && strings.Contains(stem[2:], "ا") || strings.HasPrefix(stem, "م") && strings.HasSuffix(stem, "ه"))
}

// promiseEnglish reads "committed to strengthening", "will continue to", "called on X to".
func (s *scene) promiseEnglish(t, to int, h *lexicon.Hit) (string, int) {
	next := s.next(t)
	switch {
	case h.Bits.Has(cWill):
		return s.will(t, next, to)
	case h.Bits.Has(cCall) && (s.toDeed(next, to, 14) >= 0):
		return "call_on", s.toDeed(next, to, 14)
	case h.Bits.Has(cCommit), h.Bits.Has(cCommitN):
		return "commit", s.toDeed(next, to, 3)
	case h.Bits.Has(cAgree):
		return "commit", s.toDeed(next, to, 2)
	case h.Bits.Has(cPlan):
		return "plan", s.toDeed(next, to, 2)
	}
	return "", 0
}

// toDeed finds "to" with a deed, or "to" with an -ing form, within reach tokens from p.
func (s *scene) toDeed(p, to, reach int) int {
	for q := p; q < min(to-1, p+reach); q++ {
		if s.punct(q, ";:.") || s.is(q, cNeed) {
			return -1
		}
		if s.Words[q].Norm == "to" && (s.is(q+1, cDeed) || strings.HasSuffix(s.Words[q+1].Norm, "ing") || s.adverbDeed(q+1)) {
			return q
		}
	}
	return -1
}

// adverbDeed reports whether an adverb and a deed stand at p: "to jointly fund".
func (s *scene) adverbDeed(p int) bool {
	return strings.HasSuffix(s.Words[p].Norm, "ly") && s.is(p+1, cDeed)
}

// will reads "will" and "shall" before a deed that somebody who can promise would do.
func (s *scene) will(t, next, to int) (string, int) {
	p := next
	for p < to && (s.is(p, cNegation) || strings.HasSuffix(s.Words[p].Norm, "ly") || s.Words[p].Norm == "also" || s.Words[p].Norm == "therefore") {
		p++
	}
	if !s.is(p, cDeed) || s.hit(p).Form(cDeed) != lexicon.Infinitive || !s.promisesAt(t) {
		return "", 0
	}
	return "plan", p
}

// promisesAt reports whether who stands before t can promise: not a text, not a meeting.
func (s *scene) promisesAt(t int) bool {
	for p := t - 1; p >= max(0, t-8); p-- {
		if e := s.entity(p); e != nil {
			switch e.sort {
			case aParty, aPerson, anOffice:
				return true
			case aGroup:
				return e.code != "meeting" && e.code != "conference" && e.code != "summit"
			}
			return false
		}
		if s.is(p, cPronoun) {
			return s.Words[p].Norm != "it"
		}
	}
	return false
}

// promiseFrench reads « s'engagent à renforcer », « nous poursuivrons », « appelle X à ».
func (s *scene) promiseFrench(t, to int, h *lexicon.Hit) (string, int) {
	next := s.next(t)
	switch {
	case h.Bits.Has(cCall):
		return "call_on", s.infinitive(next, to, 14)
	case h.Bits.Has(cCommit), h.Bits.Has(cCommitN):
		return "commit", s.infinitive(next, to, 5)
	case h.Bits.Has(cAgree):
		return "commit", s.infinitive(next, to, 3)
	case h.Bits.Has(cPlan):
		return "plan", s.infinitive(next, to, 3)
	case h.Bits.Has(cDeed) && s.future(t):
		return "plan", t
	}
	return "", 0
}

// infinitive finds « à » or « de » with an infinitive, within reach tokens from p.
func (s *scene) infinitive(p, to, reach int) int {
	for q := p; q < min(to-1, p+reach); q++ {
		if s.punct(q, ";:.") || s.is(q, cNeed) {
			return -1
		}
		w := s.Words[q].Norm
		if w != "à" && w != "de" && w != "d" {
			continue
		}
		if v := s.hit(q + 1); v != nil && v.Bits.Has(cDeed) && v.Form(cDeed) == lexicon.Infinitive || infinitiveLike(s.Words[q+1].Norm) {
			return q
		}
	}
	return -1
}

func infinitiveLike(w string) bool {
	return len(w) > 4 && (strings.HasSuffix(w, "er") || strings.HasSuffix(w, "ir")) && w != "premier" && w != "dernier"
}

// future reports whether the verb at t is in the future and its subject can promise.
func (s *scene) future(t int) bool {
	w := s.Words[t].Norm
	if strings.HasSuffix(w, "rons") {
		return true
	}
	return (strings.HasSuffix(w, "ront") || strings.HasSuffix(w, "ra")) && s.promisesAt(t)
}
