package reading

import (
	"strings"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// readNamed reads an instrument that goes by a name: after a place ("the Riyadh Declaration",
// إعلان جدة), after the body whose it is (« la Charte de l'OCI »), or, in English, in a run of
// capitals ("the Protocol on Democracy and Good Governance"). A date beside it belongs to it.
func (s *scene) readNamed(i, t int) bool {
	name, from, to := s.nameOfInstrument(i, t)
	if name == "" || s.headline(i) && s.Tokens[t].Is(text.AllCaps) {
		return false
	}
	s.addText(i, name, from, to, "reference/named", 0.8)
	return true
}

func (s *scene) nameOfInstrument(i, t int) (name string, from, to int) {
	h := s.hit(t)
	kind := h.Value(cDeclaration)
	first, last := s.bounds(i)
	from, to = int(h.From), int(h.To)
	p := to
	for p < last && (s.is(p, cOf) || s.is(p, cThe)) {
		p++
	}
	arabic, capital := s.Tokens[t].Is(text.Arab), s.Tokens[t].Is(text.Capital)
	if e := s.entity(p); e != nil && p < last && (arabic || capital) && (p == to) == arabic {
		switch {
		case e.sort == aPlace && isCity(e.code):
			return placeName(e.code) + " " + kind, from, int(e.to)
		case e.sort == aParty && !isState(e.code):
			return e.code + " " + kind, from, int(e.to)
		}
	}
	if e := s.entity(from - 1); e != nil && e.sort == aPlace && isCity(e.code) && int(e.from) >= first && capital {
		return placeName(e.code) + " " + kind, int(e.from), to
	}
	if capital && s.LangAt(s.Sentences[i]) == mithaq.English && !passing(kind) && !s.headline(i) {
		return s.capitals(first, last, from, to)
	}
	return "", 0, 0
}

// passing reports whether texts of a kind go by their date rather than by a name.
func passing(kind string) bool {
	return kind == "Statement" || kind == "Communiqué" || kind == "letter"
}

// capitals reads the run of capitals about an English instrument's head word.
func (s *scene) capitals(first, last, from, to int) (name string, start, end int) {
	start, end = from, to
	for start > first && (s.capitalWord(start-1) || s.is(start-1, names.Org) && !s.is(start-1, cThe)) {
		start--
	}
	for p := end; p < last && p < end+4; p++ {
		switch {
		case s.capitalWord(p):
			end = p + 1
		case s.is(p, cOf), s.is(p, cThe), s.is(p, cAnd), s.is(p, cPrep):
		default:
			p = last
		}
	}
	if start > first && s.Tokens[start].Is(text.First) || end-start < 2 || s.is(start, cThe) && end-start < 3 {
		return "", 0, 0
	}
	return s.Span(start, end), start, end
}

func (s *scene) capitalWord(p int) bool {
	return s.Tokens[p].Kind == text.Word && s.Tokens[p].Is(text.Capital) && !s.is(p, cThe)
}

// placeName gives the city of "Rome, IT".
func placeName(code string) string {
	city, _, _ := strings.Cut(code, ",")
	return city
}
