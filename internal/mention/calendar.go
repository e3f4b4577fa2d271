package mention

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

const theArticle = lexicon.The

// calendar reads a date with a weekday, a day or a month: Thursday 4 June 2020, March 2015,
// الخميس, June next.
func (f *Finder) calendar(i int32) (d date, from, to int32, ok bool) {
	from, to = i, i
	if wd, end, is := f.weekdayAt(i); is {
		d.weekday, to, ok = wd, end, true
		k := f.daypartAfter(to)
		k = f.passComma(k)
		after := k
		if f.joins(k, "the") {
			after++
		}
		if rest, end, good := f.dayMonth(after); good {
			rest.weekday = wd
			return rest, from, end, true
		}
		if f.short(i) {
			return d, i, i, false
		}
		if day, end, good := f.dayAfterWeekday(k); good {
			d.day, to = day, end
			return d, from, to, true
		}
		f.weekShift(&d, &from, &to)
		return d, from, to, true
	}
	d, to, ok = f.dayMonth(i)
	if !ok {
		return f.dayAlone(i)
	}
	if d.day == 0 && d.year == 0 {
		return f.bareMonth(d, i, to)
	}
	if d.day > 0 && !d.interval && d.weekday == 0 { // 22 January, Wednesday
		if wd, end, is := f.weekdayAt(f.passComma(to)); is && d.year == 0 && !f.short(to) && f.mark(to, ",،") {
			d.weekday, to = wd, end
		}
	}
	return d, from, to, true
}

// dayAlone reads a day of the month by itself, where its clause ends with it: on 15, the
// 27th, le 27.
func (f *Finder) dayAlone(i int32) (d date, from, to int32, ok bool) {
	day, to, ok := f.dayAt(i)
	if !ok || f.word(to) || f.digit(to) || f.percentSign(to) || f.mark(to, "/-–:&$€£") || f.mark(i-1, "-/:") {
		return d, i, i, false
	}
	d.day, from = day, i
	switch f.norm(i - 1) {
	case "on":
		ok = f.digit(i)
	case "the":
		from = i - 1
		switch f.norm(i - 2) {
		case "on", "for", "by", "until", "since", "from":
		default:
			ok = false
		}
	case "le":
		ok = !f.is(i-2, part) && !f.is(i, ordinal)
	case "في":
		ok = f.digit(i) && f.mark(to, ".!؟") || to == f.end
	case "يوم":
		ok = f.digit(i)
	default:
		ok = false
	}
	return d, from, to, ok && from >= f.done
}

// passComma gives the token after a comma at token k, or k.
func (f *Finder) passComma(k int32) int32 {
	if f.mark(k, ",،/") {
		return k + 1
	}
	return k
}

// dayAfterWeekday reads the day in Friday the 22nd, الخميس 21.
func (f *Finder) dayAfterWeekday(k int32) (int, int32, bool) {
	if f.joins(k, "the") || f.joins(k, "of") && f.arabic() {
		k++
	}
	day, to, ok := f.dayAt(k)
	if !ok || f.is(to, unit) || f.currencyAt(to) || f.percentSign(to) || f.is(to, scale) || f.mark(to, ":") || f.norm(to) == "h" {
		return 0, k, false
	}
	if f.noun(to) || f.mark(k-1, ",،") && !f.digit(k) && !f.is(k, ordinal) {
		return 0, k, false // mercredi, un total de
	}
	return day, to, true
}

// daypartAfter passes over morning, مساء and the like.
func (f *Finder) daypartAfter(k int32) int32 {
	if _, to, ok := f.sense(k, daypart); ok {
		return to
	}
	return k
}

// weekShift takes next, last, this and "next week" beside a weekday.
func (f *Finder) weekShift(d *date, from, to *int32) {
	if n, end, ok := f.relativeUnit(*to, "w"); ok {
		d.shift, d.shifted, d.unit, *to = n, true, 'w', end
	} else if n, k, ok := f.shiftBefore(*from); ok {
		d.shift, d.shifted, *from = n, true, k
	} else if n, k, ok := f.shiftAt(*to); ok && !(f.arabic() && f.parts(*to)&theArticle == 0) && !(f.lang == "en" && (n == 0 || f.noun(k))) {
		d.shift, d.shifted, *to = n, true, k
	}
	k := *to
	for k < *to+2 && (f.joins(k, "of") || f.joins(k, "the")) {
		k++
	}
	if n, end, ok := f.relativeUnit(k, "w"); ok {
		d.shift, d.shifted, d.unit, *to = n, true, 'w', end
	}
	*to = f.daypartAfter(*to)
}

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
	n, ok := small2(f.page.Raw(int(i)))
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

// interval reads "- 7 December 2012" after a day and month.
func (f *Finder) interval(d *date, k *int32) {
	if d.interval || d.shifted {
		return
	}
	at := *k
	if !f.mark(at, "-–—") && !f.joins(at, "to") && !(f.joins(at, "and") && f.opens(at)) {
		return
	}
	at++
	if f.joins(at, "the") {
		at++
	}
	if _, end, ok := f.weekdayAt(at); ok {
		at = end
	}
	if f.arabic() && f.norm(at) == "و" {
		at++
	}
	if d.day == 0 {
		p, end, ok := f.monthAt(at)
		if !ok || f.short(at) || p.hijri != d.hijri {
			return
		}
		d.to.month = p.month
		d.to.year, _, *k = f.yearAfter(end, false)
		d.interval = true
		return
	}
	day, end, ok := f.dayAt(at)
	if !ok {
		if p, end, ok := f.monthAt(at); ok && !f.arabic() {
			if day, end, ok := f.dayAt(end); ok && !f.counted(end) {
				d.interval, d.to.month, d.to.day = true, p.month, day
				d.to.year, _, *k = f.yearAfter(end, false)
			}
		}
		return
	}
	for n := 0; n < 2 && (f.joins(end, "of") || f.monthWord(end)); n++ {
		end++
	}
	p, end, ok := f.monthAt(end)
	if !ok || p.hijri != d.hijri {
		return
	}
	d.interval, d.to.month, d.to.day = true, p.month, day
	d.to.year, _, *k = f.yearAfter(end, false)
}

// opens reports whether "between" stands a little before token k.
func (f *Finder) opens(k int32) bool {
	for i := k - 1; i >= f.from && i > k-6; i-- {
		if f.joins(i, "between") {
			return true
		}
	}
	return false
}

// spread gives each end of an interval what only the other says.
func (f *Finder) spread(d *date) {
	if !d.interval {
		return
	}
	if d.to.month == 0 {
		d.to.month = d.month
	}
	if d.to.year == 0 {
		d.to.year = d.year
	}
	if d.year == 0 {
		d.year = d.to.year
	}
	d.to.hijri = d.hijri
}

// bareMonth accepts a month alone where the words beside it say that it is one: in March,
// next June, يونيو المقبل.
func (f *Finder) bareMonth(d date, i, to int32) (date, int32, int32, bool) {
	if d.shifted || d.interval {
		return d, i, to, true
	}
	if n, from, ok := f.shiftBefore(i); ok {
		d.shift, d.shifted = n, true
		return d, from, to, true
	}
	k := i - 1
	for n := 0; n < 2 && (f.joins(k, "the") || f.monthWord2(k)); n++ {
		k--
	}
	if f.mark(k, "-") && f.is(k-1, part) {
		return d, i, to, true
	}
	if _, _, ok := f.before(k+1, bound); ok {
		return d, i, to, true
	}
	if f.is(k, part) || f.joins(k, "of") || f.joins(k, "from") || f.joins(k, "between") || f.joins(k, "to") || f.norm(k) == "during" || f.norm(k) == "around" {
		return d, i, to, true
	}
	if f.arabic() && (f.norm(k) == "خلال" || f.norm(k) == "شهر" || k < i-1) {
		return d, i, to, true
	}
	if f.arabic() && f.parts(i)&(lexicon.By|lexicon.To) != 0 {
		return d, i, to, true
	}
	return d, i, to, k < i-1 && !f.arabic() && f.monthWord2(i-1)
}

// monthWord2 reports whether شهر or "mois" stands at token k.
func (f *Finder) monthWord2(k int32) bool {
	v, _, ok := f.sense(k, unit)
	return ok && v == "m"
}
