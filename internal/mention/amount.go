package mention

import (
	"strings"

	"github.com/mithaq/mithaq/internal/lexicon"
)

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
	return amount{int(count), firstByte(v)}, end, good && is && count >= 0 && count < 10000 && (calendarUnit(v) || v == "b")
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

func firstByte(s string) byte {
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
