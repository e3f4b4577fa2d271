package store_test

import (
	"context"
	"errors"
	"slices"
	"sync"
	"testing"

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
