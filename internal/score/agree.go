package score

import (
	"slices"
	"strings"
	"unicode"

	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/text"
)

// keys are the slots of which one must agree for a fact to be the one that gold means; a
// kind without keys is placed by its words alone.
var keys = map[fact.Kind][]string{
	fact.Office:       {"of", "person"},
	fact.Meeting:      {"date", "place", "hosts", "level", "mode"},
	fact.Participant:  {"who"},
	fact.Member:       {"who"},
	fact.Pledge:       {"amount"},
	fact.Campaign:     {"raised", "goal", "year"},
	fact.Contribution: {"count", "by"},
	fact.Figure:       {"value"},
	fact.Reference:    {"to"},
}

// free are the slots that hold free text, and names in one script or another: not scored.
var free = map[string]bool{
	"purpose": true, "action": true, "indicator": true, "title": true, "what": true, "topic": true, "name": true,
	"body": true, "condition": true, "meeting": true, "person": true, "speaker": true, "actors": true, "to": true,
}

// agree reports whether a value read agrees with gold's in the slot called name.
func agree(name string, gold, read any) bool {
	switch g := gold.(type) {
	case nil:
		return false
	case *apd.Decimal:
		r, ok := read.(*apd.Decimal)
		return ok && g.Cmp(r) == 0
	case bool:
		return gold == read
	}
	g, r := texts(gold), texts(read)
	if len(g) == 0 || len(r) == 0 {
		return false
	}
	switch name {
	case "date", "due", "as_of":
		return dates(g[0], r[0])
	case "place":
		return overlap(placeNames(g), placeNames(r))
	case "hosts":
		return overlap(g, r)
	case "to":
		return reference(g[0], r[0])
	case "person":
		return samePerson(g[0], r[0])
	}
	return slices.Equal(g, r)
}

func texts(v any) []string {
	switch v := v.(type) {
	case string:
		return []string{v}
	case []string:
		return v
	}
	return nil
}

func dates(a, b string) bool {
	return mithaq.Date(a).Contains(mithaq.Date(b)) || mithaq.Date(b).Contains(mithaq.Date(a))
}

// placeNames gives each place and, for a city, its state.
func placeNames(list []string) []string {
	var out []string
	for _, p := range list {
		out = append(out, p)
		if city, state, ok := strings.Cut(p, ", "); ok {
			out = append(out, city, state)
		}
	}
	return out
}

func overlap(a, b []string) bool {
	return slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}

// reference compares by number or date where gold has one, else by name: the words of one,
// small words apart, are all among those of the other.
func reference(gold, read string) bool {
	if n := numbers(gold); n != "" {
		return n == numbers(read)
	}
	g, r := words(gold), words(read)
	return len(g) > 0 && len(r) > 0 && (within(g, r) || within(r, g))
}

// numbers gives the numbers in a name, joined; digits that belong to a word (G7) are none.
func numbers(s string) string {
	parts := strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	parts = slices.DeleteFunc(parts, func(w string) bool { return strings.ContainsFunc(w, unicode.IsLetter) })
	return strings.Join(parts, "-")
}

func words(s string) []string {
	list := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return slices.DeleteFunc(list, func(w string) bool { return slices.Contains(small, w) })
}

var small = []string{"the", "of", "on", "and", "for", "in", "to", "a", "un", "united", "nations"}

func within(a, b []string) bool {
	return !slices.ContainsFunc(a, func(w string) bool { return !slices.Contains(b, w) })
}

func samePerson(gold, read string) bool {
	g, r := text.Bare(text.Lower(gold)), text.Bare(text.Lower(read))
	return g == r || strings.HasSuffix(g, " "+r) || strings.HasSuffix(r, " "+g)
}
