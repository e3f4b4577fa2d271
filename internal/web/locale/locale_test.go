package locale

import (
	"encoding/json"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/mithaq/mithaq"
)

func catalogue(t testing.TB) *Catalogue {
	t.Helper()
	c, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// message is one entry of a message file: a text, or a text for each plural form.
type message struct {
	text  string
	forms map[string]string
}

func (m *message) UnmarshalJSON(data []byte) error {
	if json.Unmarshal(data, &m.text) == nil {
		return nil
	}
	return json.Unmarshal(data, &m.forms)
}

func (m message) texts() []string {
	if m.forms == nil {
		return []string{m.text}
	}
	return slices.Collect(maps.Values(m.forms))
}

func messages(t testing.TB, lang mithaq.Lang) map[string]message {
	t.Helper()
	data, err := embedded.ReadFile("data/" + string(lang) + ".json")
	if err != nil {
		t.Fatal(err)
	}
	var out map[string]message
	if err := json.Unmarshal(data, &out); err != nil {
		t.Fatal(lang, err)
	}
	return out
}

func TestEveryLanguageHasEveryKey(t *testing.T) {
	english := messages(t, mithaq.English)
	for _, lang := range catalogue(t).Langs() {
		have := messages(t, lang)
		for key, m := range english {
			if o, ok := have[key]; !ok {
				t.Errorf("%s lacks %q", lang, key)
			} else if (o.forms == nil) != (m.forms == nil) {
				t.Errorf("%s: %q has plural forms in one language only", lang, key)
			}
		}
		for key, m := range have {
			if _, ok := english[key]; !ok {
				t.Errorf("%s has %q, which English lacks", lang, key)
			}
			for _, s := range m.texts() {
				if strings.TrimSpace(s) == "" {
					t.Errorf("%s: %q is empty", lang, key)
				}
			}
		}
	}
}

var place = regexp.MustCompile(`\{\{[^}]*\}\}`)

func TestPlacesAgree(t *testing.T) {
	english := messages(t, mithaq.English)
	for _, lang := range catalogue(t).Langs() {
		for key, m := range messages(t, lang) {
			allowed := map[string]bool{}
			for _, s := range english[key].texts() {
				for _, p := range place.FindAllString(s, -1) {
					allowed[p] = true
				}
			}
			for _, s := range m.texts() {
				for _, p := range place.FindAllString(s, -1) {
					if !allowed[p] && p != "{{.N}}" {
						t.Errorf("%s: %q has the place %s, which English has not", lang, key, p)
					}
				}
			}
		}
	}
}

// TestPluralFormsComplete says every message with plural forms for numbers of all kinds: a
// form that the language needs and the file lacks leaves the message unsaid.
func TestPluralFormsComplete(t *testing.T) {
	numbers := []any{1000, 1000000, 2000000, "0.5", "1.5", "2.0", "33.33"}
	for n := range 121 {
		numbers = append(numbers, n)
	}
	c := catalogue(t)
	for _, lang := range c.Langs() {
		w := c.In(lang, Western)
		for key, m := range messages(t, lang) {
			if m.forms == nil {
				continue
			}
			for _, n := range numbers {
				if s := w.say(key, n, []string{"N", "7"}); strings.Contains(s, key) {
					t.Errorf("%s: %q has no form for %v", lang, key, n)
				}
			}
		}
	}
}

func TestArabicHasSixForms(t *testing.T) {
	for key, m := range messages(t, mithaq.Arabic) {
		if m.forms == nil {
			continue
		}
		for _, form := range []string{"zero", "one", "two", "few", "many", "other"} {
			if m.forms[form] == "" {
				t.Errorf("%q lacks the form %s", key, form)
			}
		}
	}
}

func TestMissingKeyIsSeen(t *testing.T) {
	if got := catalogue(t).In(mithaq.English, Western).T("no.such.key"); got != "⟨no.such.key⟩" {
		t.Errorf("a missing key gives %q", got)
	}
}

func TestMatch(t *testing.T) {
	c := catalogue(t)
	for accept, want := range map[string]mithaq.Lang{
		"": "en", "ar": "ar", "ar-EG,en;q=0.5": "ar", "de-DE,ar;q=0.4,en;q=0.3": "ar", "de": "en", "en-GB": "en", "not a header;;": "en",
	} {
		if got := c.Match(accept); got != want {
			t.Errorf("Match(%q) = %s, want %s", accept, got, want)
		}
	}
}

// TestLanguageIsData adds a language by a file alone.
func TestLanguageIsData(t *testing.T) {
	english, err := embedded.ReadFile("data/en.json")
	if err != nil {
		t.Fatal(err)
	}
	french := strings.NewReplacer(`"June"`, `"juin"`, `"as of {{.Date}}"`, `"au {{.Date}}"`, `"other"`, `"many": "{{.N}} x", "other"`).Replace(string(english))
	c, err := LoadFS(fstest.MapFS{"en.json": {Data: english}, "fr.json": {Data: []byte(french)}})
	if err != nil {
		t.Fatal(err)
	}
	w := c.In(mithaq.French, Western)
	if got := w.T("asof", "Date", w.Date("2021-06-28")); got != "au 28 juin 2021" {
		t.Errorf("French says %q", got)
	}
	if got := c.Match("fr-CA"); got != mithaq.French {
		t.Errorf("Match gives %s", got)
	}
}

func TestBadMessageFiles(t *testing.T) {
	for name, files := range map[string]fstest.MapFS{
		"none":     {},
		"not JSON": {"en.json": {Data: []byte("{")}},
	} {
		if _, err := LoadFS(files); mithaq.KindOf(err) == "" {
			t.Errorf("%s: error %v has no kind", name, err)
		}
	}
}
