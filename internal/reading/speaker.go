package reading

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// reach is how many tokens away from its verb a subject is looked for.
const reach = 24

// subject finds who does what the verb at t says, as an index into entities: after the verb
// in Arabic, before it in English and French unless the verb comes first. It is -1 where
// nobody is found. stop is the token before which an Arabic subject must stand.
func (s *scene) subject(i, t, stop int) int {
	if s.Tokens[t].Is(text.Arab) {
		return s.subjectAfter(i, t, stop)
	}
	if s.is(t-1, cPronoun) || s.is(t-1, cAux) && s.is(t-2, cPronoun) {
		return -1
	}
	if n := s.inverted(t); n >= 0 {
		return n
	}
	return s.subjectBefore(i, t)
}

func (s *scene) subjectAfter(i, t, stop int) int {
	if h := s.hit(t); h != nil && h.Form(cSay) == lexicon.Participle {
		return s.subjectOfSentence(i, t)
	}
	first, _ := s.bounds(i)
	for p := s.next(t); p < min(stop, t+reach, len(s.Tokens)); p = s.after(p) {
		if e := s.entity(p); e != nil && e.acts() && e.parts&(lexicon.By|lexicon.To) == 0 && !s.governed(p) {
			return int(s.entityAt[p])
		}
		if s.is(p, cUnnamed) {
			return -2
		}
	}
	for p := t - 1; p >= max(first, t-3); p-- {
		if e := s.entity(p); e != nil && e.acts() && e.parts&(lexicon.By|lexicon.To|lexicon.And) == 0 {
			return int(s.entityAt[p])
		}
	}
	return -1
}

// governed reports whether the entity at p stands after a preposition written apart.
func (s *scene) governed(p int) bool { return p > 0 && s.is(p-1, cPrep) }

// subjectOfSentence gives who acts first in sentence i before token t.
func (s *scene) subjectOfSentence(i, t int) int {
	first, _ := s.bounds(i)
	best := -1
	for p := first; p < t; p = s.after(p) {
		e := s.entity(p)
		if e == nil || !e.acts() || e.parts&(lexicon.By|lexicon.To) != 0 || s.governed(p) {
			continue
		}
		if e.sort == aPerson {
			return int(s.entityAt[p])
		}
		if best < 0 {
			best = int(s.entityAt[p])
		}
	}
	return best
}

// inverted finds a subject right after a verb: "said Kerry", « a déclaré le ministre ».
func (s *scene) inverted(t int) int {
	p := s.next(t)
	for p < len(s.Tokens) && s.is(p, cThe) {
		p++
	}
	if e := s.entity(p); e != nil && e.acts() && !s.punct(s.next(t), ",") {
		return int(s.entityAt[p])
	}
	if s.is(p, names.Metonym) && s.entityAt[p] >= 0 {
		return int(s.entityAt[p])
	}
	return -1
}

// subjectBefore finds the subject that stands next before the verb at t, else the first in
// the clause that follows no preposition.
func (s *scene) subjectBefore(i, t int) int {
	first, _ := s.bounds(i)
	far := -1
	for p := t - 1; p >= max(first, t-2*reach); p-- {
		if s.is(p, cPronoun) && t-p < 4 {
			return -1
		}
		if s.is(p, cUnnamed) && t-p < 10 && far < 0 {
			return -2
		}
		e := s.entity(p)
		if e == nil {
			continue
		}
		p = int(e.from)
		if !e.acts() || s.prepositional(p) {
			continue
		}
		if t-int(e.to) <= 3 {
			return int(s.entityAt[p])
		}
		far = int(s.entityAt[p])
	}
	return far
}

// prepositional reports whether the entity at p, articles passed over, follows a preposition.
func (s *scene) prepositional(p int) bool {
	for p--; p >= 0 && s.is(p, cThe); p-- {
	}
	return p >= 0 && (s.is(p, cPrep) || s.is(p, cOf))
}

// label gives what entity n is called as a speaker or actor: a person by name, a party by
// its code, a group or text in English.
func (s *scene) label(n int) string {
	if n < 0 {
		return ""
	}
	e := &s.entities[n]
	switch {
	case e.person >= 0:
		return s.persons[e.person].name
	case e.sort == anOffice && s.offices[e.office].title != "":
		if of := s.offices[e.office].of; of != "" {
			return of + " " + s.offices[e.office].title
		}
		return s.offices[e.office].title
	}
	if c := s.value(int(e.from), names.Metonym); e.sort == aPlace && c != "" {
		return c
	}
	return e.code
}

// speaker gives who says what the verb of saying at t says: its subject, or who spoke last
// where it has none. It is -2 where the subject is nobody to be named.
func (s *scene) speaker(i, t, stop int) int {
	n := s.subject(i, t, stop)
	switch {
	case n >= 0:
		s.last = n
	case n == -1:
		return s.last
	}
	return n
}
