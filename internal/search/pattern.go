package search

import "strings"

// A shape is the pattern of a derived word: its letters, with 1 to 4 for the root's, and the
// shape of the form it is found by.
type shape struct {
	from, to string
	hamza    string // what alef at the beginning must be written as; "" for any
}

// derivations are tried in order. Verbs are found by their past, with their verbal nouns. The
// first and the fourth form of the verb are one: their imperfect is.
var derivations = []shape{
	{"است12ا3", "است123", ""}, {"است123", "است123", ""}, {"يست123", "است123", ""}, {"تست123", "است123", ""}, {"سيست123", "است123", ""},
	{"است1ا2ه", "است1ا2", ""}, {"است1ا2", "است1ا2", ""}, {"يست1ي2", "است1ا2", ""}, {"تست1ي2", "است1ا2", ""},
	{"ان12ا3", "ان123", ""}, {"ين123", "ان123", ""}, {"ان123", "ان123", ""},
	{"ا1ت2ا3", "ا1ت23", ""}, {"ي1ت23", "ا1ت23", ""}, {"ا1ت23", "ا1ت23", ""},
	{"يت123", "ت123", ""}, {"يت1ا23", "ت1ا23", ""}, {"سي123", "123", ""}, {"ي123", "123", ""}, {"123ت", "123", ""},
	{"م1ا23ه", "1ا23", ""}, {"ي1ا23", "1ا23", ""},
	{"ا12ا3", "123", alefBelow}, {"ا123", "123", alefAbove}, {"ا1ا2ه", "ا1ا2", alefBelow},
}

// plurals are those of nouns that no list has, to the singular.
var plurals = []shape{
	{"ا12ا3", "123", alefAbove}, {"12و3", "123", ""}, {"123اء", "12ي3", ""}, {"ا123اء", "12ي3", ""},
	{"12اء3", "12ي3", ""}, {"1وا23", "1ا23", ""}, {"1وا2ي3", "1ا2و3", ""}, {"ا1ا2ي3", "ا12و3", ""},
	{"12ا3ي4", "123و4", ""}, {"123ا4", "123و4", ""}, {"123ي4", "123و4", ""}, {"123و4", "123و4", ""},
}

// pattern gives the form by which a word of one of the shapes is found. A listed noun is
// none: its plurals are listed too.
func (l *lemmas) pattern(w spelling) (string, bool) {
	if base, ok := shaped(w, derivations); ok {
		return base, true
	}
	base, ok := shaped(w, plurals)
	return base, ok && l.folded[base].noun == ""
}

// shaped gives the base form of the first of the shapes that w has.
func shaped(w spelling, shapes []shape) (string, bool) {
	letters := []rune(w.folded)
	for i := range shapes {
		s := &shapes[i]
		if s.hamza != "" && !strings.HasPrefix(w.written, s.hamza) {
			continue
		}
		if root, ok := s.root(letters); ok {
			return s.form(root), true
		}
	}
	return "", false
}

// root gives the letters that stand for the root's, none of them weak.
func (s *shape) root(letters []rune) (root [4]rune, ok bool) {
	i := 0
	for _, r := range s.from {
		if i == len(letters) {
			return root, false
		}
		l := letters[i]
		i++
		if r >= '1' && r <= '4' {
			if strings.ContainsRune("اويه", l) {
				return root, false
			}
			root[r-'1'] = l
		} else if l != r {
			return root, false
		}
	}
	return root, i == len(letters)
}

func (s *shape) form(root [4]rune) string {
	return strings.Map(func(r rune) rune {
		if r >= '1' && r <= '4' {
			return root[r-'1']
		}
		return r
	}, s.to)
}
