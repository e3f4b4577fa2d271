package mention

import (
	"testing"

	"github.com/mithaq/mithaq"
)

// TestJSON freezes the line of "mithaq mentions": offsets are code points, the number inside
// an amount is given too, those inside dates are not, nor ordinals and glued units.
func TestJSON(t *testing.T) {
	r := newReader(t)
	for _, e := range []struct {
		lang       mithaq.Lang
		text, want string
	}{
		{"en", "𝔐 gave $200m on 3 June 2020", `[{"kind":"money","start":7,"end":12,"value":{"amount":200000000,"currency":"USD"}},` +
			`{"kind":"number","start":8,"end":12,"value":200000000},{"kind":"date","start":16,"end":27,"value":"2020-06-03"}]`},
		{"ar", "نحو ٩٨٪ و20دولار", `[{"kind":"percent","start":4,"end":7,"value":98},{"kind":"money","start":9,"end":16,"value":{"amount":20,"currency":"USD"}}]`},
		{"en", "half of it", `[{"kind":"number","start":0,"end":4,"value":0.5},{"kind":"percent","start":0,"end":4,"value":50}]`},
		{"en", "29km in 3 years; the third, nos. 2,4,6", `[{"kind":"number","start":8,"end":9,"value":3},` +
			`{"kind":"number","start":33,"end":34,"value":2},{"kind":"number","start":35,"end":36,"value":4},{"kind":"number","start":37,"end":38,"value":6}]`},
		{"en", "two years ago", `[{"kind":"date","start":0,"end":13,"value":"2019-06-29"}]`},
		{"en", "they met yesterday", `[{"kind":"date","start":9,"end":18,"value":"2021-06-28"}]`},
		{"fr", "rien", `[]`},
	} {
		doc, m := r.read(e.text, e.lang, "2021-06-29")
		if got := string(JSON(nil, doc, m)); got != e.want {
			t.Errorf("%s\n got %s\nwant %s", e.text, got, e.want)
		}
	}
}

// TestMentions: what the mention of each token is, and on what a date rests.
func TestMentions(t *testing.T) {
	r := newReader(t)
	doc, m := r.read("Nearly 250 soldiers came on Thursday", "en", "2021-06-29")
	x := m.Covering(1)
	if x == nil || x.Kind != Number || x.QFrom != 0 || x.Qualifier != about || x.Words {
		t.Errorf("250: %+v", x)
	}
	if m.Covering(2) != nil {
		t.Errorf("soldiers are no mention")
	}
	if d := m.Covering(int32(len(doc.Tokens) - 1)); d == nil || d.Date != "2021-06-24" || d.Basis != "published" {
		t.Errorf("Thursday: %+v", d)
	}
}
