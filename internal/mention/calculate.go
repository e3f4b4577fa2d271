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
		s = earlier(s) + "/.."
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

// earlier gives the earlier end of an interval, or s.
func earlier(s string) string {
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

// known reports whether there is an anchor, and notes its use.
func (c *calculator) known() bool {
	if c.at.basis == "" {
		return false
	}
	c.basis = c.at.basis
	return true
}

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
