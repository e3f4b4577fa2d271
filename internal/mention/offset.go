package mention

import (
	"strings"

	"github.com/mithaq/mithaq/internal/lexicon"
)

// offset reads a date counted from today: three years ago, il y a deux jours, بعد أربعة أشهر.
func (f *Finder) offset(i int32) (d date, from, to int32, ok bool) {
	to = f.amounts(&d, i)
	if d.count == 0 {
		return d, i, i, false
	}
	from = i
	if f.joins(i-1, "a") && i-1 >= f.done {
		from = i - 1
	}
	if _, end, is := f.sense(to, ago); is && !f.arabic() {
		d.sign = -1
		return d, from, end, true
	}
	if v, end, is := f.sense(to, later); is {
		rest, story := strings.CutPrefix(v, "n")
		d.sign, d.story, d.days = 1, story, int(number(rest))
		if end-1 > to && strings.HasPrefix(f.norm(to), "before") {
			d.sign = -1
		}
		if _, k, is := f.before(from, ago); is && f.arabic() {
			d.sign, from = -1, k
		}
		if v, k, is := f.before(from, bound); is && v == "in" && k >= f.done {
			from = k
		}
		return d, from, end, true
	}
	return f.offsetBefore(d, from, to)
}

// offsetBefore takes the word before the amounts: قبل عامين, dans trois mois, within a month.
func (f *Finder) offsetBefore(d date, from, to int32) (date, int32, int32, bool) {
	if _, k, is := f.before(from, ago); is && k >= f.done && !f.joins(to, "of") {
		d.sign = -1
		return d, k, to, true
	}
	v, k, is := f.before(from, bound)
	if !is || k < f.done || f.joins(to, "of") && f.norm(to) != "في" || f.parts(to)&lexicon.The != 0 && f.arabic() && f.is(to, shift) {
		return d, from, to, false
	}
	switch v {
	case "within":
		if c := f.cue(k, to); f.arabic() && f.norm(k) == "خلال" && !f.is(to-1, shift) && c <= 0 && (c < 0 || !f.wish(k)) {
			return d, from, to, false
		}
		d.within = true
	case "in":
		if f.norm(k) != "dans" && d.amounts[0].unit != 'b' && f.cue(k, to) <= 0 {
			return d, from, to, false
		}
	default:
		return d, from, to, false
	}
	d.sign = 1
	return d, k, to, true
}

// wish reports whether أن stands a little before token k, whose verb lies ahead.
func (f *Finder) wish(k int32) bool {
	for i := k - 1; i >= f.from && i > k-14; i-- {
		if f.word(i) && f.page.Raw(int(i)) == "أن" {
			return true
		}
	}
	return false
}

// amounts reads numbers of units of time into d: 1 month and 21 days, عامين.
func (f *Finder) amounts(d *date, i int32) int32 {
	k, to := i, i
	for d.count < len(d.amounts) {
		a, end, ok := f.amountOf(k)
		if !ok {
			break
		}
		d.amounts[d.count] = a
		d.count++
		to, k = end, end
		if f.mark(k, ",") || f.joins(k, "and") {
			k++
		} else if v, end, ok := f.sense(k, qualifier); ok && v == "at least" {
			k = end // deux ans plus d'un mois
		}
	}
	return to
}
