package locale

import (
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"

	"github.com/mithaq/mithaq"
)

// Missing encloses the key of a message that the catalogue lacks; tests look for it.
const Missing = "⟨%⟩"

// Words says things in one language, with one kind of digits.
type Words struct {
	Lang      mithaq.Lang
	Digits    Digits
	known     map[string]bool
	localizer *i18n.Localizer
}

// Has reports whether there is a message under key.
func (w *Words) Has(key string) bool { return w.known[key] }

// Dir is the direction of the language: "rtl" or "ltr".
func (w *Words) Dir() string { return Dir(w.Lang) }

// Dir is the direction that lang is written in: "rtl" or "ltr".
func Dir(lang mithaq.Lang) string {
	if lang.RTL() {
		return "rtl"
	}
	return "ltr"
}

// T gives the message under key. The pairs name what the message has places for: "Name",
// value, and so on.
func (w *Words) T(key string, pairs ...string) string {
	return w.say(key, nil, pairs)
}

// N gives the message under key in the plural form that goes with n, which stands in it as
// {{.N}}.
func (w *Words) N(key string, n int, pairs ...string) string {
	return w.say(key, n, append(pairs, "N", w.Int(n)))
}

func (w *Words) say(key string, count any, pairs []string) string {
	if !w.known[key] {
		return strings.Replace(Missing, "%", key, 1)
	}
	data := make(map[string]string, len(pairs)/2)
	for i := 0; i+1 < len(pairs); i += 2 {
		data[pairs[i]] = pairs[i+1]
	}
	s, err := w.localizer.Localize(&i18n.LocalizeConfig{MessageID: key, TemplateData: data, PluralCount: count})
	if err != nil {
		return strings.Replace(Missing, "%", key, 1)
	}
	return s
}

// Or gives the message under key, or else text.
func (w *Words) Or(key, text string) string {
	if w.Has(key) {
		return w.T(key)
	}
	return text
}
