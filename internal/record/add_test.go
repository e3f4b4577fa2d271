package record

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/store"
	"github.com/mithaq/mithaq/internal/store/storetest"
)

func TestAddedSourceIsThere(t *testing.T) {
	each(t, func(t *testing.T, r *Record) {
		text := "The 83 partners met.\n\nقدم التحالف 600 مليون IQ\r\n"
		in := at(document(text), "https://example.org/a")
		in.Original = append([]byte("\xef\xbb\xbf"), text...)
		in.Meta.Published = Found{"2021-06-28", "html: <time>"}
		a := add(t, r, in)
		if a.Outcome != New || a.Facts != 3 || a.Source != SourceID(in.Original) {
			t.Errorf("%+v", a)
		}
		s, further, err := r.Source(t.Context(), a.Source, mithaq.Clear)
		if err != nil {
			t.Fatal(err)
		}
		want := in.Meta
		want.Marking = Found{"TLP:CLEAR", "default"}
		if s.Meta != want || len(further) != 0 || s.Facts != 3 || s.Length != int64(len([]rune(text))) {
			t.Errorf("%+v, %v", s, further)
		}
		if got, err := r.Text(t.Context(), a.Source, mithaq.Clear); err != nil || got != text {
			t.Errorf("text %q, %v", got, err)
		}
		if got, err := r.Original(t.Context(), a.Source, mithaq.Clear); err != nil || string(got) != string(in.Original) {
			t.Errorf("original %q, %v", got, err)
		}
		report := holds(t, r)
		if report.Entries != 2 || report.Sources != 1 || !strings.HasPrefix(report.Signed, strings.Split(report.Key, "+")[0]+"\n2\n") {
			t.Errorf("%+v", report)
		}
	})
}

func TestQuotesStandAtTheirPlaces(t *testing.T) {
	each(t, func(t *testing.T, r *Record) {
		for i := range 5 {
			add(t, r, document(prose(uint64(i), 4)))
		}
		list, _, err := r.Facts(t.Context(), FactQuery{Limit: 1000})
		if err != nil || len(list) < 5 {
			t.Fatalf("%d facts, %v", len(list), err)
		}
		for _, f := range list {
			text, err := r.Text(t.Context(), f.Source, mithaq.Clear)
			if err != nil {
				t.Fatal(err)
			}
			if got := string([]rune(text)[f.Start:f.End]); got != f.Quote {
				t.Errorf("%s: %q at its place, quoted %q", f.Key, got, f.Quote)
			}
			one, paragraphs, err := r.Fact(t.Context(), f.Key, mithaq.Clear)
			if err != nil || one.ID != f.ID || len(paragraphs) != 1 || !strings.Contains(paragraphs[0].Text, f.Quote) {
				t.Errorf("%s: %+v in %v, %v", f.Key, one, paragraphs, err)
			}
		}
	})
}

func TestKnownAlready(t *testing.T) {
	each(t, func(t *testing.T, r *Record) {
		first := at(document(prose(1, 3)), "https://example.org/1")
		a := add(t, r, first)

		again := add(t, r, first)
		if again.Outcome != SameBytes || again.Source != a.Source || again.Address != "" {
			t.Errorf("same bytes: %+v", again)
		}
		elsewhere := add(t, r, at(first, "https://example.org/2"))
		if elsewhere.Outcome != SameBytes || elsewhere.Address != "https://example.org/2" {
			t.Errorf("same bytes at another address: %+v", elsewhere)
		}
		saved := at(first, "https://example.org/3")
		saved.Original = []byte("<html>" + first.Text)
		saved.Text = strings.ReplaceAll(first.Text, " ", "  ")
		if got := add(t, r, saved); got.Outcome != SameText || got.Source != a.Source || got.Address != "https://example.org/3" {
			t.Errorf("same text in other bytes: %+v", got)
		}
		if got := add(t, r, saved); got.Outcome != SameBytes || got.Address != "" {
			t.Errorf("the other bytes again: %+v", got)
		}
		_, further, err := r.Source(t.Context(), a.Source, mithaq.Clear)
		if err != nil || len(further) != 2 || further[1].Value != "https://example.org/3" || further[1].Original != hashOf(saved.Original) {
			t.Errorf("further addresses %+v, %v", further, err)
		}
		if report := holds(t, r); report.Entries != 4 || report.Sources != 1 {
			t.Errorf("%d entries, %d sources, want 4 and 1", report.Entries, report.Sources)
		}
	})
}

func TestNearCopyIsKeptAndNamed(t *testing.T) {
	each(t, func(t *testing.T, r *Record) {
		for i := range 20 {
			add(t, r, document(prose(uint64(100+i), 6)))
		}
		original := prose(1, 6)
		a := add(t, r, document(original))
		b := add(t, r, document("Another headline\n\n"+strings.Replace(original, "داعش", "التنظيم", 2)))
		if b.Outcome != New || b.CopyOf != a.Source || b.Resemblance < 0.5 || b.Resemblance > 1 {
			t.Errorf("%+v, want a copy of %s", b, a.Source)
		}
		if a.CopyOf != "" {
			t.Errorf("%s is no copy, and is said to be one of %s", a.Source, a.CopyOf)
		}
		s, _, err := r.Source(t.Context(), b.Source, mithaq.Clear)
		if err != nil || s.CopyOf != a.Source {
			t.Errorf("%+v, %v", s, err)
		}
		holds(t, r)
	})
}

func TestBadDocumentsFailAlone(t *testing.T) {
	reader := func(source, text string, lang mithaq.Lang, published mithaq.Date) []fact.Fact {
		if strings.Contains(text, "panic") {
			panic("a rule fell over")
		}
		facts := figures(source, text, lang, published)
		if strings.Contains(text, "misquote") {
			facts[0].Quote += "x"
		}
		return facts
	}
	opts := options()
	opts.Read = reader
	storetest.Each(t, func(t *testing.T, address string) {
		r := openWith(t, address, store.Create, opts)
		badDate, badMarking, nul := document("date 1"), document("marking 1"), document("nul \x00 1")
		badDate.Meta.Published.Value, badMarking.Meta.Marking.Value = "28 June", "secret"
		blank, latin := document(" \n\t"), document("caf\xe9")
		list := []Incoming{document("good 1"), badDate, badMarking, nul, blank, latin, document("panic 5"), document("misquote 6"), document("good 2")}
		results := slices.Collect(r.AddAll(t.Context(), slices.Values(list)))
		if len(results) != len(list) {
			t.Fatalf("%d results for %d documents", len(results), len(list))
		}
		for i, a := range results {
			good := strings.HasPrefix(list[i].Text, "good")
			if a.Ref != list[i].Ref || good != (a.Outcome == New) || good != (a.Err == nil) || !good && !strings.Contains(a.Err.Error(), list[i].Ref) {
				t.Errorf("%q: %+v", list[i].Text, a)
			}
		}
		if n := holds(t, r).Sources; n != 2 {
			t.Errorf("%d sources, want the two good ones", n)
		}
	})
}

func TestManyAddersOneRecord(t *testing.T) {
	storetest.Each(t, func(t *testing.T, address string) {
		var wg sync.WaitGroup
		for w := range 3 { // each with the record open for itself, as processes have; texts overlap
			r := open(t, address)
			wg.Go(func() {
				for a := range r.AddAll(t.Context(), documents(w*5, w*5+20)) {
					if a.Err != nil {
						t.Error(a.Err)
					}
				}
			})
		}
		wg.Wait()
		if n := holds(t, open(t, address)).Sources; n != 30 {
			t.Errorf("%d sources, want 30", n)
		}
	})
}

func documents(from, to int) iter.Seq[Incoming] {
	return func(yield func(Incoming) bool) {
		for i := from; i < to; i++ {
			if !yield(document(fmt.Sprintf("%d\n", i) + prose(uint64(i), 3))) {
				return
			}
		}
	}
}

func TestAddingEndsWithItsContext(t *testing.T) {
	each(t, func(t *testing.T, r *Record) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		var acknowledged []string
		for a := range r.AddAll(ctx, documents(0, 100_000)) {
			if a.Err == nil {
				acknowledged = append(acknowledged, a.Source)
			} else if !errors.Is(a.Err, context.Canceled) {
				t.Error(a.Err)
			}
			cancel()
		}
		if n := holds(t, r).Sources; n < len(acknowledged) || len(acknowledged) == 0 {
			t.Errorf("%d sources of %d acknowledged", n, len(acknowledged))
		}
		for a := range r.AddAll(t.Context(), documents(0, 1)) {
			if a.Outcome != SameBytes {
				t.Errorf("added again: %+v", a)
			}
		}
	})
}

func TestStoppingEarly(t *testing.T) {
	each(t, func(t *testing.T, r *Record) {
		for a := range r.AddAll(t.Context(), documents(0, 1000)) {
			if a.Err != nil {
				t.Error(a.Err)
			}
			break
		}
		holds(t, r)
	})
}
