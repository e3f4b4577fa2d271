package mention

import (
	"strings"

	"github.com/cockroachdb/apd/v3"
)

// Arabic agencies write the letter ر for the decimal mark. Typed from right to left, the
// digits before it in the text are the decimal places: 5ر1 is 1.5, 27ر105 is 105.27. A few
// texts have them the other way round.

// letterRa reports whether token i is the letter ر between digits.
func (f *Finder) letterRa(i int32) bool {
	return f.tight(i) && f.tight(i+1) && f.digit(i+1) && f.page.Raw(int(i)) == "ر"
}

// raNumber reads the digits at tokens i and i+2, around ر, from right to left; from left to
// right where that begins with nought.
func (f *Finder) raNumber(i int32) (*apd.Decimal, int32, bool) {
	whole, places := i+2, i
	if raw := f.page.Raw(int(i)); (raw == "0" || raw == "٠") && f.page.Raw(int(i+2)) != raw {
		whole, places = i, i+2
	}
	d, ok := f.raParse(whole, places)
	return d, i + 3, ok
}

func (f *Finder) raParse(whole, places int32) (*apd.Decimal, bool) {
	var b strings.Builder
	west(&b, f.page.Raw(int(whole)))
	b.WriteByte('.')
	west(&b, f.page.Raw(int(places)))
	return parse(b.String())
}

// settleRa turns every number with ر round where only so one of them equals another amount
// of the text: 1ر5 مليار beside مليار ونصف.
func (f *Finder) settleRa() {
	turn, asked := false, 0
	for i := range f.out.List {
		m := &f.out.List[i]
		if m.turned == nil {
			continue
		}
		if asked++; asked > 40 { // enough to tell, and bounds the time
			break
		}
		if f.said(m.Value, m) {
			return
		}
		turn = turn || f.said(m.turned, m)
	}
	if !turn {
		return
	}
	for i := range f.out.List {
		if m := &f.out.List[i]; m.turned != nil {
			if m.count != nil && m.count.Cmp(m.Value) == 0 {
				m.count = m.turned
			}
			m.Value = m.turned
		}
	}
}

// said reports whether another mention of m's kind, without ر, has the value d.
func (f *Finder) said(d *apd.Decimal, m *Mention) bool {
	for i := range f.out.List {
		if x := &f.out.List[i]; x.Kind == m.Kind && x.turned == nil && x.Value != nil && x.Value.Cmp(d) == 0 {
			return true
		}
	}
	return false
}

// turnable notes what m is worth when the digits around its ر are read from left to right.
func (f *Finder) turnable(m *Mention) {
	i := m.countAt
	if !f.digit(i) || !f.letterRa(i+1) || m.Value == nil || m.Value.IsZero() {
		return
	}
	right, _, ok := f.raNumber(i)
	left, ok2 := f.raParse(i, i+2)
	if ok && ok2 && !right.IsZero() {
		m.turned = product(left, ratio(m.Value, right))
		f.ra = true
	}
}
