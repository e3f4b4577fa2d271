package reading

import (
	"github.com/mithaq/mithaq/internal/text"
)

// made reports whether the party of e made the things beside it, and gives nothing: "U.S.-made
// tanks", « de fabrication américaine », أمريكية الصنع.
func (s *scene) made(e *entity) bool {
	p := int(e.to)
	if s.Tokens[e.from].Is(text.Arab) {
		return s.is(p, cMade)
	}
	if s.punct(p, "-‑") {
		p++
	}
	return p < len(s.Tokens) && s.is(p, cMade) && !s.Tokens[p].Is(text.Spaced) || s.is(int(e.from)-1, cMade)
}

// hyphened reports whether the word at p is the second part of a compound: U.S.-made.
func (s *scene) hyphened(p int) bool {
	return p > 0 && !s.Tokens[p].Is(text.Spaced) && !s.Tokens[p].Is(text.Arab) && (s.punct(p-1, "-‑") || s.Tokens[p-1].Kind == text.Word)
}

// trained reports whether item a is the people that its giver, a state, trains.
func (s *scene) trained(a *item, from int) bool {
	if len(a.donors) == 0 || !isState(a.donors[0]) && a.donors[0] != "EU" && a.donors[0] != "NATO" {
		return false
	}
	for p, words := a.from-1, 0; p >= from && words < 6; p, words = p-1, words+1 {
		h := s.hit(p)
		if h == nil {
			continue
		}
		p = int(h.From)
		switch {
		case h.Bits.Has(cTrain):
			for q := max(from, p-4); q < min(p+4, a.from); q++ {
				if e := s.entity(q); e != nil && len(s.giverAt(int(e.from), true)) > 0 {
					return true
				}
			}
			return false
		case h.Bits.Has(cGive) || h.Bits.Has(cBe) || h.Bits.Has(cNegation):
			return false
		}
	}
	return false
}

// givenAfter reads the verb of giving and the giver that follow things: "have been sent by
// Britain", « ont été fournis par le Danemark », أرسلتها اليونان.
func (s *scene) givenAfter(a *item, to int) (codes []string, end int) {
	for p, words := a.to, 0; p < to && words < 7; p, words = s.next(p), words+1 {
		switch {
		case s.is(p, cHarm) || s.is(p, cThat) || s.Tokens[p].Kind == text.Punct && !s.punct(p, ",،-'’"):
			return nil, 0
		case s.is(p, cGive) && s.Tokens[p].Is(text.Arab):
			if n := s.Words[p].Norm; len(n) > 6 && (n[len(n)-4:] == "ها" || n[len(n)-4:] == "هم") {
				return s.namedFrom(s.next(p), to)
			}
		case s.is(p, cGive) && s.is(s.next(p), cFrom):
			return s.namedFrom(s.next(s.next(p)), to)
		}
	}
	return nil, 0
}
