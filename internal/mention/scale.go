package mention

import (
	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/text"
)

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
