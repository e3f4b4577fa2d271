package record

import (
	"context"
	"sync"

	"github.com/mithaq/mithaq/internal/store"
)

// Progress is told how far a long piece of work has come, in steps of its own.
type Progress func(done, total int64)

func (p Progress) tell(done, total int64) {
	if p != nil {
		p(done, total)
	}
}

const (
	entriesAtOnce = 100 // entries read in one query
	sourcesAtOnce = 64  // sources folded side by side
)

// entries calls fn with the ledger's entries in their order, as many at once as are read.
func entries(ctx context.Context, q store.Queries, fn func([]kept) error) error {
	for after := int64(-1); ; {
		page, err := entriesAfter(ctx, q, after)
		if err != nil || len(page) == 0 {
			return err
		}
		if err := fn(page); err != nil {
			return err
		}
		after = page[len(page)-1].n
	}
}

func entriesAfter(ctx context.Context, q store.Queries, after int64) ([]kept, error) {
	rows, err := q.QueryContext(ctx, `SELECT n, entry, codec, payload, salt FROM entries WHERE n > $1 ORDER BY n LIMIT $2`, after, entriesAtOnce)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var page []kept
	for rows.Next() {
		var k kept
		if err := k.scan(rows, &k.salt); err != nil {
			return nil, err
		}
		page = append(page, k)
	}
	return page, rows.Err()
}

// folding is one source on its way from its events to its rows.
type folding struct {
	source string
	state  *state
	text   string
	rows   *folded
	err    error
}

// foldEach folds sources afresh: what needs the database one after the other, the rest in
// parallel.
func (r *Record) foldEach(ctx context.Context, q store.Queries, sources []string) []*folding {
	list := make([]*folding, len(sources))
	var wg sync.WaitGroup
	turns := make(chan struct{}, r.opts.Workers)
	for i, source := range sources {
		f := &folding{source: source}
		list[i] = f
		if f.err = f.load(ctx, q); f.err != nil {
			continue
		}
		turns <- struct{}{}
		wg.Go(func() {
			defer func() { <-turns }()
			defer guard(f.source, &f.err)
			f.rows, f.err = f.state.rows(f.text, r.opts.Terms)
		})
	}
	wg.Wait()
	return list
}

func (f *folding) load(ctx context.Context, q store.Queries) (err error) {
	if f.state, err = load(ctx, q, f.source); err != nil || f.state.live == nil {
		return err
	}
	text, err := original(ctx, q, f.state.live.added.Text.Hash)
	f.text = string(text)
	return err
}
