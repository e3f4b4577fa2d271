package mention

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
)

// ofSeason reads a season: in the autumn, خريف 2021, next spring.
func (f *Finder) ofSeason(i int32) (d date, from, to int32, ok bool) {
	v, to, ok := f.sense(i, season)
	if !ok {
		return d, i, i, false
	}
	d.code = int(number(v))
	from = i
	end, yeared := f.yearOf(&d, to)
	if yeared {
		return d, i, end, true
	}
	if n, k, is := f.shiftBefore(i); is {
		d.shift, d.shifted = n, true
		return d, k, to, true
	}
	if n, end, is := f.shiftAt(to); is && f.lang != "en" && !(f.arabic() && f.parts(to)&lexicon.The == 0) {
		d.shift, d.shifted = n, true
		return d, i, end, true
	}
	return d, i, to, f.seasonal(i, to)
}

// seasonal reports whether a season alone is one by the words beside it: "a été" is none,
// nor "the fall of", nor the Arab Spring.
func (f *Finder) seasonal(i, to int32) bool {
	if f.joins(to, "of") && f.lang != "ar" || f.is(to, names.Demonym) {
		return false
	}
	switch f.norm(i - 1) {
	case "l", "le", "d":
		switch f.norm(i - 2) {
		case "à", "dès", "de", "avant", "depuis", "a":
			return true
		}
		_, _, ok := f.before(i-1, bound)
		return ok || f.is(i-2, part)
	case "au", "cet", "ce":
		return true
	case "en":
		return f.norm(i) != "printemps"
	case "the":
		switch f.norm(i - 2) {
		case "in", "by", "during", "until", "before", "since", "this", "over":
			return true
		}
	case "in", "by", "this", "late", "early", "mid", "في", "خلال", "فصل", "بحلول":
		return true
	}
	return f.arabic() && f.norm(i-1) == "فصل"
}
