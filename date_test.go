package mithaq

import (
	"testing"
	"time"
)

func TestParseDate(t *testing.T) {
	for _, s := range []string{"2021", "2021-06", "2021-06-28", "2021-23", "2022-33", "2021-40", "../2022-06", "2022/..", "2018-02-12/2018-02-14", "XXXX-06-04", "XXXX-06", "201X", "2020-02-29"} {
		if _, err := ParseDate(s); err != nil {
			t.Error(err)
		}
	}
	for _, s := range []string{"", "..", "../..", "2021-13", "2021-06-31", "2021-02-29", "21-06-28", "2021/06/28", "2021-6-1", "XXXX", "2021-06-28T10:00", "yesterday", "2021-", "2021-06-"} {
		if d, err := ParseDate(s); err == nil {
			t.Errorf("%q is read as %s", s, d)
		}
	}
}

func TestBounds(t *testing.T) {
	for _, c := range []struct{ date, first, last string }{
		{"2021", "2021-01-01", "2021-12-31"}, {"2020-02", "2020-02-01", "2020-02-29"}, {"2021-23", "2021-09-01", "2021-11-30"},
		{"2022-33", "2022-01-01", "2022-03-31"}, {"2021-41", "2021-07-01", "2021-12-31"}, {"201X", "2010-01-01", "2019-12-31"},
		{"2018-02-12/2018-02-14", "2018-02-12", "2018-02-14"}, {"../2022-06", "", "2022-06-30"}, {"2022/..", "2022-01-01", ""},
	} {
		first, last, ok := Date(c.date).Bounds()
		if !ok || day0(first) != c.first || day0(last) != c.last {
			t.Errorf("%s: %s to %s, %v", c.date, day0(first), day0(last), ok)
		}
	}
	if _, _, ok := Date("XXXX-06-04").Bounds(); ok {
		t.Error("a date without a year has bounds")
	}
}

func day0(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}

func TestContains(t *testing.T) {
	for _, c := range []struct {
		a, b Date
		want bool
	}{
		{"2021", "2021-06-28", true}, {"2021-06-28", "2021", false}, {"../2022-06", "2022-05-11", true}, {"../2022-06", "2022-07", false},
		{"2021-23", "2021-10", true}, {"XXXX-06-04", "2020-06-04", true}, {"XXXX-06-04", "2020-06-05", false}, {"2021", "", false}, {"", "", false},
	} {
		if got := c.a.Contains(c.b); got != c.want {
			t.Errorf("%q contains %q: %v", c.a, c.b, got)
		}
	}
}

func FuzzParseDate(f *testing.F) {
	f.Add("2021-06-28")
	f.Add("../2022-06")
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDate(s)
		if err != nil {
			return
		}
		if !d.Contains(d) {
			t.Errorf("%q does not contain itself", d)
		}
		if first, last, ok := d.Bounds(); ok && !first.IsZero() && !last.IsZero() && last.Before(first) && s[:4] <= s[len(s)-4:] && len(s) < 11 {
			t.Errorf("%q ends before it begins", d)
		}
	})
}
