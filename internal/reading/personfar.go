package reading

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// farName is how many words may stand between a title and its holder's name.
const farName = 14

// findNameFar looks for a name behind words that the lists do not know: "le président du
// Conseil national de transition (CNT), Moustapha Abdeljawad".
func (s *scene) findNameFar(i int, o *office) {
	_, last := s.bounds(i)
	if s.Tokens[o.titleAt].Is(text.Arab) {
		s.findNameFarArabic(o, last)
		return
	}
	if !s.is(o.titleTo, cOf) && !s.Words[min(o.titleTo, last-1)].Bits.Has(cOf) && !s.punct(o.titleTo, ",") {
		return
	}
	for p := o.titleTo; p < min(last, o.titleTo+farName); p++ {
		if s.is(p, cSay) || s.punct(p, ".;:\"«“") {
			return
		}
		if !s.punct(p, ",") || p > o.titleTo && !s.punct(o.titleTo, ",") && s.is(p+1, cOf) {
			continue
		}
		from := s.pastHonorifics(s.pastOrigin(p+1, last), last)
		if end := s.nameEnd(from, last); end >= from+2 && (p > o.titleTo || !s.is(from, names.Title)) {
			s.hold(o, p, from, end)
			return
		}
		if s.punct(o.titleTo, ",") && p == o.titleTo && !s.is(p+1, cOf) && !s.is(p+1, names.Portfolio) {
			return
		}
	}
}

// findNameFarArabic looks for a given name, or a name after an honorific, behind up to eight
// nouns and adjectives: رئيس المجلس الأعلى للدولة خليفة بوشناف.
func (s *scene) findNameFarArabic(o *office, last int) {
	for p := o.titleTo; p < min(last, o.titleTo+9); p = s.next(p) {
		from := p
		if s.punct(p, "،") {
			from = p + 1
		}
		from = s.pastHonorifics(from, last)
		named := (s.is(from, names.Given) || s.is(from, names.Particle) && from > p) && s.Words[from].Parts&(lexicon.By|lexicon.To|lexicon.And) == 0 || from > p && s.is(from-1, names.Honorific)
		if end := s.nameEnd(from, last); named && end >= from+2 {
			s.hold(o, p, from, end)
			return
		}
		if s.Tokens[p].Kind != text.Word || s.is(p, cPrep) || s.is(p, cSay) || s.is(p, cThat) || s.is(p, names.Title) || s.entityAt[p] >= 0 || !s.titleNoun(p) {
			return
		}
	}
}

// titleNoun reports whether the Arabic word at p may go on with a title: with the article, or
// governed by ل, or the first word of a construct after it.
func (s *scene) titleNoun(p int) bool {
	w := s.Words[p]
	return (w.Parts&lexicon.And == 0 || w.Parts&lexicon.The != 0) && (w.Parts&(lexicon.The|lexicon.To) != 0 || p+1 < len(s.Words) && s.Words[p+1].Parts&lexicon.The != 0 && !verbLike(w.Norm))
}

// hold sets the holder of o: the title ends at p, and the name stands from from to end.
func (s *scene) hold(o *office, p, from, end int) {
	o.titleTo, o.to = p, end
	s.describe(o)
	o.person = s.register(from, end, o)
}

// pastOrigin gives the token after « l'Algérien » or "the Gambian" before a name at p.
func (s *scene) pastOrigin(p, last int) int {
	q := p
	for q < last && s.is(q, cThe) {
		q++
	}
	if q > p && q+1 < last && s.is(q, names.Demonym) && s.Tokens[q].Is(text.Capital) && s.nameWord(q+1) {
		return q + 1
	}
	return p
}

// rank reports whether the title at p only stands before a name, after another title: «
// le directeur régional, le commissaire Innocent Ahouansou », نائب الرئيس الفريق بكري.
func (s *scene) rank(p, last int) bool {
	q := s.next(p)
	return p > 0 && s.entityAt[p] < 0 && (s.nameWord(q) || s.punct(q, ".") && s.nameWord(q+1)) && s.nameEnd(q, last) > q || s.punct(q, ".") && s.nameEnd(q+1, last) > q+1
}

// initial reports whether a single capital and its full stop stand at q within a name.
func (s *scene) initial(q, last int) bool {
	t := s.Tokens[q]
	return q+2 < last && t.Is(text.Capital) && t.End-t.Start == 1 && s.punct(q+1, ".") && s.nameWord(q+2)
}

// placeName reports whether the place at p is a given name: in Latin script right after a
// title, with an unknown capitalised word after it.
func (s *scene) placeName(p int, h *lexicon.Hit) bool {
	t := s.Tokens[p]
	return !t.Is(text.Arab) && t.Is(text.Capital) && h.To-h.From == 1 && (h.Bits.Has(names.City) || h.Bits.Has(names.Region)) && !h.Bits.Has(names.State) &&
		s.is(p-1, names.Title) && p+1 < len(s.Tokens) && s.hit(p+1) == nil && s.Tokens[p+1].Is(text.Capital)
}
