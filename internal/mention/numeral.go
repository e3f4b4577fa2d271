package mention

import "github.com/cockroachdb/apd/v3"

// numeral is a number as written, in digits, words or both.
type numeral struct {
	from, to int32
	value    *apd.Decimal
	coef     *apd.Decimal // what stands before its only scale: 5 of "5 million"; else nil
	scale    int64        // that scale
	words    bool         // no digits in it
	digits   bool         // nothing but digits
	part     bool         // a fraction: half, two thirds
	ordinal  bool
	rough    bool // une soixantaine
}

// adder adds up the words of a numeral: parts that have their scale, and the open group
// that waits for one.
type adder struct {
	n      numeral
	sum    *apd.Decimal // of the parts; nil before the first
	last   int64        // scale of the last part
	open   *apd.Decimal // nil where no group is open
	frac   bool         // open is a fraction that followed a scale
	scales int
	digits int
	atoms  int
	done   bool
	places bool // the digits had decimal places, which end a number: 2.5 million and 3 thousand are two
}

// numeral reads the number at token i. It keeps the last one that it read, which is often
// asked for again.
func (f *Finder) numeral(i int32) (numeral, bool) {
	if f.nested || f.sign {
		return f.readNumeral(i)
	}
	if f.keptAt != i {
		n, ok := f.readNumeral(i)
		f.kept, f.keptOK, f.keptAt = n, ok, i
	}
	return f.kept, f.keptOK
}

func (f *Finder) readNumeral(i int32) (numeral, bool) {
	a := adder{}
	a.n.from, a.n.to = i, i
	for !a.done && a.atoms < 24 {
		k, and := f.link(&a, a.n.to)
		if and && f.another(&a, k) {
			break
		}
		to, ok := f.atom(&a, k, and)
		if !ok {
			break
		}
		a.n.to = to
		a.atoms++
	}
	if a.atoms == 0 {
		return a.n, false
	}
	a.close()
	a.n.words = a.digits == 0
	a.n.digits = a.digits == a.atoms
	return a.n, a.n.value != nil
}

// another reports whether a number of its own begins at token k after "and", not smaller
// than what stands before: سبعة مليارات واثني عشر مليار.
func (f *Finder) another(a *adder, k int32) bool {
	if a.sum == nil || a.open != nil || f.nested {
		return false
	}
	f.nested = true
	n, ok := f.numeral(k)
	f.nested = false
	return ok && !n.part && !less(n.value, decimal(a.last))
}

// close makes the value from what was added up.
func (a *adder) close() {
	switch {
	case a.open == nil:
		a.n.value = a.sum
	case a.sum == nil:
		a.n.value = a.open
	case a.frac:
		a.n.value = sumOf(a.sum, product(a.open, decimal(a.last)))
	default:
		a.n.value = sumOf(a.sum, a.open)
	}
	if a.scales != 1 || a.open != nil {
		a.n.coef, a.n.scale = nil, 0
	}
}
