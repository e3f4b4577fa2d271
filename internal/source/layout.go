package source

import (
	"bytes"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// pdfPage is a page with its lines in reading order; lengths are in points, from the top
// left corner.
type pdfPage struct {
	height float64
	lines  []*pdfLine
}

// pdfLine is one line of a page.
type pdfLine struct {
	x0, y0, x1, y1 float64
	block          int // lines of one block stand together
	words          []pdfWord
	rtl            bool         // its paragraph runs from right to left
	text           string       // the words as they are read
	cells          [][]*pdfLine // of a table row: the lines of each cell, from left to right
}

type pdfWord struct {
	x0, x1 float64
	text   string // as it is seen, from left to right
}

func (l *pdfLine) height() float64 { return l.y1 - l.y0 }
func (l *pdfLine) middle() float64 { return (l.y0 + l.y1) / 2 }

// parseLayout reads the XHTML that pdftotext -bbox-layout writes.
func parseLayout(out []byte) (pages []*pdfPage, title string) {
	z := html.NewTokenizer(bytes.NewReader(out))
	var page *pdfPage
	var line *pdfLine
	var text *string // where the next text belongs
	blocks := 0
	for {
		switch z.Next() {
		case html.ErrorToken:
			return pages, title
		case html.TextToken:
			if text != nil {
				*text += string(z.Text())
			}
		case html.EndTagToken:
			text = nil
		case html.StartTagToken:
			name, _ := z.TagName()
			at := boxOf(z)
			text = nil
			switch string(name) {
			case "title":
				text = &title
			case "page":
				page, line = &pdfPage{height: at["height"]}, nil
				pages = append(pages, page)
			case "block":
				blocks++
			case "line":
				if page != nil {
					line = &pdfLine{x0: at["xmin"], y0: at["ymin"], x1: at["xmax"], y1: at["ymax"], block: blocks}
					page.lines = append(page.lines, line)
				}
			case "word":
				if line != nil {
					line.words = append(line.words, pdfWord{x0: at["xmin"], x1: at["xmax"]})
					text = &line.words[len(line.words)-1].text
				}
			}
		}
	}
}

// boxOf gives the numeric attributes of the present tag, by their names in lower case.
func boxOf(z *html.Tokenizer) map[string]float64 {
	m := map[string]float64{}
	for {
		key, value, more := z.TagAttr()
		if n, err := strconv.ParseFloat(string(value), 64); err == nil && n > -1e6 && n < 1e6 {
			m[strings.ToLower(string(key))] = n
		}
		if !more {
			return m
		}
	}
}

// seen gives the words of the line from left to right. Poppler takes the room that some
// fonts leave after a letter, or beside a vowel mark, for a space: Arabic letters that stand
// closer than the line's words do are of one word.
func (l *pdfLine) seen() string {
	usual := l.usualGap()
	var b strings.Builder
	for i, w := range l.words {
		if i > 0 && !goesOn(w, l.words[i-1], usual) {
			b.WriteByte(' ')
		}
		b.WriteString(w.text)
	}
	return b.String()
}

// usualGap is the median of the gaps between the words of the line.
func (l *pdfLine) usualGap() float64 {
	var gaps []float64
	for i := 1; i < len(l.words); i++ {
		gaps = append(gaps, l.words[i].x0-l.words[i-1].x1)
	}
	if len(gaps) == 0 {
		return 0
	}
	slices.Sort(gaps)
	return gaps[len(gaps)/2]
}
