package record

import (
	"context"
	"errors"

	"github.com/mithaq/mithaq/internal/store"
	"github.com/mithaq/mithaq/ledger"
)

// LogEntry is an entry of the ledger as it is shown: what happened, not what it held.
type LogEntry struct {
	N      int64
	Entry  ledger.Entry
	Source string // that it is about
	Erased bool   // its payload is gone for good
}

// Log gives the ledger's entries after entry number after (-1 for the first), at most limit.
// It names withdrawn sources, and those marked above TLP:CLEAR, by their ids alone.
func (r *Record) Log(ctx context.Context, after int64, limit int) ([]LogEntry, error) {
	rows, err := r.db.Reader().QueryContext(ctx, `SELECT e.n, e.entry, e.payload IS NULL, COALESCE(h.source, '') FROM entries e
		LEFT JOIN history h ON h.entry = e.n WHERE e.n > $1 ORDER BY e.n LIMIT $2`, after, limitOf(limit))
	if err != nil {
		return nil, r.failed(err)
	}
	defer rows.Close()
	var list []LogEntry
	for rows.Next() {
		var l LogEntry
		var text []byte
		if err := rows.Scan(&l.N, &text, &l.Erased, &l.Source); err != nil {
			return nil, err
		}
		if l.Entry, err = ledger.ParseEntry(text); err != nil {
			return nil, (&kept{n: l.N}).failed(err)
		}
		list = append(list, l)
	}
	return list, rows.Err()
}

// Checkpoint gives the last signed checkpoint, to be kept elsewhere, and the public key that
// it is signed by. Both are "" before the first entry.
func (r *Record) Checkpoint(ctx context.Context) (signed, key string, err error) {
	err = r.db.Read(ctx, func(q store.Queries) error {
		var err1, err2 error
		key, err1 = setting(ctx, q, settingVerifier)
		err2 = q.QueryRowContext(ctx, `SELECT COALESCE((SELECT signed FROM checkpoints ORDER BY size DESC LIMIT 1), '')`).Scan(&signed)
		return errors.Join(err1, err2)
	})
	return signed, key, err
}
