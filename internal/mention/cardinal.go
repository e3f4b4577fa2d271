package mention

import (
	"strings"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
)

// thousandAfter reads ألفاً after a number, which looks like the dual ألفا.
func (f *Finder) thousandAfter(a *adder, k int32) (int32, bool) {
	if !f.arabic() || !f.is(k, cardinal) || !strings.HasSuffix(f.norm(k), "الفا") || f.parts(k)&lexicon.And != 0 {
		return k, false
	}
	if a.open == nil && !strings.Contains(f.page.Raw(int(k)), "\u064b") {
		return k, false
	}
	return k + 1, a.multiply(1000, false)
}

// oneOf reads the compound ordinal at token k as the denominator under "one": one
// twenty-fifth.
func (f *Finder) oneOf(a *adder, k int32) (int32, bool) {
	if f.nested || a.atoms != 1 || a.digits > 0 || a.open == nil || a.sum != nil || f.arabic() || !f.is(k, cardinal) {
		return k, false
	}
	if one, ok := whole(a.open); !ok || one != 1 {
		return k, false
	}
	f.nested = true
	n, ok := f.numeral(k)
	f.nested = false
	if !ok || !n.ordinal || n.to == k+1 || f.lang == mithaq.French && f.noun(n.to) {
		return k, false
	}
	a.open, a.n.part, a.done = ratio(decimal(1), n.value), true, true
	return n.to, true
}

// cardinalWord reads a cardinal, and what looks like one in Arabic: خُمس is a fifth, and
// ألفاً is no dual.
func (f *Finder) cardinalWord(a *adder, k, to int32, v int64, and bool) (int32, bool) {
	if f.arabic() {
		raw := f.page.Raw(int(k))
		if v >= 3 && v <= 10 && strings.Contains(raw, "\u064f") && f.parts(k)&lexicon.Pronoun == 0 {
			return to, f.fractionAtom(a, ratio(decimal(1), decimal(v)), to, and)
		}
	}
	return f.cardinalAtom(a, to, v, and)
}

func (f *Finder) cardinalAtom(a *adder, to int32, v int64, and bool) (int32, bool) {
	if q, end, ok := f.denominator(to); ok && and && v > 0 && !(f.arabic() && (v > 10 || f.parts(to)&lexicon.And != 0)) {
		return end, a.addFraction(product(decimal(v), q))
	}
	if v >= 1000 { // a dual: ألفان, ملياران
		if a.open != nil || a.last != 0 && v >= a.last {
			return to, false
		}
		s := int64(1000)
		for s*1000 <= v {
			s *= 1000
		}
		a.open = decimal(v / s)
		return to, a.multiply(s, false)
	}
	if a.open == nil {
		a.open = decimal(v)
		return to, true
	}
	g, ok := whole(a.open)
	if !ok || a.n.part || a.n.rough || a.digits > 0 && a.digits == a.atoms {
		return to, false
	}
	sum, ok := f.fits(g, v, and)
	a.open = decimal(sum)
	if !ok {
		a.open = decimal(g)
	}
	return to, ok
}

// fits adds v to the group g where grammar allows it.
func (f *Finder) fits(g, v int64, and bool) (int64, bool) {
	low := g % 100
	switch {
	case f.arabic():
		switch {
		case low == 0 && g >= 100 && v < 100 && and,
			low > 0 && low < 10 && v >= 20 && v < 100 && and,
			low > 2 && low < 10 && v == 10 && !and, low == 2 && v == 10 && !and:
			return g + v, true
		}
		return 0, false
	case low == 0 && g >= 100 && v < 100 && v > 0:
		return g + v, true
	case f.lang == mithaq.French:
		switch {
		case low == 4 && v == 20 && !and:
			return g - 4 + 80, true
		case (low == 60 || low == 80) && v > 0 && v < 20, low >= 20 && low%10 == 0 && v > 0 && v < 10,
			(low == 70 || low == 90) && v < 10, low == 10 && v >= 7 && v < 10:
			return g + v, true
		}
		if low%20 == 10 && low > 60 && v > 6 && v < 10 {
			return g + v, true
		}
		return 0, false
	case low >= 20 && low%10 == 0 && v > 0 && v < 10 && !and:
		return g + v, true
	}
	return 0, false
}

// pointAtom reads the words after "point" as decimal places.
func (f *Finder) pointAtom(a *adder, k int32) (int32, bool) {
	places := ""
	to := k
	for to < f.end && len(places) < 12 {
		v, end, ok := f.sense(to, cardinal)
		if !ok {
			break
		}
		if n := len(places); n > 0 && places[n-1] == '0' && len(v) == 1 && n >= 2 {
			places = places[:n-1] + v // forty, two
		} else {
			places += v
		}
		to = end
	}
	d, ok := parse("0." + places)
	if !ok || places == "" {
		return k, false
	}
	a.open = sumOf(a.open, d)
	a.done = !f.is(to, scale)
	return to, true
}
