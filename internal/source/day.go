package source

import (
	"regexp"
	"strings"
	"time"

	"github.com/mithaq/mithaq"
)

var isoStart = regexp.MustCompile(`^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ].*|\d{6}.*)?$`)

// writtenDates are the layouts of dates in words that metadata come in beside ISO 8601.
// Dates like 06/07/2021 are not read: nothing tells the day from the month.
var writtenDates = []string{
	time.RFC1123, time.RFC1123Z, time.RFC850, time.ANSIC, time.UnixDate, time.RFC822, time.RFC822Z,
	"January 2, 2006", "Jan 2, 2006", "2 January 2006", "2 Jan 2006", "Monday, January 2, 2006", "Monday, 2 January 2006",
	"Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 MST", "January 2, 2006 3:04 PM", "Jan 2, 2006 3:04 PM",
}

// day gives the day of a moment as metadata write it, on its own clock: ISO 8601 in any of
// its forms, or English words. It gives "" where s is no date, or none on which a report of
// a coalition can have been published.
func day(s string) string {
	s = strings.TrimSpace(strings.Map(westernDigit, s))
	if m := isoStart.FindStringSubmatch(s); m != nil {
		return credible(m[1] + "-" + m[2] + "-" + m[3])
	}
	for _, layout := range writtenDates {
		if t, err := time.Parse(layout, s); err == nil {
			return credible(t.Format(time.DateOnly))
		}
	}
	return ""
}

// credible gives date where it is a day of the calendar from 1900 on: templates fill in
// 0001-01-01 and 1970-01-01 where they know no date.
func credible(date string) string {
	d, err := mithaq.ParseDate(date)
	if err != nil || date < "1900" || date == "1970-01-01" {
		return ""
	}
	return string(d)
}

// westernDigit gives the digit 0 to 9 for an Arabic-Indic or Persian one.
func westernDigit(r rune) rune {
	switch {
	case r >= '٠' && r <= '٩':
		return r - '٠' + '0'
	case r >= '۰' && r <= '۹':
		return r - '۰' + '0'
	case r == '\u200e' || r == '\u200f':
		return -1
	}
	return r
}
