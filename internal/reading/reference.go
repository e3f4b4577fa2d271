package reading

import (
	"slices"
	"strings"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// readReferences gives a fact for each instrument and earlier text that sentence i names.
func readReferences(s *scene, i int) {
	from, to := s.bounds(i)
	for t := from; t < to; t = s.next(t) {
		h := s.hit(t)
		if h == nil {
			continue
		}
		switch {
		case h.Bits.Has(names.Instrument):
			s.readInstrument(i, h)
		case h.Bits.Has(cResolution):
			s.readResolutions(i, t)
		case h.Bits.Has(cText), h.Bits.Has(cDeclaration):
			s.readStatement(i, t)
		}
	}
}

// readInstrument reads an instrument that the lists name, with the date beside it.
func (s *scene) readInstrument(i int, h *lexicon.Hit) {
	s.addText(i, h.Value(names.Instrument), int(h.From), int(h.To), "reference/instrument", 0.95)
}

// addText adds an instrument or text named at tokens from to to, with the date beside it. What
// the headline names without a date, or what speaks, is the text being reported, and no
// reference to another.
func (s *scene) addText(i int, name string, from, to int, rule string, confidence float64) {
	date, a, b := s.dateOf(i, from, to)
	switch {
	case date != "" && s.ownDate(date):
		return
	case date != "" && !strings.Contains(name, date):
		s.addReference(name+" of "+date, a, b, rule, confidence)
		return
	case s.titleLine(i) && s.issuedThere(name):
		s.ownTexts = append(s.ownTexts, name)
		return
	case slices.Contains(s.ownTexts, name) || s.reportsItself(from):
		return
	}
	s.addReference(name, from, to, rule, confidence)
}

// titleLine reports whether sentence i is in the document's first line, and that has no full stop.
func (s *scene) titleLine(i int) bool {
	if s.Sentences[i].Paragraph != 0 {
		return false
	}
	p := s.Paragraphs[0]
	return !s.punct(int(s.Sentences[p.To-1].To)-1, ".!?؟")
}

// issuedThere reports whether a text of that name may be the one that a report is about: a
// declaration or statement rather than a law or treaty.
func (s *scene) issuedThere(name string) bool {
	return strings.HasSuffix(name, "Declaration") || strings.HasSuffix(name, "Statement") || strings.HasSuffix(name, "Communiqué") || strings.HasSuffix(name, "principles")
}

// reportsItself reports whether the text at token from is the subject of a verb of saying.
func (s *scene) reportsItself(from int) bool {
	if s.Tokens[from].Is(text.Arab) {
		if s.punct(from-1, "\"«“") {
			from--
		}
		return s.is(from-1, cContain) || s.is(from-1, cSay) && !strings.HasPrefix(s.Words[from-1].Norm, "ن")
	}
	return false
}

func (s *scene) addReference(name string, from, to int, rule string, confidence float64) {
	slots := fact.Slots{}.Set("to", name)
	s.add(draft{kind: fact.Reference, slots: slots, from: from, to: to, rule: rule, confidence: confidence})
}

// readResolutions reads the number after "resolution", and the numbers listed with it.
func (s *scene) readResolutions(i, t int) {
	_, last := s.bounds(i)
	body, found := s.resolvingBody(i, t), false
	for p := s.next(t); p < min(last, t+40); p++ {
		switch {
		case s.Tokens[p].Kind == text.Number && !s.punct(p-1, "(") && !s.dated(p):
			end := s.resolutionEnd(p, last)
			n := western(s.Span(p, end))
			if !resolutionNumber(n) {
				return
			}
			if strings.Contains(n, "/") && body == "UNSC" {
				body = "" // the Council numbers without a session
			}
			if body != "" || !s.headline(i) {
				s.addReference(strings.TrimSpace(body+" resolution "+n), t, end, "reference/resolution", 0.95)
			}
			found, t, p = true, p, end-1
		case s.punct(p, ".;؛:") || s.is(p, cResolution), found && !s.betweenNumbers(p), !found && p > t+14:
			return
		}
	}
}

// dated reports whether token p is part of a date.
func (s *scene) dated(p int) bool {
	m := s.mention(p)
	return m != nil && m.Kind == mention.Date && m.To-m.From > 1
}

// betweenNumbers reports whether token p may stand between the numbers of listed resolutions.
func (s *scene) betweenNumbers(p int) bool {
	return s.punct(p, ",،()/-–") || s.is(p, cAnd) || s.Tokens[p].Kind == text.Number || s.Words[p].Norm == "و"
}

// resolutionEnd takes in the slash of 70/1; the year in brackets is left out.
func (s *scene) resolutionEnd(p, last int) int {
	if p+2 < last && s.punct(p+1, "/") && s.Tokens[p+2].Kind == text.Number && !s.Tokens[p+2].Is(text.Spaced) {
		return p + 3
	}
	return p + 1
}

// resolutionNumber reports whether n can be a resolution's number rather than a year's or a
// count: three or four digits, or a General Assembly number with its session.
func resolutionNumber(n string) bool {
	if strings.Contains(n, "/") {
		return true
	}
	return len(n) >= 3 && len(n) <= 4 && !strings.ContainsAny(n, ".,")
}

// western writes any decimal digits of n as 0 to 9.
func western(n string) string {
	return strings.Map(func(r rune) rune {
		if d, ok := text.Digit(r); ok {
			return rune('0' + d)
		}
		return r
	}, n)
}

// resolvingBody tells whose resolution it is: the Security Council's unless another body is
// named beside it.
func (s *scene) resolvingBody(i, t int) string {
	from, to := s.bounds(i)
	for p := max(from, t-4); p < min(to, t+8); p++ {
		if v := s.value(p, cAssembly); v != "" {
			return v
		}
	}
	return "UNSC"
}

// readStatement reads an earlier statement by its date ("their statement of 6 February 2019")
// or a declaration by its name ("the Riyadh Declaration", إعلان جدة).
func (s *scene) readStatement(i, t int) {
	h := s.hit(t)
	if s.is(t, cDeclaration) && (s.readRecommendation(i, t) || s.readNamed(i, t)) || s.headline(i) {
		return
	}
	date, from, to := s.dateOf(i, int(h.From), int(h.To))
	_, last := s.bounds(i)
	for date != "" {
		if !s.ownDate(date) {
			s.addReference(s.textName(t)+" of "+date, from, to, "reference/statement-date", 0.95)
		}
		m := s.mention(to + 1)
		if !s.is(to, cAnd) || to+1 >= last || m == nil || m.Kind != mention.Date {
			return
		}
		date, to = string(m.Date), int(m.To)
	}
}

// readRecommendation reads "Recommendation 15", which is the FATF's where it is named nearby.
func (s *scene) readRecommendation(i, t int) bool {
	p := s.next(t)
	if s.value(t, cDeclaration) != "Recommendations" || p >= s.end(i) || s.Tokens[p].Kind != text.Number {
		return false
	}
	n := western(s.Raw(p))
	if len(n) > 2 {
		return false
	}
	s.addReference("FATF Recommendation "+n, t, p+1, "reference/recommendation", 0.9)
	return true
}

// ownDate reports whether a date is of the days before publication: "issued today".
func (s *scene) ownDate(date string) bool {
	pf, _, ok := s.in.Published.Bounds()
	if !ok {
		return false
	}
	_, dl, ok := mithaq.Date(date).Bounds()
	return date == string(s.in.Published) || ok && !dl.IsZero() && pf.Sub(dl).Hours() < 72 && len(date) == 10
}

func (s *scene) textName(t int) string {
	if v := s.value(t, cText); v != "" {
		return v
	}
	return s.value(t, cDeclaration)
}
