package record

import (
	"cmp"
	"slices"

	"github.com/mithaq/mithaq/internal/fact"
)

// difference is what a new reading makes of the facts that are in force.
type difference struct {
	gone    []string    // keys
	changed []keyedFact // under the key of the fact they replace
	new     []keyedFact
	same    int
}

// none reports whether the new reading changes nothing.
func (d *difference) none() bool { return len(d.gone)+len(d.changed)+len(d.new) == 0 }

// compare sets a new reading against the facts in force. A fact is the same where its id is;
// it has changed where the new reading has, at the same or an overlapping place, a fact of
// its kind that can only be the same one said better (see kinship). What comes back after it
// was gone takes up its old key again.
func (l *live) compare(facts []keyedFact) difference {
	var d difference
	old := map[string]*version{} // in force and not yet found again, by id
	for i := range l.facts {
		if v := &l.facts[i]; v.until == 0 {
			old[v.id] = v
		}
	}
	var fresh []*fact.Fact
	for i := range facts {
		f := &facts[i].Fact
		v := old[facts[i].factID()]
		if v == nil {
			fresh = append(fresh, f)
			continue
		}
		delete(old, v.id)
		if restated(&v.Fact, f) {
			d.changed = append(d.changed, keyedFact{Key: v.key, Fact: *f})
		} else {
			d.same++
		}
	}
	l.sort(&d, old, fresh, pair(old, fresh))
	return d
}

// restated reports whether a fact of the same id differs in what is not part of it.
func restated(a, b *fact.Fact) bool {
	x, errX := a.Line()
	y, errY := b.Line()
	return errX != nil || errY != nil || string(x) != string(y)
}

// sort gives every fact that is left its place in d. Replaced maps the new to the old.
func (l *live) sort(d *difference, old map[string]*version, fresh []*fact.Fact, replaced map[*fact.Fact]*version) {
	given := map[string]bool{} // keys of facts that come back
	for _, f := range fresh {
		if v := replaced[f]; v != nil {
			delete(old, v.id)
			d.changed = append(d.changed, keyedFact{Key: v.key, Fact: *f})
		} else {
			d.new = append(d.new, keyedFact{Key: l.newKey(f, given), Fact: *f})
		}
	}
	for _, v := range old {
		d.gone = append(d.gone, v.key)
	}
	slices.Sort(d.gone)
}

// newKey gives the key of a fact that is not in force: the one it had before, else its id,
// unless that came to be the key of another.
func (l *live) newKey(f *fact.Fact, given map[string]bool) string {
	id := f.ID()
	for i := len(l.facts) - 1; i >= 0; i-- {
		if v := &l.facts[i]; v.id == id && l.current(v.key) == nil && !given[v.key] {
			given[v.key] = true
			return v.key
		}
	}
	key := id
	for l.taken[key] {
		key += "+"
	}
	l.taken[key] = true
	return key
}

// couple is an old and a new fact that may be the same one.
type couple struct {
	old  *version
	new  *fact.Fact
	near nearness
}

// pair matches old and new facts one to one, the nearest first.
func pair(old map[string]*version, fresh []*fact.Fact) map[*fact.Fact]*version {
	var couples []couple
	for _, v := range old {
		for _, f := range fresh {
			if near, ok := kinship(&v.Fact, f); ok {
				couples = append(couples, couple{v, f, near})
			}
		}
	}
	crowded := crowds(old, fresh)
	couples = slices.DeleteFunc(couples, func(c couple) bool {
		return c.near.slots == 0 && !byPlace(c.new.Kind) && crowded[placeOf(c.new)]
	})
	slices.SortFunc(couples, func(a, b couple) int {
		return cmp.Or(a.near.compare(b.near), cmp.Compare(a.old.Start, b.old.Start), cmp.Compare(a.new.Start, b.new.Start),
			cmp.Compare(a.old.id, b.old.id), cmp.Compare(a.new.ID(), b.new.ID()))
	})
	replaced, used := map[*fact.Fact]*version{}, map[*version]bool{}
	for _, c := range couples {
		if replaced[c.new] == nil && !used[c.old] {
			replaced[c.new], used[c.old] = c.old, true
		}
	}
	return replaced
}

type place struct {
	kind       fact.Kind
	start, end int
}

func placeOf(f *fact.Fact) place { return place{f.Kind, f.Start, f.End} }

// crowds tells the places where several old or several new facts of a kind stand: there the
// place alone does not say which became which.
func crowds(old map[string]*version, fresh []*fact.Fact) map[place]bool {
	olds, news, crowded := map[place]int{}, map[place]int{}, map[place]bool{}
	for _, v := range old {
		olds[placeOf(&v.Fact)]++
	}
	for _, f := range fresh {
		news[placeOf(f)]++
	}
	for p, n := range news {
		crowded[p] = n > 1 || olds[p] > 1
	}
	return crowded
}
