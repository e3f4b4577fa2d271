package source

import (
	"math"
	"slices"
)

// A PDF file has no tables, only words that stand in rows and columns; pdftotext gives their
// columns one after the other. rebuildTables puts the cells of each row together again.

// segment is a stretch of a line without a wide gap: perhaps the line of a cell.
type segment struct {
	pdfLine
	line int // its line's place on the page
}

// band is what stands at one height of the page, from left to right.
type band struct {
	y0, y1   float64
	segments []segment
}

// rebuildTables makes one line of each table row of the page.
func (p *pdfPage) rebuildTables() {
	bands := p.bands()
	rows := map[int][]*pdfLine{} // the rows of a table by the place where it begins
	gone := map[int]bool{}
	for i := 0; i < len(bands); {
		end, ok := tableEnd(bands, i)
		if !ok {
			i = max(i+1, end-longestTable)
			continue
		}
		first := len(p.lines)
		for _, b := range bands[i:end] {
			for _, s := range b.segments {
				first = min(first, s.line)
				gone[s.line] = true
			}
		}
		for _, b := range bands[i:end] {
			rows[first] = append(rows[first], b.row())
		}
		i = end
	}
	p.replace(rows, gone)
}

// replace puts the rows of tables in the place of the lines that they were made of.
func (p *pdfPage) replace(rows map[int][]*pdfLine, gone map[int]bool) {
	if len(rows) == 0 {
		return
	}
	var lines []*pdfLine
	for i, l := range p.lines {
		lines = append(lines, rows[i]...)
		if !gone[i] {
			lines = append(lines, l)
		}
	}
	p.lines = lines
}

// bands cuts the lines of the page at wide gaps, and groups what stands side by side.
func (p *pdfPage) bands() []band {
	var all []segment
	for i, l := range p.lines {
		all = append(all, l.segments(i)...)
	}
	slices.SortStableFunc(all, func(a, b segment) int { return compare(a.y0, b.y0) })
	var bands []band
	for _, s := range all {
		inset := 0.25 * s.height() // neighbouring lines may touch
		if n := len(bands); n > 0 && s.y0+inset < bands[n-1].y1 {
			b := &bands[n-1]
			b.y1 = max(b.y1, s.y1-inset)
			b.segments = append(b.segments, s)
			continue
		}
		bands = append(bands, band{s.y0 + inset, s.y1 - inset, []segment{s}})
	}
	for _, b := range bands {
		slices.SortStableFunc(b.segments, func(a, b segment) int { return compare(a.x0, b.x0) })
	}
	return bands
}

func compare(a, b float64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// segments cuts a line where the gap between two words is as wide as the type is high.
func (l *pdfLine) segments(place int) []segment {
	var out []segment
	for i, w := range l.words {
		if i == 0 || w.x0-l.words[i-1].x1 > 0.9*l.height() {
			out = append(out, segment{pdfLine{x0: w.x0, y0: l.y0, x1: w.x1, y1: l.y1, block: l.block}, place})
		}
		s := &out[len(out)-1]
		s.words = append(s.words, w)
		s.x1 = w.x1
	}
	return out
}

// columns gives the segments of a band by column: those above one another are one cell.
func (b band) columns() [][]segment {
	var columns [][]segment
	right := 0.0
	for _, s := range b.segments {
		if n := len(columns); n > 0 && s.x0 < right {
			columns[n-1] = append(columns[n-1], s)
			right = max(right, s.x1)
			continue
		}
		columns = append(columns, []segment{s})
		right = s.x1
	}
	return columns
}

// longestTable is how many bands are tried as the start of a table before those after them.
const longestTable = 100

// tableEnd gives the end of the table that begins with the i-th band: two bands or more of
// several columns each, close below one another, whose inner columns line up. Where it is
// no table, it gives how far the bands of several columns reach.
func tableEnd(bands []band, i int) (end int, ok bool) {
	end = i
	for end < len(bands) && len(bands[end].columns()) >= 2 && (end == i || below(bands[end-1], bands[end])) {
		end++
	}
	return end, end-i >= 2 && end-i <= 20*longestTable && aligned(bands[i:end]) && !isProse(bands[i:end])
}

// below reports whether b stands close below a.
func below(a, b band) bool { return b.y0-a.y1 < 2.5*(a.y1-a.y0)+12 }

// aligned reports whether most inner edges of columns stand above one another; those of a
// text with wide gaps between its words do not.
func aligned(bands []band) bool {
	var starts, middles, ends []float64
	for _, b := range bands {
		columns := b.columns()
		for i, c := range columns {
			if i > 0 {
				starts = append(starts, c[0].x0)
				middles = append(middles, (c[0].x0+c[0].x1)/2)
			}
			if i < len(columns)-1 {
				ends = append(ends, c[0].x1)
			}
		}
	}
	return max(matched(starts), matched(middles), matched(ends)) >= 0.6
}

// matched is the share of places that another one agrees with to three points.
func matched(places []float64) float64 {
	n := 0
	for i, a := range places {
		for j, b := range places {
			if i != j && math.Abs(a-b) < 3 {
				n++
				break
			}
		}
	}
	return float64(n) / float64(max(1, len(places)))
}

// isProse reports whether the columns are those of a newspaper: their lines are of some
// words each, and full.
func isProse(bands []band) bool {
	widest := map[int]float64{}
	words, lines := 0, 0
	for _, b := range bands {
		for i, c := range b.columns() {
			for _, s := range c {
				widest[i] = max(widest[i], s.x1-s.x0)
				words += len(s.words)
				lines++
			}
		}
	}
	full := 0
	for _, b := range bands {
		for i, c := range b.columns() {
			for _, s := range c {
				if s.x1-s.x0 > 0.85*widest[i] {
					full++
				}
			}
		}
	}
	return float64(words) >= 4*float64(lines) && float64(full) > 0.6*float64(lines)
}

// row makes one line of a band, with a cell for each column.
func (b band) row() *pdfLine {
	l := &pdfLine{x0: math.Inf(1), x1: math.Inf(-1), y0: math.Inf(1), y1: math.Inf(-1), block: b.segments[0].block}
	for _, column := range b.columns() {
		slices.SortStableFunc(column, func(a, b segment) int { return compare(a.y0, b.y0) })
		var cell []*pdfLine
		for i := range column {
			s := &column[i].pdfLine
			cell = append(cell, s)
			l.x0, l.x1 = min(l.x0, s.x0), max(l.x1, s.x1)
			l.y0, l.y1 = min(l.y0, s.y0), max(l.y1, s.y1)
			l.words = append(l.words, s.words...)
		}
		l.cells = append(l.cells, cell)
	}
	return l
}
