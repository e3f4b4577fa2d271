package mention

import "time"

// fromToday gives today, yesterday and the like; a story's "next day" counts from the date
// named last.
func (c *calculator) fromToday() string {
	d := c.d
	base := c.at.day
	switch {
	case d.story && !c.story.IsZero():
		base, c.basis = c.story, byAnother
	case c.at.whole && c.known():
	default:
		if d.month != 0 {
			return c.point(d.point)
		}
		return ""
	}
	t := base.AddDate(0, 0, d.days)
	if d.month != 0 && d.day != 0 && (int(t.Month()) != d.month || t.Day() != d.day) {
		return c.point(d.point) // the text was printed later than it was written
	}
	return t.Format(time.DateOnly)
}

// counted gives a date counted in years, months, weeks and days from today.
func (c *calculator) counted() string {
	d := c.d
	base := c.at.day
	switch {
	case d.story && !c.story.IsZero():
		base, c.basis = c.story, byAnother
	case c.at.whole && c.known():
	default:
		return ""
	}
	t := base.AddDate(0, 0, d.days)
	smallest := byte('y')
	for _, a := range d.amounts[:d.count] {
		t = a.add(t, d.sign)
		if rank(a.unit) < rank(smallest) {
			smallest = a.unit
		}
	}
	if t.Year() < 1000 || t.Year() > 2999 {
		return ""
	}
	day := t.Format(time.DateOnly)
	if d.within {
		return "../" + day
	}
	c.day = day
	switch smallest {
	case 'y', 'D':
		return day[:4]
	case 'm':
		return day[:7]
	}
	return day
}

func rank(unit byte) int {
	switch unit {
	case 'y', 'D':
		return 3
	case 'm':
		return 2
	case 'w', 'f':
		return 1
	}
	return 0
}

// add moves t by the amount; a digit as unit is a weekday.
func (a amount) add(t time.Time, sign int) time.Time {
	n := a.n * sign
	switch a.unit {
	case 'y':
		return t.AddDate(n, 0, 0)
	case 'D':
		return t.AddDate(10*n, 0, 0)
	case 'm':
		return t.AddDate(0, n, 0)
	case 'w':
		return t.AddDate(0, 0, 7*n)
	case 'f':
		return t.AddDate(0, 0, 14*n)
	case 'b':
		return business(t, a.n, sign)
	case 'd':
		return t.AddDate(0, 0, n)
	}
	if wd := int(a.unit - '0'); wd >= 1 && wd <= 7 {
		ahead := (wd - isoWeekday(t) + 7) % 7
		if ahead == 0 {
			ahead = 7
		}
		return t.AddDate(0, 0, ahead+7*(a.n-1))
	}
	return t
}

// business counts n days but Saturdays and Sundays.
func business(t time.Time, n, sign int) time.Time {
	for range min(n, 3000) {
		t = t.AddDate(0, 0, sign)
		for isoWeekday(t) > 5 {
			t = t.AddDate(0, 0, sign)
		}
	}
	return t
}

func isoWeekday(t time.Time) int { return (int(t.Weekday())+6)%7 + 1 }
