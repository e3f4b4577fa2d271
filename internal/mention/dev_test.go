package mention

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/mithaq/mithaq"
)

type goldDoc struct {
	Lang      mithaq.Lang
	Published mithaq.Date
	Facts     []map[string]any
}

func TestDump(t *testing.T) {
	if os.Getenv("DUMP") == "" {
		t.Skip()
	}
	r := newReader(t)
	paths, _ := filepath.Glob("../../testdata/reading/dev/" + os.Getenv("DUMP") + ".txt")
	for _, p := range paths {
		b, _ := os.ReadFile(p)
		g := goldDoc{}
		j, _ := os.ReadFile(p[:len(p)-3] + "json")
		json.Unmarshal(j, &g)
		doc, m := r.read(string(b), g.Lang, g.Published)
		t.Logf("=== %s %s", p, g.Published)
		for _, x := range m.List {
			a, z := max(0, int(x.From)-6), min(len(doc.Tokens), int(x.To)+4)
			v := ""
			if x.Value != nil {
				v = x.Value.Text('f')
			}
			kind := [...]string{"", "NUM", "PCT", "MON", "DATE", "DUR", "MEAS", "ORD", "VAG"}[x.Kind]
			q := x.Qualifier
			if q == "exact" {
				q = ""
			}
			t.Logf("%-4s %-14s %-4s %-22s %-9s %s [%s] %s", kind, v, x.Currency, x.Date, q, doc.Span(a, int(x.From)), doc.Span(int(x.From), int(x.To)), doc.Span(int(x.To), z))
		}
	}
}
