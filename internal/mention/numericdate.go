package mention

import (
	"strings"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/text"
)

// numeric reads a date of digits: 2021-06-29, 12/03/2015, 29/يونيو/2021, 13.5.2015.
func (f *Finder) numeric(i int32) (d date, from, to int32, ok bool) {
	if !f.digit(i) || f.glued(i) {
		return d, i, i, false
	}
	var v [3]component
	n, to, sep := f.components(i, &v)
	if n == 3 {
		d.point, ok = f.ordered(v)
		if ok && (v[0].size <= 2 && v[2].size == 2) && sep != '/' && sep != '-' && sep != '.' {
			ok = false
		}
		d.hijri = d.hijri || ok && f.hijriEra(to)
		return d, i, to, ok && !f.tightDigits(to)
	}
	if n == 2 && !v[1].named {
		d.point, ok = f.twoParts(v, i, sep)
		if year, end, good := f.yearAt(f.passComma(to)); ok && good && f.mark(to, ",،") && !f.counted(end) {
			d.year, to = year, end
		}
		return d, i, to, ok && !f.tightDigits(to)
	}
	return d, i, i, false
}

// component is one part of a date in digits.
type component struct {
	n, size int
	named   bool // a month's name
	hijri   bool
}

// components reads up to three parts with one mark between them.
func (f *Finder) components(i int32, v *[3]component) (n int, to int32, sep rune) {
	k := i
	for n < 3 {
		if f.digit(k) {
			for _, part := range strings.FieldsFunc(f.page.Raw(int(k)), func(r rune) bool { return strings.ContainsRune(".,،", r) }) {
				if n == 3 {
					return 0, k, sep
				}
				c := component{size: len([]rune(part))}
				for _, r := range part {
					digit, _ := text.Digit(r)
					c.n = c.n*10 + digit
				}
				v[n] = c
				n++
			}
			if raw := f.page.Raw(int(k)); n > 1 && sep == 0 {
				sep = '.'
				if !strings.Contains(raw, ".") {
					return 0, k, sep
				}
			}
			k++
		} else if p, end, ok := f.monthAt(k); ok && n > 0 {
			v[n] = component{n: p.month, named: true, hijri: p.hijri}
			n++
			k = end
		} else {
			break
		}
		if n == 3 || !f.mark(k, "/-.–") || sep != 0 && f.token(k).Rune != sep {
			break
		}
		if !f.tight(k) && !(f.token(k).Rune == '/' && n == 1 && f.mark(k+2, "/")) && !(n == 2 && sep == '/') {
			break
		}
		if !f.digit(k+1) && !f.is(k+1, month) {
			break
		}
		sep = f.token(k).Rune
		k++
	}
	return n, k, sep
}

// twoParts reads 22/04 or 4/22; where both could be months, only after a word that wants a
// day.
func (f *Finder) twoParts(v [3]component, i int32, sep rune) (p point, ok bool) {
	a, b := v[0].n, v[1].n
	wanted := f.wantsDay(i)
	if _, _, ok := f.monthAt(i + 3); ok {
		return p, false
	}
	if _, _, ok := f.before(i, label); ok {
		return p, false
	}
	if a < 1 || b < 1 || v[0].size > 2 || v[1].size > 2 || sep == '.' || sep == '-' && !(f.norm(i-1) == "on") || sep == '–' {
		return p, false
	}
	switch {
	case a > 12 && a <= 31 && b <= 12:
		p.day, p.month = a, b
	case b > 12 && b <= 31 && a <= 12:
		p.month, p.day = a, b
	case a <= 12 && b <= 12 && wanted && f.lang == mithaq.English:
		p.month, p.day = a, b
	case a <= 12 && b <= 12 && wanted:
		p.day, p.month = a, b
	default:
		return p, false
	}
	return p, sep == '/' || wanted
}

// wantsDay reports whether the word before token i is followed by days: on, le, يوم.
func (f *Finder) wantsDay(i int32) bool {
	switch f.norm(i - 1) {
	case "on", "le", "dès", "dated", "يوم", "بتاريخ", "اليوم":
		return true
	}
	return false
}

// tightDigits reports whether more digits or letters go on from token k.
func (f *Finder) tightDigits(k int32) bool {
	return f.tight(k) && (f.digit(k) || f.token(k).Kind == text.Word && !f.is(k, era) && !f.is(k, joint) || f.mark(k, "/") && f.tight(k+1) && f.digit(k+1))
}
