package mention

import "github.com/mithaq/mithaq"

// outOf reads a share given as two numbers: one in nine, two out of five, un Irakien sur
// trois, واحد من كل ثلاثة.
func (f *Finder) outOf(m *Mention, n *numeral) {
	if n.ordinal || n.part || n.scale != 0 && n.scale > 1000 {
		return
	}
	a, ok := whole(m.Value)
	k := f.nounOver(n.to)
	k, ok2 := f.over(k)
	if !ok || !ok2 {
		return
	}
	d, good := f.numeral(k)
	if !good || d.ordinal || d.part || f.currencyAt(d.to) || f.percentSign(d.to) || f.is(d.to, unit) {
		return
	}
	b, good := whole(d.value)
	if !good || max(a, -a) >= b || !(max(a, -a) == 1 && b <= 1000 || n.words && d.words && a < 10 || a < 10 && b <= 10) {
		return
	}
	m.Value, m.To = ratio(m.Value, d.value), d.to
	n.value, n.to, n.part, n.coef, n.scale = m.Value, d.to, true, nil, 0
}

// over gives the token after "out of", "sur", "من كل" and the like at token k.
func (f *Finder) over(k int32) (int32, bool) {
	if h := f.phrase(k); h != nil && h.Bits.Has(joint) && h.Value(joint) == "over" {
		return h.To, true
	}
	if f.joins(k, "over") {
		return k + 1, true
	}
	if f.lang == mithaq.English && f.norm(k) == "in" && f.is(k+1, cardinal) && f.is(k-1, cardinal) {
		return k + 1, true
	}
	return k, false
}

// nounOver passes over the noun in "un Irakien sur trois".
func (f *Finder) nounOver(k int32) int32 {
	if f.lang != mithaq.French {
		return k
	}
	for n := int32(1); n <= 2; n++ {
		if !f.noun(k + n - 1) {
			return k
		}
		if f.joins(k+n, "over") && f.is(k+n+1, cardinal) {
			return k + n
		}
	}
	return k
}
