package record

import (
	"cmp"
	"context"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/store"
)

// Hit is a paragraph or fact that answers a search.
type Hit struct {
	Score     float64
	Source    string
	Title     string
	Publisher string
	Published mithaq.Date
	Marking   mithaq.Marking
	Paragraph Stretch // the paragraph found, or the one in which the fact begins
	Fact      *Fact   // nil where the paragraph itself is the hit
}

// How many of the paragraphs that match are ranked (on SQLite the newest, on PostgreSQL any):
// what terms are in oftener than this tells little, and the time that a search takes stays
// bounded, however common its terms.
const (
	rankedAll  = 120 // that hold all the terms
	rankedEach = 60  // that hold one, where few hold all
)

// Search finds the paragraphs that hold all the terms, and the facts in them that do, best
// first; where there are fewer than limit, also those that hold some. Terms are given as
// Options.Terms makes them; one with spaces stands for any of its words ("وزير minist").
// Nothing marked above max is looked at.
func (r *Record) Search(ctx context.Context, terms []string, limit int, max mithaq.Marking) ([]Hit, error) {
	q := parse(terms)
	if len(q.groups) == 0 {
		return nil, nil
	}
	limit = limitOf(limit)
	s := search{r, ctx, r.db.Reader(), &q, level(max)}
	list, err := s.paragraphs(limit)
	if err != nil || len(list) == 0 {
		return nil, r.failed(err)
	}
	hits, err := s.hits(list, limit)
	return hits, r.failed(err)
}

// search is one search. Its queries are not of one snapshot: each looks at the marking
// itself, and what is gone by the time it is read is left out.
type search struct {
	r     *Record
	ctx   context.Context
	db    store.Queries
	q     *query
	level int64
}

// paragraphs gives the best paragraphs, up to limit.
func (s *search) paragraphs(limit int) ([]candidate, error) {
	found, err := s.candidates(rankedAll, s.q.groups)
	if err != nil {
		return nil, err
	}
	list := found[0]
	if len(list) < limit && len(s.q.groups) > 1 {
		if list, err = s.some(list); err != nil {
			return nil, err
		}
	}
	s.q.rank(list, usualLength(list))
	return list[:min(limit, len(list))], nil
}

// candidates gives, for each list of groups, paragraphs in which all of them are met.
func (s *search) candidates(most int, lists ...[][]string) ([][]candidate, error) {
	x := &s.r.index
	w := newWhere("t.level <= ", s.level)
	w.limit(most)
	parts := make([]string, len(lists))
	for i, groups := range lists {
		w.args = append(w.args, x.Query(groups))
		parts[i] = `SELECT * FROM (SELECT ` + strconv.Itoa(i) + ` AS list, t.id, t.terms FROM ` + x.From + ` WHERE ` + x.Where(len(w.args)) +
			` AND t.level <= $1 ` + x.Order + ` LIMIT $2) q` + strconv.Itoa(i)
	}
	rows, err := s.db.QueryContext(s.ctx, strings.Join(parts, ` UNION ALL `), w.args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	found := make([][]candidate, len(lists))
	for rows.Next() {
		var i int
		var c candidate
		var terms string
		if err := rows.Scan(&i, &c.id, &terms); err != nil {
			return nil, err
		}
		if c.match = s.q.match(terms); c.match.met > 0 { // SQLite takes A for a; terms are exact
			found[i] = append(found[i], c)
		}
	}
	return found, rows.Err()
}

// some adds the paragraphs in which single groups are met, the rarest group first, and
// weighs the groups by their rarity.
func (s *search) some(list []candidate) ([]candidate, error) {
	lists := make([][][]string, len(s.q.groups))
	for g := range s.q.groups {
		lists[g] = s.q.groups[g : g+1]
	}
	singles, err := s.candidates(rankedEach, lists...)
	if err != nil {
		return nil, err
	}
	for g, single := range singles {
		s.q.weight[g] = math.Log(1 + 4*rankedEach/float64(1+len(single)))
	}
	slices.SortStableFunc(singles, func(a, b []candidate) int { return cmp.Compare(len(a), len(b)) })
	seen := map[int64]bool{}
	for _, c := range list {
		seen[c.id] = true
	}
	for _, single := range singles {
		for _, c := range single {
			if !seen[c.id] {
				seen[c.id] = true
				list = append(list, c)
			}
		}
	}
	return list, nil
}

func ids(list []candidate) []any {
	args := make([]any, len(list))
	for i, c := range list {
		args[i] = c.id
	}
	return args
}
