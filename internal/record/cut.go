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
	if start < 0 || end < start {
		return "", false
	}
	from, ok := c.seek(start)
	if !ok {
		return "", false
	}
	point, at := c.point, c.at
	to, ok := c.seek(end)
	c.point, c.at = point, at // stretches may overlap: the next begins at or after this one's start
	return c.text[from:to], ok
}

func (c *cutter) seek(point int) (int, bool) {
	if point < c.point {
		c.point, c.at = 0, 0
	}
	for c.point < point && c.at < len(c.text) {
		_, n := utf8.DecodeRuneInString(c.text[c.at:])
		c.at += n
		c.point++
	}
	return c.at, c.point == point
}
