package source

import (
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// headZone is the share of a page's height, at its top and at its foot, in which running
// heads and page numbers stand.
const headZone = 0.12

var pageNumber = regexp.MustCompile(`(?i)^[-–—|\s]*(?:page|p\.|صفحة|الصفحة|ص\.?)?\s*\d{1,4}\s*(?:(?:/|of|de|sur|من|\|)\s*\d{1,4})?[-–—|\s.]*$|^[-–—\s]*[ivxlc]{1,6}[-–—\s]*$`)

// What a browser prints at the head and foot of a page: the time and the title, the address
// and the page's number.
var (
	printedTime    = regexp.MustCompile(`(?:^|\s)\d{1,2}/\d{1,2}/\d{2,4}, \d{1,2}:\d\d(?: [AP]M)?(?:\s|$)`)
	printedAddress = regexp.MustCompile(`^(?:https?|file)://\S+(?: \d+/\d+)?$`)
)

// dropHeads takes the running heads and feet and the page numbers out of the pages, and
// gives them: a marking or an address may be among them.
func dropHeads(pages []*pdfPage) []string {
	var heads []string
	repeated := repeatedHeads(pages)
	for _, p := range pages {
		gone := p.heads(repeated, len(pages))
		kept := p.lines[:0]
		for _, l := range p.lines {
			if gone[l] {
				heads = append(heads, l.text)
				continue
			}
			kept = append(kept, l)
		}
		p.lines = kept
	}
	return heads
}

// heads gives the running heads and feet of a page: what is one, from its edges inwards.
func (p *pdfPage) heads(repeated map[string][]float64, pages int) map[*pdfLine]bool {
	gone := map[*pdfLine]bool{}
	lines := slices.Clone(p.lines)
	slices.SortStableFunc(lines, func(a, b *pdfLine) int { return compare(a.middle(), b.middle()) })
	for range 2 {
		for _, l := range lines {
			if !p.inZone(l) || !isHead(l, repeated, pages) {
				break
			}
			gone[l] = true
		}
		slices.Reverse(lines)
	}
	return gone
}

func (p *pdfPage) inZone(l *pdfLine) bool {
	return p.height > 0 && (l.middle() < p.height*headZone || l.middle() > p.height*(1-headZone))
}

// isHead reports whether l is what a browser prints, stands at the same height on other
// pages as well, or is the number of the only page.
func isHead(l *pdfLine, repeated map[string][]float64, pages int) bool {
	text := strings.Map(westernDigit, l.text)
	if printedTime.MatchString(text) || printedAddress.MatchString(text) {
		return true
	}
	if pages == 1 && pageNumber.MatchString(text) {
		return true
	}
	n := level(repeated[headKey(l)], l.middle())
	return n >= 2 && n*5 >= pages*2
}

// level counts the heights that are the same as y, to two points.
func level(heights []float64, y float64) int {
	n := 0
	for _, h := range heights {
		if math.Abs(h-y) < 2 {
			n++
		}
	}
	return n
}

// mostHeads is how many pages are looked at for the places of one running head.
const mostHeads = 500

// repeatedHeads gives, by what stays the same of each line at the head or foot of a page,
// where it stands.
func repeatedHeads(pages []*pdfPage) map[string][]float64 {
	heights := map[string][]float64{}
	for _, p := range pages {
		for _, l := range p.lines {
			if key := headKey(l); p.inZone(l) && len(heights[key]) < mostHeads {
				heights[key] = append(heights[key], l.middle())
			}
		}
	}
	return heights
}

// headKey is what stays the same of a running head from page to page: all but its digits.
func headKey(l *pdfLine) string {
	return strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, l.text)), " ")
}
