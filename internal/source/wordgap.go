package source

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/bidi"
)

// closeGap is the share of the usual gap below which two pieces of Arabic are one word:
// what fonts leave beside letters like ر is up to a half of it.
const closeGap = 0.65

// goesOn reports whether the Arabic word a, which is read first, goes on in b, which stands
// to its left. Vowel marks reach out of their letters and make gaps narrow or wide; there,
// the letters tell: nothing follows ة, ى or a tanwin but its alef, and only و is a word of
// one letter.
func goesOn(a, b pdfWord, usual float64) bool {
	last, before := readLast([]rune(a.text))
	first := readFirst([]rune(b.text))
	if class(last) != bidi.R || class(first) != bidi.R {
		return false
	}
	switch {
	case last == 'ة' || last == 'ى':
		return false
	case last >= 'ً' && last <= 'ٍ':
		return first == 'ا' && !strings.ContainsRune("اىةء", before)
	case isMark(last) && (oneLetter(a.text) || oneLetter(b.text) && first != 'و'):
		return a.x0-b.x1 < 1.3*usual
	case isMark(last):
		return a.x0-b.x1 < 1.1*closeGap*usual
	}
	return a.x0-b.x1 < closeGap*usual
}

// readLast gives the last character of a word that is seen from left to right, and the one
// before it, whichever of a letter and its mark comes first.
func readLast(seen []rune) (last, before rune) {
	if len(seen) == 0 {
		return 0, 0
	}
	if len(seen) == 1 {
		return seen[0], 0
	}
	if isMark(seen[1]) && !isMark(seen[0]) && marksBefore(seen) {
		return seen[1], seen[0]
	}
	return seen[0], seen[1]
}

// marksBefore reports whether the word's marks are given before their letters, as one that
// seems to begin with a mark has them.
func marksBefore(seen []rune) bool { return isMark(seen[len(seen)-1]) }

// readFirst gives the first letter of a word that is seen from left to right.
func readFirst(seen []rune) rune {
	for i := len(seen) - 1; i >= 0; i-- {
		if !isMark(seen[i]) {
			return seen[i]
		}
	}
	return 0
}

func oneLetter(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n == 1
}
