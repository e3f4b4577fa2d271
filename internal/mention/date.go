package mention

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
