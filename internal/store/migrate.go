package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"io/fs"
	"time"

	"github.com/mithaq/mithaq"
	"github.com/pressly/goose/v3"
)

//go:embed migrations/*.sql
var migrations embed.FS

// versions is the table in which goose keeps the schema's version.
const versions = "schema_versions"

func (db *DB) provider(pool *sql.DB) (*goose.Provider, error) {
	files, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return nil, err
	}
	return goose.NewProvider(db.engine.dialect, pool, files, goose.WithTableName(versions), goose.WithDisableGlobalRegistry(true))
}

// migrate brings the schema up to date, or says why it can't be used.
func (db *DB) migrate(ctx context.Context, mode Mode) error {
	have, known, err := db.version(ctx)
	switch {
	case err != nil:
		return db.failed(err)
	case have > known:
		return mithaq.Errorf(mithaq.Refused, db.engine.place, "the database is of version %d, made by a newer Mithaq; this one knows version %d", have, known).
			WithRemedy("use the newer Mithaq")
	case have == known:
		return nil
	case have == 0:
		if err := db.ours(ctx, mode); err != nil {
			return err
		}
	}
	if mode == ReadOnly {
		return mithaq.Errorf(mithaq.Conflict, db.engine.place, "the database is of version %d, and %d is needed", have, known).
			WithRemedy("mithaq rebuild brings it up to date")
	}
	return db.failed(db.up(ctx))
}

// version gives the schema's version and the newest this program knows.
func (db *DB) version(ctx context.Context) (have, known int64, err error) {
	p, err := db.provider(db.reader)
	if err != nil {
		return 0, 0, err
	}
	sources := p.ListSources()
	known = sources[len(sources)-1].Version
	tables, err := db.tables(ctx)
	if err != nil || !tables[versions] {
		return 0, known, err
	}
	err = db.reader.QueryRowContext(ctx, "SELECT COALESCE(MAX(version_id), 0) FROM "+versions).Scan(&have)
	return have, known, err
}

// ours refuses to make a record in a database that is another program's, and, unless it may
// be made, in an empty one.
func (db *DB) ours(ctx context.Context, mode Mode) error {
	tables, err := db.tables(ctx)
	if err != nil {
		return db.failed(err)
	}
	delete(tables, versions) // of an opening that was cut short
	if len(tables) > 0 {
		return mithaq.Errorf(mithaq.Refused, db.engine.place, "the database is another program's").WithRemedy("name an empty one with --db")
	}
	if mode != Create {
		return mithaq.Errorf(mithaq.NotFound, db.engine.place, "there is no record in the database").WithRemedy("mithaq add makes one")
	}
	return nil
}

func (db *DB) tables(ctx context.Context) (map[string]bool, error) {
	rows, err := db.reader.QueryContext(ctx, db.engine.tables)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	names := map[string]bool{}
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names[name] = true
	}
	return names, rows.Err()
}

// up applies what is missing. Two processes may do so at once: who loses waits and looks again.
func (db *DB) up(ctx context.Context) error {
	p, err := db.provider(db.writer)
	if err != nil {
		return err
	}
	for try := 0; ; try++ {
		_, err = p.Up(ctx)
		if err == nil || try == 20 {
			return err
		}
		if have, known, lookErr := db.version(ctx); lookErr == nil && have == known {
			return nil
		}
		select {
		case <-ctx.Done():
			return errors.Join(ctx.Err(), err)
		case <-time.After(100 * time.Millisecond):
		}
	}
}
