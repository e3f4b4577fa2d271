package source

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/bidi"
	"golang.org/x/text/unicode/norm"
)

// habits are the ways in which the program that made a file differs from others.
type habits struct {
	mirrored   bool // brackets in text from right to left are given by their shape
	marksFirst bool // vowel marks come before their letter
}

// orderLines puts the text of every line into the order in which it is read.
func orderLines(pages []*pdfPage) {
	setDirections(pages)
	h := habitsOf(pages)
	for _, p := range pages {
		for _, l := range p.lines {
			l.text = l.read(h)
		}
	}
}

// read gives the words of a line, or the cells of a table row, as they are read.
func (l *pdfLine) read(h habits) string {
	if l.cells == nil {
		text := readingOrder(l.seen(), l.rtl, h.mirrored)
		if h.marksFirst {
			text = marksLast(text)
		}
		return plainForms(text)
	}
	var cells []string
	for _, lines := range l.cells {
		var words []string
		for _, c := range lines {
			c.rtl = l.rtl
			words = append(words, c.read(h))
		}
		cells = append(cells, strings.Join(words, " "))
	}
	if l.rtl {
		slices.Reverse(cells)
	}
	return strings.Join(cells, " | ")
}

// habitsOf tells the habits by what is impossible: brackets that close before they open,
// words that begin with a vowel mark.
func habitsOf(pages []*pdfPage) habits {
	asSeen, turned, before, after := 0, 0, 0, 0
	for _, p := range pages {
		for _, l := range p.lines {
			seen := l.seen()
			if right, left := countDirections(seen); right <= left {
				continue
			}
			text := readingOrder(seen, true, false)
			asSeen += unpaired(text)
			turned += unpaired(readingOrder(seen, true, true))
			starts, ends := looseMarks(text)
			before, after = before+starts, after+ends
		}
	}
	return habits{mirrored: turned < asSeen, marksFirst: before > after}
}

// looseMarks counts the words that begin with a vowel mark, and those that end with one.
func looseMarks(text string) (starts, ends int) {
	for word := range strings.FieldsSeq(text) {
		first, _ := utf8.DecodeRuneInString(word)
		last, _ := utf8.DecodeLastRuneInString(word)
		if isMark(first) {
			starts++
		}
		if isMark(last) {
			ends++
		}
	}
	return starts, ends
}

func isMark(r rune) bool { return r >= 0x064B && r <= 0x0655 || r == 0x0670 }

// marksLast puts vowel marks behind the letter before which they stand, the nearest first.
func marksLast(text string) string {
	out := make([]rune, 0, len(text))
	var marks []rune
	for _, r := range text {
		if isMark(r) {
			marks = append(marks, r)
			continue
		}
		slices.Reverse(marks)
		out = append(append(out, r), marks...)
		marks = marks[:0]
	}
	return string(append(out, marks...))
}

// setDirections decides which way each block of lines runs, by its letters; a block that
// quotes much Latin in an Arabic document still runs from right to left.
func setDirections(pages []*pdfPage) {
	right, left := map[int]int{}, map[int]int{}
	allRight, allLeft := 0, 0
	for _, p := range pages {
		for _, l := range p.lines {
			r, n := countDirections(l.seen())
			right[l.block] += r
			left[l.block] += n
			allRight += r
			allLeft += n
		}
	}
	for _, p := range pages {
		for _, l := range p.lines {
			r, n := right[l.block], left[l.block]
			l.rtl = r > n || allRight > allLeft && r*3 > n
			if r == 0 && n == 0 {
				l.rtl = allRight > allLeft
			}
		}
	}
}

func countDirections(s string) (right, left int) {
	for _, r := range s {
		switch class(r) {
		case bidi.R:
			right++
		case bidi.L:
			left++
		}
	}
	return right, left
}

// unpaired counts the brackets that close before they open.
func unpaired(s string) int {
	n, open := 0, 0
	for _, r := range s {
		switch r {
		case '(', '[', '«':
			open++
		case ')', ']', '»':
			if open--; open < 0 {
				n, open = n+1, 0
			}
		}
	}
	return n
}

// plainForms gives letters for their presentation forms, and drops the marks
// that only steer display.
func plainForms(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r >= 0xFB50 && r <= 0xFDFF || r >= 0xFE70 && r < 0xFEFF:
			b.WriteString(strings.TrimPrefix(norm.NFKC.String(string(r)), " ")) // a vowel mark alone comes on a space
		case r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 || r == 0x200E || r == 0x200F || r == 0xFEFF || r == 0x061C:
		case r >= 0xFB00 && r <= 0xFB06:
			b.WriteString(norm.NFKC.String(string(r))) // fi, fl and the like
		case r == 0 || r == '\ufffd':
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
