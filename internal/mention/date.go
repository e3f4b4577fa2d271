package mention

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// point is a day, month, season, quarter or year as the text gives it; zero is not given.
type point struct {
	year, month, day int
	weekday          int  // 1 (Monday) to 7
	code             int  // 21 to 24, 33 to 36, 40, 41, as in EDTF
	hijri            bool // month and year are those of the Islamic calendar
	decade           bool // year is the first of ten
}

// date is a date's parts, before it is resolved.
type date struct {
	point
	to        point     // the end of an interval
	interval  bool      //
	days      int       // from today, where relative
	relative  bool      //
	story     bool      // days count from the date named last
	unit      byte      // with shift: next year
	shift     int       // 1 next, -1 last, 0 this
	shifted   bool      //
	nth       int       // which weekday or week of the month
	week      bool      // nth is a week
	half      bool      // nth is a half of the month
	amounts   [4]amount // three years, two days ...
	count     int       // of amounts
	sign      int       // of amounts: -1 ago
	within    bool      // at any time within the amounts
	bound     string    // by, since
	cue       int       // 1 where the words put it into the future, -1 into the past
	paragraph int32
}

// amount is a number of units of time.
type amount struct {
	n    int
	unit byte
}

// date reads the date at token i.
func (f *Finder) date(i int32) (Mention, bool) {
	d, from, to, ok := f.dateAt(i)
	if !ok {
		return Mention{}, false
	}
	d.paragraph = f.page.Sentences[f.sentence].Paragraph
	m := Mention{Kind: Date, From: from, To: to, Qualifier: exactly, QFrom: from}
	m.QFrom = f.bounded(&d, from)
	if d.cue == 0 {
		d.cue = f.cue(m.QFrom, to)
	}
	f.dates = append(f.dates, d)
	m.when = int32(len(f.dates))
	return m, true
}

// dateForms are the forms of dates, in the order in which they are tried, with the classes
// of the word that each begins with; digits says that it may begin with digits.
var dateForms = [...]struct {
	read   func(*Finder, int32) (d date, from, to int32, ok bool)
	first  uint64
	digits bool
}{
	{(*Finder).numeric, 0, true},
	{(*Finder).numberedPart, 0, true},
	{(*Finder).spokenToday, bit(today), false},
	{(*Finder).offset, bit(cardinal, scale, unit, two, ordinal), true},
	{(*Finder).nthOf, bit(ordinal, shift, weekday, unit), false},
	{(*Finder).calendar, bit(weekday, month, cardinal, ordinal), true},
	{(*Finder).quarter, bit(ordinal, unit), true},
	{(*Finder).ofSeason, bit(season), false},
	{(*Finder).ofUnit, bit(unit), false},
	{(*Finder).ofYear, 0, true},
}

// dateAt tries the forms of dates one after the other.
func (f *Finder) dateAt(i int32) (d date, from, to int32, ok bool) {
	digits := f.digit(i)
	first := f.page.Words[i].Bits[0]
	if h := f.phrase(i); h != nil {
		first |= h.Bits[0]
	}
	for k := range dateForms {
		form := &dateForms[k]
		if digits && !form.digits || !digits && first&form.first == 0 {
			continue
		}
		if d, from, to, ok = form.read(f, i); ok {
			return d, from, to, true
		}
	}
	return d, i, i, false
}

// dayAt reads a day of the month at token i: 4, 4th, the fourth, الرابع.
func (f *Finder) dayAt(i int32) (day int, to int32, ok bool) {
	if f.digit(i) {
		raw := f.page.Raw(int(i))
		day, ok = small2(raw)
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

// small2 reads one or two digits.
func small2(raw string) (int, bool) {
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

// monthAt reads a month at token i, with its other name: آب/أغسطس, أيلول (سبتمبر).
func (f *Finder) monthAt(i int32) (p point, to int32, ok bool) {
	v, to, ok := f.sense(i, month)
	if !ok {
		return p, i, false
	}
	p = monthOf(v)
	if f.father(i, to) {
		return p, i, false
	}
	k := to
	open := f.mark(k, "(")
	if open || f.mark(k, "/-–") {
		if v2, to2, ok := f.sense(k+1, month); ok && monthOf(v2) == p {
			to = to2
			if open && f.mark(to, ")") {
				to++
			}
		}
	}
	return p, to, true
}

// father reports whether آب is أب here: without the madda, and without a second name.
func (f *Finder) father(i, to int32) bool {
	if f.norm(i) != "اب" && f.norm(i) != "واب" {
		return false
	}
	raw := []rune(f.page.Raw(int(i)))
	return raw[len(raw)-2] != 'آ' && !f.is(to+1, month) && !f.digit(i-1)
}

func monthOf(v string) (p point) {
	if len(v) > 1 && v[len(v)-1] == '.' {
		v = v[:len(v)-1]
	}
	if v != "" && v[0] == 'h' {
		p.hijri = true
		v = v[1:]
	}
	p.month = int(number(v))
	return p
}

// short reports whether the month or weekday at token i is an abbreviation, which is one
// only beside a day.
func (f *Finder) short(i int32) bool {
	for _, s := range f.entry(i).Senses {
		if (s.Class == month || s.Class == weekday) && len(s.Value) > 1 && s.Value[len(s.Value)-1] == '.' {
			return true
		}
	}
	return false
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
