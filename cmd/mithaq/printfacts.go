package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/source"
)

// headings name the kinds for people, in the plural.
var headings = map[fact.Kind]string{
	fact.Office: "Offices", fact.Meeting: "Meetings", fact.Participant: "Participants", fact.Member: "Members",
	fact.Pledge: "Pledges", fact.Campaign: "Drives", fact.Contribution: "Contributions", fact.Figure: "Reported figures",
	fact.Reference: "References", fact.Commitment: "Commitments", fact.Quote: "Who said what",
}

// printFacts prints the facts of a document for people: by kind, the words quoted.
func printFacts(w io.Writer, doc *source.Document, facts []fact.Fact) {
	fmt.Fprintf(w, "%s", doc.Ref)
	if d := doc.Meta.Published.Value; d != "" {
		fmt.Fprintf(w, ", published %s", d)
	}
	fmt.Fprintf(w, ": %d facts\n", len(facts))
	for _, k := range fact.Kinds {
		printKind(w, k, facts)
	}
	fmt.Fprintln(w)
}

func printKind(w io.Writer, k fact.Kind, facts []fact.Fact) {
	first := true
	for i := range facts {
		f := &facts[i]
		if f.Kind != k {
			continue
		}
		if first {
			fmt.Fprintf(w, "\n%s\n", headings[k])
			first = false
		}
		fmt.Fprintf(w, "  %s\n    “%s” (%d–%d)\n", slotLine(f), oneLine(short(f.Quote, 240)), f.Start, f.End)
	}
}

// slotLine writes a fact's slots in a line: "by US, amount 436000000, currency USD".
func slotLine(f *fact.Fact) string {
	var parts []string
	for _, s := range f.Slots {
		if v := slotText(s.Value); v != "" && s.Name != "action" && s.Name != "indicator" {
			parts = append(parts, s.Name+" "+v)
		}
	}
	return strings.Join(parts, ", ")
}

func slotText(v any) string {
	switch v := v.(type) {
	case *apd.Decimal:
		return v.Text('f')
	case []string:
		return strings.Join(v, " + ")
	case string:
		return oneLine(v)
	case bool:
		return "yes"
	}
	return ""
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
