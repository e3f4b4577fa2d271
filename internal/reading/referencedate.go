package reading

import (
	"strings"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// dateLink is how many words may stand between a text and the date that it was issued.
const dateLink = 11

// dateOf gives the date that belongs to the instrument or text at tokens from to to, and the
// tokens of both together: "the 2002 Declaration", "(2005)", لعام 1982, "adopted in Kuwait in
// February 2018". It is "" where none does.
func (s *scene) dateOf(i, from, to int) (date string, a, b int) {
	first, last := s.bounds(i)
	if m := s.mention(from - 1); m != nil && from-1 >= first && m.Kind == mention.Date && int(m.To) == from && yearly(string(m.Date)) && !s.Tokens[from].Is(text.Arab) {
		return string(m.Date), int(m.From), to
	}
	issued := false
	for q := to; q < min(to+dateLink, last); q++ {
		if m := s.mention(q); m != nil && m.Kind == mention.Date {
			if m.Date != "" && !strings.HasPrefix(string(m.Date), "..") && (issued || s.linked(to, q) || s.ofDate(from, q)) {
				return string(m.Date), from, int(m.To)
			}
			return "", from, to
		}
		if y := s.bracketed(q, last); y != "" && q <= to+1 {
			return y, from, q + 3
		}
		issued = issued || s.is(q, cIssued)
		if s.endsDateLink(q, to, issued) {
			break
		}
	}
	return "", from, to
}

// bracketed gives the year of "(2005)" at q.
func (s *scene) bracketed(q, last int) string {
	if q+2 >= last || !s.punct(q, "(") || s.Tokens[q+1].Kind != text.Number || !s.punct(q+2, ")") {
		return ""
	}
	if y := western(s.Raw(q + 1)); yearly(y) && (y[0] == '1' || y[0] == '2') {
		return y
	}
	return ""
}

// yearly reports whether a date is a year, or a span of years.
func yearly(date string) bool {
	a, b, span := strings.Cut(date, "/")
	return len(a) == 4 && (!span || len(b) == 4)
}

// endsDateLink reports whether the token at q ends the search for a date: a full stop, a verb
// of saying, another instrument, or a comma that no word of issuing follows.
func (s *scene) endsDateLink(q, to int, issued bool) bool {
	if s.punct(q, ".;:؛") || s.is(q, cSay) && !s.is(q, cIssued) || s.is(q, names.Instrument) || s.is(q, cResolution) {
		return true
	}
	return s.punct(q, ",،") && !issued && !s.is(q+1, cIssued)
}

// linked reports whether all the words from a to b only lead to a date: "of", لعام, the place
// and meeting where it was made. A bare "in" or "on" after the name leads to none, since what
// happened then need not be the text.
func (s *scene) linked(a, b int) bool {
	for q := a; q < b; q++ {
		h := s.hit(q)
		switch {
		case s.entityAt[q] >= 0:
		case h == nil && !s.dateWord(q):
			return false
		case h != nil && !h.Bits.Meets(&linking) && !s.dateWord(q):
			return false
		}
	}
	return b == a || !s.is(b-1, cIn) || s.is(b-1, cOf) && !s.Tokens[b-1].Is(text.Arab) && s.raw(b-1) != "in" && s.raw(b-1) != "at" && s.raw(b-1) != "en" || s.entityAt[b-1] >= 0
}

// ofDate reports whether the date at q stands, after "of", with the name in capitals that
// begins at from: « la Charte des eaux du fleuve Sénégal de 2002 »; in Arabic, after لعام.
func (s *scene) ofDate(from, q int) bool {
	if s.Tokens[from].Is(text.Arab) {
		return strings.HasPrefix(s.raw(q-1), "ل") && s.dateWord(q-1) && s.value(from, cDeclaration) != "Plan"
	}
	if !s.Tokens[from].Is(text.Capital) {
		return false
	}
	switch s.raw(q - 1) {
	case "of", "de", "du", "d":
		return true
	}
	return false
}

// linking are the classes of the words that lead from a text to its date.
var linking = lexicon.SetOf(cOf, cThe, cIssued, cMeet, cHold)

// dateWord reports whether the word at q opens a date: لعام, لسنة, بتاريخ, « en date du ».
func (s *scene) dateWord(q int) bool {
	switch s.Words[q].Norm {
	case "لعام", "لسنه", "عام", "سنه", "للعام", "لعامي", "بتاريخ", "تاريخ", "المورخ", "المورخه", "date":
		return true
	}
	return false
}
