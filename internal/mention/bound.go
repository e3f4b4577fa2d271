package mention

// bounded sets the bound of the date that begins at token from: by, since; and gives where
// its words begin.
func (f *Finder) bounded(d *date, from int32) int32 {
	if d.count > 0 && d.sign != 0 {
		return from
	}
	k := from
	for range 6 {
		if v, at, ok := f.before(k, bound); ok && at >= f.done && v != "in" && v != "within" {
			if v == "after" {
				return from
			}
			if v == "by" && f.norm(at) == "before" && f.negated(at) {
				v, d.cue = "since", 1 // it would not happen before August
			}
			if n := f.norm(at); v == "since" && (n == "not" || n == "no" || n == "pas") {
				d.cue = 1
			}
			d.bound = v
			return at
		}
		if !f.dateFiller(k - 1) {
			return from
		}
		k--
	}
	return from
}

// negated reports whether "not" stands a little before token i.
func (f *Finder) negated(i int32) bool {
	for k := i - 1; k >= f.from && k > i-5; k-- {
		switch f.norm(k) {
		case "not", "never", "t":
			return true
		}
	}
	return false
}

// dateFiller reports whether token i may stand between "by" and its date: the end of the
// month of.
func (f *Finder) dateFiller(i int32) bool {
	if i < f.from || i < f.done {
		return false
	}
	if f.is(i, part) || f.joins(i, "the") || f.joins(i, "of") || f.mark(i, "-") || f.is(i, daypart) {
		return true
	}
	v, _, ok := f.sense(i, unit)
	return ok && (v == "y" || v == "m" || v == "d") && (f.singular(i) || f.lang != "en")
}
