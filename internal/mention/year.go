package mention

import (
	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

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
		if n, good := twoDigits(f.page.Raw(int(k))); good && n == (d.year+1)%100 {
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

// must gives the digits at token i as a number, zero where they are none.
func (f *Finder) must(i int32) *apd.Decimal {
	d, _, ok := f.digits(i)
	if !ok {
		return decimal(0)
	}
	return d
}
