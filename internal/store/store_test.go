package store_test

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/store"
	"github.com/mithaq/mithaq/internal/store/storetest"
)

func TestMain(m *testing.M) { storetest.Main(m) }

func open(t *testing.T, address string, mode store.Mode) *store.DB {
	t.Helper()
	db, err := store.Open(t.Context(), address, mode)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

func set(ctx context.Context, db *store.DB, name, value string) error {
	return db.Write(ctx, func(tx *store.Tx) error {
		_, err := tx.Exec(ctx, `INSERT INTO settings (name, value) VALUES ($1, $2)`, name, value)
		return err
	})
}

func count(t *testing.T, q store.Queries) int {
	t.Helper()
	var n int
	if err := q.QueryRowContext(t.Context(), `SELECT COUNT(*) FROM settings`).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

func TestWriteKeepsAllOrNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, address string) {
		db := open(t, address, store.Create)
		if err := set(t.Context(), db, "a", "1"); err != nil {
			t.Fatal(err)
		}
		broken := errors.New("broken off")
		err := db.Write(t.Context(), func(tx *store.Tx) error {
			tx.Exec(t.Context(), `INSERT INTO settings (name, value) VALUES ($1, $2)`, "b", "2")
			if n := count(t, tx); n != 2 {
				t.Errorf("the transaction sees %d rows, want its own 2", n)
			}
			return broken
		})
		if !errors.Is(err, broken) || count(t, db.Reader()) != 1 {
			t.Errorf("err %v, %d rows", err, count(t, db.Reader()))
		}
	})
}

func TestCancelledWriteKeepsNothing(t *testing.T) {
	storetest.Each(t, func(t *testing.T, address string) {
		db := open(t, address, store.Create)
		ctx, cancel := context.WithCancel(t.Context())
		err := db.Write(ctx, func(tx *store.Tx) error {
			if _, err := tx.Exec(ctx, `INSERT INTO settings (name, value) VALUES ($1, $2)`, "a", "1"); err != nil {
				return err
			}
			cancel()
			return nil
		})
		if !errors.Is(err, context.Canceled) || count(t, db.Reader()) != 0 {
			t.Errorf("err %v, %d rows", err, count(t, db.Reader()))
		}
		if err := set(t.Context(), db, "a", "1"); err != nil {
			t.Errorf("the next write: %v", err)
		}
	})
}

func TestReadIsOneSnapshot(t *testing.T) {
	storetest.Each(t, func(t *testing.T, address string) {
		db := open(t, address, store.Create)
		err := db.Read(t.Context(), func(q store.Queries) error {
			before := count(t, q)
			if err := set(t.Context(), db, "a", "1"); err != nil {
				return err
			}
			if after := count(t, q); after != before {
				t.Errorf("%d rows, then %d", before, after)
			}
			return nil
		})
		if err != nil || count(t, db.Reader()) != 1 {
			t.Errorf("err %v, %d rows", err, count(t, db.Reader()))
		}
	})
}

// TestOneWriterAtATime counts up by reading and writing from several openings of the same
// database, made at the same time, as several processes would.
func TestOneWriterAtATime(t *testing.T) {
	storetest.Each(t, func(t *testing.T, address string) {
		var wg sync.WaitGroup
		for range 4 {
			wg.Go(func() {
				db, err := store.Open(t.Context(), address, store.Create)
				if err != nil {
					t.Error(err)
					return
				}
				defer db.Close()
				for range 10 {
					err := db.Write(t.Context(), func(tx *store.Tx) error {
						return tx.Insert(t.Context(), "hashes", []string{"id", "hash"}, [][]any{{rows(tx, t), []byte{0, 1}}})
					})
					if err != nil {
						t.Error(err)
					}
				}
			})
		}
		wg.Wait()
		if n := rows(open(t, address, store.ReadOnly).Reader(), t); n != 40 {
			t.Errorf("%d rows, want 40", n)
		}
	})
}

func rows(q store.Queries, t *testing.T) (n int64) {
	if err := q.QueryRowContext(t.Context(), `SELECT COUNT(*) FROM hashes`).Scan(&n); err != nil {
		t.Error(err)
	}
	return n
}

func TestInsertOfManyRows(t *testing.T) {
	storetest.Each(t, func(t *testing.T, address string) {
		db := open(t, address, store.Create)
		var many [][]any
		for i := range 77 {
			many = append(many, []any{int64(i), []byte{byte(i), 0, 0xff}})
		}
		err := db.Write(t.Context(), func(tx *store.Tx) error {
			return tx.Insert(t.Context(), "hashes", []string{"id", "hash"}, many)
		})
		if err != nil {
			t.Fatal(err)
		}
		var hash []byte
		if err := db.Reader().QueryRowContext(t.Context(), `SELECT hash FROM hashes WHERE id = $1`, 76).Scan(&hash); err != nil {
			t.Fatal(err)
		}
		if n := rows(db.Reader(), t); n != 77 || !slices.Equal(hash, []byte{76, 0, 0xff}) {
			t.Errorf("%d rows, the last %v", n, hash)
		}
	})
}

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

func TestTextIndex(t *testing.T) {
	storetest.Each(t, func(t *testing.T, address string) {
		db := open(t, address, store.Create)
		index := db.TextIndex("words")
		odd := `!#$%&()*+,-./:;<=>?@[]^_{}~'"|\` + "`"
		words := map[int64]string{1: "دول عمل", 2: "عميل a-b", 1 << 40: "عمل عمل " + odd, 4: "", 5: "gone عمل"}
		err := db.Write(t.Context(), func(tx *store.Tx) error {
			for _, s := range append([]string{`CREATE TABLE words (id BIGINT NOT NULL PRIMARY KEY, terms TEXT NOT NULL)`}, index.Create...) {
				if _, err := tx.Exec(t.Context(), s); err != nil {
					return err
				}
			}
			for id, terms := range words {
				if err := errors.Join(tx.Insert(t.Context(), "words", []string{"id", "terms"}, [][]any{{id, terms}}),
					index.Put(t.Context(), tx, id, terms)); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		err = db.Write(t.Context(), func(tx *store.Tx) error {
			_, err := tx.Exec(t.Context(), `DELETE FROM words WHERE id = 5`)
			return errors.Join(err, index.Remove(t.Context(), tx, 5, words[5]))
		})
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range []struct {
			groups [][]string
			want   []int64
		}{
			{[][]string{{"عمل"}}, []int64{1 << 40, 1}},
			{[][]string{{"عمل"}, {"دول"}}, []int64{1}},
			{[][]string{{"عميل", "دول"}}, []int64{2, 1}},
			{[][]string{{"a-b"}}, []int64{2}},
			{[][]string{{"a"}}, nil},
			{[][]string{{odd}}, []int64{1 << 40}},
			{[][]string{{"gone"}}, nil},
		} {
			if got := found(t, db, index, c.groups); !slices.Equal(got, c.want) {
				t.Errorf("%q: %v, want %v", c.groups, got, c.want)
			}
		}
	})
}

func found(t *testing.T, db *store.DB, index store.TextIndex, groups [][]string) (ids []int64) {
	t.Helper()
	rows, err := db.Reader().QueryContext(t.Context(), `SELECT t.id FROM `+index.From+` WHERE `+index.Where(1)+` `+index.Order, index.Query(groups))
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var id int64
		if err := rows.Scan(&id); err != nil {
			t.Fatal(err)
		}
		ids = append(ids, id)
	}
	if index.Order == "" {
		slices.Sort(ids)
		slices.Reverse(ids)
	}
	return ids
}
