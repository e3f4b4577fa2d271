package mention

import (
	"strings"

	"github.com/cockroachdb/apd/v3"

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
		for n <= 3 && b.Len() < 18 && f.mark(to, "'’") && f.tight(to) && f.tight(to+1) && f.threeDigits(to+1) { // Swiss: 10'000
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
	return f.digit(i) && !f.tight(i) && f.gap(i) <= 1 && f.threeDigits(i)
}

// threeDigits reports whether token i is three digits, before a decimal mark if it has one.
func (f *Finder) threeDigits(i int32) bool {
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
