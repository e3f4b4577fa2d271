package mithaq_test

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"strings"
	"testing"
)

// floors is the house: a package imports only packages of a lower floor. A package that
// appears without a floor here fails the test.
var floors = map[string]int{
	"":                    0,
	"ledger":              0,
	"sample":              0,
	"internal/text":       1,
	"internal/store":      1,
	"internal/fact":       1,
	"internal/lexicon":    2,
	"internal/names":      3,
	"internal/mention":    4,
	"internal/source":     5,
	"internal/reading":    5,
	"internal/score":      5,
	"internal/search":     5,
	"internal/record":     6,
	"internal/web/locale": 8,
	"internal/web":        9,
	"cmd/mithaq":          10,

	"internal/store/storetest": 8, // starts a private PostgreSQL for tests
}

// pure are the packages whose imports, all the way down, hold no database driver.
var pure = []string{"internal/text", "internal/fact", "internal/lexicon", "internal/names", "internal/mention", "internal/reading", "internal/score", "ledger"}

const module = "github.com/mithaq/mithaq"

type listed struct {
	ImportPath string
	Imports    []string
	Deps       []string
}

func TestLayout(t *testing.T) {
	for _, p := range list(t) {
		name := relative(p.ImportPath)
		floor, ok := floors[name]
		if !ok {
			t.Errorf("package %q has no floor: name it in layout_test.go and in doc.go", name)
			continue
		}
		for _, i := range p.Imports {
			if below := relative(i); strings.HasPrefix(i, module) && floors[below] >= floor && below != "" {
				t.Errorf("%s (floor %d) imports %s (floor %d)", name, floor, below, floors[below])
			}
		}
	}
}

func TestPurePackagesKnowNoDatabase(t *testing.T) {
	isPure := map[string]bool{}
	for _, p := range pure {
		isPure[p] = true
	}
	for _, p := range list(t) {
		if !isPure[relative(p.ImportPath)] {
			continue
		}
		for _, d := range p.Deps {
			if strings.Contains(d, "sqlite") || strings.Contains(d, "pgx") || d == "database/sql" {
				t.Errorf("%s depends on %s", p.ImportPath, d)
			}
		}
	}
}

func relative(path string) string {
	return strings.TrimPrefix(strings.TrimPrefix(path, module), "/")
}

func list(t *testing.T) []listed {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports,Deps", "./...").Output()
	if err != nil {
		t.Fatal(err)
	}
	var all []listed
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}
