package mention

import (
	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// link passes over the small words that join the atom before token j to the next.
func (f *Finder) link(a *adder, j int32) (next int32, and bool) {
	if a.atoms == 0 {
		return j, false
	}
	switch {
	case f.joins(j, "and"):
		if f.joins(j+1, "a") && (f.is(j+2, fraction) || f.is(j+2, ordinal)) {
			j++
		}
		return j + 1, true
	case f.parts(j)&lexicon.And != 0 && f.arabic():
		return j, true
	case a.n.part || a.n.rough:
		return f.ofScale(j), false
	case f.mark(j, "-") && a.digits == 0 && (f.is(j+1, cardinal) || f.is(j+1, ordinal) && f.plural(j+1)),
		f.hyphen(j) && f.is(j+1, scale):
		return j + 1, false
	}
	return j, false
}

// ofScale passes over "of a", "d'un" and the like where a scale follows: half of a million.
func (f *Finder) ofScale(j int32) int32 {
	k := j
	for k < j+3 && (f.joins(k, "of") || f.joins(k, "a")) && !f.is(k, scale) {
		k++
	}
	if f.is(k, scale) {
		return k
	}
	return j
}

// atom adds the digits or word at token k, and says where it ends.
func (f *Finder) atom(a *adder, k int32, and bool) (int32, bool) {
	if f.digit(k) {
		return f.digitAtom(a, k, and)
	}
	if f.token(k).Kind != text.Word && !f.is(k, fraction) {
		return k, false
	}
	if to, ok := f.thousandAfter(a, k); ok {
		return to, true
	}
	if a.digits > 0 && a.digits == a.atoms && !f.is(k, scale) && !f.is(k, fraction) {
		if v, to, ok := f.sense(k, abbreviation); ok && len(f.norm(k)) != 4 && f.abbreviated(k, a) {
			return to, a.multiply(number(v), false)
		}
		if !and || !f.is(k, cardinal) || a.last == 0 {
			return k, false
		}
	}
	if f.percentSign(k) {
		return k, false
	}
	if to, ok := f.oneOf(a, k); ok {
		return to, true
	}
	if v, to, ok := f.sense(k, scale); ok && !f.is(k, cardinal) && !(a.atoms == 0 && f.is(k, roughly)) {
		if f.is(k, roughly) && f.joins(k-1, "a") && !f.plural(k) {
			return k, false // une douzaine is about twelve
		}
		if _, cents := f.cents(k); cents && a.digits == a.atoms && a.digits > 0 {
			return k, false
		}
		return to, a.multiply(number(v), and)
	}
	if v, to, ok := f.sense(k, fraction); ok {
		return to, f.fractionAtom(a, quotient(v), to, and)
	}
	if v, to, ok := f.sense(k, ordinal); ok {
		if f.arabic() {
			return f.arabicOrdinal(a, to, number(v))
		}
		return to, f.ordinalAtom(a, k, to, number(v), and)
	}
	if v, to, ok := f.sense(k, roughly); ok && a.open == nil && a.sum == nil {
		a.n.rough = true
		a.open = decimal(number(v))
		return to, true
	}
	if v, to, ok := f.sense(k, cardinal); ok {
		return f.cardinalWord(a, k, to, number(v), and)
	}
	if a.open != nil && f.joins(k, "point") && a.digits == 0 {
		return f.pointAtom(a, k+1)
	}
	return k, false
}

func (f *Finder) digitAtom(a *adder, k int32, and bool) (int32, bool) {
	d, to, ok := f.digits(k)
	if !ok || a.atoms > 0 && !f.mayFollow(a, d, to, and) {
		return k, false
	}
	a.digits++
	a.places = a.places || d.Exponent < 0
	if a.open != nil {
		d = sumOf(a.open, d)
	}
	a.open = d
	return to, true
}

// mayFollow reports whether the digits d, which end at token to, go on with the number
// before them: 11 ملياراً و900 مليون, 3 milliards 250 millions, 3 hundred and 21.
func (f *Finder) mayFollow(a *adder, d *apd.Decimal, to int32, and bool) bool {
	if a.open != nil {
		n, ok := whole(a.open)
		m, ok2 := whole(d)
		return and && ok && ok2 && !f.is(to, scale) && a.digits < a.atoms && n > 0 && n%100 == 0 && m < 100 && m > 0
	}
	if a.last == 0 || a.places || !less(d, decimal(a.last)) {
		return false
	}
	if v, _, ok := f.sense(to, scale); ok {
		return number(v) < a.last
	}
	return and && f.arabic() && d.Exponent >= 0
}

// hyphen reports whether token j is a hyphen that joins digits to a word: 12-cent.
func (f *Finder) hyphen(j int32) bool {
	return f.mark(j, "-‐‑") && f.tight(j) && f.tight(j+1) && f.digit(j-1)
}
