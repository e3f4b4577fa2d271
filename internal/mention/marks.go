package mention

import (
	"strings"

	"github.com/mithaq/mithaq"
)

// marked reads digits with marks between them as the language, the marks themselves and
// the rest of the document say.
func (f *Finder) marked(raw string, next int32) (string, bool) {
	marks := []rune{}
	for _, r := range raw {
		if strings.ContainsRune(".,٫٬،", r) {
			marks = append(marks, r)
		}
	}
	last := marks[len(marks)-1]
	cut := strings.LastIndex(raw, string(last))
	tail := raw[cut+len(string(last)):]
	size := len([]rune(tail))
	decimalMark := false
	switch {
	case last == '٫':
		decimalMark = true
	case last == '٬':
	case len(marks) > 1 && marks[0] != last:
		decimalMark = true
	case len(marks) > 1:
		if !grouped(raw, last) {
			return "", false
		}
	case size != 3 || cut > 3*len(string([]rune(raw)[0])) || raw[0] == '0' || strings.HasPrefix(raw, "٠"):
		decimalMark = true
	default:
		decimalMark = f.lone(last, next)
	}
	var b strings.Builder
	if decimalMark {
		west(&b, raw[:cut])
		b.WriteByte('.')
		west(&b, tail)
	} else {
		west(&b, raw)
	}
	return b.String(), true
}

// lone decides what a single mark before three digits is.
func (f *Finder) lone(mark rune, next int32) bool {
	big := f.is(next, scale) && number(f.page.Words[next].Value(scale)) >= 1_000_000
	comma := mark != '.'
	switch f.lang {
	case mithaq.French:
		return comma || big
	case mithaq.English:
		return !comma
	}
	return big && (!comma || number(f.page.Words[next].Value(scale)) > 1_000_000)
}

// grouped reports whether the digits after the first mark stand in threes (or, as in India,
// twos before the last three).
func grouped(raw string, mark rune) bool {
	parts := strings.Split(raw, string(mark))
	for i, p := range parts {
		n := len([]rune(p))
		switch {
		case i == 0 && n > 3, i == len(parts)-1 && n != 3, i > 0 && n != 3 && n != 2:
			return false
		}
	}
	return true
}
