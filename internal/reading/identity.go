package reading

import (
	"github.com/cockroachdb/apd/v3"

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

// identity appends to key what d says, in a form that is equal for facts said again, or
// nothing for a kind that is placed by its words.
func (d *draft) identity(key []byte) []byte {
	slots := sameness[d.kind]
	if slots == nil {
		return key
	}
	key = append(key, d.kind...)
	if d.rule == ruleSame {
		slots = sameness[fact.Contribution]
	}
	for _, name := range slots {
		key = append(key, '|')
		switch v := d.slots.Get(name).(type) {
		case string:
			key = append(key, v...)
		case *apd.Decimal:
			key = v.Append(key, 'f')
		case []string:
			for _, e := range v {
				key = append(append(key, e...), '+')
			}
		}
	}
	return key
}
