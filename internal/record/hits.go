package record

import (
	"cmp"
	"slices"
)

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
		if h, ok := found[c.id]; ok {
			h.Score = c.score
			hits = append(hits, h)
		}
	}
	for _, f := range facts {
		if h, ok := found[f.paragraph]; ok {
			h.Score, h.Fact = f.score, &Fact{Key: f.key}
			hits = append(hits, h)
		}
	}
	slices.SortStableFunc(hits, func(a, b Hit) int { return cmp.Compare(b.Score, a.Score) })
	return s.fill(hits[:min(limit, len(hits))])
}

// read gives the paragraphs with their sources, by id, as hits.
func (s *search) read(list []candidate) (map[int64]Hit, error) {
	w := newWhere("p.level <= ", s.level)
	w.in("p.id", ids(list))
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
	w := newWhere("f.level <= ", s.level)
	w.in("p.id", ids(list))
	rows, err := s.db.QueryContext(s.ctx, `SELECT p.id, f.fact_key, f.first_term, f.end_term, f.terms FROM paragraphs p JOIN facts f ON f.source = p.source
		AND f.start_at >= p.start_at AND f.start_at < p.end_at AND f.until IS NULL WHERE `+w.String()+` ORDER BY p.id, f.start_at, f.fact_key`, w.args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	matches, usual := map[int64]*match{}, usualLength(list)
	for i := range list {
		matches[list[i].id] = &list[i].match
	}
	var facts []factCandidate
	for rows.Next() {
		var f factCandidate
		var from, to int
		var terms string
		if err := rows.Scan(&f.paragraph, &f.key, &from, &to, &terms); err != nil {
			return nil, err
		}
		whole := matches[f.paragraph]
		if m := whole.within(from, to, s.q.match(terms)); m.met >= whole.met {
			f.score = s.q.score(m, usual)
			facts = append(facts, f)
		}
	}
	return facts, rows.Err()
}

// fill reads the facts that are among the hits, and leaves out those that are gone.
func (s *search) fill(hits []Hit) ([]Hit, error) {
	var keys []any
	for _, h := range hits {
		if h.Fact != nil {
			keys = append(keys, h.Fact.Key)
		}
	}
	if len(keys) == 0 {
		return hits, nil
	}
	w := newWhere("f.level <= ", s.level)
	w.in("f.fact_key", keys)
	rows, err := s.db.QueryContext(s.ctx, `SELECT `+factColumns+factTables+`WHERE f.until IS NULL AND `+w.String(), w.args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	facts := map[string]*Fact{}
	for rows.Next() {
		f := &Fact{}
		if err := f.scan(rows.Scan); err != nil {
			return nil, err
		}
		facts[f.Key] = f
	}
	kept := hits[:0]
	for _, h := range hits {
		if h.Fact != nil {
			if h.Fact = facts[h.Fact.Key]; h.Fact == nil {
				continue
			}
		}
		kept = append(kept, h)
	}
	return kept, rows.Err()
}
