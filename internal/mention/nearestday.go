package mention

import "time"

// dayValue gives a day of which month and year are left out: Friday the 22nd, 25 of this
// month.
func (c *calculator) dayValue(p point) string {
	if !c.known() {
		return ""
	}
	at := c.at.day
	month := time.Date(at.Year(), at.Month(), 1, 0, 0, 0, 0, time.UTC)
	if c.d.shifted && c.d.unit == 'm' {
		month = month.AddDate(0, c.d.shift, 0)
		return inMonth(month, p.day)
	}
	if p.weekday != 0 {
		for _, n := range [...]int{0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6} {
			t := month.AddDate(0, n, p.day-1)
			if isoWeekday(t) == p.weekday && t.Day() == p.day {
				return t.Format(time.DateOnly)
			}
		}
		return ""
	}
	switch {
	case c.d.cue <= 0 && p.day > at.Day():
		month = month.AddDate(0, -1, 0)
	case c.d.cue > 0 && p.day < at.Day():
		month = month.AddDate(0, 1, 0)
	}
	return inMonth(month, p.day)
}

// inMonth gives a day of a month, or "" where it has none such.
func inMonth(month time.Time, day int) string {
	t := month.AddDate(0, 0, day-1)
	if t.Month() != month.Month() {
		return ""
	}
	return t.Format(time.DateOnly)
}

// weekdayValue gives the day that a weekday alone means.
func (c *calculator) weekdayValue(wd int) string {
	if !c.at.whole || !c.known() {
		return ""
	}
	d, at := c.d, c.at.day
	monday := at.AddDate(0, 0, 1-isoWeekday(at))
	if d.shifted && (d.unit == 'w' || d.shift == 0) {
		return monday.AddDate(0, 0, 7*d.shift+wd-1).Format(time.DateOnly)
	}
	ahead := (wd - isoWeekday(at) + 7) % 7
	switch {
	case d.shifted && d.shift > 0:
		if ahead == 0 {
			ahead = 7
		}
		c.day = monday.AddDate(0, 0, 7+wd-1).Format(time.DateOnly)
	case d.shifted || d.cue <= 0 && ahead > 0:
		ahead -= 7
	}
	return at.AddDate(0, 0, ahead).Format(time.DateOnly)
}
