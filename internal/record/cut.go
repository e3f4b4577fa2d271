package record

import "unicode/utf8"

// cutter finds stretches of a text by code points. It remembers where it is, so that
// stretches asked for in rising order are found in one pass.
type cutter struct {
	text  string
	point int // code points before…
	at    int // …this byte
}

// slice gives the text from code point start to end, and whether there is such a stretch.
func (c *cutter) slice(start, end int) (string, bool) {
	from, to, ok := c.find(start, end)
	return c.text[from:to], ok
}

// find gives the bytes at which the stretch from code point start to end begins and ends.
func (c *cutter) find(start, end int) (from, to int, ok bool) {
	if start < 0 || end < start {
		return 0, 0, false
	}
	if from, ok = c.seek(start); !ok {
		return 0, 0, false
	}
	point, at := c.point, c.at
	to, ok = c.seek(end)
	c.point, c.at = point, at // stretches may overlap: the next begins at or after this one's start
	return from, to, ok
}

func (c *cutter) seek(point int) (int, bool) {
	if point < c.point {
		c.point, c.at = 0, 0
	}
	for c.point < point && c.at < len(c.text) {
		n := 1
		if c.text[c.at] >= utf8.RuneSelf {
			_, n = utf8.DecodeRuneInString(c.text[c.at:])
		}
		c.at += n
		c.point++
	}
	return c.at, c.point == point
}
