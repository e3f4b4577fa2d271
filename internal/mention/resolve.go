package mention

import (
	"time"

	"github.com/mithaq/mithaq"
)

// resolve gives every date mention its value.
func (f *Finder) resolve() {
	if len(f.dates) == 0 {
		return
	}
	written, ok := f.written()
	beside := f.firstFull()
	var story time.Time
	for i := range f.out.List {
		m := &f.out.List[i]
		if m.when == 0 {
			continue
		}
		d := &f.dates[m.when-1]
		at := written
		if !ok {
			at = beside
			if t, full := d.full(); full {
				beside = anchor{t, byAnother, false}
			}
		}
		c := calculator{d: d, at: at, story: story}
		c.resolve(m)
		if first, _, known := m.Date.Bounds(); known && len(m.Date) == 10 && d.bound == "" && (!ok || days(written.day, first) <= recent) {
			story = first
		}
	}
}

// firstFull gives the text's first full date, from which dates before it are counted; those
// after it count from the full date last before them.
func (f *Finder) firstFull() anchor {
	for i := range f.dates {
		if t, ok := f.dates[i].full(); ok {
			return anchor{t, byAnother, false}
		}
	}
	return anchor{}
}

// full gives d's day where the text says it wholly.
func (d *date) full() (time.Time, bool) {
	if d.year == 0 || d.month == 0 || d.day == 0 || d.nth != 0 {
		return time.Time{}, false
	}
	return d.point.time()
}

// time gives the day that p names.
func (p point) time() (time.Time, bool) {
	if p.hijri {
		return gregorian(p.year, p.month, p.day)
	}
	t := time.Date(p.year, time.Month(p.month), p.day, 0, 0, 0, 0, time.UTC)
	return t, t.Day() == p.day && int(t.Month()) == p.month
}

// edtf checks and gives a date, or none.
func edtf(s string) mithaq.Date {
	d, err := mithaq.ParseDate(s)
	if err != nil {
		return ""
	}
	return d
}
