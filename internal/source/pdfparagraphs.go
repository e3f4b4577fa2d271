package source

import (
	"bytes"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// pdfParagraphs joins the lines of each paragraph, and gives the paragraphs with a blank
// line between them.
func pdfParagraphs(pages []*pdfPage) string {
	lines := placed(pages)
	pitch, height := usualPitch(lines), usualHeight(lines)
	words := compounds(lines)
	var done []string
	var paragraph []byte
	for i, l := range lines {
		if i > 0 && endsParagraph(lines[i-1], l, pitch*largerType(lines[i-1], l, height)) {
			done = append(done, string(paragraph))
			paragraph = nil
		}
		paragraph = joinLine(paragraph, strings.Join(strings.Fields(l.text), " "), words)
	}
	return strings.TrimSpace(strings.Join(append(done, string(paragraph)), "\n\n"))
}

// endedEarly reports whether the first word of next would have had room on l: then it was
// the writer that ended the line.
func endedEarly(l, next placedLine) bool {
	return l.room() > next.firstWidth()+0.35*l.height()
}

var itemStart = regexp.MustCompile(`^(?:[•▪●■◦‣·✓➢*–—-]|\d{1,3}[.)]|\(?[a-zA-Z]\)|\(\d{1,3}\)|[IVX]{1,5}[.)]|[٠-٩]{1,3}[.)]|[أ-ي][.)])\s`)

// endsParagraph reports whether a paragraph ends between a line and the next.
func endsParagraph(l, next placedLine, pitch float64) bool {
	if l.cells != nil || next.cells != nil || endedEarly(l, next) || itemStart.MatchString(next.text) {
		return true
	}
	step := next.middle() - l.middle()
	if l.page != next.page || step < 0 { // a new page or column
		return endsSentence(l.text)
	}
	if pitch == 0 {
		pitch = 1.3 * l.height() // no paragraph of the file has two lines
	}
	if l.rtl != next.rtl || step > 1.35*pitch {
		return true
	}
	size := next.height() / l.height()
	if (size > 1.3 || size < 0.75) && step > 1.15*pitch {
		return true
	}
	return next.indent()-l.indent() > 0.8*l.height() && !itemStart.MatchString(l.text)
}

func endsSentence(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, " \"”»’)]"))
	return strings.ContainsRune(".!?؟:…", r)
}

// usualPitch is the usual distance from one line of a paragraph to the next: the median
// over lines that were not ended early.
func usualPitch(lines []placedLine) float64 {
	var steps []float64
	for i := 1; i < len(lines); i++ {
		l, next := lines[i-1], lines[i]
		step := next.middle() - l.middle()
		if l.page == next.page && step > 0 && step < 3*l.height() && !endedEarly(l, next) {
			steps = append(steps, step)
		}
	}
	if len(steps) == 0 {
		return 0
	}
	slices.Sort(steps)
	return steps[len(steps)/2]
}

func usualHeight(lines []placedLine) float64 {
	var heights []float64
	for _, l := range lines {
		heights = append(heights, l.height())
	}
	if len(heights) == 0 {
		return 0
	}
	slices.Sort(heights)
	return heights[len(heights)/2]
}

// largerType is how much larger than usual the type of two lines is, 1 where it is not:
// the lines of a heading stand further apart.
func largerType(l, next placedLine, usual float64) float64 {
	if usual <= 0 {
		return 1
	}
	return max(1, min(l.height(), next.height())/usual)
}

// joinLine puts a line after what was read of its paragraph: a word that is divided at the
// line's end becomes whole.
func joinLine(before []byte, line string, whole map[string]bool) []byte {
	if len(before) == 0 {
		return []byte(line)
	}
	if cut, ok := bytes.CutSuffix(before, []byte("\u00ad")); ok {
		return append(cut, line...)
	}
	stem, ok := bytes.CutSuffix(before, []byte("-"))
	last, _ := utf8.DecodeLastRune(stem)
	first, _ := utf8.DecodeRuneInString(line)
	if !ok || !unicode.Is(unicode.Latin, last) || !unicode.Is(unicode.Latin, first) {
		return append(append(before, ' '), line...)
	}
	word := strings.ToLower(lastWord(stem))
	if unicode.IsUpper(first) || whole[word+"-"+strings.ToLower(firstWord(line))] || prefixes[word] {
		return append(before, line...) // the hyphen is the word's own
	}
	return append(stem, line...)
}

// prefixes are followed by a hyphen of their own.
var prefixes = wordSet("counter non self co ex vice pre post anti inter multi sub semi well long short high low cross half all " +
	"sous contre demi avant après arrière ci là peut celui celle ceux rendez porte chef")

// compounds gives the words written with a hyphen inside a line.
func compounds(lines []placedLine) map[string]bool {
	m := map[string]bool{"au-delà": true, "au-dessus": true, "au-dessous": true, "par-delà": true, "vis-à-vis": true}
	for _, l := range lines {
		for w := range strings.FieldsSeq(l.text) {
			if strings.Contains(strings.Trim(w, "-"), "-") {
				m[strings.ToLower(strings.TrimFunc(w, notLetter))] = true
			}
		}
	}
	return m
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }

func lastWord(b []byte) string {
	return string(b[bytes.LastIndexFunc(b, func(r rune) bool { return notLetter(r) && r != '-' })+1:])
}

func firstWord(s string) string {
	if i := strings.IndexFunc(s, notLetter); i >= 0 {
		return s[:i]
	}
	return s
}
