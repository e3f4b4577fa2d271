package record

import (
	"context"

	"github.com/mithaq/mithaq/internal/store"
)

// Rebuild drops every projection and folds it again from the ledger, in one transaction:
// whoever reads meanwhile sees the old ones. Progress counts entries, each twice.
func (r *Record) Rebuild(ctx context.Context, progress Progress) error {
	err := r.db.Write(ctx, func(tx *store.Tx) error { return r.rebuild(ctx, tx, progress) })
	if err != nil {
		return err
	}
	return r.refresh(ctx)
}

func (r *Record) rebuild(ctx context.Context, tx *store.Tx, progress Progress) error {
	if err := r.makeProjections(ctx, tx); err != nil {
		return err
	}
	total, err := size(ctx, tx)
	if err != nil {
		return err
	}
	if err := rebuildHistory(ctx, tx, func(n int64) { progress.tell(n, 2*total) }); err != nil {
		return err
	}
	err = r.rebuildSources(ctx, tx, func(n int64) { progress.tell(total+n, 2*total) })
	progress.tell(2*total, 2*total)
	return err
}

// refresh puts the search index into its best shape.
func (r *Record) refresh(ctx context.Context) error {
	return r.db.Write(ctx, func(tx *store.Tx) error {
		for _, s := range r.index.Refresh {
			if _, err := tx.Exec(ctx, s); err != nil {
				return err
			}
		}
		return nil
	})
}

// rebuildHistory finds which entries are about which source: their payloads say so, or, where
// those were erased, the withdrawal that erased them.
func rebuildHistory(ctx context.Context, tx *store.Tx, done func(int64)) error {
	t := &tables[inHistory]
	erased := map[int64]bool{}
	return entries(ctx, tx, func(page []kept) error {
		var rows []row
		for i := range page {
			_, e, err := page[i].event()
			if err != nil {
				return err
			}
			if e == nil {
				erased[page[i].n] = true
				continue
			}
			rows = append(rows, row{e.header().Source, page[i].n, e.kind()})
			rows = append(rows, erasedBy(e, erased)...)
		}
		done(page[len(page)-1].n + 1)
		return tx.Insert(ctx, t.name, t.columns, rows)
	})
}

// erasedBy gives the history of the entries that the event e erased, taking them from erased.
func erasedBy(e event, erased map[int64]bool) (rows []row) {
	w, ok := e.(*withdrawn)
	if !ok || w.Mode != modeErase {
		return nil
	}
	for _, h := range w.Entries {
		if erased[h.N] {
			delete(erased, h.N)
			rows = append(rows, row{w.Source, h.N, h.Kind})
		}
	}
	return rows
}

// rebuildSources folds source after source, in the order in which they were first added, so
// that the search index grows at its end.
func (r *Record) rebuildSources(ctx context.Context, tx *store.Tx, done func(int64)) error {
	for after := int64(-1); ; {
		added, last, err := addedAfter(ctx, tx, after)
		if err != nil || len(added) == 0 {
			return err
		}
		for _, f := range r.foldEach(ctx, tx, added) {
			if f.err != nil {
				return f.err
			}
			f.rows[inHistory] = nil // there already
			if err := r.replace(ctx, tx, &folded{}, f.rows); err != nil {
				return err
			}
		}
		after = last
		done(last + 1)
	}
}

// addedAfter gives sources whose first addition is after that entry, and the last of these.
func addedAfter(ctx context.Context, q store.Queries, after int64) (sources []string, last int64, err error) {
	rows, err := q.QueryContext(ctx, `SELECT h.source, h.entry FROM history h WHERE h.kind = $1 AND h.entry > $2
		AND NOT EXISTS (SELECT 1 FROM history g WHERE g.source = h.source AND g.entry < h.entry)
		ORDER BY h.entry LIMIT $3`, kindAdded, after, sourcesAtOnce)
	if err != nil {
		return nil, after, err
	}
	defer rows.Close()
	for rows.Next() {
		var source string
		if err := rows.Scan(&source, &last); err != nil {
			return nil, after, err
		}
		sources = append(sources, source)
	}
	return sources, last, rows.Err()
}
