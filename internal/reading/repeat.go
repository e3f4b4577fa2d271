package reading

// repeats reports whether item k says the one before it again: in brackets or "or about" in
// another currency, or as what is paid in a year.
func (s *scene) repeats(list []item, k int) bool {
	a := &list[k]
	if s.within(max(a.from-4, 0), a.from, cInstalment) && k > 0 {
		return true
	}
	if k == 0 {
		return false
	}
	prev := &list[k-1]
	for p := prev.to; p < a.from; p++ {
		if s.entityAt[p] >= 0 && !s.punct(prev.to, "(") {
			return false
		}
	}
	if s.punct(prev.to, "(") && a.from-prev.to < 9 && prev.currency != a.currency {
		return true
	}
	if !prev.money() || a.from-prev.to > 4 {
		return false
	}
	bracket := s.punct(a.from-1, "(") || s.punct(prev.to, "(")
	other := prev.currency != a.currency
	return other && (bracket || s.within(prev.to, a.from, cEquivalent)) || bracket && s.within(prev.to, a.from, cEquivalent)
}

// supersede takes the first of "from 51 to 60 million" as what the second replaces.
func (s *scene) supersede(list []item) {
	for k := 0; k+1 < len(list); k++ {
		a, b := &list[k], &list[k+1]
		if a.money() && b.money() && a.currency == b.currency && s.raises(a, b) {
			b.supersedes, b.donors, b.own = a.value, a.donors, a.own
			a.use = aRepeat
			if len(b.donors) > 0 {
				b.use = aPledge
			}
		} else if a.money() && b.money() && a.use == aPledge && s.within(a.end, b.from, cReplace) {
			a.supersedes, b.use = b.value, aRepeat
			if a.currency == "" || b.bare {
				a.supersedes = scaled(b.value, a.value)
			}
		}
	}
}

// raises reports whether items a and b stand as "from a to b".
func (s *scene) raises(a, b *item) bool {
	if b.from-a.to > 1+1 {
		return false
	}
	opened := s.is(a.from-1, cFrom) || s.is(a.from-1, cOf) || s.is(a.from-1, cPrep)
	closed := s.is(b.from-1, cUpTo)
	return opened && closed && b.from > a.to
}
