package search

import (
	"slices"
	"testing"
)

// Each listed noun is found by itself, with ال or without, and no noun is listed twice.
func TestListedNouns(t *testing.T) {
	seen := map[string]bool{}
	for _, noun := range lines("ar-nouns.txt") {
		lemma := noun[0]
		if seen[lemma] {
			t.Errorf("%s is listed twice", lemma)
		}
		seen[lemma] = true
		for _, w := range []string{lemma, "ال" + lemma} {
			if got := arabicStem(w, naming{}); got != spell(lemma).folded {
				t.Errorf("%s gives %q", w, got)
			}
		}
	}
}

// Each listed verb has at least a past, an imperfect, a participle or "-" for it, and a
// verbal noun by which its unambiguous forms are found.
func TestListedVerbs(t *testing.T) {
	for _, verb := range lines("ar-verbs.txt") {
		if len(verb) < 4 {
			t.Errorf("%v: a verb needs past, imperfect, participle and verbal noun", verb)
			continue
		}
		if arabicStem(verb[3], naming{}) == "" {
			t.Errorf("%v: its verbal noun is a function word", verb)
		}
	}
	for word, want := range map[string]string{"سيعلنون": "اعلان", "وأعلنوها": "اعلان", "يدعون": "دعوه", "استهدفتهم": "استهداف", "ليشاركوا": "مشاركه"} {
		if got := arabicStem(word, naming{}); got != want {
			t.Errorf("%s gives %q, not %q", word, got, want)
		}
	}
}

// No form stands on two plain lines of the English or the French list.
func TestLatinLists(t *testing.T) {
	for _, file := range []string{"en.txt", "fr.txt"} {
		at := map[string][]string{}
		for _, l := range lines(file) {
			if l[0] == "v" {
				continue
			}
			for _, form := range l {
				if before := at[form]; before != nil && !slices.Equal(before, l) {
					t.Errorf("%s: %q stands on %v and %v", file, form, before, l)
				}
				at[form] = l
			}
		}
	}
}

// What the two normal forms keep and lose.
func TestSpelling(t *testing.T) {
	for _, c := range []struct {
		a, b            string
		written, folded bool // whether the two are one
	}{
		{"إعلام", "أعلام", false, true},
		{"دولة", "دوله", false, true},
		{"قوى", "قوي", false, true},
		{"مسؤول", "مسئول", true, true},
		{"وَزِيـر", "وزير", true, true},
		{"ﻻجئ", "لاجئ", true, true},
		{"علم", "عمل", false, false},
	} {
		a, b := spell(c.a), spell(c.b)
		if (a.written == b.written) != c.written || (a.folded == b.folded) != c.folded {
			t.Errorf("%s and %s: %v %v", c.a, c.b, a, b)
		}
		if len(a.written) != len(a.folded) {
			t.Errorf("%s: %q and %q are not of one length", c.a, a.written, a.folded)
		}
	}
}
