package score

import (
	"cmp"
	"slices"
	"strings"

	"github.com/mithaq/mithaq/internal/fact"
)

// Pair is a gold fact with the fact that was read for it.
type Pair struct {
	Gold *GoldFact
	Read *fact.Fact
}

// Outcome is what came of one document.
type Outcome struct {
	Gold     *Gold
	Pairs    []Pair
	Missed   []*GoldFact
	Spurious []*fact.Fact
}

// Compare matches the facts read from g's text with g's own, one to one, as many as
// possible. Optional gold, facts read again at an "also" place, and facts from a last
// sentence that breaks off count neither way.
func Compare(g *Gold, read []fact.Fact) Outcome {
	m := newMatcher(g, read)
	for i := range g.Facts {
		if !g.Facts[i].Optional {
			m.augment(i, make([]bool, len(read)))
		}
	}
	return m.outcome()
}

type matcher struct {
	gold  *Gold
	read  []fact.Fact
	fits  [][]int // for each gold fact, the facts read that can be it
	owner []int   // for each fact read, its gold fact or -1
	cut   span
	again []bool // for each fact read, whether it says a gold fact again
}

func newMatcher(g *Gold, read []fact.Fact) *matcher {
	p := newPlaces(g)
	m := &matcher{gold: g, read: read, fits: make([][]int, len(g.Facts)), owner: make([]int, len(read)), cut: p.cut, again: make([]bool, len(read))}
	for j := range read {
		m.owner[j] = -1
	}
	for i := range g.Facts {
		gf := &g.Facts[i]
		for _, words := range append([]string{gf.Quote}, gf.Also...) {
			at, ok := p.around(words)
			if !ok {
				continue
			}
			for j := range read {
				if read[j].Kind == gf.Kind && at.meets(span{read[j].Start, read[j].End}) && keyed(gf, &read[j]) {
					m.fits[i] = append(m.fits[i], j)
					m.again[j] = true
				}
			}
		}
		m.closestFirst(i)
	}
	return m
}

// closestFirst orders what can be gold fact i by how many of its slots agree.
func (m *matcher) closestFirst(i int) {
	differ := map[int]int{}
	for _, j := range m.fits[i] {
		p := Pair{&m.gold.Facts[i], &m.read[j]}
		differ[j] = len(p.Disagreements())
	}
	slices.SortStableFunc(m.fits[i], func(a, b int) int { return cmp.Compare(differ[a], differ[b]) })
}

// keyed reports whether one of the kind's key slots agrees.
func keyed(g *GoldFact, r *fact.Fact) bool {
	list := keys[g.Kind]
	for _, k := range list {
		if agree(k, g.Slots.Get(k), r.Slots.Get(k)) {
			return true
		}
		if k == "person" && strings.Contains(g.Quote, r.Slots.Text(k)) && r.Slots.Text(k) != "" {
			return true
		}
	}
	return len(list) == 0
}

// augment finds gold fact i a fact of its own, moving others where that helps.
func (m *matcher) augment(i int, seen []bool) bool {
	for _, j := range m.fits[i] {
		if seen[j] {
			continue
		}
		seen[j] = true
		if m.owner[j] < 0 || m.augment(m.owner[j], seen) {
			m.owner[j] = i
			return true
		}
	}
	return false
}

func (m *matcher) outcome() Outcome {
	out := Outcome{Gold: m.gold}
	found := make([]bool, len(m.gold.Facts))
	for j := range m.read {
		switch i := m.owner[j]; {
		case i >= 0:
			found[i] = true
			out.Pairs = append(out.Pairs, Pair{&m.gold.Facts[i], &m.read[j]})
		case !m.again[j] && !m.cut.meets(span{m.read[j].Start, m.read[j].End}):
			out.Spurious = append(out.Spurious, &m.read[j])
		}
	}
	for i := range m.gold.Facts {
		if !found[i] && !m.gold.Facts[i].Optional {
			out.Missed = append(out.Missed, &m.gold.Facts[i])
		}
	}
	return out
}
