package search_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/search"
)

// Whatever the text, its terms are words without white space, never too long, and the same
// each time.
func FuzzTerms(f *testing.F) {
	for _, s := range []string{"وبالوزراء والدولتين", "سيجتمعون هـ ﻻ ﷲ", "ٱلرَّحْمَٰنِ", "co-operation's l’Irak", "١٬٢٣٤٫٥", "ǅ İ ß", "و", "اااااااا", "\u200fأ\u200d"} {
		for _, lang := range []string{"ar", "en", "fr", ""} {
			f.Add(s, lang)
		}
	}
	finder := search.NewFinder()
	f.Fuzz(func(t *testing.T, s, lang string) {
		if !utf8.ValidString(s) {
			return
		}
		first := slices.Clone(finder.Terms(s, mithaq.Lang(lang)))
		for _, term := range first {
			if term == "" || len(term) > 4*120 || strings.ContainsAny(term, " \t\n\r") || !utf8.ValidString(term) {
				t.Errorf("%q gives the term %q", s, term)
			}
		}
		if again := finder.Terms(s, mithaq.Lang(lang)); !slices.Equal(first, again) {
			t.Errorf("%q gives %q, then %q", s, first, again)
		}
		for _, group := range finder.Query(s) {
			if strings.TrimSpace(group) == "" {
				t.Errorf("%q asks for nothing", s)
			}
		}
	})
}
