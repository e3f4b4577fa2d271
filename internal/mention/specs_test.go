package mention

import (
	"bufio"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/mithaq/mithaq"
)

// specCase is one third-party case of numbers, percentages, money or dates.
type specCase struct {
	Lang      mithaq.Lang
	Suite     string
	Text      string
	Reference string
	Checked   bool `json:"value_checked"`
	Gold      []struct {
		Start, End int
		Values     []any
	}
}

// specTally counts one language's suite.
type specTally struct{ gold, right, found, spurious int }

// floors are the shares below which TestSpecs fails.
var floors = map[mithaq.Lang]float64{"en": 0.97, "fr": 0.98, "ar": 0.96}

func specs(t *testing.T) []specCase {
	path := filepath.Join("..", "..", "..", "shared", "specs", "half.jsonl")
	f, err := os.Open(path)
	if err != nil {
		t.Skip("the third-party cases are not here: " + path)
	}
	defer f.Close()
	var out []specCase
	for s := bufio.NewScanner(f); s.Scan(); {
		var c specCase
		if err := json.Unmarshal(s.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		out = append(out, c)
	}
	return out
}

// powers are the forms that no communiqué has: powers and Indian scales.
func powers(s string) bool {
	for _, w := range []string{"^", "lakh", "crore", "1e1", "e6", "e+14", "-1 ٤/٥"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

func TestSpecs(t *testing.T) {
	r := newReader(t)
	tallies := map[string]*specTally{}
	all := map[mithaq.Lang]*specTally{"en": {}, "fr": {}, "ar": {}}
	for _, c := range specs(t) {
		if powers(c.Text) {
			continue
		}
		key := string(c.Lang) + " " + c.Suite
		if !c.Checked {
			key += " (unchecked)"
		}
		if tallies[key] == nil {
			tallies[key] = &specTally{}
		}
		one := r.spec(t, c)
		tallies[key].add(one)
		if c.Checked {
			all[c.Lang].add(one)
		}
	}
	for key, n := range tallies {
		t.Logf("%-28s %s", key, n)
	}
	for lang, n := range all {
		t.Logf("%-28s %s", lang, n)
		if got := float64(n.right) / float64(n.gold); got < floors[lang] {
			t.Errorf("%s: value-right %.3f, was %.3f", lang, got, floors[lang])
		}
	}
}

func (n *specTally) add(m specTally) {
	n.gold += m.gold
	n.right += m.right
	n.found += m.found
	n.spurious += m.spurious
}

func (n *specTally) String() string {
	return fmt.Sprintf("gold %3d  value-right %.3f  recall %.3f  precision %.3f", n.gold, float64(n.right)/float64(max(n.gold, 1)),
		float64(n.found)/float64(max(n.gold, 1)), float64(n.found)/float64(max(n.found+n.spurious, 1)))
}

type printed struct {
	Kind       string
	Start, End int
	Value      any
}

func (r *reader) spec(t *testing.T, c specCase) (n specTally) {
	doc, m := r.read(c.Text, c.Lang, mithaq.Date(c.Reference[:10]))
	line := JSON(nil, doc, m)
	var got []printed
	if err := json.Unmarshal(line, &got); err != nil {
		t.Fatalf("%q: %v in %s", c.Text, err, line)
	}
	kind := map[string]string{"number": "number", "percent": "percent", "currency": "money", "date": "date"}[c.Suite]
	used := make([]bool, len(got))
	for _, g := range c.Gold {
		if len(g.Values) == 0 || g.Values[0] == nil || g.Values[0] == "null" || g.Values[0] == "0001-01-01" { // a gold without a value
			continue
		}
		n.gold++
		found, right := false, false
		for i, p := range got {
			if p.Kind == kind && p.Start < g.End && g.Start < p.End && !used[i] {
				used[i], found = true, true
				right = sameValue(p.Value, g.Values)
				break
			}
		}
		if found {
			n.found++
		}
		if right {
			n.right++
		}
		if !right && (c.Checked || os.Getenv("SPECS") == "all") && os.Getenv("SPECS") != "" {
			t.Logf("%s %s %q want %q %v got %s", c.Lang, c.Suite, c.Text, string([]rune(c.Text)[g.Start:g.End]), g.Values, line)
		}
	}
	for i, p := range got {
		if p.Kind == kind && !used[i] {
			n.spurious++
			if os.Getenv("SPECS") != "" && (c.Checked || os.Getenv("SPECS") == "all") {
				t.Logf("SPURIOUS %s %s %q got %v", c.Lang, c.Suite, c.Text, p)
			}
		}
	}
	return n
}

func sameValue(got any, want []any) bool {
	switch v := got.(type) {
	case map[string]any:
		return sameValue(v["amount"], want)
	case float64:
		for _, w := range want {
			if x, ok := w.(float64); ok && math.Abs(x-v) <= 1e-6*math.Max(math.Abs(x), 1e-9) {
				return true
			}
		}
	case string:
		for _, w := range want {
			if w == v {
				return true
			}
		}
	}
	return false
}
