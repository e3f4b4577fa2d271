package search

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// The listed forms of each language, with the term that each is found by. A list's line is
// a lemma and its other forms, or "v" and a verb as lexicon.Verb takes it, then perhaps "+"
// and further forms.
var (
	englishForms = sync.OnceValue(func() map[string]string { return listed("en.txt", mithaq.English, englishRules) })
	frenchForms  = sync.OnceValue(func() map[string]string { return listed("fr.txt", mithaq.French, frenchRules) })
)

func listed(file string, lang mithaq.Lang, rules func(string) string) map[string]string {
	m := map[string]string{}
	add := func(form, term string) {
		if m[form] == "" {
			m[form] = term
		}
	}
	for _, l := range lines(file) { // nouns before verbs that have forms like them
		if l[0] != "v" {
			for _, form := range l {
				add(form, l[0])
			}
		}
	}
	for _, l := range lines(file) {
		if l[0] != "v" {
			continue
		}
		parts, more := cut(l[1:], "+")
		for _, f := range lexicon.Verb(lang, parts) {
			add(f.Word, parts[0])
		}
		for _, form := range more {
			add(form, parts[0])
		}
		add(rules(parts[0]), parts[0])
	}
	for _, form := range slices.Sorted(maps.Keys(m)) { // as they are typed in haste
		add(text.Bare(form), m[form])
	}
	return m
}

// cut divides a list's fields at mark.
func cut(fields []string, mark string) (before, after []string) {
	for i, f := range fields {
		if f == mark {
			return fields[:i], fields[i+1:]
		}
	}
	return fields, nil
}

// englishStem gives the term of an English word in lower case.
func englishStem(word string) string { return stemBy(word, englishForms(), englishRules) }

// frenchStem gives the term of a French word in lower case.
func frenchStem(word string) string {
	return stemBy(strings.ReplaceAll(word, "œ", "oe"), frenchForms(), frenchRules)
}

// stemBy looks word up as it stands, and else brings it to its term by the rules, and what
// they make of it by the list. What the rules make has no accents.
func stemBy(word string, forms map[string]string, rules func(string) string) string {
	if term, ok := forms[word]; ok {
		return term
	}
	stem := rules(word)
	if term, ok := forms[stem]; ok {
		return term
	}
	return text.Bare(stem)
}

// rule is an ending, with what takes its place and how many bytes must stand before it.
type rule struct {
	letters, instead string
	least            int
}

// replace puts the first ending that w has, and that has enough before it, to its place.
func replace(w string, rules []rule) (string, bool) {
	for i := range rules {
		e := &rules[i]
		if rest, ok := strings.CutSuffix(w, e.letters); ok && len(rest) >= e.least {
			return rest + e.instead, true
		}
	}
	return w, false
}
