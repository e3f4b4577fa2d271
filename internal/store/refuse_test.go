package store_test

import (
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/store"
	"github.com/mithaq/mithaq/internal/store/storetest"
)

func TestReadOnlyRefusesToWrite(t *testing.T) {
	storetest.Each(t, func(t *testing.T, address string) {
		open(t, address, store.Create).Close()
		db := open(t, address, store.ReadOnly)
		if err := set(t.Context(), db, "a", "1"); mithaq.KindOf(err) != mithaq.Refused {
			t.Errorf("write: %v", err)
		}
		if n := count(t, db.Reader()); n != 0 {
			t.Errorf("%d rows", n)
		}
	})
}

func TestNewerVersionIsRefused(t *testing.T) {
	storetest.Each(t, func(t *testing.T, address string) {
		db := open(t, address, store.Create)
		err := db.Write(t.Context(), func(tx *store.Tx) error {
			_, err := tx.Exec(t.Context(), `UPDATE schema_versions SET version_id = 9999 WHERE version_id = 1`)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		db.Close()
		for _, mode := range []store.Mode{store.Create, store.Existing, store.ReadOnly} {
			_, err := store.Open(t.Context(), address, mode)
			if mithaq.KindOf(err) != mithaq.Refused || !strings.Contains(err.Error(), "9999") {
				t.Errorf("mode %d: %v", mode, err)
			}
		}
	})
}

func TestNothingToOpen(t *testing.T) {
	storetest.Each(t, func(t *testing.T, address string) {
		for _, mode := range []store.Mode{store.Existing, store.ReadOnly} {
			if _, err := store.Open(t.Context(), address, mode); mithaq.KindOf(err) != mithaq.NotFound {
				t.Errorf("mode %d: %v", mode, err)
			}
		}
	})
}

func TestAnotherProgramsDatabaseIsLeftAlone(t *testing.T) {
	storetest.Each(t, func(t *testing.T, address string) {
		driver := "pgx"
		if !strings.HasPrefix(address, "postgres:") {
			driver = "sqlite"
		}
		db, err := sql.Open(driver, address)
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		if _, err := db.Exec(`CREATE TABLE theirs (x TEXT)`); err != nil {
			t.Fatal(err)
		}
		if _, err := store.Open(t.Context(), address, store.Create); mithaq.KindOf(err) != mithaq.Refused {
			t.Errorf("opened: %v", err)
		}
	})
}

func TestFilesThatAreNoDatabase(t *testing.T) {
	folder := t.TempDir()
	text := filepath.Join(folder, "report.txt")
	if err := os.WriteFile(text, []byte("a report, not a database"), 0o600); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]mithaq.Kind{
		text:                                  mithaq.Invalid,
		folder:                                mithaq.Invalid,
		"":                                    mithaq.Invalid,
		filepath.Join(folder, "no", "db"):     mithaq.NotFound,
		"postgres://%zz":                      mithaq.Invalid,
		"postgres:///x?host=" + folder + "/x": mithaq.Outside,
	} {
		_, err := store.Open(t.Context(), path, store.Create)
		var e *mithaq.Error
		if mithaq.KindOf(err) != want || !errors.As(err, &e) || e.Remedy == "" {
			t.Errorf("%q: %v (kind %q), want kind %q and a remedy", path, err, mithaq.KindOf(err), want)
		}
	}
}

func TestPathsThatLookLikeAddresses(t *testing.T) {
	path := filepath.Join(t.TempDir(), "سجل ?mode=ro#%20.db")
	open(t, path, store.Create).Close()
	if _, err := os.Stat(path); err != nil {
		t.Error(err)
	}
}

func TestPasswordIsNotShown(t *testing.T) {
	_, err := store.Open(t.Context(), "postgres://u:geheim@/x?host=/nonexistent&password=geheim", store.Create)
	if err == nil || strings.Contains(err.Error(), "geheim") {
		t.Error(err)
	}
}
