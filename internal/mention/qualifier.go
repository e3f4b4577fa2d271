package mention

import "strings"

// qualify sets m's qualifier from the words beside it.
func (f *Finder) qualify(m *Mention) {
	m.Qualifier, m.QFrom = exactly, m.From
	if v, _, ok := f.sense(m.To, after); ok {
		m.Qualifier = v
	}
	i := m.From
	for range 3 {
		v, from, ok := f.before(i, qualifier)
		if !ok {
			if i > f.from && f.between(i-1) {
				i--
				continue
			}
			return
		}
		if from < f.done {
			return
		}
		if m.Qualifier == exactly || m.Qualifier == about {
			m.Qualifier = v
		}
		m.QFrom, i = from, from
	}
}

// between reports whether the word at token i may stand between a qualifier and its number:
// about a thousand, plus des deux tiers, أكثر من الـ.
func (f *Finder) between(i int32) bool {
	if f.joins(i, "a") || f.joins(i, "the") || f.joins(i, "of") && !f.arabic() {
		return true
	}
	switch strings.TrimRight(f.norm(i), "ـ") {
	case "ب", "ال", "ل", "$", "€", "£":
		return true
	}
	return false
}
