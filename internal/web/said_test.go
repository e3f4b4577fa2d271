package web

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/web/locale"
)

func viewIn(t *testing.T, lang mithaq.Lang) *View {
	t.Helper()
	c, err := locale.Load()
	if err != nil {
		t.Fatal(err)
	}
	return &View{Words: c.In(lang, locale.Western)}
}

// TestSlotsInWords says facts in both languages.
func TestSlotsInWords(t *testing.T) {
	for _, c := range []struct{ fact, slot, english, arabic string }{
		{`{"kind":"pledge","slots":{"by":"US","amount":436000000,"currency":"USD","qualifier":"about"}}`, "amount", "about 436 million US dollars", "نحو 436 مليون دولار أمريكي"},
		{`{"kind":"pledge","slots":{"by":"US"}}`, "by", "United States", "الولايات المتحدة"},
		{`{"kind":"pledge","slots":{"additional":true}}`, "additional", "in addition to earlier ones", "إضافة إلى ما سبق"},
		{`{"kind":"campaign","slots":{"raised":600000000,"goal":670000000,"currency":"USD","qualifier":"at least"}}`, "goal", "670 million US dollars", "670 مليون دولار أمريكي"},
		{`{"kind":"campaign","slots":{"year":2021}}`, "year", "2021", "2021"},
		{`{"kind":"figure","slots":{"value":8000000,"unit":"people","qualifier":"about"}}`, "value", "about 8 million people", "نحو 8 ملايين شخص"},
		{`{"kind":"figure","slots":{"value":98,"unit":"percent"}}`, "value", "98%", "98%"},
		{`{"kind":"figure","slots":{"value":13500000000,"unit":"USD"}}`, "value", "13.5 billion US dollars", "13.5 مليار دولار أمريكي"},
		{`{"kind":"meeting","slots":{"place":"Rome, IT"}}`, "place", "Rome, Italy", "روما، إيطاليا"},
		{`{"kind":"meeting","slots":{"hosts":["IT","US"]}}`, "hosts", "Italy|United States", "إيطاليا|الولايات المتحدة"},
		{`{"kind":"meeting","slots":{"level":"senior officials"}}`, "level", "senior officials", "كبار المسؤولين"},
		{`{"kind":"participant","slots":{"meeting":"Global Coalition, Rome"}}`, "meeting", "Global Coalition, Rome", "التحالف الدولي لهزيمة داعش، روما"},
		{`{"kind":"office","slots":{"title":"minister of foreign affairs"}}`, "title", "minister of foreign affairs", "وزير الخارجية"},
		{`{"kind":"reference","slots":{"to":"UNSC resolution 2254"}}`, "to", "Security Council resolution 2254", "قرار مجلس الأمن 2254"},
		{`{"kind":"reference","slots":{"to":"statement of 2019-02-06"}}`, "to", "the statement of 6 February 2019", "البيان المؤرخ 6 فبراير 2019"},
		{`{"kind":"reference","slots":{"to":"Action Plan of 2023-03"},"lang":"en"}`, "to", "Action Plan of March 2023", "Action Plan|، |مارس 2023"},
		{`{"kind":"commitment","slots":{"due":"../2022-06"}}`, "due", "by June 2022", "بحلول يونيو 2022"},
		{`{"kind":"commitment","slots":{"action":"share lessons"},"lang":"en"}`, "action", "share lessons", "share lessons"},
	} {
		var f fact.Fact
		if err := json.Unmarshal([]byte(c.fact), &f); err != nil {
			t.Fatal(err)
		}
		for lang, want := range map[mithaq.Lang]string{"en": c.english, "ar": c.arabic} {
			if got := flat(joined(viewIn(t, lang).Value(&f, c.slot), "|")); got != want {
				t.Errorf("%s of %s in %s: %q, want %q", c.slot, c.fact, lang, got, want)
			}
		}
	}
}

func TestTextIn(t *testing.T) {
	for _, c := range []struct {
		value  string
		source mithaq.Lang
		want   mithaq.Lang
	}{
		{"لويجي دي مايو", "en", "ar"}, {"Luigi Di Maio", "ar", "en"}, {"Luigi Di Maio", "fr", "fr"}, {"2254", "ar", ""}, {"«2254»", "ar", ""},
	} {
		if got := textIn(c.value, c.source); got.Lang != c.want {
			t.Errorf("%q out of %s is in %q, want %q", c.value, c.source, got.Lang, c.want)
		}
	}
}

func TestClipped(t *testing.T) {
	for in, want := range map[string]string{"short": "short", "one two three four": "one two…", "onetwothreefour": "onetwothre…", "واحد، اثنان، ثلاثة": "واحد…"} {
		if got := clipped(in, 10); got != want {
			t.Errorf("clipped(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestMembersDisagree(t *testing.T) {
	v := viewIn(t, "en")
	member := func(slots string, published mithaq.Date) Entry {
		e := Entry{Key: slots + string(published), From: &Source{Published: published}}
		if err := json.Unmarshal([]byte(slots), &e.Slots); err != nil {
			t.Fatal(err)
		}
		e.Kind = fact.Member
		return e
	}
	groups := v.memberGroups([]Entry{
		member(`{"who":"MR","of":"Global Coalition","action":"joined","date":"2020-11"}`, "2020-11-11"),
		member(`{"who":"MR","of":"Global Coalition","action":"joined","date":"2021-06-28"}`, "2021-06-29"),
		member(`{"who":"BJ","of":"Global Coalition","action":"joined","date":"2022-05"}`, "2022-05-11"),
		member(`{"who":"BJ","of":"Global Coalition","action":"joined","date":"2022-05-11"}`, "2022-05-12"),
		member(`{"who":"BJ","of":"Global Coalition"}`, "2022-05-12"),
	})
	if len(groups) != 1 || len(groups[0].Members) != 2 {
		t.Fatalf("groups %+v", groups)
	}
	benin, mauritania := groups[0].Members[0], groups[0].Members[1]
	if benin.Party.Text != "Benin" || benin.Disputed != 0 || len(benin.Lines) != 3 {
		t.Errorf("Benin: %+v", benin)
	}
	if mauritania.Disputed != 2 || len(mauritania.Lines) != 2 {
		t.Errorf("Mauritania: %+v", mauritania)
	}
}

func TestOpenings(t *testing.T) {
	for title, want := range map[string]bool{
		"Statement by the Ministers":                      true,
		"Joint communiqué by the Ministers":               true,
		"Joint statement on the meeting":                  true,
		"Communiqué conjoint des ministres":               true,
		"Déclaration des ministres":                       true,
		"بيان مشترك لوزراء التحالف":                       true,
		"بلاغ مشترك":                                      true,
		"Statements were made":                            false,
		"Coalition partners near 2021 stabilisation goal": false,
		"بلينكن من روما":                                  false,
	} {
		if got := openings.MatchString(title); got != want {
			t.Errorf("%q is a statement: %v", title, got)
		}
	}
}

func TestAgenda(t *testing.T) {
	var entries []Entry
	for _, due := range []string{"2021", "../2022-06", "2022/..", "", "XXXX-06-04", "2020-01-05"} {
		entries = append(entries, Entry{Key: due, From: &Source{}, Fact: fact.Fact{Slots: fact.Slots{}.Set("due", due)}})
	}
	coming, passed := split(dated(entries, "due"), "2021-06-28")
	keys := func(list []Dated) string {
		var out []string
		for _, d := range list {
			out = append(out, d.Entry.Key)
		}
		return strings.Join(out, " ")
	}
	if keys(coming) != "2021 2022/.. ../2022-06" || keys(passed) != "2020-01-05" {
		t.Errorf("coming %q, passed %q", keys(coming), keys(passed))
	}
}
