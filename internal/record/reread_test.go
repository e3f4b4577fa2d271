package record

import (
	"slices"
	"testing"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/store"
	"github.com/mithaq/mithaq/internal/store/storetest"
)

// better reads like figures, but sees no members, doubles every figure under 100, and finds
// the words "working group".
func better(source, text string, lang mithaq.Lang, published mithaq.Date) []fact.Fact {
	var list []fact.Fact
	for _, f := range figures(source, text, lang, published) {
		if f.Kind == fact.Member {
			continue
		}
		if v := f.Slots.Number("value"); v.Cmp(number(100)) < 0 {
			f.Slots = f.Slots.Set("value", number(2*must(v.Int64())))
		}
		list = append(list, f)
	}
	return list
}

func must(n int64, err error) int64 {
	if err != nil {
		panic(err)
	}
	return n
}

func TestRereadTellsWhatChanged(t *testing.T) {
	storetest.Each(t, func(t *testing.T, address string) {
		r := open(t, address)
		a := add(t, r, document("IQ has 12 partners and 500 experts of FR "))
		b := add(t, r, document("nothing here but 700 words "))
		old, _, err := r.Facts(t.Context(), FactQuery{Source: a.Source})
		if err != nil || len(old) != 4 {
			t.Fatalf("%d facts, %v", len(old), err)
		}
		opts := options()
		opts.Read, opts.Reader = better, "2"
		r = openWith(t, address, store.Existing, opts)
		for i := range 2 { // the second time over, nothing changes
			results := slices.Collect(r.Reread(t.Context()))
			want := []Reread{{Source: a.Source, Changed: 1, Gone: 2, Same: 1}, {Source: b.Source, Same: 1}}
			if i > 0 {
				want = []Reread{{Source: a.Source, Same: 2}, {Source: b.Source, Same: 1}}
			}
			if !slices.Equal(results, want) {
				t.Errorf("%+v, want %+v", results, want)
			}
		}
		f, _, err := r.Fact(t.Context(), old[1].Key, mithaq.Clear)
		if err != nil || f.Slots.Number("value").Cmp(number(24)) != 0 || f.ID == f.Key || f.Reader != "2" || f.Since != 4 {
			t.Errorf("%+v, %v: want the changed figure under its old key", f, err)
		}
		wordings, err := r.Wordings(t.Context(), old[1].Key, mithaq.Clear)
		if err != nil || len(wordings) != 2 || wordings[0].Until != 4 || wordings[1].Until != 0 {
			t.Errorf("wordings %+v, %v", wordings, err)
		}
		gone, _, err := r.Fact(t.Context(), old[0].Key, mithaq.Clear)
		if err != nil || gone.Until != 4 {
			t.Errorf("%+v, %v: want the fact that is gone, with its end", gone, err)
		}
		if report := holds(t, r); report.Entries != 5 {
			t.Errorf("%d entries, want 5: a reading that changes nothing is not recorded", report.Entries)
		}
		back := slices.Collect(openWith(t, address, store.Existing, options()).Reread(t.Context(), a.Source))
		if len(back) != 1 || back[0].New != 2 || back[0].Changed != 1 {
			t.Errorf("read by the first reader again: %+v", back)
		}
		again, _, err := r.Fact(t.Context(), old[0].Key, mithaq.Clear)
		if err != nil || again.Until != 0 {
			t.Errorf("%+v, %v: want the fact back under its key", again, err)
		}
		holds(t, r)
	})
}

func TestRereadOfWhatIsNotThere(t *testing.T) {
	each(t, func(t *testing.T, r *Record) {
		a := add(t, r, document("1 a"))
		results := slices.Collect(r.Reread(t.Context(), "nosuchsource", a.Source))
		if len(results) != 2 || mithaq.KindOf(results[0].Err) != mithaq.NotFound || results[1].Err != nil {
			t.Errorf("%+v", results)
		}
	})
}

func TestCorrectMendsAndRereads(t *testing.T) {
	dated := func(source, text string, lang mithaq.Lang, published mithaq.Date) []fact.Fact {
		facts := figures(source, text, lang, published)
		for i := range facts {
			facts[i].Slots = facts[i].Slots.Set("as_of", string(published))
		}
		return facts
	}
	opts := options()
	opts.Read = dated
	storetest.Each(t, func(t *testing.T, address string) {
		r := openWith(t, address, store.Create, opts)
		a := add(t, r, document("12 partners"))
		title, date, same := "Statement of Rome", "2021-06-28", "en"
		result, err := r.Correct(t.Context(), a.Source, Correction{Title: &title, Published: &date, Lang: &same, Reason: "misread headline"})
		if err != nil || result.Changed != 1 {
			t.Errorf("%+v, %v", result, err)
		}
		s, _, err := r.Source(t.Context(), a.Source, mithaq.Clear)
		if err != nil || s.Meta.Title != (Found{title, "corrected"}) || s.Meta.Lang.How != "given" {
			t.Errorf("%+v, %v", s, err)
		}
		facts, _, err := r.Facts(t.Context(), FactQuery{Source: a.Source})
		if err != nil || len(facts) != 1 || facts[0].Slots.Text("as_of") != date || facts[0].Title != title {
			t.Errorf("%+v, %v", facts, err)
		}
		bad := "yesterday"
		for name, c := range map[string]Correction{"nothing": {}, "same": {Title: &title}, "date": {Published: &bad}, "marking": {Marking: &bad}} {
			if _, err := r.Correct(t.Context(), a.Source, c); mithaq.KindOf(err) != mithaq.Invalid {
				t.Errorf("%s: %v", name, err)
			}
		}
		if _, err := r.Correct(t.Context(), "nosuchsource", Correction{Title: &title}); mithaq.KindOf(err) != mithaq.NotFound {
			t.Error(err)
		}
		if report := holds(t, r); report.Entries != 4 {
			t.Errorf("%d entries, want 4", report.Entries)
		}
	})
}

func TestCorrectedMarkingHidesEverything(t *testing.T) {
	each(t, func(t *testing.T, r *Record) {
		a := add(t, r, document("secretword 12 IQ"))
		amber := "amber"
		if _, err := r.Correct(t.Context(), a.Source, Correction{Marking: &amber}); err != nil {
			t.Fatal(err)
		}
		for max, want := range map[mithaq.Marking]int{mithaq.Clear: 0, mithaq.Green: 0, mithaq.Amber: 1, mithaq.Red: 1} {
			sources, _, err1 := r.Sources(t.Context(), SourceQuery{Max: max})
			facts, _, err2 := r.Facts(t.Context(), FactQuery{Max: max, Kind: fact.Member})
			hits, err3 := r.Search(t.Context(), []string{"secretword"}, 10, max)
			counts, err4 := r.Counts(t.Context(), max)
			_, _, err5 := r.Source(t.Context(), a.Source, max)
			_, err6 := r.Text(t.Context(), a.Source, max)
			if err1 != nil || err2 != nil || err3 != nil || err4 != nil || len(sources) != want || len(facts) != want || len(hits) != want ||
				counts.Sources != want || (err5 == nil) != (want == 1) || (err6 == nil) != (want == 1) {
				t.Errorf("%s: %d sources, %d facts, %d hits, %+v, %v, %v", max, len(sources), len(facts), len(hits), counts, err5, err6)
			}
		}
		holds(t, r)
	})
}
