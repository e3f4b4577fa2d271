package record

import (
	"context"
	"errors"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/store"
)

// Counts says how much there is, as far as it may be shown.
type Counts struct {
	Sources       int
	SourcesByLang map[mithaq.Lang]int
	Facts         int // in force
	FactsByKind   map[fact.Kind]int
	FactsByLang   map[mithaq.Lang]int
}

// Counts counts sources and facts up to a marking.
func (r *Record) Counts(ctx context.Context, max mithaq.Marking) (Counts, error) {
	c := Counts{SourcesByLang: map[mithaq.Lang]int{}, FactsByKind: map[fact.Kind]int{}, FactsByLang: map[mithaq.Lang]int{}}
	err := r.db.Read(ctx, func(q store.Queries) error {
		return errors.Join(
			tally(ctx, q, `SELECT lang, COUNT(*) FROM sources WHERE level <= $1 GROUP BY lang`, max, c.SourcesByLang),
			tally(ctx, q, `SELECT kind, COUNT(*) FROM facts WHERE until IS NULL AND level <= $1 GROUP BY kind`, max, c.FactsByKind),
			tally(ctx, q, `SELECT lang, COUNT(*) FROM facts WHERE until IS NULL AND level <= $1 GROUP BY lang`, max, c.FactsByLang),
		)
	})
	for _, n := range c.SourcesByLang {
		c.Sources += n
	}
	for _, n := range c.FactsByKind {
		c.Facts += n
	}
	return c, err
}

func tally[K ~string](ctx context.Context, q store.Queries, query string, max mithaq.Marking, into map[K]int) error {
	rows, err := q.QueryContext(ctx, query, level(max))
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		var n int
		if err := rows.Scan(&name, &n); err != nil {
			return err
		}
		into[K(name)] = n
	}
	return rows.Err()
}
