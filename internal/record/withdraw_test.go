package record

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/store/storetest"
)

func TestWithdrawnFoldsToNothing(t *testing.T) {
	each(t, func(t *testing.T, r *Record) {
		for _, erase := range []bool{false, true} {
			in := at(document(prose(map[bool]uint64{false: 1, true: 2}[erase], 3)+" unheardof"), "https://example.org/w")
			other := in
			other.Original, other.Meta.Address.Value = []byte("<p>"+in.Text), "https://example.org/w2"
			a := add(t, r, in)
			add(t, r, other)
			if err := r.Withdraw(t.Context(), Withdrawal{Erase: erase, Reason: "asked for by its author"}, a.Source); err != nil {
				t.Fatal(err)
			}
			if _, _, err := r.Source(t.Context(), a.Source, mithaq.Red); mithaq.KindOf(err) != mithaq.NotFound || !strings.Contains(err.Error(), "withdrawn") {
				t.Errorf("shown: %v", err)
			}
			if hits, err := r.Search(t.Context(), []string{"unheardof"}, 10, mithaq.Red); err != nil || len(hits) != 0 {
				t.Errorf("found: %v, %v", hits, err)
			}
			if c, err := r.Counts(t.Context(), mithaq.Red); err != nil || c.Sources+c.Facts != 0 {
				t.Errorf("counted: %+v, %v", c, err)
			}
			if again := add(t, r, in); again.Outcome != Withdrawn || again.Source != a.Source {
				t.Errorf("added again: %+v", again)
			}
			if err := r.Withdraw(t.Context(), Withdrawal{}, a.Source); mithaq.KindOf(err) != mithaq.NotFound {
				t.Errorf("withdrawn twice: %v", err)
			}
			var bytes int
			if err := r.db.Reader().QueryRowContext(t.Context(), `SELECT COUNT(*) FROM originals WHERE hash = $1 OR hash = $2`,
				hashOf(in.Original), hashOf(other.Original)).Scan(&bytes); err != nil || (bytes == 0) != erase {
				t.Errorf("erase %v: %d originals left, %v", erase, bytes, err)
			}
			holds(t, r)
		}
		log, err := r.Log(t.Context(), -1, 100)
		if err != nil || len(log) != 8 || log[3].Entry.Kind != kindWithdrawn || log[0].Erased || !log[4].Erased || log[7].Erased || log[5].Source == "" {
			t.Errorf("log %+v, %v", log, err)
		}
	})
}

func TestWithheldCanBeErasedLater(t *testing.T) {
	each(t, func(t *testing.T, r *Record) {
		a := add(t, r, document(prose(1, 2)))
		for _, erase := range []bool{false, true} {
			if err := r.Withdraw(t.Context(), Withdrawal{Erase: erase}, a.Source); err != nil {
				t.Fatal(err)
			}
			holds(t, r)
		}
		if err := r.Withdraw(t.Context(), Withdrawal{Erase: true}, a.Source); mithaq.KindOf(err) != mithaq.NotFound {
			t.Errorf("erased twice: %v", err)
		}
	})
}

func TestWithdrawnCanComeBack(t *testing.T) {
	each(t, func(t *testing.T, r *Record) {
		in := document(prose(1, 2))
		in.Again = true
		for i := range 3 {
			if a := add(t, r, in); a.Outcome != New {
				t.Fatalf("time %d: %+v", i, a)
			}
			holds(t, r)
			if err := r.Withdraw(t.Context(), Withdrawal{Erase: i != 1}, SourceID(in.Original)); err != nil {
				t.Fatal(err)
			}
			holds(t, r)
		}
		add(t, r, in)
		holds(t, r)
		if err := r.Rebuild(t.Context(), nil); err != nil {
			t.Fatal(err)
		}
		holds(t, r)
	})
}

func TestWithdrawAllOrNone(t *testing.T) {
	each(t, func(t *testing.T, r *Record) {
		a := add(t, r, document(prose(1, 2)))
		if err := r.Withdraw(t.Context(), Withdrawal{}, a.Source, "nosuchsource"); mithaq.KindOf(err) != mithaq.NotFound {
			t.Error(err)
		}
		if _, _, err := r.Source(t.Context(), a.Source, mithaq.Clear); err != nil {
			t.Error(err)
		}
	})
}

func TestOriginalSharedIsNotErased(t *testing.T) {
	each(t, func(t *testing.T, r *Record) {
		text := prose(1, 2)
		a := add(t, r, document(text))
		if err := r.Withdraw(t.Context(), Withdrawal{}, a.Source); err != nil {
			t.Fatal(err)
		}
		html := document(text)
		html.Original = []byte("<p>" + text)
		b := add(t, r, html)
		if b.Outcome != New {
			t.Fatalf("%+v", b)
		}
		if err := r.Withdraw(t.Context(), Withdrawal{Erase: true}, a.Source); err != nil {
			t.Fatal(err)
		}
		if got, err := r.Text(t.Context(), b.Source, mithaq.Clear); err != nil || got != text {
			t.Errorf("text of the other source: %v", err)
		}
		holds(t, r)
	})
}

// TestErasedLeavesNoTrace looks for an erased document's words in the files of the database.
func TestErasedLeavesNoTrace(t *testing.T) {
	address := storetest.SQLite(t)
	r := open(t, address)
	for i := range 30 {
		add(t, r, document(prose(uint64(i), 3)))
	}
	a := add(t, r, document("xylophonic zanzibar 4711 "+prose(99, 3)))
	traces := func() (found int) {
		files, _ := filepath.Glob(address + "*")
		for _, f := range files {
			data, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			found += bytes.Count(data, []byte("xylophonic")) + bytes.Count(data, []byte("4711"))
		}
		return found
	}
	if traces() == 0 {
		t.Fatal("the words are not to be found even before")
	}
	if err := r.Withdraw(t.Context(), Withdrawal{Erase: true}, a.Source); err != nil {
		t.Fatal(err)
	}
	if n := traces(); n > 0 {
		t.Errorf("%d traces left", n)
	}
	holds(t, r)
}
