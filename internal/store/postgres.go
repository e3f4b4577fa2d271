package store

import (
	"context"
	"database/sql"
	"net/url"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/mithaq/mithaq"
	"github.com/pressly/goose/v3"
)

const postgresConnections = 8

// writeLock is the advisory lock that makes one transaction the writer ("mithaq" in ASCII).
const writeLock = 0x6d6974686171

// postgres is a database on a server.
func postgres(address string) (engine, error) {
	config, err := pgx.ParseConfig(address)
	if err != nil { // pgx leaves the password out of its errors
		return engine{}, mithaq.Errorf(mithaq.Invalid, "--db", "%w", err).WithRemedy("write it like postgres://user@host/database")
	}
	// Terms differ a thousandfold in how often they occur: plan for the ones asked about.
	config.RuntimeParams["plan_cache_mode"] = "force_custom_plan"
	config.RuntimeParams["jit"] = "off" // compiling takes longer than any query here
	config.RuntimeParams["timezone"] = "UTC"
	s := server{config: config, place: shown(address)}
	return engine{
		place:      s.place,
		dialect:    goose.DialectPostgres,
		tables:     `SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()`,
		snapshot:   sql.LevelRepeatableRead,
		rowsAtOnce: 16, // each statement is a round trip
		open:       s.open,
		lock:       s.lock,
		scrub:      vacuumFull,
		textIndex:  tsvector,
	}, nil
}

// shown is the address without its password.
func shown(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return "postgres://"
	}
	q := u.Query()
	q.Del("password")
	u.RawQuery = q.Encode()
	return u.Redacted()
}

type server struct {
	config *pgx.ConnConfig
	place  string
}

func (s server) open(ctx context.Context, mode Mode) (writer, reader *sql.DB, err error) {
	pool := stdlib.OpenDB(*s.config)
	pool.SetMaxOpenConns(postgresConnections)
	pool.SetMaxIdleConns(postgresConnections)
	if err := pool.PingContext(ctx); err != nil {
		return nil, pool, mithaq.Errorf(mithaq.Outside, s.place, "the server does not answer: %w", err).
			WithRemedy("see that it runs, that the database exists, and that the user may connect")
	}
	if mode == ReadOnly {
		return nil, pool, nil
	}
	return pool, pool, nil
}

// lock waits for the transaction of any other process to end.
func (s server) lock(ctx context.Context, tx *sql.Tx) error {
	_, err := tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock($1)", int64(writeLock))
	return err
}

// vacuumFull writes the tables and their indexes anew. The server's own write-ahead log and
// backups are its operator's to clear.
func vacuumFull(ctx context.Context, db *DB, tables []string) error {
	_, err := db.writer.ExecContext(ctx, "VACUUM FULL "+strings.Join(tables, ", "))
	return err
}
