package reading

import (
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/text"
)

// findDateline notes where the body of the document begins, after headlines and lines of
// place and date; and the city and day that those, or the first words of the body, give.
func (s *scene) findDateline() {
	s.bodyAt, s.dateline, s.datelined = 0, "", ""
	for i := range s.Sentences {
		from, to := s.bounds(i)
		if to-from >= 12 && s.stopped(to-1) {
			s.bodyAt = i
			break
		}
	}
	if s.bodyAt == 0 && len(s.Sentences) == 0 {
		return
	}
	_, to := s.bounds(s.bodyAt)
	begin, _ := s.bounds(s.bodyAt)
	for p := 0; p < min(to, begin+10); p = s.step(p) {
		if m := s.mention(p); m != nil && m.Kind == mention.Date && (len(m.Date) == 10 || len(m.Date) == 21) && p < begin && s.datelined == "" {
			s.datelined = m.Date
		}
		if e := s.entity(p); e != nil && isCity(e.code) && s.dateline == "" && s.opensLine(p) {
			s.dateline = e.code
		}
	}
}

// stopped reports whether token t ends a sentence, a closing mark after its stop passed over.
func (s *scene) stopped(t int) bool {
	if s.punct(t, "»”\")’") {
		t--
	}
	return s.punct(t, ".!?؟…")
}

// opensLine reports whether the name at p stands as a dateline's: first in its line, with a
// mark after it or nothing; or after an opening bracket's worth of one or two words.
func (s *scene) opensLine(p int) bool {
	if !s.Tokens[p].Is(text.First) && !s.punct(p-1, "،,|-–—/") {
		return false
	}
	q := s.after(p)
	return q >= len(s.Tokens) || s.Tokens[q].Is(text.First) || s.punct(q, "،,:-–—(/|.") || s.mention(q) != nil
}
