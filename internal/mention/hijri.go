package mention

import (
	"time"

	"github.com/hablullah/go-hijri"
)

// gregorian turns a day of the Islamic calendar into one of ours: by the Umm al-Qura
// calendar where it reaches, else by the arithmetic one.
func gregorian(year, month, day int) (time.Time, bool) {
	if year < 1 || month < 1 || month > 12 || day < 1 || day > 30 {
		return time.Time{}, false
	}
	if year >= 1356 && year <= 1499 {
		u := hijri.UmmAlQuraDate{Year: int64(year), Month: int64(month), Day: int64(day)}
		return u.ToGregorian(), true
	}
	h := hijri.HijriDate{Year: int64(year), Month: int64(month), Day: int64(day), Pattern: hijri.Default}
	return h.ToGregorian(), true
}

// hijriValue gives a point of the Islamic calendar in ours: a day, or the months and years
// that it reaches over.
func hijriValue(p point) string {
	if p.year == 0 {
		return ""
	}
	if p.month != 0 && p.day != 0 {
		t, ok := gregorian(p.year, p.month, p.day)
		if !ok {
			return ""
		}
		return t.Format(time.DateOnly)
	}
	from, to := point{year: p.year, month: 1, day: 1}, point{year: p.year + 1, month: 1, day: 1}
	if p.month != 0 {
		from.month, to = p.month, point{year: p.year, month: p.month + 1, day: 1}
		if p.month == 12 {
			to = point{year: p.year + 1, month: 1, day: 1}
		}
	}
	a, ok := gregorian(from.year, from.month, from.day)
	b, ok2 := gregorian(to.year, to.month, to.day)
	if !ok || !ok2 {
		return ""
	}
	return a.Format(time.DateOnly) + "/" + b.AddDate(0, 0, -1).Format(time.DateOnly)
}
