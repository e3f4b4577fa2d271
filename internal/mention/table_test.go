package mention

import (
	"strings"
	"testing"

	"github.com/mithaq/mithaq"
)

// example is a text and the mentions in it: "money 5000000 EUR about; date 2021-06-28". An
// empty want is a counter-example. published freezes the clock.
type example struct {
	published mithaq.Date
	text      string
	want      string
}

var kindNames = [...]string{"", "number", "percent", "money", "date", "duration", "measure", "ordinal", "vague"}

// render writes mentions as the tables do, with what they cover where spans is set.
func render(m *Mentions) string {
	var out []string
	for i := range m.List {
		x := &m.List[i]
		parts := []string{kindNames[x.Kind]}
		if x.Value != nil && x.Kind != Duration && x.Kind != Measure {
			parts = append(parts, x.Value.Text('f'))
		}
		if x.Currency != "" {
			parts = append(parts, x.Currency)
		}
		if x.Kind == Date {
			parts = append(parts, string(x.Date))
		}
		if x.Qualifier != exactly {
			parts = append(parts, x.Qualifier)
		}
		out = append(out, strings.TrimSpace(strings.Join(parts, " ")))
	}
	return strings.Join(out, "; ")
}

func runExamples(t *testing.T, lang mithaq.Lang, examples []example) {
	t.Helper()
	r := newReader(t)
	for _, e := range examples {
		_, m := r.read(e.text, lang, e.published)
		if got := render(m); got != e.want {
			t.Errorf("%s\n got %s\nwant %s", e.text, got, e.want)
		}
	}
}
