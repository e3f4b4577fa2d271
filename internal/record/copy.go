package record

import (
	"context"
	"strings"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/store"
)

// what copies, by table: everything that cannot be folded again.
var copied = []struct {
	name    string
	columns []string
	where   string
}{
	{"settings", []string{"name", "value"}, "name LIKE 'ledger.%'"},
	{"entries", []string{"n", "entry", "salt", "codec", "payload"}, ""},
	{"hashes", []string{"id", "hash"}, ""},
	{"checkpoints", []string{"size", "signed"}, ""},
	{"originals", []string{"hash", "size", "codec", "body"}, ""},
}

// Copy copies a record whole, ledger, key and originals, from one database to another that
// holds no entries yet, folds it there, and verifies what came out. The copy is all or
// nothing. From then on one of the two is to be written to, not both: they have one key, and
// two ledgers signed by it that differ would make either worthless.
//
// Errors: Conflict where the target holds entries or what was copied does not hold.
func Copy(ctx context.Context, from, to *Record, progress Progress) (*Report, error) {
	err := from.db.Read(ctx, func(q store.Queries) error {
		return to.db.Write(ctx, func(tx *store.Tx) error {
			if n, err := size(ctx, tx); err != nil || n > 0 {
				return to.occupied(err)
			}
			if _, err := tx.Exec(ctx, `DELETE FROM settings WHERE name LIKE 'ledger.%'`); err != nil {
				return err
			}
			for _, t := range copied {
				if err := copyTable(ctx, q, tx, t.name, t.columns, t.where); err != nil {
					return err
				}
			}
			return to.rebuild(ctx, tx, progress)
		})
	})
	if err == nil {
		err = to.refresh(ctx)
	}
	if err != nil {
		return nil, err
	}
	report, err := to.Verify(ctx, Verification{})
	if err == nil && !report.Holds() {
		err = mithaq.Errorf(mithaq.Conflict, to.Place(), "the copy does not hold: %s", report.Faults[0]).
			WithRemedy("run mithaq verify on " + from.Place())
	}
	return report, err
}

func (r *Record) occupied(err error) error {
	if err != nil {
		return err
	}
	return mithaq.Errorf(mithaq.Conflict, r.Place(), "there is a record in the database already").WithRemedy("copy into an empty one")
}

// How much is inserted together.
const (
	rowsCopied  = 64
	bytesCopied = 1 << 20
)

func copyTable(ctx context.Context, q store.Queries, tx *store.Tx, name string, columns []string, where string) error {
	query := "SELECT " + strings.Join(columns, ", ") + " FROM " + name
	if where != "" {
		query += " WHERE " + where
	}
	rows, err := q.QueryContext(ctx, query+" ORDER BY "+columns[0])
	if err != nil {
		return err
	}
	defer rows.Close()
	var batch []row
	held := 0
	for rows.Next() {
		r, err := scanRow(rows, len(columns))
		if err != nil {
			return err
		}
		batch, held = append(batch, r), held+bytesIn(r)
		if len(batch) == rowsCopied || held >= bytesCopied {
			if err := tx.Insert(ctx, name, columns, batch); err != nil {
				return err
			}
			batch, held = batch[:0], 0
		}
	}
	if err := rows.Err(); err != nil {
		return err
	}
	return tx.Insert(ctx, name, columns, batch)
}

func bytesIn(r row) (n int) {
	for _, v := range r {
		if b, ok := v.([]byte); ok {
			n += len(b)
		}
	}
	return n
}
