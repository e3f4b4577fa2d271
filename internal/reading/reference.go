package reading

import (
	"strings"

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
	name, to := h.Value(names.Instrument), int(h.To)
	if s.is(to, cOf) {
		if d, end := s.dateAfter(i, to); len(d) == 10 {
			name, to = name+" of "+d, end
		}
	}
	s.addReference(name, int(h.From), to, "reference/instrument", 0.95)
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
			s.addReference(body+" resolution "+n, t, end, "reference/resolution", 0.95)
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
	_, last := s.bounds(i)
	h := s.hit(t)
	if s.is(t, cDeclaration) && s.readNamed(i, t) || s.headline(i) {
		return
	}
	for p := int(h.To); p < min(last, int(h.To)+9); p++ {
		if s.punct(p, ".;:؛") || s.is(p, cSay) && !s.is(p, cIssued) {
			return
		}
		m := s.mention(p)
		if m == nil || m.Kind != mention.Date {
			continue
		}
		if p-int(h.To) > 3 && !s.within(int(h.To), p, cIssued) && !s.is(p-1, cOf) {
			return
		}
		if m.Date == "" || string(m.Date) == string(s.in.Published) || len(m.Date) < 4 || s.own(m) {
			return
		}
		s.addReference(s.textName(t)+" of "+string(m.Date), int(h.From), int(m.To), "reference/statement-date", 0.85)
		return
	}
}

// own reports whether a date is relative to the day of publication: "issued today".
func (s *scene) own(m *mention.Mention) bool {
	pf, _, ok := s.in.Published.Bounds()
	if !ok {
		return false
	}
	_, dl, ok := m.Date.Bounds()
	return ok && !dl.IsZero() && pf.Sub(dl).Hours() < 72 && len(m.Date) == 10
}

func (s *scene) textName(t int) string {
	if v := s.value(t, cText); v != "" {
		return v
	}
	return s.value(t, cDeclaration)
}
