package mention

import "github.com/mithaq/mithaq/internal/lexicon"

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
