package record

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
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

// ranked is how many paragraphs are ranked, the newest of those that match: what a term is
// in oftener than this tells little, and the time of a search stays bounded.
const ranked = 400

// Search finds the paragraphs that hold all the terms, and the facts in them that do, best
// first; where there are fewer than limit, also those that hold some. Terms are given as
// Options.Terms makes them; one with spaces stands for any of its words ("وزير minist").
// Nothing marked above max is looked at.
func (r *Record) Search(ctx context.Context, terms []string, limit int, max mithaq.Marking) (hits []Hit, err error) {
	q := parse(terms)
	if len(q.groups) == 0 {
		return nil, nil
	}
	limit = limitOf(limit)
	err = r.db.Read(ctx, func(db store.Queries) error {
		s := search{r, ctx, db, &q, level(max)}
		list, err := s.paragraphs(limit)
		if err != nil || len(list) == 0 {
			return err
		}
		hits, err = s.hits(list, limit)
		return err
	})
	return hits, err
}

// search is one search on one snapshot.
type search struct {
	r     *Record
	ctx   context.Context
	db    store.Queries
	q     *query
	level int64
}

// paragraphs gives the best paragraphs, up to limit.
func (s *search) paragraphs(limit int) ([]candidate, error) {
	list, err := s.candidates(s.q.groups)
	if err != nil {
		return nil, err
	}
	if len(list) < limit && len(s.q.groups) > 1 {
		if list, err = s.some(list); err != nil {
			return nil, err
		}
	}
	s.q.rank(list, usualLength(list))
	return list[:min(limit, len(list))], nil
}

// candidates gives the newest paragraphs in which all these groups are met.
func (s *search) candidates(groups [][]string) ([]candidate, error) {
	x := &s.r.index
	rows, err := s.db.QueryContext(s.ctx, `SELECT t.id, t.terms FROM `+x.From+` WHERE `+x.Where+` AND t.level <= $2
		ORDER BY `+x.Newest+` LIMIT $3`, x.Query(groups), s.level, ranked)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var list []candidate
	for rows.Next() {
		var c candidate
		if err := rows.Scan(&c.id, &c.terms); err != nil {
			return nil, err
		}
		c.match = s.q.match(c.terms)
		list = append(list, c)
	}
	return list, rows.Err()
}

// some adds the paragraphs in which single groups are met, the rarest group first, and
// weighs the groups by their rarity.
func (s *search) some(list []candidate) ([]candidate, error) {
	singles := make([][]candidate, len(s.q.groups))
	for g := range s.q.groups {
		var err error
		if singles[g], err = s.candidates(s.q.groups[g : g+1]); err != nil {
			return nil, err
		}
		s.q.weight[g] = math.Log(1 + 4*ranked/float64(1+len(singles[g])))
	}
	slices.SortStableFunc(singles, func(a, b []candidate) int { return cmp.Compare(len(a), len(b)) })
	seen := map[int64]bool{}
	for _, c := range list {
		seen[c.id] = true
	}
	for _, single := range singles {
		for _, c := range single {
			if !seen[c.id] && len(list) < 2*ranked {
				seen[c.id] = true
				list = append(list, c)
			}
		}
	}
	return list, nil
}

// hits gives the paragraphs and the facts in them, the best first.
func (s *search) hits(list []candidate, limit int) ([]Hit, error) {
	found, err := s.read(list)
	if err != nil {
		return nil, err
	}
	facts, err := s.facts(list)
	if err != nil {
		return nil, err
	}
	hits := make([]Hit, 0, len(list)+len(facts))
	for _, c := range list {
		h := found[c.id]
		h.Score = c.score
		hits = append(hits, h)
	}
	for _, f := range facts {
		h := found[f.paragraph]
		h.Score, h.Fact = f.score, &Fact{Key: f.key}
		hits = append(hits, h)
	}
	slices.SortStableFunc(hits, func(a, b Hit) int { return cmp.Compare(b.Score, a.Score) })
	hits = hits[:min(limit, len(hits))]
	return hits, s.fill(hits)
}

// read gives the paragraphs with their sources, by id, as hits.
func (s *search) read(list []candidate) (map[int64]Hit, error) {
	w := in("p.id", ids(list))
	rows, err := s.db.QueryContext(s.ctx, `SELECT p.id, p.source, p.seq, p.start_at, p.end_at, p.lang, p.text, s.title, s.publisher,
		s.published, s.marking FROM paragraphs p JOIN sources s ON s.source = p.source WHERE `+w.String(), w.args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	found := map[int64]Hit{}
	for rows.Next() {
		var id int64
		var h Hit
		p := &h.Paragraph
		if err := rows.Scan(&id, &h.Source, &p.Seq, &p.Start, &p.End, &p.Lang, &p.Text, &h.Title, &h.Publisher, &h.Published, &h.Marking); err != nil {
			return nil, err
		}
		found[id] = h
	}
	return found, rows.Err()
}

// factCandidate is a fact that begins in a paragraph found.
type factCandidate struct {
	paragraph int64
	key       string
	score     float64
}

// facts gives the facts that begin in the paragraphs and meet as many groups as they do.
func (s *search) facts(list []candidate) ([]factCandidate, error) {
	w := in("p.id", ids(list))
	w.and("f.level <= ", s.level)
	rows, err := s.db.QueryContext(s.ctx, `SELECT p.id, f.fact_key, f.terms FROM paragraphs p JOIN facts f ON f.source = p.source
		AND f.start_at >= p.start_at AND f.start_at < p.end_at AND f.until IS NULL WHERE `+w.String()+` ORDER BY p.id, f.start_at, f.fact_key`, w.args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	met, usual := map[int64]int{}, usualLength(list)
	for _, c := range list {
		met[c.id] = c.match.met
	}
	var facts []factCandidate
	for rows.Next() {
		var f factCandidate
		var terms string
		if err := rows.Scan(&f.paragraph, &f.key, &terms); err != nil {
			return nil, err
		}
		if m := s.q.match(terms); m.met >= met[f.paragraph] {
			f.score = s.q.score(m, usual)
			facts = append(facts, f)
		}
	}
	return facts, rows.Err()
}

// fill reads the facts that are among the hits.
func (s *search) fill(hits []Hit) error {
	var keys []any
	for _, h := range hits {
		if h.Fact != nil {
			keys = append(keys, h.Fact.Key)
		}
	}
	if len(keys) == 0 {
		return nil
	}
	w := in("f.fact_key", keys)
	rows, err := s.db.QueryContext(s.ctx, `SELECT `+factColumns+factTables+`WHERE f.until IS NULL AND `+w.String(), w.args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	facts := map[string]*Fact{}
	for rows.Next() {
		f := &Fact{}
		if err := f.scan(rows.Scan); err != nil {
			return err
		}
		facts[f.Key] = f
	}
	for i := range hits {
		if hits[i].Fact != nil {
			hits[i].Fact = facts[hits[i].Fact.Key]
		}
	}
	return rows.Err()
}

func ids(list []candidate) []any {
	args := make([]any, len(list))
	for i, c := range list {
		args[i] = c.id
	}
	return args
}

// in is the condition that column has one of the values.
func in(column string, values []any) *where {
	places := make([]string, len(values))
	for i := range values {
		places[i] = fmt.Sprintf("$%d", i+1)
	}
	return &where{conditions: []string{column + " IN (" + strings.Join(places, ", ") + ")"}, args: slices.Clone(values)}
}
