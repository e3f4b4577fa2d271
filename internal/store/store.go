// Package store opens the database of a record, SQLite or PostgreSQL, from one address, and
// gives transactions on it. It holds no queries: those sit beside the noun they serve.
//
// One SQL text runs on both engines: placeholders are $1, $2, … bound by both drivers as
// they stand; numbers are BIGINT, texts TEXT, bytes BYTEA (a type name that SQLite takes
// without converting blobs); times are UTC text. What differs is the engine interface below:
// how to open, how to lock, how rows go in best, and the full-text index.
package store

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"sync"

	"github.com/mithaq/mithaq"
	"github.com/pressly/goose/v3"
)

// Mode says what a database is opened for.
type Mode int

// The modes.
const (
	Create   Mode = iota // to read and write, made where it is not there
	Existing             // to read and write; it must be there
	ReadOnly             // to read; it must be there
)

// engine is what the two databases do differently.
type engine struct {
	place          string // the address as it may be shown
	dialect        goose.Dialect
	tables         string             // the query that names the tables there are
	snapshot       sql.IsolationLevel // reads one unchanging state
	rowsAtOnce     int                // how many rows one INSERT takes best
	keepStatements bool               // whether statements pay off only when kept by this package

	// open gives the pool that writes (nil for ReadOnly) and the one that reads.
	open func(ctx context.Context, mode Mode) (writer, reader *sql.DB, err error)
	// lock makes tx the only writing transaction, over all processes.
	lock func(ctx context.Context, tx *sql.Tx) error
	// scrub rewrites the tables' files without what was deleted from them.
	scrub func(ctx context.Context, db *DB, tables []string) error
	// textIndex gives the full-text index over column terms of a table.
	textIndex func(table string) TextIndex
}

// DB is an open database.
type DB struct {
	engine engine
	writer *sql.DB // nil where opened for reading only
	reader *sql.DB

	reads sync.Map // *sql.Stmt of reader by query

	writing sync.Mutex // held by the writing transaction; guards what follows
	conn    *sql.Conn  // the connection that writes, or nil: any of the writer's
	stmts   map[string]*sql.Stmt
	inserts map[insertKey]string
}

// Open opens the database at address: a postgres:// or postgresql:// URL, else the path of
// an SQLite file. It brings the schema up to date, except for ReadOnly.
//
// Errors: NotFound where there is no such database to open, Invalid where the file is none,
// Refused where it belongs to another program or a newer version of this one, Outside where
// the server or disk fails.
func Open(ctx context.Context, address string, mode Mode) (*DB, error) {
	e, err := engineOf(address)
	if err != nil {
		return nil, err
	}
	db := &DB{engine: e, stmts: map[string]*sql.Stmt{}, inserts: map[insertKey]string{}}
	if db.writer, db.reader, err = e.open(ctx, mode); err == nil {
		err = db.migrate(ctx, mode)
	}
	if err == nil && e.keepStatements && db.writer != nil {
		db.conn, err = db.writer.Conn(ctx)
	}
	if err != nil {
		db.Close()
		return nil, db.failed(err)
	}
	return db, nil
}

func engineOf(address string) (engine, error) {
	if strings.HasPrefix(address, "postgres://") || strings.HasPrefix(address, "postgresql://") {
		return postgres(address)
	}
	return sqlite(address), nil
}

// Place is the address as it may be shown: without a password.
func (db *DB) Place() string { return db.engine.place }

// Writable reports whether db was opened for writing.
func (db *DB) Writable() bool { return db.writer != nil }

// TextIndex gives the engine's full-text index over column terms of table.
func (db *DB) TextIndex(table string) TextIndex { return db.engine.textIndex(table) }

// Scrub rewrites the database's files, as far as they hold these tables, without what was
// deleted from them. It takes long, and waits for writers.
func (db *DB) Scrub(ctx context.Context, tables []string) error {
	if db.writer == nil {
		return mithaq.Errorf(mithaq.Refused, db.engine.place, "the database was opened for reading only")
	}
	db.writing.Lock()
	defer db.writing.Unlock()
	return db.failed(db.engine.scrub(ctx, db, tables))
}

// Close closes all connections, after the writing transaction has ended.
func (db *DB) Close() error {
	db.writing.Lock()
	defer db.writing.Unlock()
	var errs []error
	for _, s := range db.stmts {
		errs = append(errs, s.Close())
	}
	clear(db.stmts)
	db.reads.Range(func(_, s any) bool { errs = append(errs, s.(*sql.Stmt).Close()); return true })
	if db.conn != nil {
		errs = append(errs, db.conn.Close())
	}
	for _, pool := range []*sql.DB{db.reader, db.writer} {
		if pool != nil {
			errs = append(errs, pool.Close())
		}
	}
	return errors.Join(errs...)
}

// failed gives err as an error at the database's place, keeping the kind it has.
func (db *DB) failed(err error) error {
	if err == nil || mithaq.KindOf(err) != "" || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return mithaq.Errorf(mithaq.Outside, db.engine.place, "the database failed: %w", err)
}
