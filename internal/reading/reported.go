package reading

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// reported finds where the clause begins that the verb of saying at t reports, or gives -1
// where the verb reports none.
func (s *scene) reported(i, t int) int {
	_, to := s.bounds(i)
	if s.Tokens[t].Is(text.Arab) {
		return s.reportedArabic(t, to)
	}
	return s.reportedLatin(i, t, to)
}

// reportedArabic looks for أن or إن, or a colon or quotation, before the next verb of saying.
// A noun of need before أن makes it no report: أكد ضرورة أن. The impersonal يذكر أن at a
// sentence's head is none either.
func (s *scene) reportedArabic(t, to int) int {
	if s.Words[t].Parts&lexicon.The != 0 {
		return -1
	}
	for p := s.next(t); p < min(to, t+2*reach); p = s.next(p) {
		switch {
		case s.holdsThat(p) && s.value(p, cThat) == "":
			if s.provided(p) || s.is(p-1, cNoThat) || s.is(p-1, cNeed) || s.value(t, cSay) == "impersonal" && p == t+1 {
				return -1
			}
			return p
		case s.punct(p, ":") && p-t < reach && p < to-1:
			return p
		case s.punct(p, "\"“«”"):
			if s.longQuote(p) {
				return p
			}
		case s.is(p, cSay) && s.entityAt[p] < 0 && s.Words[p].Parts&lexicon.The == 0, s.is(p, cNeed):
			return -1
		}
	}
	return -1
}

// holdsThat reports whether the word or phrase at p is أن, or ends in it: من أن.
func (s *scene) holdsThat(p int) bool {
	if s.is(p, cThat) {
		return true
	}
	h := s.hit(p)
	return h != nil && h.To-h.From > 1 && s.Words[h.To-1].Bits.Has(cThat)
}

// provided reports whether أن at p, after a comma and على, opens a proviso: "..., على أن يتم".
func (s *scene) provided(p int) bool {
	if s.raw(p) == "على" || s.raw(p) == "علي" {
		return s.punct(p-1, "،,")
	}
	return p > 1 && (s.raw(p-1) == "علي" || s.raw(p-1) == "على") && s.punct(p-2, "،,")
}

// longQuote reports whether a stretch of four or more words between marks begins at p.
func (s *scene) longQuote(p int) bool {
	for _, q := range s.quoted {
		if q.from == p {
			return s.countWords(q.from, q.to) >= 4
		}
	}
	return false
}

// reportedLatin looks for "that" or "que" near the verb, or a colon or quotation; some verbs
// report without one, and all do set between commas.
func (s *scene) reportedLatin(i, t, to int) int {
	from, _ := s.bounds(i)
	next := s.next(t)
	if s.parenthetical(from, t, next, to) {
		return next
	}
	for p := next; p < min(to, t+reach); p = s.next(p) {
		switch {
		case s.is(p, cThat) && p > next && s.is(p-1, cPrep): // "60 percent of that"
		case s.is(p, cThat):
			if p > next && (s.is(p-1, cNoThat) || s.is(next, cThe) && s.value(t, cSay) != "tell" && s.value(t, cSay) != "whom") {
				return -1
			}
			return p
		case s.punct(p, ":"):
			return s.afterColon(p, to)
		case s.punct(p, "\"“«") && s.longQuote(p):
			return p
		case s.is(p, cSay) || s.punct(p, ";"):
			return s.bareReport(from, t, next, to)
		}
	}
	return s.bareReport(from, t, next, to)
}

// afterColon takes what follows a colon as reported where it opens a quotation or a sentence.
func (s *scene) afterColon(p, to int) int {
	if p+1 < to && (s.punct(p+1, "\"“«") || s.Tokens[p+1].Is(text.Capital)) && !s.Tokens[p+1].Is(text.First) {
		return p
	}
	return -1
}

// bareReport reads "said the plan would …" and "…, he said": a verb that needs no "that".
func (s *scene) bareReport(from, t, next, to int) int {
	if v := s.value(t, cSay); v == "" || v == "whom" || s.is(t-1, cNegation) && s.is(next, cRelative) || next >= to-1 && t-from < 4 {
		return -1
	}
	return next
}

// parenthetical reads "The crisis, he warned, could …", "…, the minister recalled." and
// « …, a rappelé M. Kone »: a verb with its subject set off by commas or after a quotation.
func (s *scene) parenthetical(from, t, next, to int) bool {
	start := t
	for start > from && (s.is(start-1, cAux) || s.is(start-1, cPronoun) || s.is(start-1, cThe)) {
		start--
	}
	inverted := start > from && s.setOff(start-1) && (s.entity(next) != nil && s.entity(next).acts() || s.is(next, cThe) || s.is(next, cPronoun) || s.is(next, names.Honorific) || s.is(next, cAux) && s.is(next+1, cPronoun) || s.is(next, cOwn) || s.is(next, names.Metonym) || start < t && s.is(t-1, cPronoun))
	if e := s.entity(start - 1); e != nil && e.acts() && int(e.from) > from {
		start = int(e.from)
		for start > from && s.is(start-1, cThe) {
			start--
		}
	}
	plain := start < t && start > from && s.setOff(start-1) && (next >= to || s.punct(next, ",.:;") || s.trails(next, to))
	return inverted || plain
}

// trails reports whether only a time or place follows to the sentence's end: "he announced on
// Sunday."
func (s *scene) trails(p, to int) bool {
	return to-p < 8 && s.is(p, cPrep) || to-p < 4 && s.mention(p) != nil
}

// setOff reports whether token p parts a clause from what is said of it.
func (s *scene) setOff(p int) bool { return s.punct(p, ",\"”»") }
