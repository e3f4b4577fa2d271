package store

import (
	"context"
	"database/sql"

	"github.com/mithaq/mithaq"
)

// Write runs fn in the one writing transaction there is at a time, over all processes, and
// commits what it did; where fn fails or ctx ends, nothing is kept.
func (db *DB) Write(ctx context.Context, fn func(*Tx) error) error {
	if db.writer == nil {
		return mithaq.Errorf(mithaq.Refused, db.engine.place, "the database was opened for reading only")
	}
	db.writing.Lock()
	defer db.writing.Unlock()
	// The transaction must not be rolled back under kept statements, which would then write
	// outside any: ctx is looked at between statements instead.
	calm := context.WithoutCancel(ctx)
	tx, err := db.begin(calm)
	if err != nil {
		return db.failed(err)
	}
	defer tx.Rollback() // does nothing after the commit
	if err = db.engine.lock(ctx, tx); err == nil {
		err = fn(&Tx{db: db, tx: tx})
	}
	if err == nil {
		err = ctx.Err()
	}
	if err == nil {
		err = tx.Commit()
	}
	return db.failed(err)
}

func (db *DB) begin(ctx context.Context) (*sql.Tx, error) {
	if db.conn != nil {
		return db.conn.BeginTx(ctx, nil)
	}
	return db.writer.BeginTx(ctx, nil)
}

// Tx is a writing transaction. It reads what it has written.
type Tx struct {
	db *DB
	tx *sql.Tx
}

// keptStatements bounds the prepared statements, for statements made up as the program runs.
const keptStatements = 256

// kept gives query prepared once for the writing connection; nil where the driver keeps
// statements itself, or too many are kept.
func (t *Tx) kept(ctx context.Context, query string) (*sql.Stmt, error) {
	db := t.db
	if db.conn == nil {
		return nil, nil
	}
	s := db.stmts[query]
	if s == nil && len(db.stmts) < keptStatements {
		var err error
		if s, err = db.conn.PrepareContext(ctx, query); err != nil {
			return nil, err
		}
		db.stmts[query] = s
	}
	return s, nil
}

// Exec runs a statement and gives the number of rows it touched.
func (t *Tx) Exec(ctx context.Context, query string, args ...any) (int64, error) {
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	ctx = context.WithoutCancel(ctx)
	stmt, err := t.kept(ctx, query)
	if err != nil {
		return 0, err
	}
	var result sql.Result
	if stmt != nil {
		result, err = stmt.ExecContext(ctx, args...)
	} else {
		result, err = t.tx.ExecContext(ctx, query, args...)
	}
	if err != nil {
		return 0, err
	}
	return result.RowsAffected()
}

// QueryContext makes Tx a Queries.
func (t *Tx) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	ctx = context.WithoutCancel(ctx)
	if stmt, err := t.kept(ctx, query); err != nil || stmt == nil {
		return t.tx.QueryContext(ctx, query, args...)
	} else {
		return stmt.QueryContext(ctx, args...)
	}
}

// QueryRowContext makes Tx a Queries.
func (t *Tx) QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row {
	ctx = context.WithoutCancel(ctx)
	if stmt, err := t.kept(ctx, query); err != nil || stmt == nil {
		return t.tx.QueryRowContext(ctx, query, args...)
	} else {
		return stmt.QueryRowContext(ctx, args...)
	}
}
