package web

import (
	"strings"
	"unicode"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/web/locale"
)

// Text is a piece of text with the language it is in: "" for the page's own, and for what
// has none, such as a number. Glue is text that only joins others.
type Text struct {
	Text string
	Lang mithaq.Lang
	Glue bool
}

// Dir is the direction of the text; "" where its language is not known.
func (t Text) Dir() string {
	if t.Lang == "" {
		return ""
	}
	return locale.Dir(t.Lang)
}

// textIn tells the language of a value read out of a source: what is in Arabic script is
// Arabic, and the rest is in the source's language where that is not Arabic, else English.
func textIn(value string, source mithaq.Lang) Text {
	switch {
	case strings.ContainsFunc(value, func(r rune) bool { return unicode.Is(unicode.Arabic, r) && unicode.IsLetter(r) }):
		return Text{Text: value, Lang: mithaq.Arabic}
	case !strings.ContainsFunc(value, unicode.IsLetter):
		return Text{Text: value}
	case source != mithaq.Arabic:
		return Text{Text: value, Lang: source}
	}
	return Text{Text: value, Lang: mithaq.English}
}

// joined puts glue between texts.
func joined(texts []Text, glue string) []Text {
	var out []Text
	for i, t := range texts {
		if i > 0 {
			out = append(out, Text{Text: glue, Glue: true})
		}
		out = append(out, t)
	}
	return out
}

// flat is texts in one string.
func flat(texts []Text) string {
	var b strings.Builder
	for _, t := range texts {
		b.WriteString(t.Text)
	}
	return b.String()
}

// clipped shortens text to about n code points at a word's end.
func clipped(s string, n int) string {
	runes := []rune(s)
	if len(runes) <= n {
		return s
	}
	cut := string(runes[:n])
	if i := strings.LastIndexFunc(cut, unicode.IsSpace); i > len(cut)/2 {
		cut = cut[:i]
	}
	return strings.TrimRight(cut, " ,;:،؛.") + "…"
}
