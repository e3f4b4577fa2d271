package reading

import (
	"github.com/mithaq/mithaq/internal/text"
)

// besideGiver gives the token where the giver begins that stands beside item a with nothing
// but marks, articles and the like between, or -1; marked is true where a mark divides them.
func (s *scene) besideGiver(from int, a *item) (at int, marked bool) {
	for p := a.from - 1; p >= from; p-- {
		switch e := s.entity(p); {
		case e != nil:
			if s.giverAt(int(e.from), false) == nil {
				return -1, false
			}
			return int(e.from), marked
		case s.Tokens[p].Kind == text.Punct:
			if !s.punct(p, ":،,|(–—-•") {
				return -1, false
			}
			marked = true
		case s.is(p, cThe) || s.is(p, cOne) || s.is(p, cDefinite) || s.is(p, cWith) || s.partitive(p):
		default:
			return -1, false
		}
	}
	return -1, false
}

// beginsLine reports whether the giver at token at begins sentence i, but for a bullet or article.
func (s *scene) beginsLine(i, at int) bool {
	from, _ := s.bounds(i)
	for p := from; p < at; p++ {
		if s.Tokens[p].Kind != text.Punct && !s.is(p, cThe) {
			return false
		}
	}
	return s.Tokens[from].Is(text.First)
}

// tabled reports whether item a stands right after its giver and a colon or bar: "Qatar: $10m".
func (s *scene) tabled(i int, a *item) bool {
	from, _ := s.bounds(i)
	at, marked := s.besideGiver(from, a)
	return at >= 0 && marked && s.punctWithin(at, a.from, ":|")
}
