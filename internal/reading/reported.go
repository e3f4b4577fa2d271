package reading

import "github.com/mithaq/mithaq/internal/text"

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
// A noun of need before أن makes it no report: أكد ضرورة أن.
func (s *scene) reportedArabic(t, to int) int {
	for p := s.next(t); p < min(to, t+2*reach); p = s.next(p) {
		switch {
		case s.is(p, cThat) && s.value(p, cThat) == "":
			if s.is(p-1, cNoThat) || s.is(p-1, cNeed) {
				return -1
			}
			return p
		case s.punct(p, ":") && p-t < reach:
			return p
		case s.punct(p, "\"“«”"):
			if s.longQuote(p) {
				return p
			}
		case s.is(p, cSay) && s.entityAt[p] < 0, s.is(p, cNeed):
			return -1
		}
	}
	return -1
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
// report without one.
func (s *scene) reportedLatin(i, t, to int) int {
	from, _ := s.bounds(i)
	next := s.next(t)
	for p := next; p < min(to, t+reach); p = s.next(p) {
		switch {
		case s.is(p, cThat):
			if p > next && (s.is(p-1, cNoThat) || s.isArticle(next)) {
				return -1
			}
			return p
		case s.punct(p, ":"):
			return p
		case s.punct(p, "\"“«") && s.longQuote(p):
			return p
		case s.is(p, cSay) || s.punct(p, ";"):
			return s.bareReport(from, t, next, to)
		}
	}
	return s.bareReport(from, t, next, to)
}

// bareReport reads "said the plan would …" and "…, he said": a verb that needs no "that".
func (s *scene) bareReport(from, t, next, to int) int {
	h := s.hit(t)
	if h == nil || h.Value(cSay) != "bare" {
		return -1
	}
	if next >= to-1 && t-from < 4 {
		return -1
	}
	return next
}

// isArticle reports whether token p opens a noun's phrase.
func (s *scene) isArticle(p int) bool { return s.is(p, cThe) }
