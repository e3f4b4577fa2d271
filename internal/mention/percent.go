package mention

import "github.com/mithaq/mithaq/internal/lexicon"

// percentage makes m a percentage where "%" or its words follow.
func (f *Finder) percentage(m *Mention, n numeral) bool {
	to, ok := f.percentAt(n.to)
	if !ok {
		return false
	}
	m.Kind, m.To, m.glued = Percent, to, false
	return true
}

// percentAt gives the end of the percent sign or words at token i.
func (f *Finder) percentAt(i int32) (int32, bool) {
	if _, to, ok := f.sense(i, percent); ok && !f.bare(i, to) {
		return to, true
	}
	return i, false
}

// bare reports whether مئة was found without its article, or alone without ب: "in a
// hundred" is no percentage, nor is "the hundred".
func (f *Finder) bare(i, to int32) bool {
	if !f.arabic() || !f.word(i) || !f.is(to-1, scale) {
		return false
	}
	p := f.parts(to - 1)
	return p&lexicon.The == 0 || to == i+1 && p&lexicon.By == 0
}

// signed reads a percent sign or a currency's sign with the digits after it: %98, $200m.
func (f *Finder) signed(i int32) (Mention, bool) {
	if m, ok := f.priced(i); ok {
		return m, true
	}
	k, ok := f.percentAt(i)
	if !ok {
		return Mention{}, false
	}
	for f.joins(k, "of") {
		k++
	}
	n, ok := f.numeral(k)
	if !ok || n.ordinal || f.mark(i, "%٪") && !f.tight(k) {
		return Mention{}, false
	}
	m := Mention{Kind: Percent, From: i, To: n.to, Value: n.value, Words: n.words, count: n.value, countAt: k, countTo: n.to}
	f.qualify(&m)
	return m, true
}
