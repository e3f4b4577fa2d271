package mention

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
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
	n, ok := small2(f.page.Raw(int(i)))
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
		n, _ = small2(f.page.Raw(int(i)))
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

// ofSeason reads a season: in the autumn, خريف 2021, next spring.
func (f *Finder) ofSeason(i int32) (d date, from, to int32, ok bool) {
	v, to, ok := f.sense(i, season)
	if !ok {
		return d, i, i, false
	}
	d.code = int(number(v))
	from = i
	end, yeared := f.yearOf(&d, to)
	if yeared {
		return d, i, end, true
	}
	if n, k, is := f.shiftBefore(i); is {
		d.shift, d.shifted = n, true
		return d, k, to, true
	}
	if n, end, is := f.shiftAt(to); is && f.lang != "en" && !(f.arabic() && f.parts(to)&lexicon.The == 0) {
		d.shift, d.shifted = n, true
		return d, i, end, true
	}
	return d, i, to, f.seasonal(i, to)
}

// seasonal reports whether a season alone is one by the words beside it: "a été" is none,
// nor "the fall of", nor the Arab Spring.
func (f *Finder) seasonal(i, to int32) bool {
	if f.joins(to, "of") && f.lang != "ar" || f.is(to, names.Demonym) {
		return false
	}
	switch f.norm(i - 1) {
	case "l", "le", "d":
		switch f.norm(i - 2) {
		case "à", "dès", "de", "avant", "depuis", "a":
			return true
		}
		_, _, ok := f.before(i-1, bound)
		return ok || f.is(i-2, part)
	case "au", "cet", "ce":
		return true
	case "en":
		return f.norm(i) != "printemps"
	case "the":
		switch f.norm(i - 2) {
		case "in", "by", "during", "until", "before", "since", "this", "over":
			return true
		}
	case "in", "by", "this", "late", "early", "mid", "في", "خلال", "فصل", "بحلول":
		return true
	}
	return f.arabic() && f.norm(i-1) == "فصل"
}

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

// ofYear reads a year alone: in 2014, 2012-2014, the 1990s.
func (f *Finder) ofYear(i int32) (d date, from, to int32, ok bool) {
	if !f.digit(i) || f.glued(i) {
		return d, i, i, false
	}
	year, to, ok := f.yearAt(i)
	if !ok {
		return f.decadeAt(i)
	}
	if f.label(i) || f.counted(to) || f.is(to, measure) && f.token(to).End-f.token(to).Start > 1 || f.is(to, abbreviation) {
		return d, i, i, false
	}
	if f.hijriEra(to) && year < 1700 {
		d.year, d.hijri = year, true
		return d, i, to + 1, true
	}
	d.year = year
	f.yearRange(&d, &to)
	return d, i, to, year >= 1900 && year < 2100 && (d.interval || f.yearly(i, to))
}

// decadeAt reads 1990s.
func (f *Finder) decadeAt(i int32) (d date, from, to int32, ok bool) {
	raw := f.page.Raw(int(i))
	if len(raw) == 4 && raw[3] == '0' && f.tight(i+1) && f.norm(i+1) == "s" {
		d.year, d.decade = int(number(raw)), true
		return d, i, i + 2, d.year >= 1000 && d.year < 2100
	}
	return d, i, i, false
}

// yearRange reads the second year of 2012-2014, 2013/14, 2014 to 2016.
func (f *Finder) yearRange(d *date, to *int32) {
	k := *to
	dash := f.mark(k, "-–—/")
	and := (f.joins(k, "and") || f.arabic() && f.parts(k)&lexicon.And != 0) && (f.opens(k) || f.dualYears(k))
	if !dash && !f.joins(k, "to") && !and || f.norm(k) == "or" || f.norm(k) == "ou" || f.norm(k) == "او" {
		return
	}
	if f.joins(k, "and") && !and {
		return
	}
	k++
	year, end, ok := f.yearAt(k)
	if !ok && dash && f.digit(k) && f.tight(k) {
		if n, good := small2(f.page.Raw(int(k))); good && n == (d.year+1)%100 {
			year, end, ok = d.year+1, k+1, true
		}
	}
	if !ok || year < d.year || year > d.year+100 || f.counted(end) {
		return
	}
	d.interval, d.to.year, *to = true, year, end
}

// dualYears reports whether عامي stands a little before token k.
func (f *Finder) dualYears(k int32) bool {
	v, _, ok := f.sense(k-2, two)
	return ok && v == "y"
}

// yearly reports whether four digits alone are a year, by the words beside them.
func (f *Finder) yearly(i, to int32) bool {
	if _, _, ok := f.before(i, qualifier); ok && !f.is(i-1, bound) && f.norm(i-1) != "حتي" {
		return false
	}
	if _, _, ok := f.before(i, label); ok {
		return false
	}
	if _, _, ok := f.before(i, bound); ok {
		return true
	}
	if f.is(i-1, part) || f.is(i-1, season) || f.mark(i-1, "(/") {
		return true
	}
	n, _ := whole(f.must(i))
	next := f.token(to)
	named := next.Kind == text.Word && next.End > 0 && f.noun(to)
	if f.arabic() {
		tanwin := f.parts(to)&lexicon.Tanwin != 0
		return !tanwin && (!named || f.joins(i-1, "of") || f.joins(i-1, "from") || f.joins(i-1, "between"))
	}
	if named && (f.plural(to) && !next.Is(text.Capital) || n%100 == 0) && !f.joins(i-1, "the") && f.norm(i-1) != "in" && f.norm(i-1) != "en" {
		return false
	}
	return n%100 != 0 || f.norm(i-1) == "in" || f.norm(i-1) == "en" || !named && f.joins(i-1, "of")
}
