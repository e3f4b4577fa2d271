package record

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// query is what is searched for: groups of terms that stand for one another.
type query struct {
	groups [][]string
	of     map[string][]int // the groups that a term is in
	weight []float64        // of each group
}

// groupsMost bounds what is searched for at once.
const groupsMost = 16

// parse reads search terms; each may hold several with spaces between, any of which will do.
func parse(terms []string) query {
	q := query{of: map[string][]int{}}
	for _, t := range terms {
		group := slices.DeleteFunc(strings.Fields(t), func(s string) bool { return len(s) > maxTerm || strings.ContainsRune(s, 0) })
		if len(group) == 0 || len(q.groups) == groupsMost {
			continue
		}
		for _, s := range group {
			q.of[s] = append(q.of[s], len(q.groups))
		}
		q.groups, q.weight = append(q.groups, group), append(q.weight, 1)
	}
	return q
}

// candidate is a row that may answer a query.
type candidate struct {
	id    int64
	match match
	score float64
}

// match is how a row's terms meet a query.
type match struct {
	length int     // terms in the row
	at     [][]int // the places of each group's terms in the row
	met    int     // groups that have any
}

func (q *query) match(terms string) match {
	m := match{at: make([][]int, len(q.groups))}
	for term := range strings.FieldsSeq(terms) {
		for _, g := range q.of[term] {
			if m.at[g] == nil {
				m.met++
			}
			m.at[g] = append(m.at[g], m.length)
		}
		m.length++
	}
	return m
}

// within gives the match of a stretch of the row's terms, followed by those that more is of.
func (m *match) within(from, to int, more match) match {
	w := match{length: to - from + more.length, at: make([][]int, len(m.at))}
	for g, places := range m.at {
		for _, at := range places {
			if from <= at && at < to {
				w.at[g] = append(w.at[g], at-from)
			}
		}
		for _, at := range more.at[g] {
			w.at[g] = append(w.at[g], to-from+at)
		}
		if w.at[g] != nil {
			w.met++
		}
	}
	return w
}

// The constants of BM25 as they are usually set (S. Robertson and H. Zaragoza, The
// Probabilistic Relevance Framework, 2009).
const (
	saturation = 1.2
	lengthPart = 0.75
)

// score is BM25 with the groups' weights, raised where neighbours in the query stand near
// each other in the row, and lowered by the groups that are not met.
func (q *query) score(m match, usual float64) float64 {
	var s float64
	norm := saturation * (1 - lengthPart + lengthPart*float64(m.length)/max(usual, 1))
	for g, places := range m.at {
		n := float64(len(places))
		s += q.weight[g] * n * (saturation + 1) / (n + norm)
		if g > 0 {
			s += closeness(m.at[g-1], places) * min(q.weight[g-1], q.weight[g])
		}
	}
	return s * float64(m.met) / float64(len(q.groups))
}

// closeness is 1 where one of b comes right after one of a, less the farther they are.
func closeness(a, b []int) float64 {
	best := math.Inf(1)
	for _, x := range a {
		for _, y := range b {
			d := float64(y - x)
			if d <= 0 {
				d = 1 - d // the other way round counts less
			}
			best = min(best, d)
		}
	}
	return 1 / best
}

// rank scores candidates and puts the best first; of equals, the newest.
func (q *query) rank(list []candidate, usual float64) {
	for i := range list {
		list[i].score = q.score(list[i].match, usual)
	}
	slices.SortStableFunc(list, func(a, b candidate) int { return cmp.Compare(b.score, a.score) })
}

// usualLength is the mean length of the candidates.
func usualLength(list []candidate) float64 {
	n := 0
	for i := range list {
		n += list[i].match.length
	}
	return float64(n) / float64(max(len(list), 1))
}
