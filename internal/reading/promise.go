package reading

import (
	"strings"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// promiseArabic reads التزم بتعزيز, عزمهم على مواصلة, تعتزم تقديم, دعا إلى وقف, سيعملون, لن نسمح.
func (s *scene) promiseArabic(t, to int) (act string, at int) {
	h := s.hit(t)
	switch {
	case s.willNot(t):
		return s.willNotArabic(t, to)
	case s.futureArabic(t):
		return s.willArabic(t, to)
	case s.plain(t), int(h.From) != t:
		return "", 0
	case h.Bits.Has(cCommit), h.Bits.Has(cCommitN):
		return "commit", s.deedAfter(t, to, 9, lexicon.By)
	case h.Bits.Has(cCall) && h.Parts&lexicon.By == 0:
		return "call_on", s.deedAfter(t, to, 16, lexicon.By)
	case h.Bits.Has(cTask):
		return "call_on", s.deedAfter(t, to, 10, lexicon.By)
	case h.Bits.Has(cAgree):
		return "commit", s.deedAfter(t, to, 8, 0)
	case h.Bits.Has(cPlan) && (h.Value(cPlan) != "we" || s.weVerb(t)):
		return "plan", s.deedAfter(t, to, 6, 0)
	case h.Bits.Has(cWill):
		return s.willArabic(t, to)
	}
	return "", 0
}

// willArabic reads the future verb at t, or the verb after سوف there, as a plan where its
// subject can promise and the verb is a deed.
func (s *scene) willArabic(t, to int) (act string, at int) {
	if s.is(t, cIdle) || bareArabic(s.Words[t].Norm) == "سوف" && s.is(t+1, cIdle) || !s.arabicSubject(t, to) {
		return "", 0
	}
	return "plan", t
}

func (s *scene) willNotArabic(t, to int) (act string, at int) {
	if t+1 >= to || !s.arabicSubject(t, to) {
		return "", 0
	}
	return "commit", t
}

// bareArabic takes و and ف off the head of a normal form.
func bareArabic(norm string) string {
	return strings.TrimPrefix(strings.TrimPrefix(norm, "و"), "ف")
}

// stopOnly is the set of a word that is known only as no part of a name.
var stopOnly = lexicon.SetOf(cStop)

// plain reports whether the word at t is in no list but that of words that are no names.
func (s *scene) plain(t int) bool {
	h := s.hit(t)
	return h == nil || h.Bits == stopOnly
}

// willNot reports whether the word at t is لن.
func (s *scene) willNot(t int) bool {
	w := s.Words[t].Norm
	return w == "لن" || w == "ولن" || w == "فلن"
}

// notDeeds are the classes of verbs that are read as gifts and meetings.
var notDeeds = lexicon.SetOf(cGive, cHand, cPledge, cGiven, cSpent, cConvene, cHold, cHost, cMeet, cSay)

// futureArabic reports whether the Arabic word at t is a verb of the future: one that is
// known with its س, or an unknown one with س before a prefix of the present and letters enough
// for a verb after it.
func (s *scene) futureArabic(t int) bool {
	if !s.Tokens[t].Is(text.Arab) || strings.Contains(s.Words[t].Norm, "سنوي") {
		return false
	}
	if h := s.hit(t); !s.plain(t) {
		return int(h.To) == t+1 && h.Parts&lexicon.Will != 0 && s.entityAt[t] < 0 && (h.Bits.Has(cAct) || !h.Bits.Meets(&notDeeds))
	}
	norm := bareArabic(s.Words[t].Norm)
	if len(norm) < 10 {
		return false
	}
	switch norm[:4] {
	case "سي", "ست", "سن":
		return !strings.HasSuffix(norm, "ه") && !strings.HasSuffix(norm, "ات") && (!strings.HasSuffix(norm, "ي") || norm[:4] == "سن")
	}
	return false
}

// arabicSubject reports whether who stands about the verb at t can promise: we, a party, an
// office holder or a group of them, and no meeting or text.
func (s *scene) arabicSubject(t, to int) bool {
	norm := bareArabic(s.Words[t].Norm)
	if (s.willNot(t) || norm == "سوف") && t+1 < to {
		norm = "س" + s.Words[t+1].Norm
	}
	if strings.HasPrefix(norm, "سن") {
		return true
	}
	for p := max(0, t-7); p < min(to, t+5); p++ {
		if e := s.entity(p); e != nil && (int(e.to) <= t && e.parts&(lexicon.By|lexicon.To) == 0 || int(e.from) > t) {
			if s.canPromise(e) {
				return true
			}
		}
	}
	return false
}

// canPromise reports whether e is one who can bind himself.
func (s *scene) canPromise(e *entity) bool {
	switch e.sort {
	case aParty, aPerson, anOffice:
		return true
	case aGroup:
		return e.code != "meeting" && e.code != "conference" && e.code != "summit"
	}
	return false
}

// deedAfter finds, within reach tokens after the word at t, the verbal noun or verb that says
// what is promised; -1 gives no promise.
func (s *scene) deedAfter(t, to, reach int, particle lexicon.Parts) int {
	for p := s.next(t); p < min(to, t+reach); p = s.next(p) {
		switch {
		case s.is(p, cNeed), s.is(p, cThing), s.punct(p, "؛.:"), s.punct(p, "،") && p > t+5:
			return -1
		case s.is(p, cDeed), s.is(p, cAct) && (s.is(p-1, cThat) || s.Words[p].Parts&lexicon.Will != 0), s.opensVerb(p, to):
			return p
		case s.verbalNoun(p, particle):
			return p
		}
	}
	return -1
}

// opensVerb reports whether أن or ألا at p is followed by a verb in the present.
func (s *scene) opensVerb(p, to int) bool {
	if !s.is(p, cThat) && s.Words[p].Norm != "الا" || p+1 >= to {
		return false
	}
	n := s.Words[p+1].Norm
	return strings.HasPrefix(n, "ي") || strings.HasPrefix(n, "ت") || strings.HasPrefix(n, "ن")
}

// verbalNoun reports whether the unknown Arabic word at p looks like a verbal noun governed
// by ب: no article, and the pattern تفعيل, إفعال, افتعال, استفعال, مفاعلة or تفعّل.
func (s *scene) verbalNoun(p int, particle lexicon.Parts) bool {
	w := s.Words[p]
	if !s.plain(p) || !s.Tokens[p].Is(text.Arab) {
		return false
	}
	stem, ok := strings.CutPrefix(strings.TrimPrefix(w.Norm, "و"), "ب")
	if !ok && !(s.is(p-1, cPrep) && particle != 0) || w.Parts&lexicon.The != 0 {
		return false
	}
	return len(stem) >= 8 && (strings.HasPrefix(stem, "ت") || strings.HasPrefix(stem, "ا") && strings.Contains(stem[2:], "ا") || strings.HasPrefix(stem, "م") && strings.HasSuffix(stem, "ه"))
}

// weVerb reports whether the Arabic verb at t is of the first person plural, present or future.
func (s *scene) weVerb(t int) bool {
	norm := bareArabic(s.Words[t].Norm)
	return strings.HasPrefix(norm, "ن") || strings.HasPrefix(norm, "سن")
}
