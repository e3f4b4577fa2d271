package mention

import "github.com/mithaq/mithaq/internal/lexicon"

// nthOf reads the third Wednesday of a month, the first week of May, الأسبوع الأول من أيار.
func (f *Finder) nthOf(i int32) (d date, from, to int32, ok bool) {
	n, k, good := f.nth(i)
	if s, before, last := f.shiftBefore(i); !good && last && s < 0 && f.joins(i+1, "of") {
		if d, _, to, ok = f.nthOf(before); ok && d.nth < 0 {
			return d, before, to, true
		}
	}
	if !good {
		return f.arabicNth(i)
	}
	if wd, end, is := f.nthWeekday(k); is && n > 0 {
		d.weekday, to = wd, end
	} else if v, end, is := f.sense(k, unit); is && v == "w" && f.singular(k) {
		d.week, to = true, end
	} else {
		return f.arabicNth(i)
	}
	d.nth = n
	return f.ofMonth(d, i, to)
}

// nthWeekday reads the weekday after an ordinal, which in Arabic has no article: أول جمعة.
func (f *Finder) nthWeekday(k int32) (int, int32, bool) {
	v, to, ok := f.sense(k, weekday)
	if ok && f.arabic() && f.parts(k)&(lexicon.And|lexicon.By|lexicon.To) == 0 {
		return int(number(v)), to, true
	}
	return f.weekdayAt(k)
}

// nth reads first to fifth, or last (-1), at token i.
func (f *Finder) nth(i int32) (n int, to int32, ok bool) {
	if v, end, is := f.sense(i, ordinal); is {
		n = int(number(v))
		return n, end, n >= 1 && n <= 5
	}
	if v, end, is := f.sense(i, shift); is && number(v) == -1 {
		return -1, end, true
	}
	return 0, i, false
}

// arabicNth reads الأسبوع الأول من, الثلاثاء الثالث.
func (f *Finder) arabicNth(i int32) (d date, from, to int32, ok bool) {
	if !f.arabic() {
		return d, i, i, false
	}
	var k int32
	if wd, end, is := f.weekdayAt(i); is {
		d.weekday, k = wd, end
	} else if v, end, is := f.sense(i, unit); is && v == "w" && f.parts(i)&lexicon.The != 0 {
		d.week, k = true, end
	} else {
		return d, i, i, false
	}
	v, end, is := f.sense(k, ordinal)
	n := int(number(v))
	if f.norm(k) == "الاخير" || f.norm(k) == "الاخيره" {
		n, end, is = -1, k+1, true
	}
	if !is || n > 5 || f.parts(k)&lexicon.The == 0 || f.is(end, cardinal) {
		return d, i, i, false
	}
	d.nth = n
	if !d.week && (f.joins(end, "of") || f.is(end, month)) {
		return date{}, i, i, false // الخميس الثاني من يوليو is a day of July
	}
	return f.ofMonth(d, i, end)
}

// ofMonth reads the month that a numbered week or weekday belongs to.
func (f *Finder) ofMonth(d date, i, to int32) (date, int32, int32, bool) {
	k := to
	for n := 0; n < 3 && (f.joins(k, "of") || f.monthWord(k) || f.joins(k, "the")); n++ {
		k++
	}
	if p, end, ok := f.monthAt(k); ok && k > to {
		d.month, d.hijri = p.month, p.hijri
		d.year, d.hijri, end = f.yearAfter(end, p.hijri)
		f.monthShift(&d, &end)
		return d, i, end, true
	}
	if n, end, ok := f.relativeUnit(k, "m"); ok && (k > to || f.is(k, shift)) {
		d.unit, d.shift, d.shifted = 'm', n, true
		return d, i, end, true
	}
	return d, i, to, !d.week && !d.half && d.nth > 0 && k == to && !f.word(to)
}
