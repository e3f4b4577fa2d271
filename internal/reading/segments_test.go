package reading

import (
	"strings"
	"testing"
)

// TestLong reads a text of several parts: every fact is found in each, at its place.
func TestLong(t *testing.T) {
	line := "وتعهدت الكويت بتقديم 200 مليون دولار لدعم العراق.\n" + strings.Repeat("وتناول الاجتماع عددا من القضايا.\n", 200)
	text := strings.Repeat(line, 60)
	facts := New().Read(Input{Text: text, Lang: "ar", Published: "2020-01-15"})
	pledges := 0
	for i := range facts {
		assertPlace(t, text, &facts[i])
		if facts[i].Kind == "pledge" {
			pledges++
		}
	}
	if parts := len(text)/segment + 1; pledges < parts-1 {
		t.Errorf("%d pledges in %d parts", pledges, parts)
	}
	for _, s := range []string{strings.Repeat("ا", 3*segment), strings.Repeat("\n", 2*segment), strings.Repeat("5", 2*segment)} {
		New().Read(Input{Text: s})
	}
}
