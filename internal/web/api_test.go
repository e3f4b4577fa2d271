package web

import (
	"encoding/csv"
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/record"
	"github.com/mithaq/mithaq/ledger"
	"golang.org/x/mod/sumdb/note"
)

func asked[T any](t *testing.T, site http.Handler, path string) T {
	t.Helper()
	w := get(site, path)
	var v T
	if err := json.Unmarshal(w.Body.Bytes(), &v); w.Code != http.StatusOK || err != nil {
		t.Fatalf("%s: status %d, %v: %s", path, w.Code, err, w.Body)
	}
	return v
}

// TestAPIPages walks all facts page by page: each comes once, and as the record has it.
func TestAPIPages(t *testing.T) {
	rec, site := sampleSite(t)
	counts, err := rec.Counts(t.Context(), "TLP:CLEAR")
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for after := ""; ; {
		page := asked[listJSON[factJSON]](t, site, "/api/v1/facts?limit=300&after="+after)
		for _, f := range page.Items {
			if seen[f.Key] {
				t.Fatalf("fact %s comes twice", f.Key)
			}
			seen[f.Key] = true
		}
		if after = page.After; after == "" {
			break
		}
	}
	if len(seen) != counts.Facts {
		t.Errorf("%d facts, the record has %d", len(seen), counts.Facts)
	}
}

func TestAPIFact(t *testing.T) {
	rec, site := sampleSite(t)
	facts, _, err := rec.Facts(t.Context(), record.FactQuery{Kind: fact.Pledge, Limit: 1})
	if err != nil || len(facts) == 0 {
		t.Fatal(facts, err)
	}
	want := facts[0]
	got := asked[factJSON](t, site, "/api/v1/facts/"+want.Key)
	if got.ID() != want.Fact.ID() || got.Quote != want.Quote || got.Key != want.Key || got.Entry != want.Since || got.Title != want.Title {
		t.Errorf("the API gives %+v, the record %+v", got, want)
	}
	src := asked[sourceJSON](t, site, "/api/v1/sources/"+want.Source)
	for _, p := range src.Paragraphs {
		if want.Start >= p.Start && want.End <= p.End {
			if words := string([]rune(p.Text)[want.Start-p.Start : want.End-p.Start]); words != want.Quote {
				t.Errorf("the words at %d to %d are %q, want %q", want.Start, want.End, words, want.Quote)
			}
		}
	}
}

func TestAPISources(t *testing.T) {
	_, site := sampleSite(t)
	first := asked[listJSON[sourceJSON]](t, site, "/api/v1/sources?limit=40")
	rest := asked[listJSON[sourceJSON]](t, site, "/api/v1/sources?limit=40&after="+first.After)
	all := append(first.Items, rest.Items...)
	if len(all) != 67 || rest.After != "" {
		t.Errorf("%d sources in two pages, then %q", len(all), rest.After)
	}
	for i := 1; i < len(all); i++ {
		if all[i].Published > all[i-1].Published {
			t.Errorf("source %d of %s comes after %s", i, all[i].Published, all[i-1].Published)
		}
	}
}

func TestCSV(t *testing.T) {
	rec, site := sampleSite(t)
	counts, err := rec.Counts(t.Context(), "TLP:CLEAR")
	if err != nil {
		t.Fatal(err)
	}
	for _, kind := range append([]fact.Kind{""}, fact.Kinds...) {
		body, bom := strings.CutPrefix(get(site, "/api/v1/facts.csv?kind="+string(kind)).Body.String(), "\ufeff")
		rows, err := csv.NewReader(strings.NewReader(body)).ReadAll()
		want := counts.FactsByKind[kind]
		if kind == "" {
			want = counts.Facts
		}
		if err != nil || !bom || len(rows) != want+1 {
			t.Errorf("%s: %d rows, want %d and a heading; %v", kind, len(rows), want, err)
		}
	}
}

func TestCSVHasNoFormulas(t *testing.T) {
	for in, want := range map[string]string{"": "", "plain": "plain", "=HYPERLINK(1)": "'=HYPERLINK(1)", "+1": "'+1", "-2": "'-2", "@x": "'@x", "\tx": "'\tx", "a=b": "a=b"} {
		if got := inert(in); got != want {
			t.Errorf("inert(%q) = %q, want %q", in, got, want)
		}
	}
}

// TestCheckpoint opens the published checkpoint with the key on the ledger page.
func TestCheckpoint(t *testing.T) {
	rec, site := sampleSite(t)
	_, key, err := rec.Checkpoint(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(parsed(t, get(site, "/en/ledger").Body).text(), key) {
		t.Error("the ledger page does not show the public key")
	}
	verifier, err := note.NewVerifier(key)
	if err != nil {
		t.Fatal(err)
	}
	at, err := ledger.OpenCheckpoint(get(site, "/api/v1/checkpoint").Body.Bytes(), verifier)
	if err != nil || at.Size < 67 {
		t.Errorf("the checkpoint says %+v, %v", at, err)
	}
}
