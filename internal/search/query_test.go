package search_test

import (
	"slices"
	"testing"

	"github.com/mithaq/mithaq/internal/search"
)

// What is asked becomes groups of terms, in both languages of Latin script.
func TestQuery(t *testing.T) {
	for q, want := range map[string][]string{
		"وزراء العراق":           {"وزير", "عراق", "@iq"},
		"في العراق":              {"عراق", "@iq"},
		"ministers":              {"minister minist"},
		"réunions des ministres": {"reunion réunir", "ministr"},
		"the pledges of Germany": {"pledge pledg", "germany", "@de"},
		"la réunion":             {"reunion réunir"},
		"13.5":                   {"13.5"},
		"the":                    {"the"},
		"":                       nil,
		"؟ !":                    nil,
		"داعش Daesh":             {"داعش", "daesh", "@isis"},
	} {
		if got := search.NewFinder().Query(q); !slices.Equal(got, want) {
			t.Errorf("%q gives %q, not %q", q, got, want)
		}
	}
}
