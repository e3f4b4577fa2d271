package search

import (
	"cmp"
	"strings"
)

// unlisted gives the term of a word that no list has: what is left without the particles
// that are surely none of the word, and without endings, brought to the form that the
// patterns of its kind share.
func (l *lemmas) unlisted(w spelling) string {
	w = l.loosened(w)
	if skeleton, ok := foreign(w.folded); ok {
		return skeleton
	}
	for _, s := range []spelling{w, trimmed(w)} {
		if base, ok := l.pattern(s); ok {
			return cmp.Or(l.folded[base].noun, base)
		}
	}
	return trimmed(w).folded
}

// loosened takes the particles off: ال with what stands before it, و before a long word, and
// others before a pattern that only native words have.
func (l *lemmas) loosened(w spelling) spelling {
	for i := range articles {
		if rest, ok := w.cut(articles[i].letters); ok && letters(rest.folded) >= 3 {
			return rest
		}
	}
	for _, p := range []string{"وب", "ول", "و", "ب", "ل", "ف", "ك"} {
		if rest, ok := w.cut(p); ok && letters(rest.folded) >= 4 && (p == "و" || l.native(rest)) {
			return rest
		}
	}
	return w
}

// cut takes a prefix off both forms; its alef is without hamza.
func (w spelling) cut(prefix string) (spelling, bool) {
	rest, ok := strings.CutPrefix(w.written, prefix)
	return spelling{rest, w.folded[len(w.folded)-len(rest):]}, ok
}

func (l *lemmas) native(w spelling) bool {
	for _, s := range []spelling{w, trimmed(w)} {
		if _, ok := l.pattern(s); ok {
			return true
		}
	}
	return false
}

// trims are the endings of words that no list has, the longest first, each with the letters
// that must be left.
var trims = []struct {
	letters, instead string
	least            int
}{
	{"اتهما", "", 3}, {"اتهم", "", 3}, {"اتها", "", 3}, {"اتنا", "", 3}, {"تهما", "", 4}, {"اته", "", 3},
	{"تهم", "", 4}, {"تها", "", 4}, {"تنا", "", 4}, {"هما", "", 4}, {"يات", "", 4}, {"يين", "", 4}, {"يون", "", 4}, {"تين", "", 4}, {"تان", "", 4},
	{"ها", "", 4}, {"هم", "", 4}, {"هن", "", 4}, {"نا", "", 4}, {"ته", "", 4}, {"ات", "", 4}, {"ات", "ه", 3}, {"ان", "", 4}, {"ين", "", 4}, {"ون", "", 4},
	{"وا", "", 3}, {"يه", "", 4}, {"يا", "", 4}, {"ه", "", 4}, {"ي", "", 4}, {"ا", "", 4}, {"ت", "", 4},
}

// trimmed takes one ending off, and then one that may stand before it.
func trimmed(w spelling) spelling {
	for range 2 {
		for _, t := range trims {
			stem, ok := strings.CutSuffix(w.folded, t.letters)
			if ok && letters(stem) >= t.least {
				w = spelling{w.written[:len(stem)] + t.instead, stem + t.instead}
				break
			}
		}
	}
	return w
}

// derived are the beginnings of derived words, which may have five consonants and be native.
var derived = []string{"مست", "است", "يست", "تست", "مت", "يت", "ت", "م", "ن", "ي", "ا"}

// foreign gives the skeleton of a name from another language, by which its spellings meet:
// five consonants or more, without long vowels, غ and ج as one.
func foreign(w string) (string, bool) {
	for _, p := range derived {
		if strings.HasPrefix(w, p) {
			return "", false
		}
	}
	return skeleton(w)
}

func skeleton(w string) (string, bool) {
	var b strings.Builder
	for _, r := range w {
		switch r {
		case 'ا', 'و', 'ي', 'ه', 'ء':
		case 'غ':
			b.WriteRune('ج')
		default:
			b.WriteRune(r)
		}
	}
	return b.String(), letters(b.String()) >= 5
}
