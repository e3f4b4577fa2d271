package reading

import (
	"slices"

	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// listStyle says how a list of parties is read.
type listStyle struct {
	first      int  // how many unknown words may stand before its first party
	between    int  // and between two of them
	places     bool // cities stand for their states: "London and Kyiv"
	adjectives bool // برئاسة أميركية روسية
	names      bool // names of persons may stand between, and semicolons
	bracket    bool // it ends with the bracket that it stands in
}

// list reads the list of parties that begins at p: names with commas, "and" and titles
// between them.
func (s *scene) list(i, p int, how listStyle) []listed {
	_, to := s.bounds(i)
	var out []listed
	last := p
	for q := p; q < to; {
		e := s.entity(q)
		if e != nil {
			if s.elsewhere(q, e) {
				if len(out) > 0 {
					break
				}
				q = int(e.to)
				continue
			}
			found := s.listedAt(e, how)
			for _, c := range found {
				out = append(out, listed{c, int(e.from), int(e.to)})
			}
			if len(found) > 0 || e.sort == anOffice || e.sort == aPerson || e.sort == aGroup {
				last = int(e.to)
			}
			q = int(e.to)
			continue
		}
		if s.listEnd(q, how, len(out) > 0) {
			break
		}
		if !s.listGlue(q) && !(how.names && s.namePart(q)) {
			if q-last >= how.first && len(out) == 0 || len(out) > 0 && q-last >= how.between {
				break
			}
		} else if s.punct(q, listMarks) || how.names && s.namePart(q) || s.is(q, cAnd) || s.is(q, cListGlue) {
			last = q
		}
		q = s.next(q)
	}
	return out
}

// listedAt gives the parties that an entity adds to a list.
func (s *scene) listedAt(e *entity, how listStyle) []string {
	switch {
	case how.places && e.sort == aPlace && isCity(e.code):
		return []string{e.code[len(e.code)-2:]}
	case how.adjectives && e.sort == aDemonym:
		return []string{e.code}
	}
	return s.partiesOf(e)
}

// elsewhere reports whether the party at q is named for the place where something is, or
// what it is about, and so ends a list: "on the crisis in Syria".
func (s *scene) elsewhere(q int, e *entity) bool {
	if e.sort != aParty {
		return false
	}
	for q--; q > 0 && (s.is(q, cThe) || s.is(q, cListGlue) && !s.is(q, cIn)); q-- {
	}
	if o := s.entity(q - 1); o != nil && o.office >= 0 { // the ministers in France and Italy
		return false
	}
	return s.is(q, cIn) && !s.is(q, cOf) && !s.is(q, cListGlue)
}

// namePart reports whether the word at q is or may be part of a person's name.
func (s *scene) namePart(q int) bool {
	if s.is(q, names.Given) || s.is(q, names.Family) || s.is(q, names.Particle) {
		return true
	}
	if m := s.mention(q); m != nil && m.Kind == mention.Number || s.is(q, cPeople) || s.punct(q, ";؛") {
		return true
	}
	t := s.Tokens[q]
	return t.Kind == text.Word && t.Is(text.Capital) && !t.Is(text.First) && s.hit(q) == nil
}

// listEnd reports whether the token at q ends a list of parties: a meeting after its first, a
// verb of saying.
func (s *scene) listEnd(q int, how listStyle, begun bool) bool {
	if s.punct(q, ";؛") {
		return !how.names
	}
	if how.bracket && s.punct(q, ")") {
		return true
	}
	h := s.hit(q)
	return h != nil && (h.Bits.Has(cMeet) && (begun || !how.names) || h.Bits.Has(cSay) && begun || h.Bits.Has(cHost) || h.Bits.Has(cThat) && begun)
}

// codes gives the codes of a list, each once.
func codes(list []listed) []string {
	var out []string
	for _, l := range list {
		if !slices.Contains(out, l.code) {
			out = append(out, l.code)
		}
	}
	return out
}

// listMarks part the parties of a list: a comma, and in tables and headings a dash or a bar.
const listMarks = ",،;؛-–—•|/"

// listGlue reports whether the word or mark at q may stand between the parties of a list.
func (s *scene) listGlue(q int) bool {
	if s.Tokens[q].Kind == text.Punct {
		return s.punct(q, listMarks) || s.punct(q, "()\"“”«»")
	}
	h := s.hit(q)
	return h != nil && (h.Bits.Meets(&glue) || h.Bits.Has(cListGlue) || h.Bits.Has(names.Honorific) || h.Bits.Has(names.Title) || h.Bits.Has(names.Portfolio) || h.Bits.Has(names.TitlePlural))
}

// listUpTo reads the list of parties that ends where token p begins.
func (s *scene) listUpTo(i, p int, how listStyle) []listed {
	from, _ := s.bounds(i)
	var out []listed
	last := p
	for q := p - 1; q >= from; {
		if e := s.entity(q); e != nil {
			if s.elsewhere(int(e.from), e) {
				break
			}
			for _, c := range s.listedAt(e, how) {
				out = append(out, listed{c, int(e.from), int(e.to)})
			}
			last = int(e.from)
			q = last - 1
			continue
		}
		glue := s.listGlue(q) || how.names && s.namePart(q)
		if !glue && (len(out) == 0 && last-q >= how.first || len(out) > 0 && last-q >= how.between) {
			break
		}
		if glue {
			last = q
		}
		q--
	}
	slices.Reverse(out)
	return out
}
