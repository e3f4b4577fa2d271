package record

import (
	"cmp"
	"slices"

	"github.com/cockroachdb/apd/v3"
	"github.com/mithaq/mithaq/internal/fact"
)

// nearness ranks couples.
type nearness struct {
	place   bool // the same place
	slots   int  // key slots that agree
	alike   int  // other slots that agree
	overlap int  // code points in common
}

// compare puts the nearer first.
func (n nearness) compare(m nearness) int {
	return cmp.Or(-compareBools(n.place && n.slots > 0, m.place && m.slots > 0), -cmp.Compare(n.slots, m.slots),
		-compareBools(n.place, m.place), -cmp.Compare(n.alike, m.alike), -cmp.Compare(n.overlap, m.overlap))
}

func compareBools(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

// keySlots name what a fact of a kind is about, as scoring does. Commitments and quotes are
// told by their place alone.
var keySlots = map[fact.Kind][]string{
	fact.Office:       {"person", "of"},
	fact.Meeting:      {"date", "place", "hosts", "level", "mode"},
	fact.Participant:  {"who"},
	fact.Member:       {"who"},
	fact.Pledge:       {"amount", "by"},
	fact.Campaign:     {"name", "raised", "goal", "year"},
	fact.Contribution: {"by", "count"},
	fact.Figure:       {"value"},
	fact.Reference:    {"to"},
}

// nominal kinds say something of one party or thing: another one is another fact.
func nominal(k fact.Kind) bool {
	return k == fact.Participant || k == fact.Member || k == fact.Reference
}

// byPlace kinds are told by their place alone.
func byPlace(k fact.Kind) bool { return k == fact.Commitment || k == fact.Quote }

// kinship tells how near two facts are, and whether the new may be the old one said better:
// of the same kind, their words overlapping, and either a key slot agrees, or the kind is
// told by place, or the place is the very same and the kind not nominal.
func kinship(a, b *fact.Fact) (nearness, bool) {
	overlap := min(a.End, b.End) - max(a.Start, b.Start)
	if a.Kind != b.Kind || overlap <= 0 {
		return nearness{}, false
	}
	n := nearness{place: placeOf(a) == placeOf(b), overlap: overlap}
	for _, s := range a.Slots {
		if !agree(s.Value, b.Slots.Get(s.Name)) {
			continue
		}
		if slices.Contains(keySlots[a.Kind], s.Name) {
			n.slots++
		} else {
			n.alike++
		}
	}
	if by := a.Slots.Text("by"); by != "" && b.Slots.Text("by") != "" && by != b.Slots.Text("by") {
		n.slots = 0 // another giver's, unless it stands alone in the very same place
	}
	return n, n.slots > 0 || byPlace(a.Kind) || n.place && !nominal(a.Kind)
}

// agree reports whether two slots' values are equal, or lists share an element.
func agree(a, b any) bool {
	switch x := a.(type) {
	case *apd.Decimal:
		y, ok := b.(*apd.Decimal)
		return ok && x.Cmp(y) == 0
	case []string:
		y, ok := b.([]string)
		return ok && slices.ContainsFunc(x, func(s string) bool { return slices.Contains(y, s) })
	case nil:
		return false
	}
	_, list := b.([]string)
	return !list && a == b
}
