package record

import (
	"context"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/store"
)

// Withdrawal is how a source is taken back.
type Withdrawal struct {
	// Erase removes what the ledger and the originals held about the source for good.
	// Otherwise it is withheld: kept, but listed, searched and shown nowhere.
	Erase  bool
	Reason string // for the ledger
}

// The modes of a withdrawal.
const (
	modeWithhold = "withhold"
	modeErase    = "erase"
)

func (w *Withdrawal) mode() string {
	if w.Erase {
		return modeErase
	}
	return modeWithhold
}

// Withdraw takes sources back, all of them or, where one fails, none: they fold to nothing,
// and the ledger shows that they were there. What was withheld can be erased later on.
//
// Errors: NotFound where there is no such source or it was withdrawn already.
func (r *Record) Withdraw(ctx context.Context, w Withdrawal, sources ...string) error {
	if err := plain("withdraw", "reason", w.Reason); err != nil {
		return err
	}
	err := r.write(ctx, func(a *appending) error {
		for _, source := range sources {
			if err := a.withdraw(ctx, source, w); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil || !w.Erase {
		return err
	}
	return r.scrub(ctx)
}

// scrub lets the database forget the bytes of what was erased, which it otherwise keeps until
// it has other use for their room.
func (r *Record) scrub(ctx context.Context) error {
	err := r.refresh(ctx)
	if err == nil {
		err = r.db.Scrub(ctx, tableNames())
	}
	if err != nil {
		return mithaq.Errorf(mithaq.Outside, r.Place(), "erased, but traces may be left in the database's files: %w", err).
			WithRemedy("let other programs leave the database and run mithaq rebuild")
	}
	return nil
}

func (a *appending) withdraw(ctx context.Context, source string, w Withdrawal) error {
	s, err := a.load(ctx, source)
	if err != nil {
		return err
	}
	open, err := openEntries(ctx, a.tx, s)
	if err != nil {
		return err
	}
	if s.live == nil && (!w.Erase || len(open) == 0) {
		return notThere(source, len(s.withdrawals) > 0)
	}
	hashes := s.hashes
	e := &withdrawn{Mode: w.mode(), Reason: w.Reason, Entries: open}
	if err := a.amend(ctx, s, "", a.r.opts.Terms, e); err != nil || !w.Erase {
		return err
	}
	if err := a.flush(ctx); err != nil {
		return err
	}
	return a.erase(ctx, open, hashes)
}

// openEntries lists the entries about a source that hold something to withhold or erase.
func openEntries(ctx context.Context, q store.Queries, s *state) ([]entryOf, error) {
	var open []entryOf
	for _, h := range s.history {
		var held bool
		err := q.QueryRowContext(ctx, `SELECT payload IS NOT NULL FROM entries WHERE n = $1`, h.N).Scan(&held)
		if err != nil {
			return nil, err
		}
		if held && h.Kind != kindWithdrawn {
			open = append(open, h)
		}
	}
	return open, nil
}

// erase removes salts and payloads, and the bytes that no other source has.
func (a *appending) erase(ctx context.Context, entries []entryOf, hashes []string) error {
	for _, e := range entries {
		if _, err := a.tx.Exec(ctx, `UPDATE entries SET salt = NULL, payload = NULL WHERE n = $1`, e.N); err != nil {
			return err
		}
	}
	for _, hash := range hashes {
		_, err := a.tx.Exec(ctx, `DELETE FROM originals WHERE hash = $1
			AND NOT EXISTS (SELECT 1 FROM sources WHERE original = $1 OR text = $1)
			AND NOT EXISTS (SELECT 1 FROM addresses WHERE original = $1)`, hash)
		if err != nil {
			return err
		}
	}
	return nil
}

func tableNames() []string {
	list := []string{"entries", "originals"}
	for i := range tables {
		list = append(list, tables[i].name)
	}
	return list
}
