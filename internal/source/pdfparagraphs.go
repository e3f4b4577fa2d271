package source

import (
	"math"
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
	var b strings.Builder
	for i, l := range lines {
		if i > 0 && b.Len() > 0 && endsParagraph(lines[i-1], l, pitch*largerType(lines[i-1], l, height)) {
			done = append(done, b.String())
			b.Reset()
		}
		text := strings.Join(strings.Fields(l.text), " ")
		joined := joinLine(b.String(), text, words)
		b.Reset()
		b.WriteString(joined)
	}
	return strings.TrimSpace(strings.Join(append(done, b.String()), "\n\n"))
}

// placedLine is a line, the page it is on, and the margins of its column.
type placedLine struct {
	*pdfLine
	page        int
	left, right float64
}

// placed gives the lines that have words, each with the margins of its column.
func placed(pages []*pdfPage) []placedLine {
	var all []placedLine
	for i, p := range pages {
		first := len(all)
		for _, l := range p.lines {
			if strings.TrimSpace(l.text) != "" {
				all = append(all, placedLine{l, i, l.x0, l.x1})
			}
		}
		setMargins(all[first:])
	}
	return all
}

// reach is how many lines before and after are looked at to tell a line's column.
const reach = 60

// setMargins finds the margins of each line's column on a page: those of the lines that
// begin where it begins and do not run into what stands beside its block.
func setMargins(page []placedLine) {
	from, to := besides(page)
	for i := range page {
		l := &page[i]
		for _, other := range page[max(0, i-reach):min(len(page), i+reach)] {
			if other.x0 >= from[l.block] && other.x1 <= to[l.block] {
				l.widen(other)
			}
		}
	}
}

// besides gives, for each block of lines, where what stands to its left ends and where what
// stands to its right begins.
func besides(page []placedLine) (from, to map[int]float64) {
	from, to = map[int]float64{}, map[int]float64{}
	for _, l := range page {
		from[l.block], to[l.block] = math.Inf(-1), math.Inf(1)
	}
	for i, l := range page {
		for _, other := range page[max(0, i-reach):min(len(page), i+reach)] {
			if other.y0 > l.middle() || other.y1 < l.middle() {
				continue
			}
			if other.x0 > l.x1 {
				to[l.block] = min(to[l.block], other.x0)
			}
			if other.x1 < l.x0 {
				from[l.block] = max(from[l.block], other.x1)
			}
		}
	}
	return from, to
}

// widen takes the margin from a line of the same column; a heading of larger type, or a row
// of a table, has its own.
func (l *placedLine) widen(other placedLine) {
	const indent = 4 // heights of type that a line may be set in
	if other.rtl != l.rtl || other.cells != nil || other.height() > 1.2*l.height() {
		return
	}
	if math.Abs(other.start()-l.start()) > indent*l.height() {
		return
	}
	l.left, l.right = min(l.left, other.x0), max(l.right, other.x1)
}

// start is where the line begins to be read.
func (l *placedLine) start() float64 {
	if l.rtl {
		return l.x1
	}
	return l.x0
}

// room is how much of its column the line leaves empty at its end.
func (l *placedLine) room() float64 {
	if l.rtl {
		return l.x0 - l.left
	}
	return l.right - l.x1
}

// indent is how far from its column's margin the line begins.
func (l *placedLine) indent() float64 {
	if l.rtl {
		return l.right - l.x1
	}
	return l.x0 - l.left
}

// firstWidth is the width of the word that is read first.
func (l *placedLine) firstWidth() float64 {
	if len(l.words) == 0 {
		return 0
	}
	w := l.words[0]
	if l.rtl {
		w = l.words[len(l.words)-1]
	}
	return w.x1 - w.x0
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
	if l.rtl != next.rtl || pitch > 0 && step > 1.35*pitch {
		return true
	}
	size := next.height() / l.height()
	if (size > 1.3 || size < 0.75) && pitch > 0 && step > 1.15*pitch {
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
func joinLine(before, line string, whole map[string]bool) string {
	if before == "" {
		return line
	}
	if cut, ok := strings.CutSuffix(before, "\u00ad"); ok {
		return cut + line
	}
	stem, ok := strings.CutSuffix(before, "-")
	last, _ := utf8.DecodeLastRuneInString(stem)
	first, _ := utf8.DecodeRuneInString(line)
	if !ok || !unicode.Is(unicode.Latin, last) || !unicode.Is(unicode.Latin, first) {
		return before + " " + line
	}
	if unicode.IsUpper(first) || whole[strings.ToLower(lastWord(stem)+"-"+firstWord(line))] || prefixes[strings.ToLower(lastWord(stem))] {
		return before + line // the hyphen is the word's own
	}
	return stem + line
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

func lastWord(s string) string {
	return s[strings.LastIndexFunc(s, func(r rune) bool { return notLetter(r) && r != '-' })+1:]
}

func firstWord(s string) string {
	if i := strings.IndexFunc(s, notLetter); i >= 0 {
		return s[:i]
	}
	return s
}
