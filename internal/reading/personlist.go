package reading

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// findHolders reads the persons listed after a plural title, each with the state that is his:
// « les présidents Ibrahim Maïga du Niger et Idriss Koné du Tchad », "Presidents Mahama of
// Ghana and …", الرئيسان الفرنسي فيليب دارمون والعراقي جلال الهماوندي. It gives the token after
// the last, or 0 where none is listed.
func (s *scene) findHolders(i int, o *office) int {
	_, last := s.bounds(i)
	title, found := s.value(s.headAt(o), names.TitlePlural), 0
	for p := s.next(s.headAt(o)); p < last; {
		q, origin := s.listedOrigin(p, last)
		end := s.nameEnd(q, last)
		if end < q+2 && !(end > q && found > 0) {
			break
		}
		of := origin
		next := end
		if code, to := s.stateAfter(end, last); code != "" {
			of, next = code, to
		}
		if of == "" {
			break
		}
		one := office{from: p, to: next, titleAt: o.titleAt, titleTo: o.titleTo, sentence: i, title: title, of: of, parties: []string{of}}
		one.person = s.register(q, end, &one)
		s.offices = append(s.offices, one)
		n := len(s.offices) - 1
		s.addEntity(entity{sort: aPerson, from: int32(p), to: int32(next), code: of, person: int32(one.person), office: int32(n), parts: s.Words[q].Parts & lexicon.And})
		found = next
		p = s.pastListGlue(next, last)
		if p == next && !s.Tokens[p-1].Is(text.Arab) {
			break
		}
	}
	if found > 0 {
		head := s.headAt(o)
		s.addEntity(entity{sort: aGroup, from: int32(o.titleAt), to: int32(min(s.next(head), int(s.entities[len(s.entities)-1].from))), code: plural(s.value(head, names.TitlePlural)), person: -1, office: -1})
	}
	return found
}

// headAt gives the token of the plural head word of o.
func (s *scene) headAt(o *office) int {
	for t := o.titleAt; t < o.titleTo; t = s.next(t) {
		if s.is(t, names.TitlePlural) {
			return t
		}
	}
	return o.titleAt
}

// listedOrigin gives where the name begins that is listed at p, behind an adjective of
// nationality or « le Français », and the state that it tells.
func (s *scene) listedOrigin(p, last int) (int, string) {
	q := p
	for q < last && (s.is(q, cThe) || s.is(q, names.Portfolio) && q == p) {
		q = s.next(q)
	}
	if h := s.hit(q); h != nil && h.Bits.Has(names.Demonym) {
		return s.pastHonorifics(int(h.To), last), h.Value(names.Demonym)
	}
	return s.pastHonorifics(q, last), ""
}

// stateAfter gives the state of « du Niger », "of Ghana" or "(Niger)" at p, and the token after.
func (s *scene) stateAfter(p, last int) (string, int) {
	q := p
	for q < last && q < p+3 && (s.is(q, cOf) || s.Words[q].Bits.Has(cOf) || s.is(q, cThe) || s.punct(q, "(")) {
		q = s.next(q)
	}
	h := s.hit(q)
	if q == p || q >= last || h == nil || !h.Bits.Has(names.State) {
		return "", p
	}
	to := int(h.To)
	if s.punct(to, ")") {
		to++
	}
	return h.Value(names.State), to
}

// pastListGlue gives the token after the comma and "and" at p; an Arabic و is in the word.
func (s *scene) pastListGlue(p, last int) int {
	for p < last && (s.punct(p, ",،;") || s.is(p, cAnd) || s.is(p, cListGlue)) {
		p = s.next(p)
	}
	return p
}
