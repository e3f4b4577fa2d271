package record

import (
	"fmt"
	"slices"
	"testing"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/store"
	"github.com/mithaq/mithaq/internal/store/storetest"
)

// library adds 25 documents, every fifth of them TLP:GREEN, and gives their ids.
func library(t *testing.T, r *Record) (ids []string) {
	for i := range 25 {
		in := at(document(fmt.Sprintf("%d %d\n\n", i, i+1000)+prose(uint64(i), 2)), fmt.Sprintf("https://example.org/%d", i))
		if i%5 == 0 {
			in = marked(in, mithaq.Green)
		}
		if i%2 == 0 {
			in.Meta.Lang.Value = "ar"
		}
		ids = append(ids, add(t, r, in).Source)
	}
	return ids
}

func TestListsComeInPages(t *testing.T) {
	each(t, func(t *testing.T, r *Record) {
		ids := library(t, r)
		for _, newest := range []bool{false, true} {
			want := slices.Clone(ids)
			if newest {
				slices.Reverse(want)
			}
			var got []string
			for q := (SourceQuery{Max: mithaq.Green, Limit: 7, Newest: newest}); ; {
				list, next, err := r.Sources(t.Context(), q)
				if err != nil {
					t.Fatal(err)
				}
				for _, s := range list {
					got = append(got, s.ID)
				}
				if q.After = next; next == "" {
					break
				}
			}
			if !slices.Equal(got, want) {
				t.Errorf("newest %v: %v, want %v", newest, got, want)
			}
		}
		var keys []string
		for q := (FactQuery{Max: mithaq.Green, Limit: 13, Kind: fact.Figure, Lang: "ar"}); ; {
			list, next, err := r.Facts(t.Context(), q)
			if err != nil {
				t.Fatal(err)
			}
			for _, f := range list {
				if f.Kind != fact.Figure || f.Lang != "ar" {
					t.Errorf("%+v", f)
				}
				keys = append(keys, f.Key)
			}
			if q.After = next; next == "" {
				break
			}
		}
		all, _, err := r.Facts(t.Context(), FactQuery{Max: mithaq.Green, Limit: 10_000})
		all = slices.DeleteFunc(all, func(f Fact) bool { return f.Kind != fact.Figure || f.Lang != "ar" })
		if err != nil || len(keys) != len(all) || len(keys) < 26 || len(slices.Compact(slices.Sorted(slices.Values(keys)))) != len(keys) {
			t.Errorf("%d facts in pages, %d at once, %v", len(keys), len(all), err)
		}
	})
}

func TestMarkingsLimitWhatIsListed(t *testing.T) {
	each(t, func(t *testing.T, r *Record) {
		ids := library(t, r)
		for max, want := range map[mithaq.Marking]int{"": 20, mithaq.Clear: 20, "TLP:MAUVE": 20, mithaq.Green: 25, mithaq.Red: 25} {
			list, _, err := r.Sources(t.Context(), SourceQuery{Max: max})
			counts, err2 := r.Counts(t.Context(), max)
			facts, _, err3 := r.Facts(t.Context(), FactQuery{Max: max, Limit: 10_000})
			if err != nil || err2 != nil || err3 != nil || len(list) != want || counts.Sources != want || counts.Facts != len(facts) {
				t.Errorf("%s: %d sources, %+v, %d facts, %v, %v, %v", max, len(list), counts, len(facts), err, err2, err3)
			}
		}
		facts, _, err := r.Facts(t.Context(), FactQuery{Source: ids[0], Max: mithaq.Green})
		if err != nil || len(facts) < 2 {
			t.Fatalf("%d facts, %v", len(facts), err)
		}
		if _, _, err := r.Fact(t.Context(), facts[0].Key, mithaq.Clear); mithaq.KindOf(err) != mithaq.NotFound {
			t.Errorf("a fact marked TLP:GREEN is shown: %v", err)
		}
		if list, err := r.Paragraphs(t.Context(), ids[0], 0, 0, mithaq.Clear); err != nil || len(list) != 0 {
			t.Errorf("paragraphs marked TLP:GREEN are shown: %v, %v", list, err)
		}
		if _, err := r.Original(t.Context(), ids[0], mithaq.Clear); mithaq.KindOf(err) != mithaq.NotFound {
			t.Errorf("an original marked TLP:GREEN is shown: %v", err)
		}
		if _, err := r.Resolve(t.Context(), ids[0], mithaq.Clear); mithaq.KindOf(err) != mithaq.NotFound {
			t.Errorf("a source marked TLP:GREEN is resolved: %v", err)
		}
	})
}

func TestSourcesByName(t *testing.T) {
	each(t, func(t *testing.T, r *Record) {
		ids := library(t, r)
		for _, name := range []string{ids[1], ids[1][:12], "https://example.org/1"} {
			if id, err := r.Resolve(t.Context(), name, mithaq.Clear); err != nil || id != ids[1] {
				t.Errorf("%s: %s, %v", name, id, err)
			}
		}
		for _, name := range []string{"", "abc", "%", "____", "nosuchsourceatall", ids[1][:12] + "%"} {
			if id, err := r.Resolve(t.Context(), name, mithaq.Clear); mithaq.KindOf(err) != mithaq.NotFound {
				t.Errorf("%q: %s, %v", name, id, err)
			}
		}
	})
}

func TestBadQueriesAreInvalid(t *testing.T) {
	each(t, func(t *testing.T, r *Record) {
		_, _, err1 := r.Facts(t.Context(), FactQuery{Kind: "promise"})
		_, _, err2 := r.Facts(t.Context(), FactQuery{After: "12"})
		_, _, err3 := r.Sources(t.Context(), SourceQuery{After: "12.1"})
		_, _, err4 := r.Sources(t.Context(), SourceQuery{After: "x'"})
		for _, err := range []error{err1, err2, err3, err4} {
			if mithaq.KindOf(err) != mithaq.Invalid {
				t.Error(err)
			}
		}
	})
}

func TestReadOnlyRecordLists(t *testing.T) {
	storetest.Each(t, func(t *testing.T, address string) {
		w := open(t, address)
		a := add(t, w, document("ministers 12 "))
		r := openWith(t, address, store.ReadOnly, options())
		list, _, err := r.Sources(t.Context(), SourceQuery{})
		if err != nil || len(list) != 1 || list[0].ID != a.Source {
			t.Errorf("%v, %v", list, err)
		}
		if failed := r.Add(t.Context(), document("more 1")); mithaq.KindOf(failed.Err) != mithaq.Refused {
			t.Errorf("%+v", failed)
		}
		if err := r.Rebuild(t.Context(), nil); mithaq.KindOf(err) != mithaq.Refused {
			t.Error(err)
		}
		holds(t, r)

		tamper(t, w, `UPDATE settings SET value = 'old/words' WHERE name = 'projections'`)
		if _, err := Open(t.Context(), address, store.ReadOnly, options()); mithaq.KindOf(err) != mithaq.Conflict {
			t.Errorf("projections of another shape are read: %v", err)
		}
		if err := openWith(t, address, store.Existing, options()).Rebuild(t.Context(), nil); err != nil {
			t.Error(err)
		}
		openWith(t, address, store.ReadOnly, options())
	})
}
