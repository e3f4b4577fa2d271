package mention

import "github.com/mithaq/mithaq/internal/lexicon"

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
	for n := 0; n < 2 && (f.joins(k, "the") || f.monthNoun(k)); n++ {
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
	return d, i, to, k < i-1 && !f.arabic() && f.monthNoun(i-1)
}

// monthNoun reports whether شهر or "mois" stands at token k.
func (f *Finder) monthNoun(k int32) bool {
	v, _, ok := f.sense(k, unit)
	return ok && v == "m"
}
