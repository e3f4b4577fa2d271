package record

import (
	"slices"
	"testing"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/store"
	"github.com/mithaq/mithaq/internal/store/storetest"
)

// TestCopyThereAndBack copies a record from SQLite to PostgreSQL and back, and goes on with it.
func TestCopyThereAndBack(t *testing.T) {
	first := tampered(t, storetest.SQLite(t))
	if err := first.db.Write(t.Context(), func(tx *store.Tx) error { return nil }); err != nil {
		t.Fatal(err)
	}
	here := first
	for _, address := range []string{storetest.Postgres(t), storetest.SQLite(t)} {
		there := open(t, address)
		report, err := Copy(t.Context(), here, there, nil)
		if err != nil {
			t.Fatal(err)
		}
		if want := holds(t, first); report.Signed != want.Signed || report.Key != want.Key || report.Entries != want.Entries || report.Sources != want.Sources {
			t.Errorf("%+v, want %+v", report, want)
		}
		here = there
	}
	for _, max := range []mithaq.Marking{mithaq.Clear, mithaq.Red} {
		a, _, err1 := first.Facts(t.Context(), FactQuery{Max: max, Limit: 1000})
		b, _, err2 := here.Facts(t.Context(), FactQuery{Max: max, Limit: 1000})
		if err1 != nil || err2 != nil || len(a) == 0 || !slices.EqualFunc(a, b, func(x, y Fact) bool { return x.Key == y.Key && x.Since == y.Since && x.Quote == y.Quote }) {
			t.Errorf("facts differ: %d and %d, %v, %v", len(a), len(b), err1, err2)
		}
	}
	signed, _, err := first.Checkpoint(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	add(t, here, document("one more 1"))
	report, err := here.Verify(t.Context(), Verification{Known: []byte(signed)})
	if err != nil || !report.Holds() || report.Entries != 12 {
		t.Errorf("%+v, %v", report, err)
	}
}

func TestCopyIntoARecordIsRefused(t *testing.T) {
	a, b := open(t, storetest.SQLite(t)), open(t, storetest.SQLite(t))
	add(t, a, document("a 1"))
	add(t, b, document("b 1"))
	for _, to := range []*Record{a, b} {
		if _, err := Copy(t.Context(), a, to, nil); mithaq.KindOf(err) != mithaq.Conflict {
			t.Errorf("copied: %v", err)
		}
	}
	holds(t, b)
}

func TestCopyOfWhatDoesNotHold(t *testing.T) {
	a, b := tampered(t, storetest.SQLite(t)), open(t, storetest.SQLite(t))
	tamper(t, a, `UPDATE entries SET entry = REPLACE(entry, '2024', '2023') WHERE n = 4`)
	report, err := Copy(t.Context(), a, b, nil)
	if mithaq.KindOf(err) != mithaq.Conflict || report == nil || report.Faults[0].Entry != 4 {
		t.Errorf("%+v, %v", report, err)
	}
}
