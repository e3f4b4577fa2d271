package mithaq

import (
	"strconv"
	"strings"
	"time"
)

// Date is a date or interval as people say it, in EDTF (ISO 8601-2):
//
//	2021  2021-06  2021-06-28    a year, month, day
//	2021-23  2022-33             autumn (21 to 24 are the seasons), first quarter (33 to 36)
//	2021-40  2021-41             first, second half
//	2018-02-12/2018-02-14        an interval; "../2022-06" by June 2022; "2022/.." from 2022 on
//	XXXX-06-04                   the fourth of June, the year unknown
//	201X                         the 2010s
//
// ParseDate checks the form; the zero Date is no date.
type Date string

// ParseDate reads one EDTF date in the forms above and no others.
func ParseDate(s string) (Date, error) {
	from, to, found := strings.Cut(s, "/")
	ok := validPoint(from) || from == ".."
	if found {
		ok = ok && (validPoint(to) || to == "..") && (from != ".." || to != "..")
	} else {
		ok = ok && from != ".."
	}
	if !ok {
		return "", Errorf(Invalid, "", "%q is not an EDTF date", s).WithRemedy("write it like 2021-06-28, 2021-06 or ../2022-06")
	}
	return Date(s), nil
}

func validPoint(s string) bool {
	y, rest, hasMonth := strings.Cut(s, "-")
	if len(y) != 4 || !(digits(y) || y == "XXXX" || (digits(y[:3]) && y[3] == 'X')) {
		return false
	}
	if !hasMonth {
		return y != "XXXX"
	}
	m, d, hasDay := strings.Cut(rest, "-")
	month := atoi(m)
	if len(m) != 2 || !digits(m) {
		return false
	}
	if !hasDay {
		return month >= 1 && month <= 12 || month >= 21 && month <= 24 || month >= 33 && month <= 36 || month == 40 || month == 41
	}
	day := atoi(d)
	return len(d) == 2 && digits(d) && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(y, month)
}

func daysIn(year string, month int) int {
	y := 2000 // a leap year, for an unknown year
	if digits(year) {
		y = atoi(year)
	}
	return time.Date(y, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

func digits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

func atoi(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}

// Bounds gives the first and last day that d may mean. Either is zero where d is open on
// that side; ok is false where d has no year or is not a date.
func (d Date) Bounds() (first, last time.Time, ok bool) {
	from, to, interval := strings.Cut(string(d), "/")
	if !interval {
		return pointBounds(from)
	}
	fromOK, toOK := true, true
	if from != ".." {
		first, _, fromOK = pointBounds(from)
	}
	if to != ".." {
		_, last, toOK = pointBounds(to)
	}
	return first, last, fromOK && toOK
}

func pointBounds(s string) (first, last time.Time, ok bool) {
	if !validPoint(s) || strings.HasPrefix(s, "XXXX") {
		return first, last, false
	}
	if s[3] == 'X' {
		y := atoi(s[:3]) * 10
		return day(y, 1, 1), day(y+9, 12, 31), true
	}
	y := atoi(s[:4])
	switch {
	case len(s) == 4:
		return day(y, 1, 1), day(y, 12, 31), true
	case len(s) == 10:
		t := day(y, atoi(s[5:7]), atoi(s[8:]))
		return t, t, true
	}
	m, months := span(atoi(s[5:7]))
	return day(y, m, 1), day(y, m+months, 0), true
}

// span gives the first month and the number of months of an EDTF month, season or quarter.
// Seasons are those of the northern hemisphere, winter ending the year it is named by.
func span(m int) (first, months int) {
	switch {
	case m >= 21 && m <= 23:
		return (m-21)*3 + 3, 3
	case m == 24:
		return 12, 3
	case m >= 33 && m <= 36:
		return (m-33)*3 + 1, 3
	case m == 40 || m == 41:
		return (m-40)*6 + 1, 6
	}
	return m, 1
}

func day(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }

// Contains reports whether every day that e may mean is one that d may mean.
func (d Date) Contains(e Date) bool {
	if d == e {
		return d != ""
	}
	df, dl, ok1 := d.Bounds()
	ef, el, ok2 := e.Bounds()
	if !ok1 || !ok2 {
		return unyeared(d, e) || unyeared(e, d)
	}
	return (df.IsZero() || !ef.IsZero() && !ef.Before(df)) && (dl.IsZero() || !el.IsZero() && !el.After(dl))
}

// unyeared reports whether a lacks its year and is otherwise b.
func unyeared(a, b Date) bool {
	return strings.HasPrefix(string(a), "XXXX-") && len(a) <= len(b) && len(b) >= 5 && !strings.Contains(string(b), "/") &&
		strings.HasPrefix(string(b[5:]), string(a[5:]))
}

// DateOf gives t as a Date of one day.
func DateOf(t time.Time) Date { return Date(t.Format(time.DateOnly)) }
