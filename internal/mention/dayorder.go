package mention

import (
	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/text"
)

// order says whether dates in digits put the day or the month first.
type order uint8

const (
	unknownOrder order = iota
	dayFirst
	monthFirst
)

// ordered tells year, month and day apart.
func (f *Finder) ordered(v [3]component) (p point, ok bool) {
	a, b, c := v[0], v[1], v[2]
	switch {
	case a.named || c.named:
		return p, false
	case a.size == 4:
		p.year, p.month, p.day = a.n, b.n, c.n
	case c.size == 4 || c.size == 2:
		p.year, p.month, p.day = century(c), b.n, a.n
		if !b.named && (b.n > 12 || f.lang == mithaq.English && a.n <= 12 && !f.daysFirst()) {
			p.month, p.day = a.n, b.n
		}
	default:
		return p, false
	}
	p.hijri = b.hijri || p.year >= 1300 && p.year < 1500 && f.arabic()
	return p, p.year >= 1000 && p.year < 3000 && p.month >= 1 && p.month <= 12 && p.day >= 1 && p.day <= 31 && a.size != 3 && b.size < 3
}

// daysFirst reports whether another date of the document, 25/03/2015, shows that days stand
// before months in it.
func (f *Finder) daysFirst() bool {
	if f.dayFirst == unknownOrder {
		f.dayFirst = f.orderShown()
	}
	return f.dayFirst == dayFirst
}

func (f *Finder) orderShown() order {
	tokens := f.page.Tokens
	for i := 0; i+4 < len(tokens); i++ {
		if tokens[i].Kind != text.Number || tokens[i+1].Rune != '/' || tokens[i+2].Kind != text.Number || tokens[i+3].Rune != '/' {
			continue
		}
		a, ok := twoDigits(f.page.Raw(i))
		b, ok2 := twoDigits(f.page.Raw(i + 2))
		switch {
		case ok && ok2 && a > 12 && a <= 31 && b <= 12:
			return dayFirst
		case ok && ok2 && b > 12:
			return monthFirst
		}
	}
	return monthFirst
}

// century completes a year of two digits: up to 49 it is one of this century.
func century(c component) int {
	switch {
	case c.size != 2:
		return c.n
	case c.n < 50:
		return 2000 + c.n
	}
	return 1900 + c.n
}
