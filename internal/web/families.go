package web

import "github.com/mithaq/mithaq/internal/fact"

// Family is a group of kinds that share a hue and a word in the margin.
type Family string

// The families, in the order in which they are shown.
const (
	Who      Family = "who"
	When     Family = "when"
	Promises Family = "promises"
	Funds    Family = "money"
	Figures  Family = "figures"
	Speech   Family = "words"
	Law      Family = "law"
)

// families lists the families with their kinds.
var families = []struct {
	Family Family
	Kinds  []fact.Kind
}{
	{Who, []fact.Kind{fact.Office, fact.Participant, fact.Member}},
	{When, []fact.Kind{fact.Meeting}},
	{Promises, []fact.Kind{fact.Commitment, fact.Contribution}},
	{Funds, []fact.Kind{fact.Pledge, fact.Campaign}},
	{Figures, []fact.Kind{fact.Figure}},
	{Speech, []fact.Kind{fact.Quote}},
	{Law, []fact.Kind{fact.Reference}},
}

// familyOf gives the family of a kind.
func familyOf(k fact.Kind) Family {
	for _, f := range families {
		for _, kind := range f.Kinds {
			if kind == k {
				return f.Family
			}
		}
	}
	return Speech
}
