package reading

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestVerbatim reads every development, check and seed document: each fact's words stand
// where it says.
func TestVerbatim(t *testing.T) {
	var files []string
	for _, pattern := range []string{"../../testdata/reading/*/*/*.txt", "../../sample/docs/*.txt", "../../../shared/seeds/*.txt"} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, found...)
	}
	if len(files) < 150 {
		t.Fatalf("only %d documents", len(files))
	}
	r, facts := New(), 0
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		text := strings.TrimPrefix(string(data), "\ufeff")
		for _, f := range r.Read(Input{Source: file, Text: text, Published: "2020-01-15"}) {
			assertPlace(t, text, &f)
			facts++
		}
	}
	if facts < 3000 {
		t.Errorf("only %d facts in %d documents", facts, len(files))
	}
}

// TestSame reads each document twice, alone and after others: what is read does not depend on
// what was read before.
func TestSame(t *testing.T) {
	files, _ := filepath.Glob("../../testdata/reading/dev/*/01*.txt")
	warm := New()
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		in := Input{Text: string(data), Published: "2020-01-15"}
		a, b := warm.Read(in), New().Read(in)
		if len(a) != len(b) {
			t.Errorf("%s: %d facts, %d by a fresh reader", file, len(a), len(b))
			continue
		}
		for i := range a {
			if a[i].ID() != b[i].ID() {
				t.Errorf("%s: %s, by a fresh reader %s", file, show(a[i:i+1]), show(b[i:i+1]))
			}
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("قال وزير الخارجية: «سنواصل» دعم 5ر1 مليار دولار.\nThe U.S. pledged $5 million.")
	f.Add("Les ministres, réunis à Paris le 3 mai, se sont engagés à verser 30 M€ (33 millions de dollars).")
	r := New()
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || len(text) > 5000 {
			return
		}
		for _, x := range r.Read(Input{Text: text, Published: "2020-01-15"}) {
			assertPlace(t, text, &x)
		}
	})
}
