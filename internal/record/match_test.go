package record

import (
	"slices"
	"testing"

	"github.com/cockroachdb/apd/v3"
	"github.com/mithaq/mithaq/internal/fact"
)

func number(n int64) *apd.Decimal { return apd.New(n, 0) }

func made(kind fact.Kind, start, end int, slots ...fact.Slot) fact.Fact {
	return fact.Fact{Source: "s", Kind: kind, Start: start, End: end, Slots: slots}
}

// before is a source read once.
func before(facts ...fact.Fact) *live {
	l := &live{taken: map[string]bool{}}
	l.read(1, "1", keyed(facts))
	return l
}

// keyed gives facts as a reading does.
func keyed(facts []fact.Fact) []keyedFact {
	var list []keyedFact
	for _, f := range facts {
		list = append(list, keyedFact{Fact: f})
	}
	return list
}

func TestWhatBecameOfAFact(t *testing.T) {
	value := func(n int64) fact.Slot { return fact.Slot{Name: "value", Value: number(n)} }
	slot := func(name, v string) fact.Slot { return fact.Slot{Name: name, Value: v} }
	amount := fact.Slot{Name: "amount", Value: number(500)}
	for name, c := range map[string]struct {
		old, new             []fact.Fact
		same, change, gone   int
		fresh                int
		keepsKeyOf, newPlace int // the new fact at newPlace keeps the key of the old at keepsKeyOf, where change > 0
	}{
		"the same": {old: []fact.Fact{made(fact.Figure, 1, 5, value(8))}, new: []fact.Fact{made(fact.Figure, 1, 5, value(8))}, same: 1},
		"another value, same place": {old: []fact.Fact{made(fact.Figure, 1, 5, value(8))},
			new: []fact.Fact{made(fact.Figure, 1, 5, value(8_000_000))}, change: 1},
		"same value, longer quote": {old: []fact.Fact{made(fact.Figure, 3, 5, value(8))},
			new: []fact.Fact{made(fact.Figure, 1, 9, value(8))}, change: 1},
		"another value, overlapping place": {old: []fact.Fact{made(fact.Figure, 3, 5, value(8))},
			new: []fact.Fact{made(fact.Figure, 1, 9, value(9))}, gone: 1, fresh: 1},
		"same value elsewhere": {old: []fact.Fact{made(fact.Figure, 3, 5, value(8))},
			new: []fact.Fact{made(fact.Figure, 30, 50, value(8))}, gone: 1, fresh: 1},
		"another kind": {old: []fact.Fact{made(fact.Figure, 1, 5, value(8))},
			new: []fact.Fact{made(fact.Campaign, 1, 5, value(8))}, gone: 1, fresh: 1},
		"another participant in the same words": {old: []fact.Fact{made(fact.Participant, 1, 90, slot("who", "US"))},
			new: []fact.Fact{made(fact.Participant, 1, 90, slot("who", "DE"))}, gone: 1, fresh: 1},
		"a participant of a list, its words extended": {
			old:    []fact.Fact{made(fact.Participant, 1, 90, slot("who", "US")), made(fact.Participant, 1, 90, slot("who", "FR"))},
			new:    []fact.Fact{made(fact.Participant, 1, 95, slot("who", "FR")), made(fact.Participant, 1, 95, slot("who", "DE"))},
			change: 1, gone: 1, fresh: 1, keepsKeyOf: 1, newPlace: 0},
		"a slot more": {old: []fact.Fact{made(fact.Member, 1, 5, slot("who", "MR"))},
			new: []fact.Fact{made(fact.Member, 1, 5, slot("who", "MR"), slot("action", "joined"))}, change: 1},
		"a commitment's words cut": {old: []fact.Fact{made(fact.Commitment, 10, 90, slot("action", "hold"))},
			new: []fact.Fact{made(fact.Commitment, 40, 90, slot("action", "to hold"))}, change: 1},
		"another giver of as much, next to it": {old: []fact.Fact{made(fact.Pledge, 1, 40, amount, slot("by", "US"))},
			new: []fact.Fact{made(fact.Pledge, 20, 60, amount, slot("by", "FR"))}, gone: 1, fresh: 1},
		"two figures in one place, both others": {
			old: []fact.Fact{made(fact.Figure, 1, 9, value(1)), made(fact.Figure, 1, 9, value(2))},
			new: []fact.Fact{made(fact.Figure, 1, 9, value(3)), made(fact.Figure, 1, 9, value(4))}, gone: 2, fresh: 2},
		"the nearer of two": {
			old: []fact.Fact{made(fact.Figure, 1, 20, value(7)), made(fact.Figure, 15, 30, value(7), slot("place", "IQ"))},
			new: []fact.Fact{made(fact.Figure, 14, 30, value(7), slot("place", "IQ"))}, change: 1, gone: 1, keepsKeyOf: 1},
		"lists that share a host": {
			old: []fact.Fact{made(fact.Meeting, 1, 9, fact.Slot{Name: "hosts", Value: []string{"IT", "US"}})},
			new: []fact.Fact{made(fact.Meeting, 3, 12, fact.Slot{Name: "hosts", Value: []string{"IT"}})}, change: 1},
	} {
		l := before(c.old...)
		d := l.compare(keyed(c.new))
		if d.same != c.same || len(d.changed) != c.change || len(d.gone) != c.gone || len(d.new) != c.fresh {
			t.Errorf("%s: same %d, changed %d, gone %d, new %d; want %d, %d, %d, %d",
				name, d.same, len(d.changed), len(d.gone), len(d.new), c.same, c.change, c.gone, c.fresh)
			continue
		}
		if c.change > 0 && (d.changed[0].Key != c.old[c.keepsKeyOf].ID() || d.changed[0].Fact.ID() != c.new[c.newPlace].ID()) {
			t.Errorf("%s: %+v does not keep the key of %+v", name, d.changed[0], c.old[c.keepsKeyOf])
		}
	}
}

func TestConfidenceIsNotIdentity(t *testing.T) {
	old := made(fact.Figure, 1, 5, fact.Slot{Name: "value", Value: number(8)})
	better := old
	better.Confidence, better.Rule = 0.9, "figure/better"
	d := before(old).compare(keyed([]fact.Fact{better}))
	if len(d.changed) != 1 || d.changed[0].Key != old.ID() || d.changed[0].Fact.ID() != old.ID() {
		t.Errorf("%+v", d)
	}
}

// TestKeysOutlastChanges reads a source four times over and follows the keys.
func TestKeysOutlastChanges(t *testing.T) {
	a := made(fact.Figure, 1, 5, fact.Slot{Name: "value", Value: number(1)})
	b := made(fact.Figure, 1, 5, fact.Slot{Name: "value", Value: number(2)})
	l := before(a)
	steps := []struct {
		read []fact.Fact
		keys []string
	}{
		{[]fact.Fact{b}, []string{a.ID()}},                  // changed: b under a's key
		{nil, nil},                                          // gone
		{[]fact.Fact{b}, []string{a.ID()}},                  // back, with its key
		{[]fact.Fact{b, a}, []string{a.ID() + "+", a.ID()}}, // a anew: its id is the key of b by now
		{[]fact.Fact{a}, []string{a.ID() + "+"}},
	}
	for i, step := range steps {
		d := l.compare(keyed(step.read))
		if err := l.reread(int64(i+2), &reread{Gone: d.gone, Changed: d.changed, New: d.new}); err != nil {
			t.Fatal(err)
		}
		var keys []string
		for _, v := range l.facts {
			if v.until == 0 {
				keys = append(keys, v.key)
			}
		}
		slices.Sort(keys)
		slices.Sort(step.keys)
		if !slices.Equal(keys, step.keys) {
			t.Errorf("step %d: keys %v, want %v", i, keys, step.keys)
		}
	}
}
