package mention

import "github.com/mithaq/mithaq/internal/text"

// quantity reads the number, percentage, amount, measure, duration or ordinal at token i.
func (f *Finder) quantity(i int32) (Mention, bool) {
	if m, ok := f.vague(i); ok {
		return m, true
	}
	if m, ok := f.signed(i); ok {
		return m, true
	}
	if f.label(i) {
		return f.labelled(i)
	}
	if _, _, to, ok := f.unitFirst(i); ok {
		m := Mention{Kind: Duration, From: i, To: to, Words: true}
		f.qualify(&m)
		return m, true
	}
	n, ok := f.numeral(i)
	if !ok && f.digit(i) {
		return listOf(i), true
	}
	if !ok || f.rejected(n) {
		return f.dual(i)
	}
	f.slashed(&n)
	m := Mention{Kind: Number, From: n.from, To: n.to, Value: n.value, Words: n.words}
	f.leading(&m, n)
	f.outOf(&m, &n)
	m.count, m.countAt, m.countTo = m.Value, m.From, m.To
	if n.ordinal {
		m.Kind, m.count = Ordinal, nil
	} else {
		f.unit(&m, n)
	}
	f.turnable(&m)
	f.qualify(&m)
	if n.rough && m.Qualifier == exactly {
		m.Qualifier = about
	}
	return m, true
}

// The qualifiers.
const (
	exactly = "exact"
	about   = "about"
)

// leading takes what belongs to the number before it: "a" hundred, minus 5.
func (f *Finder) leading(m *Mention, n numeral) {
	i := m.From - 1
	if i < f.done {
		return
	}
	if f.digit(m.From) && f.leadingMark(m.From) {
		m.From, i = i, i-1
	}
	if i < f.done {
		return
	}
	if f.joins(i, "a") && (f.is(m.From, scale) || n.part || n.rough) {
		m.From = i
		i--
	}
	if i < f.done {
		return
	}
	if f.joins(i, "minus") && !f.is(i, qualifier) && !f.joinedBefore(i) || f.minus(i, m.From) {
		m.From = i
		m.Value = product(m.Value, decimal(-1))
	}
}

// joinedBefore reports whether the word before token i makes a phrase with it: au moins.
func (f *Finder) joinedBefore(i int32) bool {
	j := f.page.HitAt[i]
	return j >= 0 && f.page.Hits[j].To-f.page.Hits[j].From > 1
}

// minus reports whether token i is the minus sign of the digits at token k.
func (f *Finder) minus(i, k int32) bool {
	if !f.mark(i, "-−–") || !f.digit(k) || f.tight(i) {
		return false
	}
	return f.tight(k) && (i == f.from || f.token(i).Is(text.Spaced))
}

// unit makes m what the word after its number says: a percentage, an amount, a measure.
func (f *Finder) unit(m *Mention, n numeral) {
	m.glued = n.digits && f.tight(n.to) && f.word(n.to)
	if f.is(n.to, shift) && f.is(n.to+1, unit) {
		n.to++ // les trois prochaines semaines
	}
	if f.hyphen(n.to) && (f.is(n.to+1, unit) || f.is(n.to+1, measure) || f.currencyAt(n.to+1) || f.is(n.to+1, cent)) {
		n.to++
	}
	if f.suffix(m, n) || f.percentage(m, n) || f.clock(m, n) || f.amount(m, n) || f.measured(m, n) || f.lasting(m, n) {
		return
	}
	if n.part {
		f.shareOf(m)
	}
}

// suffix makes 79th and 1er ordinals.
func (f *Finder) suffix(m *Mention, n numeral) bool {
	if !n.digits || !f.tight(n.to) || !f.joins(n.to, "th") || f.tight(n.to+1) && f.token(n.to+1).Kind == text.Word {
		return false
	}
	m.Kind, m.To, m.glued = Ordinal, n.to+1, true
	return true
}
