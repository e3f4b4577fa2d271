package mention

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// dayAt reads a day of the month at token i: 4, 4th, the fourth, الرابع.
func (f *Finder) dayAt(i int32) (day int, to int32, ok bool) {
	if f.digit(i) {
		raw := f.page.Raw(int(i))
		day, ok = twoDigits(raw)
		to = i + 1
		if f.tight(to) && f.joins(to, "th") {
			to++
		} else if f.tight(to) && f.token(to).Kind == text.Word && !f.is(to, month) {
			return 0, i, false
		}
		return day, to, ok && day >= 1 && day <= 31
	}
	if !f.is(i, cardinal) && !f.is(i, ordinal) {
		return 0, i, false
	}
	n, good := f.numeral(i)
	if !good || n.digits || n.part {
		return 0, i, false
	}
	v, good := whole(n.value)
	return int(v), n.to, good && v >= 1 && v <= 31
}

// twoDigits reads one or two digits.
func twoDigits(raw string) (int, bool) {
	n, count := 0, 0
	for _, r := range raw {
		d, ok := text.Digit(r)
		if !ok {
			return 0, false
		}
		n, count = n*10+d, count+1
	}
	return n, count <= 2
}

// yearAt reads a year at token i, in four digits or in words.
func (f *Finder) yearAt(i int32) (year int, to int32, ok bool) {
	if f.digit(i) {
		raw := f.page.Raw(int(i))
		n, count := 0, 0
		for _, r := range raw {
			d, ok := text.Digit(r)
			if !ok {
				return 0, i, false
			}
			n, count = n*10+d, count+1
		}
		if count != 4 || n < 1000 || n > 2999 || f.tight(i+1) && f.token(i+1).Kind == text.Word && !f.is(i+1, era) {
			return 0, i, false
		}
		return n, f.eraAfter(i + 1), true
	}
	if !f.is(i, cardinal) && !f.is(i, scale) {
		return 0, i, false
	}
	n, good := f.numeral(i)
	if !good || n.part || n.ordinal {
		return 0, i, false
	}
	v, good := whole(n.value)
	return int(v), n.to, good && v >= 1000 && v <= 2100
}

// eraAfter passes over م or "AD" at token i.
func (f *Finder) eraAfter(i int32) int32 {
	if v, to, ok := f.sense(i, era); ok && v == "g" {
		return to
	}
	return i
}

// hijriEra reports whether هـ stands at token i.
func (f *Finder) hijriEra(i int32) bool {
	v, _, ok := f.sense(i, era)
	return ok && v == "h"
}

// weekdayAt reads a weekday at token i.
func (f *Finder) weekdayAt(i int32) (day int, to int32, ok bool) {
	v, to, ok := f.sense(i, weekday)
	if !ok || f.arabic() && f.token(i).Is(text.Arab) && (f.parts(i)&theArticle == 0 || f.parts(i)&lexicon.Pronoun != 0) {
		return 0, i, false
	}
	if f.mark(to, ".") && f.short(i) && f.tight(to) {
		to++
	}
	return int(number(v[:1])), to, true
}

// shiftAt reads next, last or this at token i.
func (f *Finder) shiftAt(i int32) (n int, to int32, ok bool) {
	v, to, ok := f.sense(i, shift)
	if !ok {
		return 0, i, false
	}
	return int(number(v)), to, true
}

// shiftBefore reads next, last or this before token i.
func (f *Finder) shiftBefore(i int32) (n int, from int32, ok bool) {
	v, from, ok := f.before(i, shift)
	if !ok || from < f.done {
		return 0, i, false
	}
	return int(number(v)), from, true
}
