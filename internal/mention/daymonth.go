package mention

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// dayMonth reads a day and month in any order, with a year where one follows, or a month.
func (f *Finder) dayMonth(i int32) (d date, to int32, ok bool) {
	if p, k, good := f.monthAt(i); good {
		return f.monthFirst(p, i, k)
	}
	day, k, good := f.dayAt(i)
	if !good {
		return d, i, false
	}
	d.day = day
	if day2, k2, good := f.secondDay(k); good {
		d.interval, d.to.day, k = true, day2, k2
	}
	for n := 0; n < 3 && (f.joins(k, "of") || f.monthWord(k) || n == 0 && f.mark(k, "-/") && f.tight(k)); n++ {
		k++
	}
	p, k2, good := f.monthAt(k)
	if !good {
		return f.dayOfUnit(d, k)
	}
	if !f.digit(i) && f.is(k, month) && f.token(k).Rune == 'm' && f.norm(k) == "may" {
		return d, i, false
	}
	d.month, d.hijri = p.month, p.hijri
	k = k2
	if f.mark(k, ".") && f.short(k-1) && f.tight(k) {
		k++
	}
	d.year, d.hijri, k = f.yearAfter(k, d.hijri)
	f.monthShift(&d, &k)
	f.interval(&d, &k)
	f.spread(&d)
	return d, k, true
}

// monthWord reports whether شهر or "mois" stands at token k, as in 4 من شهر يونيو.
func (f *Finder) monthWord(k int32) bool {
	v, _, ok := f.sense(k, unit)
	return ok && v == "m" && f.is(k+1, month)
}

// secondDay reads the second day of a range at token k: - 7, to 7, et 14, و14.
func (f *Finder) secondDay(k int32) (day int, to int32, ok bool) {
	next := k
	switch {
	case f.mark(k, "-–—&/") && !(f.mark(k, "/") && !f.digit(k+1)):
		next++
	case f.joins(k, "to"), f.joins(k, "and"):
		next++
	case f.arabic() && f.parts(k)&lexicon.And != 0:
	case f.arabic() && f.norm(k) == "و":
		next++
	default:
		return 0, k, false
	}
	if f.joins(next, "the") {
		next++
	}
	day, to, ok = f.dayAt(next)
	if !ok || f.mark(next-1, "/") {
		return 0, k, false
	}
	m := to
	for n := 0; n < 2 && (f.joins(m, "of") || f.monthWord(m)); n++ {
		m++
	}
	_, _, ok = f.monthAt(m)
	return day, to, ok
}

// dayOfUnit reads the day of a month that is named by its distance: 25 of this month.
func (f *Finder) dayOfUnit(d date, k int32) (date, int32, bool) {
	n, to, ok := f.relativeUnit(k, "m")
	if !ok || d.interval {
		return d, k, false
	}
	d.unit, d.shift, d.shifted = 'm', n, true
	return d, to, true
}

// monthFirst reads what follows a month: day and year, or a year, or nothing.
func (f *Finder) monthFirst(p point, i, k int32) (d date, to int32, ok bool) {
	d.month, d.hijri = p.month, p.hijri
	short := f.short(i)
	if f.lang == "en" && (f.norm(i) == "may" || f.norm(i) == "march" || f.norm(i) == "mar") && !f.token(i).Is(text.Capital) {
		return d, i, false
	}
	if f.mark(k, ".") && (short || f.tight(k)) && (f.digit(k+1) || f.token(k+1).Kind == text.Word && f.token(k+1).End > 0) {
		k++
	}
	at := k
	if f.mark(k, "-/") && f.tight(k) && f.tight(k+1) || f.joins(k, "the") {
		at++
	}
	if day, end, good := f.dayAt(at); good && !f.arabic() && !f.counted(end) {
		d.day, k = day, end
		if day2, end, good := f.lastDay(k); good {
			d.interval, d.to.day, k = true, day2, end
		}
		short = false
	} else if f.arabic() && (f.digit(k) || f.is(k, ordinal)) {
		if day, end, good := f.dayAt(k); good && (f.tight(k) || f.mark(end, ",،")) {
			d.day, k, short = day, end, false
		}
	}
	d.year, d.hijri, k = f.yearAfter(k, d.hijri)
	if short && d.year == 0 {
		return d, i, false
	}
	f.monthShift(&d, &k)
	f.interval(&d, &k)
	f.spread(&d)
	return d, k, true
}

// counted reports whether what stands at token k makes the number before it a quantity.
func (f *Finder) counted(k int32) bool {
	return f.is(k, scale) || f.percentSign(k) || f.currencyAt(k) || f.counts(k) || f.mark(k, ":") && f.digit(k+1) && f.tight(k+1)
}

// counts reports whether the word at token k is a unit of time that a number counts: وسنة
// begins something of its own.
func (f *Finder) counts(k int32) bool {
	return f.is(k, unit) && !(f.arabic() && f.parts(k)&(lexicon.And|lexicon.By|lexicon.To|lexicon.The) != 0)
}

// lastDay reads the second day after a month and day: June 5-7, June 5 and 7.
func (f *Finder) lastDay(k int32) (int, int32, bool) {
	if !f.mark(k, "-–—") && !f.joins(k, "to") && !f.joins(k, "and") || !f.digit(k+1) {
		return 0, k, false
	}
	day, to, ok := f.dayAt(k + 1)
	if !ok || f.counted(to) || f.is(to, month) || f.noun(to) {
		return 0, k, false
	}
	return day, to, true
}
