package mention

import (
	"strings"

	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

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

// abbreviated reports whether the abbreviation at token k scales the digits before it.
func (f *Finder) abbreviated(k int32, a *adder) bool {
	t := f.token(k)
	lower := t.Rune >= 'a' && t.Rune <= 'z'
	if t.End-t.Start > 1 {
		return true
	}
	if f.arabic() {
		return false
	}
	switch t.Rune {
	case 'k', 'K':
		return true
	case 'M':
		return f.lang == mithaq.French || f.tight(k) || !f.token(k+1).Is(text.Capital)
	}
	return lower && f.tight(k) && (f.money(k) || a.open != nil && a.open.Exponent < 0 && t.Rune == 'b' || f.people(k+1))
}

// people reports whether the word at token i is a noun in the plural, of which millions are
// counted: 22.8m people.
func (f *Finder) people(i int32) bool {
	if !f.noun(i) || f.token(i).Is(text.Capital) {
		return false
	}
	switch f.norm(i) {
	case "people", "children", "men", "women", "personnes":
		return true
	}
	return f.plural(i) && !f.is(i, measure)
}

// money reports whether a currency's sign stands beside the number that ends at token k.
func (f *Finder) money(k int32) bool { return f.sign || f.currencyAt(k+1) }

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

// hyphen reports whether token j is a hyphen that joins digits to a word: 12-cent.
func (f *Finder) hyphen(j int32) bool {
	return f.mark(j, "-‐‑") && f.tight(j) && f.tight(j+1) && f.digit(j-1)
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

// multiply applies scale s to the open group and to the parts smaller than it.
func (a *adder) multiply(s int64, and bool) bool {
	if and && !(a.open == nil && a.sum == nil) {
		if a.open != nil && a.sum == nil && s <= 1000 || a.open != nil && s >= 1000 {
			return false
		}
		if a.last == 0 || s >= a.last {
			return false
		}
	}
	if a.n.rough && s < 1000 {
		return false
	}
	a.scales++
	if s < 1000 {
		return a.hundred(s)
	}
	coef := a.open
	switch {
	case coef == nil && a.sum == nil:
		coef = decimal(1)
	case a.sum != nil && s > a.last: // two hundred thousand million
		if coef != nil {
			coef = sumOf(a.sum, coef)
		} else {
			coef = a.sum
		}
		a.sum = nil
	case coef == nil:
		coef = decimal(1)
		if s == a.last {
			return false
		}
	case a.last == s && !a.frac:
		return false
	}
	p := product(coef, decimal(s))
	a.n.coef, a.n.scale = coef, s
	if a.sum != nil {
		p = sumOf(a.sum, p)
	}
	a.sum, a.last, a.open, a.frac, a.n.part = p, s, nil, false, false
	return true
}

// hundred multiplies the open group's last two digits by s, a hundred or a dozen.
func (a *adder) hundred(s int64) bool {
	if a.open == nil {
		a.open = decimal(s)
		return true
	}
	g, ok := whole(a.open)
	if !ok || a.n.part {
		a.n.coef, a.n.scale = a.open, s
		a.open = product(a.open, decimal(s))
		a.n.part = false
		return true
	}
	low := g % 100
	if a.digits == a.atoms && a.digits > 0 {
		low = g
	}
	if low == 0 {
		return false
	}
	a.open = decimal(g - low + low*s)
	return true
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
