package mention

import (
	"fmt"
	"time"
)

// soon is how near a day without a year may lie ahead to be taken for the coming one where
// no word tells.
const soon = 45

// year gives the year of a month, or of a day of one, that the text gives without it.
func (c *calculator) year(p point) int {
	if !c.known() {
		return 0
	}
	d, at := c.d, c.at.day
	if d.shifted && d.unit == 'y' {
		return at.Year() + d.shift
	}
	if p.weekday != 0 && p.day != 0 {
		if y := c.fitting(p); y != 0 {
			return y
		}
	}
	day := max(p.day, 1)
	here := time.Date(at.Year(), time.Month(p.month), day, 0, 0, 0, 0, time.UTC)
	if p.day == 0 {
		at = time.Date(at.Year(), at.Month(), 1, 0, 0, 0, 0, time.UTC)
	}
	y := at.Year()
	if p.day == 29 && p.month == 2 {
		return leap(y, d.cue)
	}
	if d.shifted && d.unit == 0 {
		switch {
		case d.shift > 0 && !here.After(at):
			y++
		case d.shift < 0 && !here.Before(at):
			y--
		}
		return y
	}
	switch {
	case d.cue > 0 || d.bound == "by" && d.cue == 0:
		if here.Before(at) {
			if c.at.basis != byAnother || d.cue > 0 {
				y++
			}
		}
	case here.After(at):
		if days(at, here) > soon && c.at.basis != byAnother || d.cue < 0 && c.at.basis != byAnother {
			y--
		}
	case d.cue == 0 && p.day != 0 && days(at, here.AddDate(1, 0, 0)) < soon:
		y++
	}
	return y
}

// leap gives the nearest leap year.
func leap(y, cue int) int {
	step := -1
	if cue > 0 {
		step = 1
	}
	for n := 0; n < 8; n++ {
		if t := time.Date(y, 2, 29, 0, 0, 0, 0, time.UTC); t.Day() == 29 {
			return y
		}
		y += step
	}
	return y
}

// fitting gives the year nearest the anchor in which the day is the weekday it is said to
// be: within a year of the day of writing, within ten of another date.
func (c *calculator) fitting(p point) int {
	reach := 10
	if c.at.basis != byAnother {
		reach = 1
	}
	best, gap := 0, 0
	for y := c.at.day.Year() - reach; y <= c.at.day.Year()+reach; y++ {
		t := time.Date(y, time.Month(p.month), p.day, 0, 0, 0, 0, time.UTC)
		if t.Day() != p.day || isoWeekday(t) != p.weekday {
			continue
		}
		if n := days(c.at.day, t); best == 0 || n < gap {
			best, gap = y, n
		}
	}
	if best != 0 && reach > 1 {
		c.basis = byWeekday
	}
	return best
}

// days gives the number of days between two, whichever is first.
func days(a, b time.Time) int {
	n := int(b.Sub(a).Hours() / 24)
	return max(n, -n)
}

// monthValue gives a month, or a day of one, whose year the text leaves out.
func (c *calculator) monthValue(p point) string {
	y := c.year(p)
	if y == 0 {
		if p.day == 0 {
			return fmt.Sprintf("XXXX-%02d", p.month)
		}
		return fmt.Sprintf("XXXX-%02d-%02d", p.month, p.day)
	}
	return format(y, p.month, p.day, 0)
}
