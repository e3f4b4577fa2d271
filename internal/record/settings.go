package record

import (
	"context"
	"database/sql"
	"errors"
	"strings"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/store"
)

// The names in the table settings.
const (
	settingKey         = "ledger.key"      // the signer's, secret
	settingVerifier    = "ledger.verifier" // its public half
	settingProjections = "projections"     // the version of the projections that are there
)

// setting gives a setting's value, or "" where it is not set.
func setting(ctx context.Context, q store.Queries, name string) (string, error) {
	var value string
	err := q.QueryRowContext(ctx, `SELECT value FROM settings WHERE name = $1`, name).Scan(&value)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return value, err
}

func set(ctx context.Context, tx *store.Tx, name, value string) error {
	_, err := tx.Exec(ctx, `INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value`, name, value)
	return err
}

// firstProjections makes the projections of a record that has none yet and no entries.
func (r *Record) firstProjections(ctx context.Context) error {
	if have, err := setting(ctx, r.db.Reader(), settingProjections); err != nil || have != "" {
		return err
	}
	return r.db.Write(ctx, func(tx *store.Tx) error {
		have, err := setting(ctx, tx, settingProjections)
		if err != nil || have != "" { // made by another process meanwhile
			return err
		}
		if n, err := size(ctx, tx); err != nil || n > 0 {
			return err // as left by a copy cut short: to be rebuilt
		}
		return r.makeProjections(ctx, tx)
	})
}

// readable refuses to read projections of another shape, or none. That their search terms
// were made another way is no hindrance to reading.
func (r *Record) readable(ctx context.Context) error {
	have, err := setting(ctx, r.db.Reader(), settingProjections)
	if err != nil || strings.HasPrefix(have, projectionVersion+"/") {
		return r.failed(err)
	}
	return r.stale(have)
}

// makeProjections makes the projections anew, empty.
func (r *Record) makeProjections(ctx context.Context, tx *store.Tx) error {
	var drop []string
	for i := range tables {
		drop = append(drop, `DROP TABLE IF EXISTS `+tables[i].name)
	}
	for _, list := range [][]string{r.index.Drop, drop, statements(projections), r.index.Create} {
		for _, s := range list {
			if _, err := tx.Exec(ctx, s); err != nil {
				return err
			}
		}
	}
	return set(ctx, tx, settingProjections, r.version())
}

// fresh refuses to go on with projections that another version made.
func (r *Record) fresh(ctx context.Context, q store.Queries) error {
	have, err := setting(ctx, q, settingProjections)
	if err != nil || have == r.version() {
		return err
	}
	return r.stale(have)
}

func (r *Record) stale(have string) error {
	return mithaq.Errorf(mithaq.Conflict, r.Place(), "what is listed and searched was folded by another version of Mithaq (%q, not %q)", have, r.version()).
		WithRemedy("run mithaq rebuild")
}
