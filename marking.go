package mithaq

import "strings"

// Marking is a Traffic Light Protocol 2.0 label, as FIRST defines it.
type Marking string

// The TLP 2.0 labels, from the freest to the narrowest.
const (
	Clear       Marking = "TLP:CLEAR"
	Green       Marking = "TLP:GREEN"
	Amber       Marking = "TLP:AMBER"
	AmberStrict Marking = "TLP:AMBER+STRICT"
	Red         Marking = "TLP:RED"
)

// Markings lists the labels from the freest to the narrowest.
var Markings = []Marking{Clear, Green, Amber, AmberStrict, Red}

// ParseMarking reads a label, with or without "TLP:", in any case.
func ParseMarking(s string) (Marking, error) {
	up := strings.ToUpper(strings.TrimSpace(s))
	if !strings.HasPrefix(up, "TLP:") {
		up = "TLP:" + up
	}
	for _, m := range Markings {
		if string(m) == up {
			return m, nil
		}
	}
	return "", Errorf(Invalid, "", "%q is not a TLP 2.0 marking", s).
		WithRemedy("one of TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT, TLP:RED")
}

// Level is the label's rank: 0 for TLP:CLEAR, up to 4; an unknown label ranks above all.
func (m Marking) Level() int {
	for i, k := range Markings {
		if k == m {
			return i
		}
	}
	return len(Markings)
}

// Within reports whether something marked m may be shown where limit is the most allowed.
func (m Marking) Within(limit Marking) bool { return m.Level() <= limit.Level() }
