package store

import (
	"context"
	"database/sql"
	"errors"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"

	"github.com/mithaq/mithaq"
	"github.com/pressly/goose/v3"
	_ "modernc.org/sqlite" // the driver, under the name "sqlite"
)

// sqlite is a file. One connection writes; readers have a pool of their own and, with the
// write-ahead log, neither waits for the other.
func sqlite(path string) engine {
	f := file(path)
	return engine{
		place:          path,
		dialect:        goose.DialectSQLite3,
		tables:         `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
		snapshot:       sql.LevelDefault, // every SQLite transaction reads one state
		rowsAtOnce:     1,                // no round trip to save, and the driver binds many values slowly
		keepStatements: true,
		open:           f.open,
		lock:           func(context.Context, *sql.Tx) error { return nil }, // taken as the transaction began
		scrub:          vacuum,
		textIndex:      fts5,
	}
}

const sqliteReaders = 8

// file is the path of an SQLite database.
type file string

func (f file) open(ctx context.Context, mode Mode) (writer, reader *sql.DB, err error) {
	if err := f.look(mode); err != nil {
		return nil, nil, err
	}
	if mode == ReadOnly {
		reader, err = f.pool("mode=ro", "_query_only=1")
		return nil, reader, err
	}
	// synchronous=FULL: what is acknowledged outlives a power cut as well as a killed
	// process; commits are few and large, so its one fsync each is not felt.
	writer, err = f.pool("_txlock=immediate", "_journal_mode=WAL", "_synchronous=FULL",
		"_pragma=wal_autocheckpoint(8000)", "_pragma=journal_size_limit(67108864)",
		"_pragma=cache_size(-65536)", "_pragma=temp_store(2)")
	if err != nil {
		return nil, nil, err
	}
	writer.SetMaxOpenConns(1)
	if reader, err = f.pool("_query_only=1"); err != nil {
		return writer, nil, err
	}
	reader.SetMaxOpenConns(sqliteReaders)
	reader.SetMaxIdleConns(sqliteReaders)
	if err = writer.PingContext(ctx); err != nil { // makes the file, with its write-ahead log
		err = mithaq.Errorf(mithaq.Outside, string(f), "the database cannot be opened: %w", err).
			WithRemedy("see that the file and its folder can be written")
	}
	return writer, reader, err
}

func (f file) pool(params ...string) (*sql.DB, error) {
	path, err := filepath.Abs(string(f))
	if err != nil {
		return nil, err
	}
	query := strings.Join(append(params, "_busy_timeout=30000"), "&")
	u := url.URL{Scheme: "file", Path: filepath.ToSlash(path), RawQuery: query}
	return sql.Open("sqlite", u.String())
}

// look says clearly what SQLite would say obscurely, or only later.
func (f file) look(mode Mode) error {
	info, err := os.Stat(string(f))
	switch {
	case f == "":
		return mithaq.Errorf(mithaq.Invalid, "", "no database is named").WithRemedy("give --db a file or a postgres:// address")
	case errors.Is(err, fs.ErrNotExist) && mode != Create:
		return mithaq.Errorf(mithaq.NotFound, string(f), "there is no database").WithRemedy("mithaq add makes one; or name another with --db")
	case errors.Is(err, fs.ErrNotExist):
		return f.lookAtFolder()
	case err != nil:
		return mithaq.Errorf(mithaq.Outside, string(f), "%w", err)
	case info.IsDir():
		return mithaq.Errorf(mithaq.Invalid, string(f), "this is a folder, not a database").WithRemedy("give --db a file")
	}
	return f.lookAtHeader()
}

func (f file) lookAtFolder() error {
	if _, err := os.Stat(filepath.Dir(string(f))); err != nil {
		return mithaq.Errorf(mithaq.NotFound, string(f), "there is no folder to make the database in: %w", err).WithRemedy("make the folder first")
	}
	return nil
}

func (f file) lookAtHeader() error {
	opened, err := os.Open(string(f))
	if err != nil {
		return mithaq.Errorf(mithaq.Outside, string(f), "%w", err)
	}
	defer opened.Close()
	head, err := io.ReadAll(io.LimitReader(opened, 16))
	if err != nil {
		return mithaq.Errorf(mithaq.Outside, string(f), "%w", err)
	}
	if len(head) > 0 && string(head) != "SQLite format 3\x00" {
		return mithaq.Errorf(mithaq.Invalid, string(f), "this is not a database").WithRemedy("name another file with --db")
	}
	return nil
}

// vacuum writes the file anew and empties the write-ahead log, which has the old pages.
func vacuum(ctx context.Context, db *DB, _ []string) error {
	if _, err := db.conn.ExecContext(ctx, "VACUUM"); err != nil {
		return err
	}
	var busy, pages, done int
	err := db.conn.QueryRowContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)").Scan(&busy, &pages, &done)
	if err == nil && busy != 0 {
		err = errors.New("others are reading: the write-ahead log could not be emptied")
	}
	return err
}
