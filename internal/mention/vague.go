package mention

import "github.com/mithaq/mithaq/internal/names"

// vague reads hundreds, tens of thousands, عشرات الآلاف, several thousand: amounts without
// a number.
func (f *Finder) vague(i int32) (Mention, bool) {
	if !f.is(i, vague) && !(f.is(i, scale) && f.few(i)) {
		return Mention{}, false
	}
	if f.is(i, names.Currency) || f.is(i, roughly) && f.joins(i-1, "a") {
		return Mention{}, false
	}
	to := i + 1
	for {
		k := to
		for k < to+2 && f.joins(k, "of") {
			k++
		}
		if k == to && f.joins(k, "and") {
			k++
		}
		if !f.is(k, vague) && !f.is(k, scale) {
			break
		}
		to = k + 1
	}
	m := Mention{Kind: Vague, From: i, To: to, Words: true}
	if f.few(i) && i-1 >= f.done {
		m.From = i - 1
	}
	k := to
	for k < to+2 && f.joins(k, "of") {
		k++
	}
	if f.currencyAt(k) {
		m.Currency, m.To = f.code(k), f.currencyEnd(k)
	}
	f.qualify(&m)
	return m, true
}

// few reports whether "several", "quelques", "بضعة" stands before token i.
func (f *Finder) few(i int32) bool {
	_, _, ok := f.before(i, few)
	return ok
}
