package mention

import (
	"fmt"
	"time"
)

// calculator works out one date from its parts and an anchor.
type calculator struct {
	d     *date
	at    anchor
	story time.Time
	day   string // the value counted to the day or by calendar weeks, where it differs
	basis string
}

// resolve gives m its date and says on what it rests.
func (c *calculator) resolve(m *Mention) {
	s := c.value()
	if s == "" {
		return
	}
	switch c.d.bound {
	case "by":
		s = "../" + last(s)
	case "since":
		s = first10(s) + "/.."
	}
	m.Date = edtf(s)
	if c.day != "" && m.Date != "" {
		m.day = string(edtf(c.day))
	}
	m.Basis = c.basis
}

// last gives the later end of an interval, or s.
func last(s string) string {
	for i := range len(s) {
		if s[i] == '/' {
			return s[i+1:]
		}
	}
	return s
}

// first10 gives the earlier end of an interval, or s.
func first10(s string) string {
	for i := range len(s) {
		if s[i] == '/' {
			return s[:i]
		}
	}
	return s
}

// value gives the date in EDTF, without its bound.
func (c *calculator) value() string {
	d := c.d
	switch {
	case d.count > 0:
		return c.counted()
	case d.relative && (d.year == 0):
		return c.fromToday()
	case d.interval:
		return c.intervalValue()
	case d.nth != 0:
		return c.nthValue()
	case d.shifted && d.month == 0 && d.weekday == 0 && d.code == 0 && d.day == 0:
		return c.shiftedUnit()
	}
	return c.point(d.point)
}

// point gives one point in EDTF.
func (c *calculator) point(p point) string {
	if p.hijri {
		return hijriValue(p)
	}
	switch {
	case p.decade:
		return fmt.Sprintf("%03dX", p.year/10)
	case p.year != 0:
		return format(p.year, p.month, p.day, p.code)
	case p.code != 0:
		return c.coded(p.code)
	case p.month != 0:
		return c.monthValue(p)
	case p.day != 0:
		return c.dayValue(p)
	case p.weekday != 0:
		return c.weekdayValue(p.weekday)
	}
	return ""
}

// format writes a year with what is known below it.
func format(year, month, day, code int) string {
	switch {
	case code != 0:
		return fmt.Sprintf("%04d-%02d", year, code)
	case month == 0:
		return fmt.Sprintf("%04d", year)
	case day == 0:
		return fmt.Sprintf("%04d-%02d", year, month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
}

// hijriValue gives a point of the Islamic calendar in ours: a day, or the months and years
// that it reaches over.
func hijriValue(p point) string {
	if p.year == 0 {
		return ""
	}
	if p.month != 0 && p.day != 0 {
		t, ok := gregorian(p.year, p.month, p.day)
		if !ok {
			return ""
		}
		return t.Format(time.DateOnly)
	}
	from, to := point{year: p.year, month: 1, day: 1}, point{year: p.year + 1, month: 1, day: 1}
	if p.month != 0 {
		from.month, to = p.month, point{year: p.year, month: p.month + 1, day: 1}
		if p.month == 12 {
			to = point{year: p.year + 1, month: 1, day: 1}
		}
	}
	a, ok := gregorian(from.year, from.month, from.day)
	b, ok2 := gregorian(to.year, to.month, to.day)
	if !ok || !ok2 {
		return ""
	}
	return a.Format(time.DateOnly) + "/" + b.AddDate(0, 0, -1).Format(time.DateOnly)
}

// known reports whether there is an anchor, and notes its use.
func (c *calculator) known() bool {
	if c.at.basis == "" {
		return false
	}
	c.basis = c.at.basis
	return true
}

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

// intervalValue gives both ends.
func (c *calculator) intervalValue() string {
	d := c.d
	from, to := d.point, d.to
	if from.year == 0 && from.month != 0 {
		end := c.year(to)
		if end == 0 {
			return ""
		}
		from.year, to.year = end, end
	}
	if from.month > to.month && from.year == to.year && to.month != 0 {
		from.year--
	}
	a, b := c.point(from), c.point(to)
	if a == "" || b == "" || b < a {
		return a
	}
	return a + "/" + b
}

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
