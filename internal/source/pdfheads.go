package source

import (
	"regexp"
	"strings"
	"unicode"
)

// headZone is the share of a page's height, at its top and at its foot, in which running
// heads and page numbers stand.
const headZone = 0.12

var pageNumber = regexp.MustCompile(`(?i)^[-–—|\s]*(?:page|p\.|صفحة|الصفحة|ص\.?)?\s*\d{1,4}\s*(?:(?:/|of|de|sur|من|\|)\s*\d{1,4})?[-–—|\s.]*$|^[-–—\s]*[ivxlc]{1,6}[-–—\s]*$`)

// dropHeads takes the running heads and feet and the page numbers out of the pages, and
// gives them: a marking may be among them.
func dropHeads(pages []*pdfPage) string {
	var heads []string
	repeated := repeatedHeads(pages)
	for i, p := range pages {
		kept := p.lines[:0]
		for _, l := range p.lines {
			if !p.inZone(l) || !isHead(l, i, repeated) {
				kept = append(kept, l)
				continue
			}
			heads = append(heads, l.text)
		}
		p.lines = kept
	}
	return strings.Join(heads, "\n")
}

func (p *pdfPage) inZone(l *pdfLine) bool {
	return p.height > 0 && (l.middle() < p.height*headZone || l.middle() > p.height*(1-headZone))
}

// isHead reports whether l is a page number, or stands on other pages as well; on the first
// page a title stands larger than the running head it becomes.
func isHead(l *pdfLine, page int, repeated map[string]float64) bool {
	if pageNumber.MatchString(strings.Map(westernDigit, l.text)) {
		return true
	}
	height, ok := repeated[headKey(l)]
	return ok && (page > 0 || l.height() < height*1.15)
}

// repeatedHeads gives the lines that stand at the head or foot of several pages, two in
// five of them at least, and how high they are on the later ones.
func repeatedHeads(pages []*pdfPage) map[string]float64 {
	on, height := map[string]int{}, map[string]float64{}
	for _, p := range pages {
		seen := map[string]bool{}
		for _, l := range p.lines {
			if key := headKey(l); p.inZone(l) && key != "" && !seen[key] {
				seen[key] = true
				on[key]++
				height[key] = l.height()
			}
		}
	}
	for key, n := range on {
		if n < 2 || n*5 < len(pages)*2 {
			delete(height, key)
		}
	}
	return height
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
