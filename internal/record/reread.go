package record

import (
	"context"
	"errors"
	"fmt"
	"iter"

	"github.com/mithaq/mithaq/internal/store"
)

// Reread says what a new reading of one source came to. All counts are of facts.
type Reread struct {
	Source  string
	New     int
	Gone    int
	Changed int // said differently, under the key they had
	Same    int
	Err     error // why it was not reread
}

// rereading is a source read anew.
type rereading struct {
	source string
	err    error
	last   int64 // the last entry about the source when it was read
	state  *state
	text   string
	terms  Terms
	found  difference
}

// Reread reads sources anew, all of them where none are named, and records what is new, gone
// and changed; a reading that changes nothing is not recorded. It gives results as AddAll does.
func (r *Record) Reread(ctx context.Context, sources ...string) iter.Seq[Reread] {
	return run(ctx, work[string, *rereading, Reread]{
		workers: r.opts.Workers,
		input:   r.named(ctx, sources),
		weight:  func(string) int64 { return 1 << 16 },
		prepare: func(source string) *rereading { return r.readAgain(ctx, r.db.Reader(), source) },
		commit: func(list []*rereading) ([]Reread, error) {
			var results []Reread
			err := r.write(ctx, func(a *appending) error {
				results = results[:0]
				for _, p := range list {
					result, err := a.reread(ctx, p)
					if err != nil {
						return err
					}
					results = append(results, result)
				}
				return nil
			})
			return results, err
		},
		failed: func(p *rereading, err error) Reread { return Reread{Source: p.source, Err: err} },
	})
}

// named gives the sources named, or else the ids of all, page by page.
func (r *Record) named(ctx context.Context, sources []string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, s := range sources {
			if !yield(s) {
				return
			}
		}
		for after := int64(-1); len(sources) == 0; {
			page, last, err := r.page(ctx, after)
			if err != nil {
				yield("") // reading it will say what is wrong
				return
			}
			for _, s := range page {
				if !yield(s) {
					return
				}
			}
			if after = last; len(page) == 0 {
				return
			}
		}
	}
}

func (r *Record) page(ctx context.Context, after int64) (ids []string, last int64, err error) {
	rows, err := r.db.Reader().QueryContext(ctx, `SELECT source, since FROM sources WHERE since > $1 ORDER BY since LIMIT 200`, after)
	if err != nil {
		return nil, after, err
	}
	defer rows.Close()
	for rows.Next() {
		var id string
		if err := rows.Scan(&id, &last); err != nil {
			return nil, after, err
		}
		ids = append(ids, id)
	}
	return ids, last, rows.Err()
}

// readAgain reads a source of the record, as corrected, and compares.
func (r *Record) readAgain(ctx context.Context, q store.Queries, source string) (p *rereading) {
	p = &rereading{source: source, terms: remembering(r.opts.Terms)}
	if p.state, p.text, p.err = loadLive(ctx, q, source); p.err != nil {
		return p
	}
	p.last = p.state.last()
	defer guard(source, &p.err)
	l := p.state.live
	facts, err := r.readText(source, p.text, l.meta.lang(), l.meta.published())
	if err != nil {
		p.err = fmt.Errorf("%s: %w", source, err)
		return p
	}
	if p.err = l.quote(p.text); p.err != nil {
		return p
	}
	p.found = l.compare(facts)
	if !p.found.none() {
		_, p.err = p.state.rows(p.text, p.terms) // the terms are remembered for the writer
	}
	return p
}

// readAgain is the record's, on what this transaction has written.
func (a *appending) readAgain(ctx context.Context, source string) (*rereading, error) {
	err := a.flush(ctx)
	return a.r.readAgain(ctx, a.tx, source), err
}

// last is the last entry about the source.
func (s *state) last() int64 {
	if len(s.history) == 0 {
		return -1
	}
	return s.history[len(s.history)-1].N
}

// reread writes what a reading found, doing it again where the source has changed since.
func (a *appending) reread(ctx context.Context, p *rereading) (Reread, error) {
	result := Reread{Source: p.source, Err: p.err}
	if p.err != nil {
		return result, nil
	}
	var last int64
	err := a.tx.QueryRowContext(ctx, `SELECT COALESCE(MAX(entry), -1) FROM history WHERE source = $1`, p.source).Scan(&last)
	if err != nil {
		return result, err
	}
	if last != p.last {
		if p, err = a.readAgain(ctx, p.source); err != nil || p.err != nil {
			result.Err = errors.Join(err, p.err)
			return result, err
		}
	}
	result.New, result.Gone, result.Changed, result.Same = len(p.found.new), len(p.found.gone), len(p.found.changed), p.found.same
	if p.found.none() {
		return result, nil
	}
	p.last = -2 // should the transaction fail and be tried again, the state has moved on
	return result, a.amend(ctx, p.state, p.text, p.terms, &reread{
		Reader: a.r.opts.Reader, Gone: p.found.gone, Changed: p.found.changed, New: p.found.new,
	})
}
