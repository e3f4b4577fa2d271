package mention

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// quarter reads the first quarter of 2022, the second half of next year, الربع الأول من
// العام المقبل, Q2 2022.
func (f *Finder) quarter(i int32) (d date, from, to int32, ok bool) {
	n, u, to, ok := f.numbered(i)
	if !ok {
		return d, i, i, false
	}
	switch {
	case u == "q" && n >= 1 && n <= 4:
		d.code = 32 + n
	case u == "S" && n >= 1 && n <= 2:
		d.code = 39 + n
	default:
		return d, i, i, false
	}
	if u == "S" {
		h := date{nth: n, half: true}
		if h, from, to, ok := f.ofMonth(h, i, to); ok && h.month != 0 {
			return h, from, to, true
		}
	}
	end, found := f.yearOf(&d, to)
	if !found && (u == "S" || f.joins(to, "of") || f.noun(to) && !small[f.norm(to)]) {
		return d, i, i, false
	}
	return d, i, end, true
}

// numberedPart reads Q2 2022 and H1 2021 at the digit.
func (f *Finder) numberedPart(i int32) (d date, from, to int32, ok bool) {
	if !f.digit(i) || !f.tight(i) || i-1 < f.done || f.arabic() {
		return d, i, i, false
	}
	n, ok := twoDigits(f.page.Raw(int(i)))
	switch f.norm(i - 1) {
	case "q", "t":
		d.code = 32 + n
		ok = ok && n >= 1 && n <= 4
	case "h", "s":
		d.code = 39 + n
		ok = ok && n >= 1 && n <= 2
	default:
		return d, i, i, false
	}
	end, found := f.yearOf(&d, i+1)
	return d, i - 1, end, ok && found && f.token(i-1).Is(text.Capital)
}

// numbered reads an ordinal and a quarter or half in either order.
func (f *Finder) numbered(i int32) (n int, u string, to int32, ok bool) {
	if f.arabic() {
		u, to, ok = f.sense(i, unit)
		if !ok || u != "q" && u != "S" || f.parts(i)&lexicon.The == 0 || f.parts(to)&lexicon.The == 0 {
			return 0, "", i, false
		}
		v, end, ok := f.sense(to, ordinal)
		return int(number(v)), u, end, ok
	}
	if f.token(i).Is(text.AllCaps|text.Capital) || f.token(i).End-f.token(i).Start == 1 {
		return 0, "", i, false
	}
	var v string
	if v, to, ok = f.sense(i, ordinal); ok {
		n = int(number(v))
	} else if f.digit(i) && f.tight(i+1) && f.joins(i+1, "th") {
		n, _ = twoDigits(f.page.Raw(int(i)))
		to = i + 2
	} else {
		return 0, "", i, false
	}
	u, to, ok = f.sense(to, unit)
	return n, u, to, ok
}

// yearOf reads "of 2022", "of next year", من العام المقبل after token k.
func (f *Finder) yearOf(d *date, k int32) (to int32, ok bool) {
	at := k
	for n := 0; n < 3 && (f.joins(at, "of") || f.mark(at, ",،") || f.joins(at, "the") && !f.is(at+1, unit)); n++ {
		at++
	}
	if n, end, ok := f.relativeUnit(at, "y"); ok {
		d.unit, d.shift, d.shifted = 'y', n, true
		return end, true
	}
	if f.joins(at, "the") && f.yearWord(at+1) {
		d.unit, d.shifted = 'y', true
		return at + 2, true
	}
	if f.yearWord(at) {
		at++
	}
	if year, end, ok := f.yearAt(at); ok && !f.counted(end) {
		d.year = year
		if f.hijriEra(end) {
			d.hijri = true
			end++
		}
		return end, true
	}
	return k, false
}
