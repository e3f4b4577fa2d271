package mention

import "github.com/mithaq/mithaq/internal/lexicon"

// relativeUnit reads next month, le mois prochain, هذا الشهر at token k.
func (f *Finder) relativeUnit(k int32, u string) (n int, to int32, ok bool) {
	for range 2 {
		if f.joins(k, "the") {
			k++
		}
	}
	if n, end, is := f.shiftAt(k); is {
		v, to, good := f.sense(end, unit)
		if good && v == u && f.singular(end) {
			if n2, to2, more := f.shiftAt(to); more && f.arabic() {
				return n2, to2, true
			}
			return n, to, true
		}
		return 0, k, false
	}
	v, end, is := f.sense(k, unit)
	if !is || v != u || !f.singular(k) {
		return 0, k, false
	}
	n, to, ok = f.shiftAt(end)
	if ok && f.arabic() && (f.parts(k)&lexicon.The == 0 || f.parts(end)&lexicon.The == 0) {
		ok = false
	}
	if !ok && (f.joins(k-1, "the") || f.arabic() && f.parts(k)&lexicon.The != 0) && !f.noun(end) {
		return 0, end, true // of the month
	}
	return n, to, ok && f.lang != "en"
}
