// Package fact holds the fact: one thing that one document says, with the words that say it.
package fact

import (
	"encoding/json"

	"github.com/mithaq/mithaq"
)

// Kind is the kind of a fact.
type Kind string

// The kinds of fact, in the order in which they are shown.
const (
	Office       Kind = "office"
	Meeting      Kind = "meeting"
	Participant  Kind = "participant"
	Member       Kind = "member"
	Pledge       Kind = "pledge"
	Campaign     Kind = "campaign"
	Contribution Kind = "contribution"
	Figure       Kind = "figure"
	Reference    Kind = "reference"
	Commitment   Kind = "commitment"
	Quote        Kind = "quote"
)

// Kinds lists all kinds in the order in which they are shown.
var Kinds = []Kind{Office, Meeting, Participant, Member, Pledge, Campaign, Contribution, Figure, Reference, Commitment, Quote}

// Known reports whether k is one of Kinds.
func (k Kind) Known() bool { return order(k) < len(Kinds) }

func order(k Kind) int {
	for i, kind := range Kinds {
		if k == kind {
			return i
		}
	}
	return len(Kinds)
}

// Fact is one thing that one document says. Start and End count Unicode code points of the
// document's extracted text, and Quote is exactly that stretch; Prefix and Suffix are up to
// 32 code points on either side (W3C Web Annotation: TextPositionSelector, TextQuoteSelector).
type Fact struct {
	Source     string            `json:"source"`
	Kind       Kind              `json:"kind"`
	Slots      Slots             `json:"slots"`
	Quote      string            `json:"quote"`
	Prefix     string            `json:"prefix"`
	Suffix     string            `json:"suffix"`
	Start      int               `json:"start"`
	End        int               `json:"end"`
	Lang       mithaq.Lang       `json:"lang"`
	Rule       string            `json:"rule"`
	Confidence float64           `json:"confidence"`         // 0 to 1: how often facts of this rule and shape are right
	Inferred   map[string]string `json:"inferred,omitempty"` // slot name to the basis on which it was inferred
}

// Line gives f as one line of JSON, without a line's end.
func (f *Fact) Line() ([]byte, error) { return json.Marshal(f) }
