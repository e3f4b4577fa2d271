package record

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/store"
	"github.com/mithaq/mithaq/internal/store/storetest"
	"pgregory.net/rapid"
)

// model is what the record should list, kept apart from it: the live texts by source.
type model struct {
	live      map[string]string
	withdrawn map[string]string
}

// TestFoldsAreTheSame does anything in any order, and expects that what was folded as it
// happened is what a fresh fold comes to, and that the sources are those of the model.
func TestFoldsAreTheSame(t *testing.T) {
	storetest.Each(t, func(t *testing.T, address string) {
		r := open(t, address)
		m := &model{live: map[string]string{}, withdrawn: map[string]string{}}
		version := 1
		rapid.Check(t, func(rt *rapid.T) {
			for range rapid.IntRange(1, 4).Draw(rt, "steps") {
				switch rapid.SampledFrom([]string{"add", "add", "add", "withdraw", "correct", "reread", "rebuild"}).Draw(rt, "step") {
				case "add":
					m.add(rt, r)
				case "withdraw":
					m.withdraw(rt, r)
				case "correct":
					m.correct(rt, r)
				case "reread":
					version++
					rereadAll(rt, r, version)
				case "rebuild":
					if err := r.Rebuild(t.Context(), nil); err != nil {
						rt.Fatal(err)
					}
				}
			}
			report, err := r.Verify(t.Context(), Verification{})
			if err != nil || !report.Holds() {
				rt.Fatalf("%v, %v", report.Faults, err)
			}
			m.check(rt, r)
		})
	})
}

func (m *model) add(rt *rapid.T, r *Record) {
	text := fmt.Sprintf("%d\n", rapid.IntRange(0, 30).Draw(rt, "seed")) + prose(rapid.Uint64Range(0, 8).Draw(rt, "prose"), 2)
	in := document(text)
	in.Again = rapid.Bool().Draw(rt, "again")
	if rapid.Bool().Draw(rt, "addressed") {
		in = at(in, fmt.Sprintf("https://example.org/%d", rapid.IntRange(0, 5).Draw(rt, "address")))
	}
	if rapid.Bool().Draw(rt, "html") {
		in.Original = []byte("<p>" + text)
	}
	a := r.Add(rt.Context(), in)
	switch {
	case a.Err != nil:
		rt.Fatal(a.Err)
	case a.Outcome == New:
		if m.live[a.Source] != "" {
			rt.Fatalf("%s is new twice", a.Source)
		}
		m.live[a.Source] = text
		delete(m.withdrawn, a.Source)
	case a.Outcome == Withdrawn:
		if m.withdrawn[a.Source] == "" || in.Again {
			rt.Fatalf("%s counts as withdrawn", a.Source)
		}
	case m.live[a.Source] != text:
		rt.Fatalf("%s is not the text that was known", a.Source)
	}
}

func (m *model) pick(rt *rapid.T) string {
	if len(m.live) == 0 {
		return ""
	}
	ids := make([]string, 0, len(m.live))
	for id := range m.live {
		ids = append(ids, id)
	}
	return rapid.SampledFrom(sorted(ids)).Draw(rt, "source")
}

func (m *model) withdraw(rt *rapid.T, r *Record) {
	id := m.pick(rt)
	if id == "" {
		return
	}
	if err := r.Withdraw(rt.Context(), Withdrawal{Erase: rapid.Bool().Draw(rt, "erase"), Reason: "test"}, id); err != nil {
		rt.Fatal(err)
	}
	m.withdrawn[id] = m.live[id]
	delete(m.live, id)
}

func (m *model) correct(rt *rapid.T, r *Record) {
	id := m.pick(rt)
	if id == "" {
		return
	}
	title := rapid.StringMatching(`[a-z]{1,9}`).Draw(rt, "title")
	marking := string(rapid.SampledFrom(mithaq.Markings).Draw(rt, "marking"))
	_, err := r.Correct(rt.Context(), id, Correction{Title: &title, Marking: &marking})
	if err != nil && mithaq.KindOf(err) != mithaq.Invalid { // nothing changes
		rt.Fatal(err)
	}
}

// rereadAll reads by a reader that sees figures, members or both, as the version has it.
func rereadAll(rt *rapid.T, r *Record, version int) {
	opts := r.opts
	defer func() { r.opts = opts }()
	r.opts.Reader = fmt.Sprint(version)
	r.opts.Read = func(source, text string, lang mithaq.Lang, published mithaq.Date) (list []fact.Fact) {
		for _, f := range figures(source, text, lang, published) {
			if version%3 == 0 || (f.Kind == fact.Figure) == (version%3 == 1) {
				f.Confidence += float64(version%2) / 10
				list = append(list, f)
			}
		}
		return list
	}
	for result := range r.Reread(rt.Context()) {
		if result.Err != nil {
			rt.Fatal(result.Err)
		}
	}
}

func (m *model) check(rt *rapid.T, r *Record) {
	list, next, err := r.Sources(rt.Context(), SourceQuery{Max: mithaq.Red, Limit: 1000})
	if err != nil || next != "" || len(list) != len(m.live) {
		rt.Fatalf("%d sources, want %d; %v", len(list), len(m.live), err)
	}
	for _, s := range list {
		text, err := r.Text(rt.Context(), s.ID, mithaq.Red)
		if err != nil || strings.Join(strings.Fields(text), " ") != strings.Join(strings.Fields(m.live[s.ID]), " ") {
			rt.Fatalf("%s: %q, %v", s.ID, text, err)
		}
	}
}

// TestRebuildAfterAnUpgrade: terms made another way are of another version, and refused until
// they are folded again.
func TestRebuildAfterAnUpgrade(t *testing.T) {
	storetest.Each(t, func(t *testing.T, address string) {
		add(t, open(t, address), document("ministers met 12 times"))
		opts := options()
		opts.Terms, opts.TermsVersion = func(text string, lang mithaq.Lang) []Term {
			list := words(text, lang)
			for i := range list {
				list[i].Text = strings.TrimSuffix(list[i].Text, "s")
			}
			return list
		}, "stems"
		r := openWith(t, address, store.Existing, opts)
		if a := r.Add(t.Context(), document("more 1")); mithaq.KindOf(a.Err) != mithaq.Conflict || !strings.Contains(a.Err.Error(), "mithaq rebuild") {
			t.Errorf("%+v", a)
		}
		if _, err := r.Verify(t.Context(), Verification{}); mithaq.KindOf(err) != mithaq.Conflict {
			t.Error(err)
		}
		var last, total int64
		if err := r.Rebuild(t.Context(), func(done, all int64) { last, total = done, all }); err != nil || last != total || total == 0 {
			t.Errorf("%d of %d, %v", last, total, err)
		}
		holds(t, r)
		if hits, err := r.Search(t.Context(), []string{"minister"}, 10, mithaq.Clear); err != nil || len(hits) != 1 {
			t.Errorf("%d hits, %v", len(hits), err)
		}
	})
}

func FuzzDecodeEvent(f *testing.F) {
	f.Add(kindAdded, []byte(`{"v":1,"source":"a","meta":{"title":{"value":"x"}},"paragraphs":[{"start":0,"end":5}]}`))
	f.Add(kindRead, []byte(`{"v":1,"source":"a","facts":[{"fact":{"kind":"figure","slots":{"value":1},"start":0,"end":1}}]}`))
	f.Add(kindReread, []byte(`{"v":1,"source":"a","gone":["k"],"changed":[{"key":"k","fact":{}}]}`))
	f.Add(kindWithdrawn, []byte(`{"v":1,"source":"a","mode":"erase","entries":[{"n":0,"kind":"source.added"}]}`))
	f.Fuzz(func(t *testing.T, kind string, payload []byte) {
		e, err := decode(kind, payload)
		if err != nil {
			return
		}
		s := &state{source: e.header().Source}
		start, _ := decode(kindAdded, []byte(`{"v":1,"source":"a"}`))
		if err := s.apply(entry{n: 0}, start); err != nil {
			t.Fatal(err)
		}
		if err := s.apply(entry{n: 1}, e); err == nil { // whatever was decoded folds or is refused, and never panics
			_, _ = s.rows("text of a source", words)
		}
		again, err := encode(e)
		if err != nil {
			return
		}
		if _, err := decode(kind, again); err != nil {
			t.Errorf("%s is written as %s, which can't be read: %v", payload, again, err)
		}
	})
}

func FuzzCut(f *testing.F) {
	f.Add("في روما\nIn Rome", 3, 7, 2, 9)
	f.Fuzz(func(t *testing.T, text string, a, b, c, d int) {
		cut := cutter{text: text}
		for _, p := range [][2]int{{a, b}, {c, d}} {
			got, ok := cut.slice(p[0], p[1])
			runes := []rune(text)
			want := p[0] >= 0 && p[0] <= p[1] && p[1] <= len(runes)
			if ok != want || ok && string([]rune(got)) != string(runes[p[0]:p[1]]) {
				t.Errorf("%q from %d to %d: %q, %v", text, p[0], p[1], got, ok)
			}
		}
	})
}

func sorted(list []string) []string {
	slices.Sort(list)
	return list
}
