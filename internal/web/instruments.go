package web

import (
	"cmp"
	"slices"
)

// instruments counts what texts refer to, the most cited first, without the earlier
// statements that are listed with the texts themselves.
func (v *View) instruments(references []Entry) []ReferenceCount {
	at := map[string]int{}
	var out []ReferenceCount
	for i := range references {
		e := &references[i]
		to := e.Slots.Text("to")
		if recalled.MatchString(to) {
			continue
		}
		says := v.Reference(to, e.Lang)
		name := flat(says)
		j, known := at[name]
		if !known {
			j = len(out)
			at[name] = j
			out = append(out, ReferenceCount{To: says, Entry: e})
		}
		out[j].Count++
	}
	slices.SortStableFunc(out, func(a, b ReferenceCount) int { return cmp.Compare(b.Count, a.Count) })
	return first(out, 40)
}
