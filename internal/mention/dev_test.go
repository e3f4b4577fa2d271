package mention

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/text"
)

// goldDoc is a document with the facts that people found in it.
type goldDoc struct {
	Lang      mithaq.Lang
	Published mithaq.Date
	Facts     []map[string]any
}

// TestDevelopment asks that the amounts, numbers and dates of the development corpus' gold
// facts are among the mentions of their documents.
func TestDevelopment(t *testing.T) {
	r := newReader(t)
	paths, _ := filepath.Glob("../../testdata/reading/dev/*/*.json")
	if len(paths) == 0 {
		t.Skip("no development corpus here")
	}
	got, want := map[string]int{}, map[string]int{}
	for _, p := range paths {
		var g goldDoc
		b, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		if json.Unmarshal(b, &g) != nil {
			continue // being written
		}
		body, err := os.ReadFile(strings.TrimSuffix(p, "json") + "txt")
		if err != nil {
			continue
		}
		doc, m := r.read(string(body), g.Lang, g.Published)
		for _, fact := range g.Facts {
			for _, slot := range []string{"amount", "value", "raised", "goal", "count", "date", "due", "as_of"} {
				v, ok := fact[slot]
				if !ok {
					continue
				}
				key := string(g.Lang) + " " + map[bool]string{true: "date", false: "number"}[slot == "date" || slot == "due" || slot == "as_of"]
				want[key]++
				near := around(doc, m, fact).has(v)
				if near {
					got[key+" near"]++
				}
				if m.has(v) {
					got[key]++
				}
				if misses := os.Getenv("MISSES"); misses == "near" && !near || misses != "" && !m.has(v) {
					t.Logf("%s %s %s=%v %v (published %s)", p[len(p)-11:], fact["kind"], slot, v, fact["quote"], g.Published)
				}
			}
		}
	}
	for key, floor := range map[string]float64{
		"ar number": 0.97, "en number": 0.93, "fr number": 0.94, // the rest are elided or reckoned, which is for reading
		"ar date": 0.98, "en date": 0.98, "fr date": 0.98,
	} {
		share := float64(got[key]) / float64(max(want[key], 1))
		if share < floor {
			t.Errorf("%s: %.3f, was %.3f", key, share, floor)
		}
		t.Logf("%s: %d of %d, %.3f; beside the quote %d", key, got[key], want[key], share, got[key+" near"])
	}
}

// around gives the mentions in the sentences of a fact's quote and the two beside them.
func around(doc *text.Document, m *Mentions, fact map[string]any) *Mentions {
	quote, _ := fact["quote"].(string)
	at := strings.Index(doc.Text, quote)
	near := &Mentions{}
	if at < 0 {
		return near
	}
	from, to := len(doc.Sentences), 0
	for i, s := range doc.Sentences {
		if int(doc.Tokens[s.To-1].End) > at && int(doc.Tokens[s.From].Start) < at+len(quote) {
			from, to = min(from, i), max(to, i)
		}
	}
	for _, x := range m.List {
		if from <= to && x.From >= doc.Sentences[max(from-1, 0)].From && x.To <= doc.Sentences[min(to+1, len(doc.Sentences)-1)].To {
			near.List = append(near.List, x)
		}
	}
	return near
}

// has reports whether one of the mentions has the value of a gold slot.
func (m *Mentions) has(v any) bool {
	for i := range m.List {
		x := &m.List[i]
		switch v := v.(type) {
		case string:
			d := mithaq.Date(v)
			if x.Date != "" && (x.Date.Contains(d) || d.Contains(x.Date)) {
				return true
			}
		case float64:
			want, _, _ := apd.NewFromString(fmt.Sprint(v))
			if x.Value != nil && want != nil && x.Value.Cmp(want) == 0 {
				return true
			}
		}
	}
	return false
}
