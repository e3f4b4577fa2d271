package store_test

import (
	"errors"
	"slices"
	"testing"

	"github.com/mithaq/mithaq/internal/store"
	"github.com/mithaq/mithaq/internal/store/storetest"
)

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
