package mention

import (
	"strings"

	"github.com/mithaq/mithaq/internal/lexicon"
)

// spokenToday reads today, yesterday and the like, and the date that may follow: اليوم
// الخميس 4 يونيو.
func (f *Finder) spokenToday(i int32) (d date, from, to int32, ok bool) {
	v, to, ok := f.sense(i, today)
	if !ok || f.arabic() && to == i+1 && v == "0" && f.parts(i)&lexicon.The == 0 {
		return d, i, i, false
	}
	if f.arabic() && f.is(to, ordinal) && f.parts(to)&lexicon.The != 0 && !f.is(to, weekday) {
		return d, i, i, false // اليوم الأول
	}
	d.relative = true
	if rest, isStory := strings.CutPrefix(v, "n"); isStory {
		if f.joins(to, "of") || f.noun(to) {
			return d, i, i, false
		}
		d.story, v = true, rest
	}
	d.days = int(number(v))
	to = f.daypartAfter(to)
	k := f.passComma(to)
	if rest, at, end, good := f.calendar(k); good && at == k && (rest.weekday > 0 || rest.day > 0) {
		rest.relative, rest.days = true, d.days
		return rest, i, end, true
	}
	return d, i, to, true
}
