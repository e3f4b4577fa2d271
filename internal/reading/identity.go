package reading

import (
	"fmt"
	"strings"

	"github.com/mithaq/mithaq/internal/fact"
)

// sameness gives the slots by which facts of a kind are the same fact said again; kinds that
// are missing are placed by their words.
var sameness = map[fact.Kind][]string{
	fact.Office:       {"person"},
	fact.Participant:  {"meeting", "who"},
	fact.Member:       {"who", "of", "action"},
	fact.Pledge:       {"by", "amount", "currency"},
	fact.Campaign:     {"raised", "goal", "currency", "year"},
	fact.Contribution: {"by", "what", "count", "place"},
	fact.Reference:    {"to"},
}

// identity gives what d says in a form that is equal for facts said again, or "".
func (d *draft) identity() string {
	slots := sameness[d.kind]
	if slots == nil {
		return ""
	}
	var b strings.Builder
	b.WriteString(string(d.kind))
	for _, name := range slots {
		fmt.Fprintf(&b, "|%v", d.slots.Get(name))
	}
	return b.String()
}
