package mention

// yearAfter reads a year after a month or day, with what may stand between.
func (f *Finder) yearAfter(k int32, hijri bool) (int, bool, int32) {
	at := k
	for n := 0; n < 3 && (f.mark(at, ",،/-") || f.joins(at, "of") || f.yearWord(at)); n++ {
		at++
	}
	year, to, ok := f.yearAt(at)
	if !ok && at == k && !f.arabic() {
		year, to, ok = f.lastCentury(at)
	}
	if !ok || at > k && f.counted(to) && !f.mark(to, ":") || f.mark(k, "-") && !f.tight(k) {
		return 0, hijri, k
	}
	if f.hijriEra(to) {
		return year, true, to + 1
	}
	if hijri && year > 1700 {
		hijri = false
	}
	return year, hijri, to
}

// lastCentury reads a year of two digits, 50 to 99, at a clause's end: 1er avril 78.
func (f *Finder) lastCentury(i int32) (int, int32, bool) {
	if !f.digit(i) || len(f.page.Raw(int(i))) != 2 || f.word(i+1) || f.digit(i+1) || f.percentSign(i+1) || f.currencyAt(i+1) {
		return 0, i, false
	}
	n, ok := twoDigits(f.page.Raw(int(i)))
	return 1900 + n, i + 1, ok && n >= 50
}

// yearWord reports whether عام, سنة or "the year" stands at token k.
func (f *Finder) yearWord(k int32) bool {
	v, _, ok := f.sense(k, unit)
	return ok && v == "y"
}

// monthShift takes القادم, prochain, "of next year" after a month.
func (f *Finder) monthShift(d *date, k *int32) {
	if d.year != 0 {
		return
	}
	if n, to, ok := f.shiftAt(*k); ok && !(f.arabic() && f.parts(*k)&theArticle == 0) && f.lang != "en" {
		d.shift, d.shifted, *k = n, true, to
		return
	} else if ok && (f.norm(*k) == "next" || f.norm(*k) == "last") && !f.noun(to) && !f.is(to, unit) {
		d.shift, d.shifted, *k = n, true, to
		return
	}
	at := *k
	for n := 0; n < 2 && (f.joins(at, "of") || f.mark(at, ",،")); n++ {
		at++
	}
	if n, to, ok := f.relativeUnit(at, "y"); ok {
		d.unit, d.shift, d.shifted, *k = 'y', n, true, to
	}
}
