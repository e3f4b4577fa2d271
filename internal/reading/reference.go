package reading

import (
	"strings"

	"github.com/mithaq/mithaq/internal/fact"
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
			s.addReference(h.Value(names.Instrument), int(h.From), int(h.To), "reference/instrument", 0.95)
		case h.Bits.Has(cResolution):
			s.readResolutions(i, t)
		case h.Bits.Has(cText), h.Bits.Has(cDeclaration):
			s.readStatement(i, t)
		}
	}
}

func (s *scene) addReference(name string, from, to int, rule string, confidence float64) {
	slots := fact.Slots{}.Set("to", name)
	s.add(draft{kind: fact.Reference, slots: slots, from: from, to: to, rule: rule, confidence: confidence})
}

// readResolutions reads the numbers after "resolution": one, or a list.
func (s *scene) readResolutions(i, t int) {
	_, last := s.bounds(i)
	body := s.resolvingBody(i, t)
	for p := s.next(t); p < min(last, t+14); p++ {
		switch {
		case s.Tokens[p].Kind == text.Number:
			end := s.resolutionEnd(p, last)
			if n := s.Span(p, end); resolutionNumber(n) {
				s.addReference(body+" resolution "+western(n), t, end, "reference/resolution", 0.95)
				t = p
			}
			p = end - 1
		case s.punct(p, ".;؛") || s.is(p, cResolution) || s.mention(p) != nil && s.mention(p).Kind == mention.Money:
			return
		}
	}
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
	n = western(n)
	if strings.Contains(n, "/") {
		return true
	}
	return len(n) >= 2 && len(n) <= 4 && !strings.ContainsAny(n, ".,")
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
	if s.is(t, cDeclaration) && s.readNamed(i, t) {
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

// readNamed reads a declaration named after a place.
func (s *scene) readNamed(i, t int) bool {
	h := s.hit(t)
	from, last := s.bounds(i)
	kind := h.Value(cDeclaration)
	if e := s.entity(int(h.To)); e != nil && e.sort == aPlace && s.Tokens[t].Is(text.Arab) && int(h.To) < last {
		s.addReference(placeName(e.code)+" "+kind, int(h.From), int(e.to), "reference/named", 0.8)
		return true
	}
	if s.Tokens[t].Is(text.Arab) {
		return false
	}
	if e := s.entity(int(h.From) - 1); e != nil && e.sort == aPlace && int(e.from) >= from && s.Tokens[t].Is(text.Capital) {
		s.addReference(placeName(e.code)+" "+kind, int(e.from), int(h.To), "reference/named", 0.8)
		return true
	}
	p := int(h.To)
	if s.is(p, cOf) && s.Tokens[t].Is(text.Capital) {
		if e := s.entity(p + 1); e != nil && e.sort == aPlace {
			s.addReference(placeName(e.code)+" "+kind, int(h.From), int(e.to), "reference/named", 0.8)
			return true
		}
	}
	return false
}

// placeName gives the city of "Rome, IT".
func placeName(code string) string {
	city, _, _ := strings.Cut(code, ",")
	return city
}
