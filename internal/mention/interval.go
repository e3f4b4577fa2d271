package mention

// interval reads "- 7 December 2012" after a day and month.
func (f *Finder) interval(d *date, k *int32) {
	if d.interval || d.shifted {
		return
	}
	at := *k
	if !f.mark(at, "-–—") && !f.joins(at, "to") && !(f.joins(at, "and") && f.opens(at)) {
		return
	}
	at++
	if f.joins(at, "the") {
		at++
	}
	if _, end, ok := f.weekdayAt(at); ok {
		at = end
	}
	if f.arabic() && f.norm(at) == "و" {
		at++
	}
	if d.day == 0 {
		p, end, ok := f.monthAt(at)
		if !ok || f.short(at) || p.hijri != d.hijri {
			return
		}
		d.to.month = p.month
		d.to.year, _, *k = f.yearAfter(end, false)
		d.interval = true
		return
	}
	day, end, ok := f.dayAt(at)
	if !ok {
		if p, end, ok := f.monthAt(at); ok && !f.arabic() {
			if day, end, ok := f.dayAt(end); ok && !f.counted(end) {
				d.interval, d.to.month, d.to.day = true, p.month, day
				d.to.year, _, *k = f.yearAfter(end, false)
			}
		}
		return
	}
	for n := 0; n < 2 && (f.joins(end, "of") || f.monthWord(end)); n++ {
		end++
	}
	p, end, ok := f.monthAt(end)
	if !ok || p.hijri != d.hijri {
		return
	}
	d.interval, d.to.month, d.to.day = true, p.month, day
	d.to.year, _, *k = f.yearAfter(end, false)
}

// opens reports whether "between" stands a little before token k.
func (f *Finder) opens(k int32) bool {
	for i := k - 1; i >= f.from && i > k-6; i-- {
		if f.joins(i, "between") {
			return true
		}
	}
	return false
}

// spread gives each end of an interval what only the other says.
func (f *Finder) spread(d *date) {
	if !d.interval {
		return
	}
	if d.to.month == 0 {
		d.to.month = d.month
	}
	if d.to.year == 0 {
		d.to.year = d.year
	}
	if d.year == 0 {
		d.year = d.to.year
	}
	d.to.hijri = d.hijri
}
