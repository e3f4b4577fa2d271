package mention

import "github.com/mithaq/mithaq/internal/lexicon"

// ofUnit reads last year, la semaine prochaine, العام الجاري, the end of the month, عام 2014.
func (f *Finder) ofUnit(i int32) (d date, from, to int32, ok bool) {
	v, to, ok := f.sense(i, unit)
	if f.norm(i) == "années" {
		return f.namedYear(to)
	}
	if !ok || len(v) != 1 || !f.singular(i) && !f.is(i+1, shift) {
		return d, i, i, false
	}
	if v == "y" {
		if d, from, to, ok := f.namedYear(to); ok {
			return d, from, to, true
		}
	}
	if v != "y" && v != "m" && v != "w" && v != "q" && v != "e" || !f.singular(i) {
		return d, i, i, false
	}
	d.unit, d.shifted, from = v[0], true, i
	n, k, is := f.shiftBefore(i)
	n2, end, isAfter := f.shiftAt(to)
	if isAfter && (f.lang == "en" || f.arabic() && (f.parts(i)&lexicon.The == 0 || f.parts(to)&lexicon.The == 0)) {
		isAfter = false
	}
	switch {
	case isAfter:
		d.shift, to = n2, end
		if is {
			from = k
		}
	case is:
		if f.joins(k-1, "the") && n != 0 {
			return d, i, i, false // over the next year
		}
		if f.arabic() && f.parts(i)&lexicon.The == 0 {
			return d, i, i, false
		}
		d.shift, from = n, k
	case v == "q" || v == "w" || v == "e" || !f.definite(i):
		return d, i, i, false
	}
	if v == "w" {
		f.weekdayOfWeek(&d, &to)
	}
	return d, from, to, true
}

// definite reports whether the year or month at token i is the present one: the end of the
// month, before the year is out, نهاية العام.
func (f *Finder) definite(i int32) bool {
	k := i - 1
	if f.arabic() {
		if f.parts(i)&lexicon.The == 0 || f.parts(i+1)&lexicon.The != 0 && f.parts(i+1)&(lexicon.By|lexicon.To|lexicon.And) == 0 && f.word(i+1) {
			return false // نهاية العام الدراسي
		}
	} else {
		if !f.joins(k, "the") && f.norm(k) != "du" {
			return false
		}
		k--
		if f.joins(k, "of") || f.norm(k) == "de" {
			k--
		}
	}
	if f.is(k, part) {
		return true
	}
	v, _, ok := f.before(k+1, bound)
	return ok && v == "by" && !f.arabic() && f.lang == "en"
}

// weekdayOfWeek reads the weekday after a week: next week on Friday, الأسبوع القادم الأحد.
func (f *Finder) weekdayOfWeek(d *date, to *int32) {
	k := *to
	if f.norm(k) == "on" {
		k++
	}
	if wd, end, ok := f.weekdayAt(k); ok && !f.short(k) {
		if _, _, more := f.dayMonth(f.passComma(end)); !more {
			d.weekday, *to = wd, end
		}
	}
}

// namedYear reads the year after "the year", سنة; or a decade.
func (f *Finder) namedYear(i int32) (d date, from, to int32, ok bool) {
	year, to, ok := f.yearAt(i)
	if !ok || f.counted(to) {
		return d, i, i, false
	}
	d.year = year
	if f.hijriEra(to) {
		d.hijri = true
		to++
	}
	if f.norm(i-1) == "années" && year%10 == 0 {
		d.decade = true
	}
	f.yearRange(&d, &to)
	return d, i, to, true
}
