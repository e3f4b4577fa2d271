package source

import (
	"slices"
	"strings"

	"golang.org/x/text/unicode/bidi"
)

// class gives a character's part in reading: R, L, EN (any digit) or ON (anything else).
func class(r rune) bidi.Class {
	p, _ := bidi.LookupRune(r)
	switch p.Class() {
	case bidi.R, bidi.AL:
		return bidi.R
	case bidi.NSM:
		if arabic(r) {
			return bidi.R // a vowel mark goes with its letter
		}
		return bidi.L
	case bidi.L:
		return bidi.L
	case bidi.EN, bidi.AN:
		return bidi.EN
	}
	return bidi.ON
}

// readingOrder turns a line as it is seen, from left to right, into the order in which it
// is read: the Unicode bidirectional algorithm (UAX 9) backwards. Where mirrored, brackets
// in text from right to left were given by their shape.
func readingOrder(line string, rtl, mirrored bool) string {
	runes := []rune(line)
	if right, _ := countDirections(line); right == 0 {
		return line
	}
	if rtl {
		return string(readRight(runes, mirrored))
	}
	return string(readLeft(runes, mirrored))
}

// readLeft reads a line that runs from left to right; stretches of Arabic in it, with the
// digits and signs inside them, run the other way.
func readLeft(line []rune, mirrored bool) []rune {
	var out []rune
	for i := 0; i < len(line); {
		if class(line[i]) != bidi.R {
			out = append(out, line[i])
			i++
			continue
		}
		last := i
		for j := i; j < len(line) && class(line[j]) != bidi.L; j++ {
			if class(line[j]) == bidi.R {
				last = j
			}
		}
		out = append(out, readRight(line[i:last+1], mirrored)...)
		i = last + 1
	}
	return out
}

// readRight reads a line that runs from right to left; words in Latin letters and numbers
// in it run the other way.
func readRight(line []rune, mirrored bool) []rune {
	out := make([]rune, 0, len(line))
	for end := len(line); end > 0; {
		if class(line[end-1]) == bidi.R {
			out = append(out, line[end-1])
			end--
			continue
		}
		start := end
		for start > 0 && class(line[start-1]) != bidi.R {
			start--
		}
		out = append(out, readIsland(line[start:end], end == len(line), mirrored)...)
		end = start
	}
	return out
}

// longestIsland is the length beyond which brackets are not looked at.
const longestIsland = 1000

// readIsland reads what stands between two Arabic letters: signs, then numbers or words in
// Latin letters, then signs.
func readIsland(s []rune, first, mirrored bool) []rune {
	from := slices.IndexFunc(s, strong)
	if from < 0 {
		return turned(s, mirrored)
	}
	to := len(s)
	for !strong(s[to-1]) {
		to--
	}
	if !slices.ContainsFunc(s[from:to], func(r rune) bool { return class(r) == bidi.L }) {
		return readNumbers(s, first, mirrored)
	}
	if left, right := turnedPair(s); right > 0 && len(s) < longestIsland {
		return slices.Concat(readIsland(s[right+1:], first, mirrored), s[right:right+1],
			readIsland(s[left+1:right], false, mirrored), s[left:left+1], readIsland(s[:left], false, mirrored))
	}
	from, to = closeBrackets(s, from, to)
	return slices.Concat(turned(s[to:], mirrored), s[from:to], turned(s[:from], mirrored))
}

func strong(r rune) bool { return class(r) != bidi.ON }

// turnedPair finds a bracket that closes to the left of the one that opens it: the two run
// from right to left, and what is between them stands alone. It gives 0, 0 for none.
func turnedPair(s []rune) (left, right int) {
	var closing []int
	open := 0
	for i, r := range s {
		switch {
		case r == ')' && open > 0:
			open--
		case r == ')':
			closing = append(closing, i)
		case r == '(' && len(closing) > 0:
			return closing[len(closing)-1], i
		case r == '(':
			open++
		}
	}
	return 0, 0
}

// closeBrackets widens a stretch of Latin by a bracket whose partner is inside.
func closeBrackets(s []rune, from, to int) (int, int) {
	open := 0
	for _, r := range s[from:to] {
		switch r {
		case '(', '[':
			open++
		case ')', ']':
			open--
		}
	}
	if open > 0 && to < len(s) && strings.ContainsRune(")]", s[to]) {
		to++
	}
	if open < 0 && from > 0 && strings.ContainsRune("([", s[from-1]) {
		from--
	}
	return from, to
}

// readNumbers reads numbers and the signs between them: each number from left to right, one
// after the other from right to left.
func readNumbers(s []rune, first, mirrored bool) []rune {
	var out []rune
	for end := len(s); end > 0; {
		if first && end == len(s) && (s[end-1] == '%' || s[end-1] == '٪') && end > 1 && class(s[end-2]) == bidi.EN {
			end-- // at a paragraph's start, nothing makes the sign run to the left
			start := numberStart(s, end)
			out = append(append(out, s[start:end]...), s[end])
			end = start
			continue
		}
		if class(s[end-1]) != bidi.EN {
			out = append(out, turned(s[end-1:end], mirrored)...)
			end--
			continue
		}
		start := numberStart(s, end)
		out = append(out, s[start:end]...)
		end = start
	}
	return out
}

// numberStart gives where the number begins that ends at end: digits, and the one sign
// between digits that belongs to a number, date or time.
func numberStart(s []rune, end int) int {
	start := end
	for start > 0 {
		switch {
		case class(s[start-1]) == bidi.EN:
			start--
		case start > 1 && start < end && strings.ContainsRune(".,:/٫٬\u00a0\u202f", s[start-1]) && class(s[start-2]) == bidi.EN:
			start--
		default:
			return start
		}
	}
	return start
}

// turned gives signs from right to left.
func turned(s []rune, mirrored bool) []rune {
	out := make([]rune, 0, len(s))
	for _, r := range slices.Backward(s) {
		if m, ok := mirror[r]; ok && mirrored {
			r = m
		}
		out = append(out, r)
	}
	return out
}

var mirror = map[rune]rune{'(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{', '«': '»', '»': '«', '<': '>', '>': '<'}
