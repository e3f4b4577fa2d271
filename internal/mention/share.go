package mention

import "github.com/cockroachdb/apd/v3"

// share makes the first number of a range what its second is: 5 to 7 million dollars.
func (f *Finder) share() {
	n := len(f.out.List)
	if n < 2 {
		return
	}
	a, b := &f.out.List[n-2], &f.out.List[n-1]
	if a.Kind != Number || a.Value == nil || b.Value == nil || a.To < f.from || !f.ranged(a, b) {
		return
	}
	if s := f.scaleOf(b); s != nil && less(a.Value, decimal(1000)) && !less(f.coefficient(b, s), a.Value) {
		a.Value = product(a.Value, s)
	}
	switch b.Kind {
	case Money, Percent:
		a.Kind, a.Currency = b.Kind, b.Currency
	case Measure, Duration:
		a.Kind = b.Kind
	}
}

// ranged reports whether one word or dash between a and b makes a range of them.
func (f *Finder) ranged(a, b *Mention) bool {
	k := a.To
	if f.norm(b.From) == "" && b.From == k {
		return false
	}
	switch {
	case b.From == k && f.arabic():
		return f.opened(a, "between") || f.opened(a, "from")
	case b.From != k+1:
		return false
	case f.mark(k, "-–—"):
		return true
	case f.joins(k, "and"):
		return f.opened(a, "between")
	}
	return f.joins(k, "to") || f.joins(k, "or")
}

// opened reports whether the word "between" or "from" stands before a.
func (f *Finder) opened(a *Mention, word string) bool {
	return f.joins(a.QFrom-1, word) || f.joins(a.From-1, word)
}

// scaleOf gives the scale of b's number where it has just one: million of "7 million".
func (f *Finder) scaleOf(b *Mention) *apd.Decimal {
	n, ok := f.numeral(b.countAt)
	if !ok || n.coef == nil || n.scale < 1000 {
		return nil
	}
	return decimal(n.scale)
}

func (f *Finder) coefficient(b *Mention, s *apd.Decimal) *apd.Decimal { return ratio(b.count, s) }
