package mention

import (
	"strings"

	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// currencyAt reports whether a currency's name or sign begins at token i.
func (f *Finder) currencyAt(i int32) bool {
	_, _, ok := f.sense(i, names.Currency)
	return ok || f.doubtful(i) != ""
}

// doubtful gives the first currency that a doubtful name at token i may be: pound.
func (f *Finder) doubtful(i int32) string {
	v, _, ok := f.sense(i, names.Doubtful)
	if !ok || v == "" {
		return ""
	}
	for _, s := range f.entry(i).Senses {
		if code, ok := currencyCode(s.Class, s.Value); ok && s.Class == names.Doubtful {
			return code
		}
	}
	return ""
}

// priced reads a sign and the number after it: $200m, US$ 1.2 billion, EUR 5 million.
func (f *Finder) priced(i int32) (Mention, bool) {
	_, k, ok := f.sense(i, names.Currency)
	if !ok || !f.digit(k) || !f.signAt(i, k) || f.norm(i) == "cop" && f.tight(k) {
		return Mention{}, false // COP26 is a conference, not an amount in pesos
	}
	f.sign = true
	n, ok := f.numeral(k)
	f.sign = false
	if !ok || n.ordinal {
		return Mention{}, false
	}
	m := Mention{Kind: Money, From: i, To: n.to, Value: n.value, count: n.value, countAt: k, countTo: n.to}
	m.Currency = f.code(i)
	f.qualify(&m)
	return m, true
}

// signAt reports whether the currency at tokens i to k is written as a sign or code, which
// may stand before its number.
func (f *Finder) signAt(i, k int32) bool {
	last := f.token(k - 1)
	if first := f.token(i); first.Kind == text.Word && last.Kind == text.Punct && !first.Is(text.Capital) && !f.tight(i+1) {
		return false // a $601 million target
	}
	return last.Kind == text.Punct || f.token(i).Is(text.AllCaps) || f.token(i).Is(text.Capital) && f.tight(k)
}

// amount makes m an amount where a currency follows its number.
func (f *Finder) amount(m *Mention, n numeral) bool {
	k := n.to
	for k < n.to+2 && f.joins(k, "of") && !f.currencyAt(k) {
		k++
	}
	if k > n.to && n.scale < 1000 && !n.rough && !n.part && less(m.Value, decimal(1000)) {
		k = n.to
	}
	if to, ok := f.cents(k); ok {
		m.Kind, m.To = Money, to
		return true
	}
	if f.millions(m, n) {
		return true
	}
	if !f.currencyAt(k) || f.is(k, joint) || f.is(k, measure) && f.word(k) && !f.token(k).Is(text.Capital) && !f.arabic() {
		return false // km is no convertible mark
	}
	m.Kind, m.To = Money, f.currencyEnd(k)
	m.Currency = f.code(k)
	if v, to, ok := f.sense(m.To, scale); ok && n.scale == 0 && number(v) >= 1000 { // 75 USD million
		m.Value, m.To = product(m.Value, decimal(number(v))), to
	}
	f.change(m)
	return true
}

// millions reads MEUR and the like after a number.
func (f *Finder) millions(m *Mention, n numeral) bool {
	w := f.norm(n.to)
	if len(w) != 4 || w[0] != 'm' || !f.is(n.to, abbreviation) || !f.token(n.to).Is(text.AllCaps) {
		return false
	}
	m.Kind, m.To, m.Currency = Money, n.to+1, strings.ToUpper(w[1:])
	m.Value = product(m.Value, decimal(1_000_000))
	return true
}

// cents gives the end of a word for a hundredth at token k.
func (f *Finder) cents(k int32) (int32, bool) {
	_, to, ok := f.sense(k, cent)
	if ok && f.is(k, scale) { // French cent
		ok = f.plural(k) && !f.is(k+1, scale)
	}
	return to, ok
}

// change adds the cents that follow an amount: 3 dollars 50 cents, 15 dollars et 15 cents.
func (f *Finder) change(m *Mention) {
	limit := decimal(100000)
	if !less(m.Value, limit) {
		return
	}
	k := m.To
	joined := f.joins(k, "and")
	if joined {
		k++
	}
	n, ok := f.numeral(k)
	if !ok || n.ordinal || n.part || !less(n.value, decimal(100)) || n.value.Exponent < 0 {
		return
	}
	to, isCents := f.cents(n.to)
	if !isCents {
		if joined || f.token(n.to).Kind == text.Word && f.token(n.to).End > 0 || f.currencyAt(n.to) || less(n.value, decimal(10)) || f.percentSign(n.to) {
			return
		}
		to = n.to
	}
	m.Value = sumOf(m.Value, ratio(n.value, decimal(100)))
	m.To = to
}

func (f *Finder) percentSign(i int32) bool {
	_, ok := f.percentAt(i)
	return ok
}
