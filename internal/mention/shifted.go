package mention

import (
	"fmt"
	"time"
)

// shiftedUnit gives next year, this month, last week.
func (c *calculator) shiftedUnit() string {
	d := c.d
	if !c.known() {
		return ""
	}
	t := c.at.day
	switch d.unit {
	case 'y':
		return fmt.Sprintf("%04d", t.Year()+d.shift)
	case 'm':
		t = time.Date(t.Year(), t.Month()+time.Month(d.shift), 1, 0, 0, 0, 0, time.UTC)
		return t.Format("2006-01")
	case 'q':
		n := t.Year()*4 + (int(t.Month())-1)/3 + d.shift
		return fmt.Sprintf("%04d-%02d", n/4, 33+n%4)
	case 'w', 'e':
		if !c.at.whole {
			return ""
		}
		monday := t.AddDate(0, 0, 1-isoWeekday(t)+7*d.shift)
		if d.unit == 'e' {
			monday = monday.AddDate(0, 0, 5)
			return monday.Format(time.DateOnly) + "/" + monday.AddDate(0, 0, 1).Format(time.DateOnly)
		}
		return monday.Format(time.DateOnly) + "/" + monday.AddDate(0, 0, 6).Format(time.DateOnly)
	}
	return ""
}

// nthValue gives the third Wednesday or the first week of a month.
func (c *calculator) nthValue() string {
	d := c.d
	p := point{year: d.year, month: d.month}
	if d.unit == 'm' || p.month == 0 {
		if !c.known() {
			return ""
		}
		t := time.Date(c.at.day.Year(), c.at.day.Month()+time.Month(d.shift), 1, 0, 0, 0, 0, time.UTC)
		p.year, p.month = t.Year(), int(t.Month())
	} else if p.year == 0 {
		if p.year = c.year(p); p.year == 0 {
			return ""
		}
	}
	first := time.Date(p.year, time.Month(p.month), 1, 0, 0, 0, 0, time.UTC)
	end := first.AddDate(0, 1, -1)
	if d.half {
		middle := first.AddDate(0, 0, 14)
		if d.nth == 1 {
			return first.Format(time.DateOnly) + "/" + middle.Format(time.DateOnly)
		}
		return middle.AddDate(0, 0, 1).Format(time.DateOnly) + "/" + end.Format(time.DateOnly)
	}
	if !d.week {
		t := first.AddDate(0, 0, (d.weekday-isoWeekday(first)+7)%7+7*(d.nth-1))
		if t.After(end) {
			return ""
		}
		return t.Format(time.DateOnly)
	}
	from := first.AddDate(0, 0, 7*(d.nth-1))
	if d.nth < 0 {
		from = end.AddDate(0, 0, -6)
	}
	if from.After(end) {
		return ""
	}
	to := from.AddDate(0, 0, 6)
	if to.After(end) || d.nth == 4 {
		to = end
	}
	return from.Format(time.DateOnly) + "/" + to.Format(time.DateOnly)
}
