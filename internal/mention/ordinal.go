package mention

import (
	"strings"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

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
