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
