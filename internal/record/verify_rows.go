package record

import (
	"context"

	"github.com/mithaq/mithaq/internal/store"
)

// projections folds every source again and compares.
func (v *verifier) projections() error {
	sources := 0
	for after := ""; ; {
		page, err := sourcesAfter(v.ctx, v.q, after)
		if err != nil {
			return err
		}
		if len(page) == 0 {
			break
		}
		for _, f := range v.r.foldEach(v.ctx, v.q, page) {
			if err := v.source(f); err != nil {
				return err
			}
		}
		sources += len(page)
		after = page[len(page)-1]
		v.how.Progress.tell(v.total+int64(sources), v.total+int64(sources)+1)
	}
	v.report.Sources = sources
	v.how.Progress.tell(v.total+int64(sources), v.total+int64(sources))
	return v.strangers()
}

func sourcesAfter(ctx context.Context, q store.Queries, after string) ([]string, error) {
	rows, err := q.QueryContext(ctx, `SELECT DISTINCT source FROM history WHERE source > $1 ORDER BY source LIMIT $2`, after, sourcesAtOnce)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	return texts(rows)
}

// source compares what one source folds to with the rows that are there.
func (v *verifier) source(f *folding) error {
	if f.err != nil {
		v.faultIn("sources "+f.source, "it can't be folded: %v", f.err)
		return v.ctx.Err()
	}
	there, err := rowsOf(v.ctx, v.q, f.source)
	if err != nil {
		return err
	}
	for i := range tables {
		t := &tables[i]
		for _, c := range t.compareAll(there[i], f.rows[i]) {
			v.faultIn(c.row, "%s", c.what)
		}
	}
	if f.state.live == nil {
		return nil
	}
	for _, hash := range f.state.live.contents() {
		if _, err := original(v.ctx, v.q, hash); err != nil {
			v.faultIn("originals "+hash, "%v", err)
		}
	}
	return v.ctx.Err()
}

// contents lists the hashes of the bytes that the source must have.
func (l *live) contents() []string {
	list := []string{l.added.Original.Hash, l.added.Text.Hash}
	for _, a := range l.addresses {
		list = append(list, a.original.Hash)
	}
	return list
}

// strangers finds rows of sources that no entry is about.
func (v *verifier) strangers() error {
	for i := range tables {
		t := &tables[i]
		if i == inHistory {
			continue
		}
		rows, err := v.q.QueryContext(v.ctx, `SELECT DISTINCT source FROM `+t.name+` t
			WHERE NOT EXISTS (SELECT 1 FROM history h WHERE h.source = t.source) LIMIT 10`)
		if err != nil {
			return err
		}
		list, err := texts(rows)
		rows.Close()
		if err != nil {
			return err
		}
		for _, source := range list {
			v.faultIn(t.name+" "+source, "rows of a source that no entry of the ledger is about")
		}
	}
	return nil
}

// searchIndex has the database compare its full-text index with the paragraphs, where that
// is the index's own copy of them and the record was opened for writing.
func (v *verifier) searchIndex() error {
	if v.r.index.Check == "" || !v.r.db.Writable() {
		return nil
	}
	return v.r.db.Write(v.ctx, func(tx *store.Tx) error {
		if _, err := tx.Exec(v.ctx, v.r.index.Check); err != nil {
			v.faultIn("paragraphs_terms", "the search index is not that of the paragraphs: %v", err)
		}
		return v.ctx.Err()
	})
}
