package locale

import (
	"strconv"
	"strings"

	"github.com/mithaq/mithaq"
)

// Date writes an EDTF date in words: "28 June 2021", "autumn 2021", "by June 2022". What is
// no date stands as it is.
func (w *Words) Date(d mithaq.Date) string {
	from, to, interval := strings.Cut(string(d), "/")
	switch {
	case d == "":
		return ""
	case !interval:
		return w.point(from)
	case from == "..":
		return w.T("date.by", "Date", w.point(to))
	case to == "..":
		return w.T("date.since", "Date", w.point(from))
	}
	return w.interval(from, to)
}

// interval writes two dates, without saying twice what they share.
func (w *Words) interval(from, to string) string {
	if len(from) == 10 && len(to) == 10 && from[:7] == to[:7] && !strings.HasPrefix(from, "XXXX") {
		return w.T("date.days", "From", w.dayOfMonth(from), "To", w.dayOfMonth(to), "Month", w.month(from), "Year", w.Plain(from[:4]))
	}
	if len(from) == 10 && len(to) == 10 && from[:4] == to[:4] {
		return w.T("date.range", "From", w.T("date.month_day", "Day", w.dayOfMonth(from), "Month", w.month(from)), "To", w.point(to))
	}
	return w.T("date.range", "From", w.point(from), "To", w.point(to))
}

func (w *Words) point(s string) string {
	switch {
	case strings.HasPrefix(s, "XXXX-") && len(s) == 10:
		return w.T("date.no_year", "Day", w.dayOfMonth(s), "Month", w.month(s))
	case strings.HasPrefix(s, "XXXX-"):
		return w.month(s)
	case len(s) == 4 && s[3] == 'X':
		return w.T("date.decade", "Year", w.Plain(s[:3]+"0"))
	case len(s) == 4:
		return w.Plain(s)
	case len(s) == 7:
		return w.partOfYear(s)
	case len(s) == 10:
		return w.T("date.day", "Day", w.dayOfMonth(s), "Month", w.month(s), "Year", w.Plain(s[:4]))
	}
	return s
}

// partOfYear writes a month, season, quarter or half with its year.
func (w *Words) partOfYear(s string) string {
	year := w.Plain(s[:4])
	if n, _ := strconv.Atoi(s[5:]); n > 12 {
		return w.T("date.part."+s[5:], "Year", year)
	}
	return w.T("date.month_year", "Month", w.month(s), "Year", year)
}

func (w *Words) month(s string) string { return w.T("month." + s[5:7]) }

func (w *Words) dayOfMonth(s string) string {
	return w.Plain(strings.TrimPrefix(s[8:10], "0"))
}
