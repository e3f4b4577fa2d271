package mention

import (
	"strings"

	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// quotient reads a fraction of the word lists: "2/3".
func quotient(s string) *apd.Decimal {
	a, b, _ := strings.Cut(s, "/")
	return ratio(decimal(number(a)), decimal(number(b)))
}

// denominator reads the fraction word at token i, as it stands after a number: thirds.
func (f *Finder) denominator(i int32) (*apd.Decimal, int32, bool) {
	if v, to, ok := f.sense(i, fraction); ok {
		return quotient(v), to, true
	}
	v, to, ok := f.sense(i, ordinal)
	if !ok || f.arabic() || number(v) < 3 || !f.plural(i) {
		return nil, i, false
	}
	return ratio(decimal(1), decimal(number(v))), to, true
}

// plural reports whether the Latin word at token i ends in s.
func (f *Finder) plural(i int32) bool {
	return strings.HasSuffix(f.norm(i), "s")
}

// fractionAtom adds the fraction q, which ends at token to.
func (f *Finder) fractionAtom(a *adder, q *apd.Decimal, to int32, and bool) bool {
	if and {
		if f.joins(to, "of") && f.ofScale(to) == to && f.lang == mithaq.English {
			return false // two years and half of the next
		}
		if f.arabic() && f.parts(to-1)&lexicon.The != 0 {
			return false // عام 2021 والنصف الأول
		}
		return a.addFraction(q)
	}
	switch {
	case a.open == nil && a.sum == nil:
		a.open = q
	case a.open == nil, a.n.part, a.n.rough:
		return false
	default:
		if n, ok := whole(a.open); !ok || n > 999 {
			return false
		}
		a.open = product(a.open, q)
	}
	a.n.part = true
	return true
}

// addFraction adds a fraction joined by "and": to the open group, or to the scale before it.
func (a *adder) addFraction(q *apd.Decimal) bool {
	if a.open == nil && a.sum == nil {
		a.open, a.n.part = q, true
		return true
	}
	if a.open == nil {
		a.open, a.frac = q, true
		return true
	}
	if a.n.part || a.n.rough {
		return false
	}
	a.open = sumOf(a.open, q)
	return true
}

// ordinalAtom ends the number with an ordinal: the twenty-first, or one twenty-fifth.
func (f *Finder) ordinalAtom(a *adder, k, to int32, v int64, and bool) bool {
	if and && v >= 3 && f.joins(k-1, "a") && !(a.open == nil && a.sum == nil) {
		a.done = true
		return a.addFraction(ratio(decimal(1), decimal(v)))
	}
	if a.open == nil && a.sum == nil {
		article := f.joins(k-1, "a") && !f.is(k-1, cardinal)
		if article && v >= 3 && !f.noun(to) {
			a.open, a.n.part, a.done = ratio(decimal(1), decimal(v)), true, f.ofScale(to) == to
			return true
		}
		a.open, a.n.ordinal, a.done = decimal(v), true, true
		return !f.plural(k) || f.lang == mithaq.French
	}
	if a.open == nil {
		return a.ratioOf(v) && f.plural(k)
	}
	g, ok := whole(a.open)
	if !ok || a.n.part || a.n.rough {
		return false
	}
	a.done = true
	one := g == 1 && a.atoms == 1
	if one && f.lang == mithaq.French && f.noun(to) {
		return false // un troisième sommet
	}
	if v >= 3 && (f.plural(k) || one) {
		a.open, a.n.part, a.done = ratio(a.open, decimal(v)), true, f.ofScale(to) == to
		return true
	}
	sum, ok := f.fits(g, v, and)
	if !ok || a.digits > 0 {
		return false
	}
	a.open, a.n.ordinal = decimal(sum), true
	return true
}

// ratioOf divides the parts by v: a hundred thousand trillionths.
func (a *adder) ratioOf(v int64) bool {
	if v < 3 {
		return false
	}
	a.sum, a.done, a.n.part = ratio(a.sum, decimal(v)), true, true
	return true
}

// arabicOrdinal reads الحادي والثمانين, الخامس عشر.
func (f *Finder) arabicOrdinal(a *adder, to int32, v int64) (int32, bool) {
	if a.open != nil || a.sum != nil {
		return to, false
	}
	a.open, a.n.ordinal, a.done = decimal(v), true, true
	next, end, ok := f.sense(to, cardinal)
	if !ok || v > 9 {
		return to, true
	}
	n := number(next)
	if n == 10 || n >= 20 && n < 100 && f.parts(to)&lexicon.And != 0 {
		a.open = decimal(v + n)
		to = end
	}
	return to, true
}

// noun reports whether the word at token i is likely a noun or adjective: any word that is
// not one of the small ones.
func (f *Finder) noun(i int32) bool {
	t := f.token(i)
	if t.End == 0 || t.Kind != text.Word {
		return false
	}
	return !f.is(i, joint) && !f.is(i, bound) && !f.is(i, scale) && !small[f.norm(i)]
}

// small are words that follow a quantity that stands by itself.
var small = func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(`is are was were has have had by on at with more less since from as than during after before alone
		est sont était étaient a ont par sur avec plus moins depuis comme pendant après avant qui que dont`) {
		m[w] = true
	}
	return m
}()
