package reading

import (
	"fmt"
	"strings"
	"testing"

	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
)

// example is a text with the facts of one kind that it gives, each written as its slots
// "by=DE amount=5" in any order; slots that are not named are not compared. An example that
// gives none is a counter-example.
type example struct {
	lang      mithaq.Lang
	published mithaq.Date
	text      string
	want      []string
}

// check reads each example and compares the facts of one kind with what is wanted.
func check(t *testing.T, kind fact.Kind, examples []example) {
	t.Helper()
	r := New()
	for _, e := range examples {
		var got []fact.Fact
		for _, f := range r.Read(Input{Source: "test", Text: e.text, Lang: e.lang, Published: e.published}) {
			assertPlace(t, e.text, &f)
			if f.Kind == kind {
				got = append(got, f)
			}
		}
		compare(t, e, got)
	}
}

func compare(t *testing.T, e example, got []fact.Fact) {
	t.Helper()
	left := append([]fact.Fact{}, got...)
	for _, w := range e.want {
		found := false
		for i := range left {
			if fits(w, &left[i]) {
				left, found = append(left[:i], left[i+1:]...), true
				break
			}
		}
		if !found {
			t.Errorf("%s\n  wanted %s\n  got %s", e.text, w, show(got))
		}
	}
	for i := range left {
		t.Errorf("%s\n  not wanted: %s", e.text, show(left[i:i+1]))
	}
}

// fits reports whether f has all the slots that want names; "slot=" wants it absent.
func fits(want string, f *fact.Fact) bool {
	for _, pair := range strings.Split(want, "; ") {
		name, value, _ := strings.Cut(pair, "=")
		if text := plain(f.Slots.Get(name)); text != value {
			return false
		}
	}
	return true
}

func plain(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case *apd.Decimal:
		return v.Text('f')
	case []string:
		return strings.Join(v, "+")
	}
	return fmt.Sprint(v)
}

func show(facts []fact.Fact) string {
	var out []string
	for i := range facts {
		slots, _ := facts[i].Slots.MarshalJSON()
		out = append(out, fmt.Sprintf("%s %s %q", facts[i].Rule, slots, facts[i].Quote))
	}
	return strings.Join(out, "\n      ")
}

// assertPlace checks that a fact's quote, prefix and suffix stand where it says.
func assertPlace(t *testing.T, text string, f *fact.Fact) {
	t.Helper()
	r := []rune(text)
	if f.Start < 0 || f.End > len(r) || string(r[f.Start:f.End]) != f.Quote ||
		!strings.HasSuffix(string(r[:f.Start]), f.Prefix) || !strings.HasPrefix(string(r[f.End:]), f.Suffix) {
		t.Errorf("%q is not at %d to %d of %q", f.Quote, f.Start, f.End, text)
	}
}
