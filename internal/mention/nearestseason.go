package mention

import "time"

// coded gives a season, quarter or half whose year the text leaves out.
func (c *calculator) coded(code int) string {
	if !c.known() {
		return ""
	}
	d, at := c.d, c.at.day
	y := at.Year()
	start := time.Date(y, startOf(code), 1, 0, 0, 0, 0, time.UTC)
	switch {
	case d.shifted && d.unit == 'y':
		y += d.shift
	case d.shifted && d.shift > 0 && !start.After(at):
		y++
	case d.shifted && d.shift < 0 && !start.AddDate(0, lengthOf(code), -1).Before(at):
		y--
	case d.shifted:
	case (d.cue > 0 || d.bound == "by") && start.AddDate(0, lengthOf(code), -1).Before(at):
		y++
	case d.cue <= 0 && d.bound == "" && start.After(at):
		if d.cue < 0 || code > 24 || days(at, start) > 150 {
			y--
		}
	}
	return format(y, 0, 0, code)
}

// startOf gives the first month of an EDTF season, quarter or half; winter is that of the
// year's end.
func startOf(code int) time.Month {
	switch {
	case code <= 24:
		return time.Month((code-21)*3 + 3)
	case code <= 36:
		return time.Month((code-33)*3 + 1)
	}
	return time.Month((code-40)*6 + 1)
}

func lengthOf(code int) int {
	if code >= 40 {
		return 6
	}
	return 3
}
