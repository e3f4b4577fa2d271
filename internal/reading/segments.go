package reading

import (
	"strings"
	"unicode/utf8"

	"github.com/mithaq/mithaq/internal/fact"
)

// segment is how many bytes of a text are read as one document: far more than any report has.
// Rules look back over what the document has said, so that a text without end would take time
// without end; a longer one is read as several.
const segment = 128 << 10

// readLong reads a long text part by part, each ending with a line where it can.
func (r *Reader) readLong(in Input) []fact.Fact {
	var out []fact.Fact
	points := 0
	for rest := in.Text; rest != ""; {
		n := cut(rest)
		part := in
		part.Text = rest[:n]
		facts := r.readOne(part)
		for i := range facts {
			facts[i].Start += points
			facts[i].End += points
		}
		out = append(out, facts...)
		points += utf8.RuneCountInString(part.Text)
		rest = rest[n:]
	}
	return out
}

// cut gives where the first part of s ends: after its last line's end, else between two runes.
func cut(s string) int {
	if len(s) <= segment {
		return len(s)
	}
	if i := strings.LastIndexByte(s[:segment], '\n'); i > 0 {
		return i + 1
	}
	n := segment
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return n
}
