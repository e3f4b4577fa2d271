// Package storetest gives tests empty databases on both engines. For PostgreSQL it runs a
// private server in a temporary folder, reached by a Unix socket there only; as root it runs
// the server as an unprivileged user. Only tests import it.
//
// A package whose tests use it has:
//
//	func TestMain(m *testing.M) { storetest.Main(m) }
package storetest

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver, under the name "pgx"
)

// running is the server of this test binary, started when first asked for.
var running struct {
	sync.Mutex
	allowed bool // Main will stop it
	server  *server
	err     error
	count   atomic.Int64 // databases made
}

// Main runs the tests, stops the server if one was started, and ends the program.
func Main(m *testing.M) {
	running.Lock()
	running.allowed = true
	running.Unlock()
	code := m.Run()
	running.Lock()
	if running.server != nil {
		if err := running.server.stop(); err != nil {
			fmt.Fprintln(os.Stderr, "storetest:", err)
		}
	}
	os.Exit(code)
}

// Each runs the test on both engines, each with an empty database of its own.
func Each(t *testing.T, run func(t *testing.T, address string)) {
	t.Run("sqlite", func(t *testing.T) { run(t, SQLite(t)) })
	t.Run("postgres", func(t *testing.T) { run(t, Postgres(t)) })
}

// SQLite gives the path of a database that is not there yet.
func SQLite(t testing.TB) string {
	t.Helper()
	return filepath.Join(t.TempDir(), "record.db")
}

// Postgres gives the address of an empty database. It skips the test where no PostgreSQL
// server is installed.
func Postgres(t testing.TB) string {
	t.Helper()
	s := start(t)
	name := fmt.Sprintf("test%d", running.count.Add(1))
	if err := s.create(t.Context(), name); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.drop(name) })
	return s.address(name)
}

func start(t testing.TB) *server {
	t.Helper()
	running.Lock()
	defer running.Unlock()
	if !running.allowed {
		t.Fatal("storetest: the package's TestMain must call storetest.Main")
	}
	if running.server == nil && running.err == nil {
		running.server, running.err = newServer()
	}
	if running.err == errNone {
		t.Skip(running.err)
	}
	if running.err != nil {
		t.Fatal(running.err)
	}
	return running.server
}

func (s *server) address(name string) string {
	u := url.URL{Scheme: "postgres", Path: "/" + name,
		RawQuery: url.Values{"host": {s.folder}, "user": {superuser}}.Encode()}
	return u.String()
}

// create makes a database called name.
func (s *server) create(ctx context.Context, name string) error {
	db, err := sql.Open("pgx", s.address("postgres"))
	if err != nil {
		return err
	}
	defer db.Close()
	_, err = db.ExecContext(ctx, "CREATE DATABASE "+name)
	return err
}

// drop forgets the database; what cannot be dropped goes with the folder.
func (s *server) drop(name string) {
	if db, err := sql.Open("pgx", s.address("postgres")); err == nil {
		defer db.Close()
		db.Exec("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)")
	}
}
