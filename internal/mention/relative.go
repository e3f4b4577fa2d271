package mention

import (
	"strings"

	"github.com/mithaq/mithaq/internal/lexicon"
)

// spokenToday reads today, yesterday and the like, and the date that may follow: اليوم
// الخميس 4 يونيو.
func (f *Finder) spokenToday(i int32) (d date, from, to int32, ok bool) {
	v, to, ok := f.sense(i, today)
	if !ok || f.arabic() && to == i+1 && v == "0" && f.parts(i)&lexicon.The == 0 {
		return d, i, i, false
	}
	if f.arabic() && f.is(to, ordinal) && f.parts(to)&lexicon.The != 0 && !f.is(to, weekday) {
		return d, i, i, false // اليوم الأول
	}
	d.relative = true
	if rest, isStory := strings.CutPrefix(v, "n"); isStory {
		if f.joins(to, "of") || f.noun(to) {
			return d, i, i, false
		}
		d.story, v = true, rest
	}
	d.days = int(number(v))
	to = f.daypartAfter(to)
	k := f.passComma(to)
	if rest, at, end, good := f.calendar(k); good && at == k && (rest.weekday > 0 || rest.day > 0) {
		rest.relative, rest.days = true, d.days
		return rest, i, end, true
	}
	return d, i, to, true
}

// offset reads a date counted from today: three years ago, il y a deux jours, بعد أربعة أشهر.
func (f *Finder) offset(i int32) (d date, from, to int32, ok bool) {
	to = f.amounts(&d, i)
	if d.count == 0 {
		return d, i, i, false
	}
	from = i
	if f.joins(i-1, "a") && i-1 >= f.done {
		from = i - 1
	}
	if _, end, is := f.sense(to, ago); is && !f.arabic() {
		d.sign = -1
		return d, from, end, true
	}
	if v, end, is := f.sense(to, later); is {
		rest, story := strings.CutPrefix(v, "n")
		d.sign, d.story, d.days = 1, story, int(number(rest))
		if end-1 > to && strings.HasPrefix(f.norm(to), "before") {
			d.sign = -1
		}
		if _, k, is := f.before(from, ago); is && f.arabic() {
			d.sign, from = -1, k
		}
		if v, k, is := f.before(from, bound); is && v == "in" && k >= f.done {
			from = k
		}
		return d, from, end, true
	}
	return f.offsetBefore(d, from, to)
}

// offsetBefore takes the word before the amounts: قبل عامين, dans trois mois, within a month.
func (f *Finder) offsetBefore(d date, from, to int32) (date, int32, int32, bool) {
	if _, k, is := f.before(from, ago); is && k >= f.done && !f.joins(to, "of") {
		d.sign = -1
		return d, k, to, true
	}
	v, k, is := f.before(from, bound)
	if !is || k < f.done || f.joins(to, "of") && f.norm(to) != "في" || f.parts(to)&lexicon.The != 0 && f.arabic() && f.is(to, shift) {
		return d, from, to, false
	}
	switch v {
	case "within":
		if c := f.cue(k, to); f.arabic() && f.norm(k) == "خلال" && !f.is(to-1, shift) && c <= 0 && (c < 0 || !f.wish(k)) {
			return d, from, to, false
		}
		d.within = true
	case "in":
		if f.norm(k) != "dans" && d.amounts[0].unit != 'b' && f.cue(k, to) <= 0 {
			return d, from, to, false
		}
	default:
		return d, from, to, false
	}
	d.sign = 1
	return d, k, to, true
}

// wish reports whether أن stands a little before token k, whose verb lies ahead.
func (f *Finder) wish(k int32) bool {
	for i := k - 1; i >= f.from && i > k-14; i-- {
		if f.word(i) && f.page.Raw(int(i)) == "أن" {
			return true
		}
	}
	return false
}

// amounts reads numbers of units of time into d: 1 month and 21 days, عامين.
func (f *Finder) amounts(d *date, i int32) int32 {
	k, to := i, i
	for d.count < len(d.amounts) {
		a, end, ok := f.amountOf(k)
		if !ok {
			break
		}
		d.amounts[d.count] = a
		d.count++
		to, k = end, end
		if f.mark(k, ",") || f.joins(k, "and") {
			k++
		} else if v, end, ok := f.sense(k, qualifier); ok && v == "at least" {
			k = end // deux ans plus d'un mois
		}
	}
	return to
}

// amountOf reads one number and its unit of time.
func (f *Finder) amountOf(k int32) (a amount, to int32, ok bool) {
	if v, end, is := f.sense(k, two); is {
		return amount{2, v[0]}, end, calendarUnit(v)
	}
	if v, end, is := f.sense(k, unit); is && calendarUnit(v) && f.singular(k) {
		one := f.joins(k-1, "a") || f.arabic() && f.parts(k)&lexicon.The == 0 && !f.digit(k-1)
		if f.yearOrMonthFollows(k, end) {
			one = false
		}
		if one && f.is(end, cardinal) && f.arabic() && f.parts(end)&lexicon.And == 0 && f.page.Words[end].Value(cardinal) == "1" {
			end++ // قبل أسبوع واحد
		}
		return amount{1, v[0]}, end, one
	}
	if n, v, end, is := f.unitFirst(k); is && calendarUnit(v) {
		return amount{n, v[0]}, end, f.token(end-1).End > 0 && f.is(end-1, shift)
	}
	n, good := f.numeral(k)
	if !good || n.ordinal || n.part || n.rough {
		return a, k, false
	}
	count, good := whole(n.value)
	if f.is(n.to, shift) && f.is(n.to+1, unit) {
		n.to++
	}
	v, end, is := f.sense(n.to, unit)
	if f.norm(n.to) == "business" && f.is(n.to+1, unit) {
		v, end, is = "b", n.to+2, true
	}
	if wd, _, isDay := f.weekdayAt(n.to); isDay && f.isLater(n.to+1) && !f.short(n.to) {
		return amount{int(count), byte('0' + wd)}, n.to + 1, good && count < 100
	}
	return amount{int(count), first(v)}, end, good && is && count >= 0 && count < 10000 && (calendarUnit(v) || v == "b")
}

// unitFirst reads an Arabic length of time whose number follows: الأشهر الستة المقبلة.
func (f *Finder) unitFirst(k int32) (n int, u string, to int32, ok bool) {
	u, to, ok = f.sense(k, unit)
	if !ok || !f.arabic() || !calendarUnit(u) || !f.is(to, cardinal) ||
		f.parts(k)&lexicon.The == 0 || f.parts(to)&(lexicon.The|lexicon.And) != lexicon.The {
		return 0, "", k, false
	}
	num, ok := f.numeral(to)
	if !ok {
		return 0, "", k, false
	}
	v, good := whole(num.value)
	if !good || num.ordinal || v > 999 {
		return 0, "", k, false
	}
	to = num.to
	if n, end, is := f.shiftAt(to); is && n != 0 {
		to = end
	}
	return int(v), u, to, true
}

func (f *Finder) isLater(i int32) bool {
	_, _, ok := f.sense(i, later)
	return ok
}

// yearOrMonthFollows reports whether a unit is one with a name: سنة 2014, شهر يونيو.
func (f *Finder) yearOrMonthFollows(k, end int32) bool {
	if _, _, ok := f.yearAt(end); ok {
		return true
	}
	if f.digit(end) || f.is(end, ordinal) {
		return true // قبل يوم 26 من نوفمبر
	}
	return f.is(end, month) || f.is(end, weekday) || f.is(end, today) || f.is(end, shift) && f.arabic() && f.parts(end)&lexicon.The == 0 && f.is(k, shift)
}

func first(s string) byte {
	if s == "" {
		return 0
	}
	return s[0]
}

// calendarUnit reports whether u is a unit that days can be counted in.
func calendarUnit(u string) bool { return u != "" && strings.Contains("ymwdDf", u) }

// singular reports whether the unit at token k is one, not several.
func (f *Finder) singular(k int32) bool {
	switch f.norm(k) {
	case "an", "mois":
		return true
	}
	if !f.arabic() {
		return !f.plural(k)
	}
	switch strings.TrimPrefix(f.stem(k), "ال") {
	case "عام", "سنه", "شهر", "اسبوع", "يوم", "ربع", "عقد", "قرن", "نصف", "فصل":
		return true
	}
	return false
}

// stem gives the Arabic word at token k without the particles before it.
func (f *Finder) stem(k int32) string {
	w := f.norm(k)
	p := f.parts(k)
	if p&lexicon.And != 0 {
		w = strings.TrimPrefix(strings.TrimPrefix(w, "و"), "ف")
	}
	switch {
	case p&lexicon.The == 0:
		if p&lexicon.By != 0 {
			w = strings.TrimPrefix(w, "ب")
		}
		if p&lexicon.To != 0 {
			w = strings.TrimPrefix(w, "ل")
		}
	case p&lexicon.To != 0:
		w = strings.TrimPrefix(w, "لل")
	case p&lexicon.By != 0:
		w = strings.TrimPrefix(w, "بال")
	}
	if p&lexicon.Tanwin != 0 {
		w = strings.TrimSuffix(w, "ا")
	}
	return w
}

// relativeUnit reads next month, le mois prochain, هذا الشهر at token k.
func (f *Finder) relativeUnit(k int32, u string) (n int, to int32, ok bool) {
	for range 2 {
		if f.joins(k, "the") {
			k++
		}
	}
	if n, end, is := f.shiftAt(k); is {
		v, to, good := f.sense(end, unit)
		if good && v == u && f.singular(end) {
			if n2, to2, more := f.shiftAt(to); more && f.arabic() {
				return n2, to2, true
			}
			return n, to, true
		}
		return 0, k, false
	}
	v, end, is := f.sense(k, unit)
	if !is || v != u || !f.singular(k) {
		return 0, k, false
	}
	n, to, ok = f.shiftAt(end)
	if ok && f.arabic() && (f.parts(k)&lexicon.The == 0 || f.parts(end)&lexicon.The == 0) {
		ok = false
	}
	if !ok && (f.joins(k-1, "the") || f.arabic() && f.parts(k)&lexicon.The != 0) && !f.noun(end) {
		return 0, end, true // of the month
	}
	return n, to, ok && f.lang != "en"
}

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
	k := i + 1
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
