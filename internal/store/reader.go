package store

import (
	"context"
	"database/sql"
)

// Queries reads: a pool, the snapshot of one transaction, or a writing transaction.
type Queries interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// Reader reads outside any transaction, each query for itself.
func (db *DB) Reader() Queries {
	if db.engine.keepStatements {
		return keeper{db}
	}
	return db.reader
}

// keeper is a pool with its statements prepared once for each connection. They are to be
// few: those that are made up as the program runs belong in Read.
type keeper struct{ db *DB }

func (k keeper) kept(ctx context.Context, query string) *sql.Stmt {
	if s, ok := k.db.reads.Load(query); ok {
		return s.(*sql.Stmt)
	}
	s, err := k.db.reader.PrepareContext(ctx, query)
	if err != nil {
		return nil // the query itself will say why
	}
	if other, ok := k.db.reads.LoadOrStore(query, s); ok {
		s.Close()
		return other.(*sql.Stmt)
	}
	return s
}

// QueryContext makes it a Queries.
func (k keeper) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if s := k.kept(ctx, query); s != nil {
		return s.QueryContext(ctx, args...)
	}
	return k.db.reader.QueryContext(ctx, query, args...)
}

// QueryRowContext makes it a Queries.
func (k keeper) QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row {
	if s := k.kept(ctx, query); s != nil {
		return s.QueryRowContext(ctx, args...)
	}
	return k.db.reader.QueryRowContext(ctx, query, args...)
}

// Read runs fn on one unchanging snapshot of the database.
func (db *DB) Read(ctx context.Context, fn func(Queries) error) error {
	tx, err := db.reader.BeginTx(ctx, &sql.TxOptions{ReadOnly: true, Isolation: db.engine.snapshot})
	if err != nil {
		return db.failed(err)
	}
	defer tx.Rollback() // nothing was written
	return db.failed(fn(tx))
}
