package reading

import (
	"strings"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// person is a named office holder, in the document's own spelling.
type person struct {
	name     string
	title    string
	of       string
	inferred bool // of is inferred
	office   int  // index into offices: the first that names the person
}

// maxName is how many words a name may have, particles not counted.
const maxName = 4

// findName looks for the name of the holder of o: after the title, else before it.
func (s *scene) findName(i int, o *office) {
	_, last := s.bounds(i)
	p := o.titleTo
	if s.punct(p, ",،:-–(") && p+1 < last {
		p++
	}
	p = s.pastHonorifics(s.pastOrigin(p, last), last)
	if end := s.nameEnd(p, last); end > p && s.nameFits(p, o.titleTo) {
		o.to, o.person = end, s.register(p, end, o)
		return
	}
	if s.findNameBefore(i, o); o.person < 0 {
		s.findNameFar(i, o)
	}
}

// pastHonorifics gives the token after "Mr.", "H.E. Dr" and the like at p.
func (s *scene) pastHonorifics(p, last int) int {
	for p < last && (s.is(p, names.Honorific) || s.is(p, names.Title) && (s.is(p-1, names.Honorific) || s.rank(p, last))) {
		p = s.next(p)
		if s.punct(p, ".") && !s.Tokens[p].Is(text.Spaced) {
			p++
		}
	}
	return p
}

// nameFits refuses a name after a comma that begins another clause: after a comma a name in
// Latin script has two words or more, one in Arabic script begins with a known given name.
func (s *scene) nameFits(p, titleTo int) bool {
	if p == titleTo || !s.punct(titleTo, ",،:-–") {
		return true
	}
	if s.Tokens[p].Is(text.Arab) {
		return s.is(p, names.Given) || s.is(p-1, names.Honorific) || s.is(p, names.Particle) || s.setApart(p)
	}
	return s.nameEnd(p, len(s.Tokens)) >= p+2 || s.is(p-1, names.Honorific) || s.punct(p-1, ".")
}

// setApart reports whether two unknown Arabic words at p stand between commas or before a verb
// of saying, as a name in apposition does.
func (s *scene) setApart(p int) bool {
	end := s.nameEnd(p, len(s.Tokens))
	return end == p+2 && s.hit(p) == nil && s.hit(p+1) == nil && (s.punct(end, "،,.") || s.is(end, cThat))
}

// findNameBefore looks for "Anwar Gargash, minister of state": a name that ends where the
// title begins, perhaps with a comma and an article between.
func (s *scene) findNameBefore(i int, o *office) {
	first, _ := s.bounds(i)
	p := o.titleAt - 1
	for p >= first && s.is(p, cThe) {
		p--
	}
	comma := s.punct(p, ",،(")
	if comma {
		p--
	}
	end := p + 1
	for start := max(first, end-maxName-2); start < end-1; start++ {
		if !s.nameStart(start, comma) || s.nameEnd(start, end) != end {
			continue
		}
		o.from, o.person = start, s.register(start, end, o)
		return
	}
}

// nameStart reports whether a name before a title may begin at p: with an honorific before
// it or a known given name; in Latin script, before a comma, with any capital.
func (s *scene) nameStart(p int, comma bool) bool {
	if s.is(p, names.Given) || s.is(p-1, names.Honorific) {
		return true
	}
	t := s.Tokens[p]
	if t.Is(text.Arab) {
		return s.is(p-1, cSay) && s.nameWord(p) // قال رامز عبد الملك رئيس الحكومة
	}
	return comma && t.Is(text.Capital) && !s.nameWord(p-1)
}

// nameEnd gives the token after the name that begins at p, or p where none does.
func (s *scene) nameEnd(p, last int) int {
	end, count := p, 0
	for q := p; q < last && count < maxName+1; {
		switch {
		case s.entityAt[q] >= 0 || s.Tokens[q].Kind != text.Word:
			return end
		case count > 0 && s.initial(q, last):
			q += 2
			continue
		case s.is(q, names.Particle) && q+1 < last && (s.nameWord(q+1) || s.is(q+1, names.Particle)) && (count > 0 || s.nameWord(q+1)):
			q++
			continue
		case s.nameWord(q) && s.goesOn(q, count):
			q++
			count++
			end = q
			continue
		}
		break
	}
	return end
}

// goesOn reports whether the word at q may be the name's word number count (from 0). Beyond
// the second word an Arabic name goes on only with a known element, or a surname in ال.
func (s *scene) goesOn(q, count int) bool {
	t := s.Tokens[q]
	if !t.Is(text.Arab) {
		return count < maxName
	}
	known := s.is(q, names.Given) || s.is(q, names.Family) || s.is(q-1, names.Particle)
	surname := s.Words[q].Parts&lexicon.The != 0
	return count < 2 && (known || !surname || count > 0 || s.is(q-1, names.Title) || s.is(q-1, names.Honorific)) || count < maxName && (known || surname && !s.is(q, cStop))
}

// idleOnly is the set of a word that is known only as a verb of being, which is no less a name.
var idleOnly = lexicon.SetOf(cIdle)

// nameWord reports whether the word at p can be part of a name.
func (s *scene) nameWord(p int) bool {
	if p < 0 || p >= len(s.Tokens) || s.Tokens[p].Kind != text.Word {
		return false
	}
	if h := s.hit(p); h != nil && h.Bits != idleOnly {
		if s.placeName(p, h) {
			return true
		}
		return h.Bits.Has(names.Given) || h.Bits.Has(names.Family) || s.inName(p) || s.Raw(p) == "علي" && s.is(p-1, names.Given)
	}
	t, w := s.Tokens[p], s.Words[p]
	if !t.Is(text.Arab) {
		return t.Is(text.Capital) && t.End-t.Start > 1 || t.Is(text.Hyphen)
	}
	return len(w.Norm) >= 4 && w.Parts&(lexicon.By|lexicon.To|lexicon.As) == 0 && !verbLike(w.Norm)
}

// verbLike reports whether an unknown Arabic word looks like a verb of the present tense.
func verbLike(norm string) bool {
	return strings.HasPrefix(norm, "ي") && len(norm) >= 8 && !strings.HasSuffix(norm, "ي") ||
		strings.HasPrefix(norm, "است") || strings.HasPrefix(norm, "وي") && len(norm) >= 10
}

// register notes the person whose name is tokens from to to, and the names by which the text
// may call them again. It gives the person's index.
func (s *scene) register(from, to int, o *office) int {
	last := s.Words[to-1].Norm
	if n, ok := s.surnames[last]; ok && s.sameName(&s.persons[n], from, to) {
		if s.persons[n].of == "" {
			s.persons[n].of = o.of
		}
		return int(n)
	}
	s.persons = append(s.persons, person{name: s.Span(from, to), title: o.title, of: o.of, office: len(s.offices)})
	n := int32(len(s.persons) - 1)
	if s.surnames == nil {
		s.surnames = map[string]int32{}
	}
	s.surnames[last] = n
	if rest, ok := strings.CutPrefix(last, "ال"); ok && len(rest) > 4 {
		s.surnames[rest] = n
	}
	if to-from == 3 && s.is(to-2, names.Particle) {
		s.surnames[last] = n
	}
	return int(n)
}

// sameName reports whether the name at from to to is p's: the same first word, or one word only.
func (s *scene) sameName(p *person, from, to int) bool {
	return to-from == 1 || strings.HasPrefix(p.name, s.Raw(from)) || !strings.Contains(p.name, " ")
}

// findKnownPerson makes token t an entity where it is the surname of a person named before.
func (s *scene) findKnownPerson(t int) {
	if len(s.surnames) == 0 || s.Tokens[t].Kind != text.Word || !s.Tokens[t].Is(text.Arab) && !s.Tokens[t].Is(text.Capital) {
		return
	}
	n, to, ok := s.knownAt(t)
	if !ok {
		return
	}
	parts := s.Words[t].Parts
	s.addEntity(entity{sort: aPerson, from: int32(t), to: int32(to), code: s.persons[n].of, person: n, office: -1, parts: parts})
}

// knownAt finds the person whose surname stands at t, or after one or two words of a name there.
func (s *scene) knownAt(t int) (n int32, to int, ok bool) {
	for k := t; k < min(t+3, len(s.Tokens)); k++ {
		if s.Tokens[k].Kind != text.Word || k > t && !s.nameWord(k) && !s.is(k, names.Particle) {
			return 0, 0, false
		}
		if n, ok := s.surname(s.Words[k].Norm); ok {
			return n, k + 1, k == t || strings.HasPrefix(s.persons[n].name, s.Raw(t))
		}
	}
	return 0, 0, false
}

// surname looks a normal form up, without و ف ب ل before it too.
func (s *scene) surname(norm string) (int32, bool) {
	if n, ok := s.surnames[norm]; ok {
		return n, true
	}
	for _, p := range []string{"و", "ف", "ل", "ب"} {
		if rest, ok := strings.CutPrefix(norm, p); ok {
			n, ok := s.surnames[rest]
			return n, ok
		}
	}
	return 0, false
}

// holder finds who holds an office that stands without a name: the last person before with
// the same title, and of the same party where both are given; else -1.
func (s *scene) holder(o *office) int {
	for n := len(s.persons) - 1; n >= 0; n-- {
		p := &s.persons[n]
		if (o.of == "" || p.of == "" || o.of == p.of) && headOf(p.title) == headOf(o.title) {
			return n
		}
	}
	return -1
}

// headOf gives the head word of an English title: the minister of foreign affairs is a minister.
func headOf(title string) string {
	head, _, _ := strings.Cut(title, " of ")
	if i := strings.LastIndexByte(head, ' '); i >= 0 {
		return head[i+1:]
	}
	return head
}
