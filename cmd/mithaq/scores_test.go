package main

import (
	"os"
	"testing"

	"github.com/mithaq/mithaq/internal/score"
)

// TestScores holds the reader to what it has reached: on the five reports, where they lie
// beside the project, on the development documents and on the check documents, of which only
// totals are looked at.
func TestScores(t *testing.T) {
	for _, c := range []struct {
		gold                string
		micro, kinds, slots float64 // at least; kinds are those with ten or more gold facts
	}{
		{"../../../shared/gold", 0.92, 0.80, 0.93},
		{"../../testdata/reading/dev", 0.86, 0.70, 0.87},
		{"../../testdata/reading/check", 0.80, 0, 0.87},
	} {
		if _, err := os.Stat(c.gold); err != nil {
			t.Logf("%s is not here: left out", c.gold)
			continue
		}
		outcomes, err := compareAll([]string{c.gold})
		if err != nil {
			t.Fatal(err)
		}
		r := score.Sum(outcomes)
		t.Logf("%s: micro F1 %.3f, macro %.3f, slots %.3f, by language %v", c.gold, r.Micro.F1, r.MacroF1, r.Slots, r.Langs)
		if r.Micro.F1 < c.micro || r.Slots < c.slots {
			t.Errorf("%s: micro F1 %.3f, wanted %.2f; slots %.3f, wanted %.2f", c.gold, r.Micro.F1, c.micro, r.Slots, c.slots)
		}
		for k, x := range r.Kinds {
			if x.Gold >= 10 && x.F1 < c.kinds {
				t.Errorf("%s: %s %.3f, wanted %.2f", c.gold, k, x.F1, c.kinds)
			}
		}
	}
}
