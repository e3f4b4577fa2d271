package reading

import (
	"slices"

	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// listed is a party in a list, at its place.
type listed struct {
	code     string
	from, to int
}

// partiesOf gives the parties that an entity stands for: itself, or that of its office.
func (s *scene) partiesOf(e *entity) []string {
	switch {
	case e.sort == aParty:
		return []string{e.code}
	case e.office >= 0 && len(s.offices[e.office].parties) > 0:
		return s.offices[e.office].parties
	case e.person >= 0 && s.persons[e.person].of != "":
		return []string{s.persons[e.person].of}
	}
	return nil
}

// partiesAfter gives the parties of the list that begins within a few words of token p.
func (s *scene) partiesAfter(i, p int) []string {
	var out []string
	for _, l := range s.listAfter(i, p, 5) {
		if !slices.Contains(out, l.code) {
			out = append(out, l.code)
		}
	}
	return out
}

// listAfter reads the list of parties whose first stands within gap tokens of p: names with
// commas, "and" and titles between them.
func (s *scene) listAfter(i, p, gap int) []listed {
	_, to := s.bounds(i)
	var out []listed
	last := p
	for q := p; q < to; {
		e := s.entity(q)
		if e != nil {
			codes := s.partiesOf(e)
			for _, c := range codes {
				out = append(out, listed{c, int(e.from), int(e.to)})
			}
			if len(codes) > 0 || e.sort == anOffice || e.sort == aPerson || e.sort == aGroup {
				last = int(e.to)
			}
			q = int(e.to)
			continue
		}
		if !s.listGlue(q) {
			if q-last >= gap || len(out) > 0 && q-last >= 2 {
				break
			}
		} else if s.punct(q, ",،;؛") || s.is(q, cAnd) || s.is(q, cListGlue) {
			last = q
		}
		q = s.next(q)
	}
	return out
}

// listGlue reports whether the word or mark at q may stand between the parties of a list.
func (s *scene) listGlue(q int) bool {
	if s.Tokens[q].Kind == text.Punct {
		return s.punct(q, ",،-–()")
	}
	h := s.hit(q)
	return h != nil && (h.Bits.Meets(&glue) || h.Bits.Has(cListGlue) || h.Bits.Has(names.Honorific) || h.Bits.Has(names.Title) || h.Bits.Has(names.Portfolio) || h.Bits.Has(names.TitlePlural))
}

// listBefore reads the list of parties that ends where token p begins.
func (s *scene) listBefore(i, p int) []listed {
	from, _ := s.bounds(i)
	var out []listed
	last := p
	for q := p - 1; q >= from; {
		e := s.entity(q)
		if e != nil {
			for _, c := range s.partiesOf(e) {
				out = append(out, listed{c, int(e.from), int(e.to)})
			}
			last = int(e.from)
			q = last - 1
			continue
		}
		if !s.listGlue(q) && last-q >= 2 {
			break
		}
		if s.listGlue(q) {
			last = q
		}
		q--
	}
	slices.Reverse(out)
	return out
}
