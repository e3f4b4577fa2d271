package mention

import (
	"strings"

	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
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

// slashed reads 3/4 and 2 1/4.
func (f *Finder) slashed(n *numeral) {
	if !n.digits {
		return
	}
	if q, to, ok := f.slash(n.from); ok && n.to == n.from+1 {
		n.value, n.to, n.part = q, to, true
		return
	}
	if q, to, ok := f.slash(n.to); ok && !f.tight(n.to) && n.value.Exponent >= 0 {
		n.value, n.to = sumOf(n.value, q), to
	}
}

// slash reads a small fraction in digits at token i: less than one, its parts one digit or
// a round denominator.
func (f *Finder) slash(i int32) (*apd.Decimal, int32, bool) {
	if !f.digit(i) || !f.mark(i+1, "/⁄") || !f.tight(i+1) || !f.tight(i+2) || !f.digit(i+2) || f.mark(i+3, "/") && f.tight(i+3) {
		return nil, i, false
	}
	a, ok := twoDigits(f.page.Raw(int(i)))
	b, ok2 := twoDigits(f.page.Raw(int(i + 2)))
	if !ok || !ok2 || a >= b || a == 0 || b > 10 {
		return nil, i, false
	}
	return ratio(decimal(int64(a)), decimal(int64(b))), i + 3, true
}

// shareOf makes a fraction of a definite thing a percentage: half of the territory, ثلث
// الأراضي; not half an hour, nor ¾ litre.
func (f *Finder) shareOf(m *Mention) {
	if f.arabic() {
		if f.page.Words[m.To-1].Parts&(lexicon.Pronoun|lexicon.The) == 0 && (f.is(m.To, unit) || f.is(m.To, two)) && f.parts(m.To)&lexicon.The == 0 {
			return
		}
	} else if f.joins(m.To, "a") || f.is(m.To, unit) || !m.Words {
		return
	}
	if less(m.Value, decimal(1)) && m.Value.Sign() > 0 {
		m.Kind, m.Value = Percent, share(m.Value)
	}
}
