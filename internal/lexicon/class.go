// Package lexicon compiles word lists, which are data, and finds their words and phrases in
// a text: inflected, with attached particles, longest first.
//
// It knows no words itself: the packages above it give the lists and number the classes
// (names 1 to 31, mention 32 to 63, reading 64 to 254).
package lexicon

// Class is what a word or phrase can be: a state's name, a verb of saying, a month.
// A word can be several things at once.
type Class uint8

// Set is a set of classes.
type Set [4]uint64

// Has reports whether c is in s.
func (s *Set) Has(c Class) bool { return s[c>>6]&(1<<(c&63)) != 0 }

// Add puts c in s.
func (s *Set) Add(c Class) { s[c>>6] |= 1 << (c & 63) }

// Join puts all of t in s.
func (s *Set) Join(t *Set) {
	for i := range s {
		s[i] |= t[i]
	}
}

// Meets reports whether s and t share a class.
func (s *Set) Meets(t *Set) bool {
	return s[0]&t[0]|s[1]&t[1]|s[2]&t[2]|s[3]&t[3] != 0
}

// Empty reports whether s has no class.
func (s *Set) Empty() bool { return s[0]|s[1]|s[2]|s[3] == 0 }

// SetOf makes a set of classes.
func SetOf(classes ...Class) (s Set) {
	for _, c := range classes {
		s.Add(c)
	}
	return s
}

// Form is the grammatical form of a verb's or noun's inflected word, where its list gives it.
type Form uint8

// The forms.
const (
	Base       Form = iota
	Past            // pledged, تعهد, s'est engagé
	Present         // pledges, يتعهد
	Participle      // pledging, متعهدا, s'engageant
	Infinitive      // English and French: the bare verb
	Plural          // of nouns and adjectives
)

// Sense is one thing that a word or phrase can be.
type Sense struct {
	Class  Class
	Form   Form
	Proper bool   // in Latin script, a name: begins with a capital
	Caps   bool   // in Latin script, an acronym: all in capitals
	Bare   bool   // in Arabic, never with ال
	Value  string // what it stands for: a code, a number; may be empty
}

// Entry is a known word form, or the end of a phrase.
type Entry struct {
	Bits   Set
	Senses []Sense
	node   int32 // where phrases that begin with this word go on; 0: none does
	id     int32
}

// Value gives the value of e's first sense of class c, or "".
func (e *Entry) Value(c Class) string {
	for i := range e.Senses {
		if e.Senses[i].Class == c {
			return e.Senses[i].Value
		}
	}
	return ""
}

// Form gives the form of e's first sense of class c.
func (e *Entry) Form(c Class) Form {
	for i := range e.Senses {
		if e.Senses[i].Class == c {
			return e.Senses[i].Form
		}
	}
	return Base
}

func (e *Entry) add(s Sense) {
	for _, have := range e.Senses {
		if have == s {
			return
		}
	}
	e.Senses = append(e.Senses, s)
	e.Bits.Add(s.Class)
}
