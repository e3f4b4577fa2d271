package mention

// monthAt reads a month at token i, with its other name: آب/أغسطس, أيلول (سبتمبر).
func (f *Finder) monthAt(i int32) (p point, to int32, ok bool) {
	v, to, ok := f.sense(i, month)
	if !ok {
		return p, i, false
	}
	p = monthOf(v)
	if f.father(i, to) {
		return p, i, false
	}
	k := to
	open := f.mark(k, "(")
	if open || f.mark(k, "/-–") {
		if v2, to2, ok := f.sense(k+1, month); ok && monthOf(v2) == p {
			to = to2
			if open && f.mark(to, ")") {
				to++
			}
		}
	}
	return p, to, true
}

// father reports whether آب is أب here: without the madda, and without a second name.
func (f *Finder) father(i, to int32) bool {
	if f.norm(i) != "اب" && f.norm(i) != "واب" {
		return false
	}
	raw := []rune(f.page.Raw(int(i)))
	return raw[len(raw)-2] != 'آ' && !f.is(to+1, month) && !f.digit(i-1)
}

func monthOf(v string) (p point) {
	if len(v) > 1 && v[len(v)-1] == '.' {
		v = v[:len(v)-1]
	}
	if v != "" && v[0] == 'h' {
		p.hijri = true
		v = v[1:]
	}
	p.month = int(number(v))
	return p
}

// short reports whether the month or weekday at token i is an abbreviation, which is one
// only beside a day.
func (f *Finder) short(i int32) bool {
	e := f.entry(i)
	if !e.Bits.Has(month) && !e.Bits.Has(weekday) {
		e = f.page.Words[i].Entry // what stands in a longer phrase
	}
	for _, s := range e.Senses {
		if (s.Class == month || s.Class == weekday) && len(s.Value) > 1 && s.Value[len(s.Value)-1] == '.' {
			return true
		}
	}
	return false
}
