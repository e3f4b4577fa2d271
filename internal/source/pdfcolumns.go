package source

import (
	"math"
	"strings"
)

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
