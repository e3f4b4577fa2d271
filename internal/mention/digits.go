package mention

import (
	"strings"

	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/text"
)

// digits reads the number written in digits at token i, groups divided by spaces included.
func (f *Finder) digits(i int32) (d *apd.Decimal, to int32, ok bool) {
	raw := f.page.Raw(int(i))
	to = i + 1
	if f.leadingMark(i) {
		var b strings.Builder
		b.WriteString("0.")
		west(&b, raw)
		d, ok = parse(b.String())
		return d, to, ok
	}
	if !strings.ContainsAny(raw, ".,٫٬،") {
		var b strings.Builder
		west(&b, raw)
		n := b.Len()
		for n <= 3 && b.Len() < 18 && f.mark(to, "'’") && f.tight(to) && f.tight(to+1) && f.group3(to+1) { // Swiss: 10'000
			west(&b, f.page.Raw(int(to+1)))
			to += 2
		}
		for n <= 3 && raw[0] != '0' && b.Len() < 18 && f.group(to) {
			part := f.page.Raw(int(to))
			whole, rest := cutMark(part)
			west(&b, whole)
			to++
			if rest != "" {
				b.WriteByte('.')
				west(&b, rest)
				break
			}
		}
		if to == i+1 && f.letterRa(to) {
			return f.raNumber(i)
		}
		d, ok = parse(b.String())
		return d, to, ok
	}
	s, ok := f.marked(raw, to)
	if !ok {
		return nil, to, false
	}
	d, ok = parse(s)
	return d, to, ok
}

// leadingMark reports whether the digits at token i follow a decimal mark with nothing
// before it: .25
func (f *Finder) leadingMark(i int32) bool {
	return f.mark(i-1, ".") && f.tight(i) && !f.tight(i-1) && f.wholeDigits(i)
}

func (f *Finder) wholeDigits(i int32) bool {
	return !strings.ContainsAny(f.page.Raw(int(i)), ".,٫٬،")
}

// group reports whether token i is three digits of a number whose groups are divided by
// single spaces: 13 000.
func (f *Finder) group(i int32) bool {
	return f.digit(i) && !f.tight(i) && f.gap(i) <= 1 && f.group3(i)
}

// group3 reports whether token i is three digits, before a decimal mark if it has one.
func (f *Finder) group3(i int32) bool {
	if !f.digit(i) {
		return false
	}
	whole, _ := cutMark(f.page.Raw(int(i)))
	var b strings.Builder
	west(&b, whole)
	return b.Len() == 3 && !f.mark(i+1, "/")
}

// gap gives the number of runes between token i and the one before it.
func (f *Finder) gap(i int32) int {
	s := f.page.Text[f.page.Tokens[i-1].End:f.page.Tokens[i].Start]
	return len([]rune(s))
}

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

// cutMark splits digits at their only mark.
func cutMark(s string) (whole, rest string) {
	i := strings.IndexAny(s, ".,٫،")
	if i < 0 {
		return s, ""
	}
	return s[:i], strings.TrimLeft(s[i:], ".,٫،")
}

// west writes the digits of s in Western form, leaving out everything else.
func west(b *strings.Builder, s string) {
	for _, r := range s {
		if n, ok := text.Digit(r); ok {
			b.WriteByte(byte('0' + n))
		}
	}
}

func parse(s string) (*apd.Decimal, bool) {
	if s == "" || len(s) > 40 {
		return nil, false
	}
	d, _, err := apd.NewFromString(s)
	if err != nil {
		return nil, false
	}
	return plain(d), true
}
