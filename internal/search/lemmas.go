package search

import (
	"embed"
	"strings"
	"sync"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
)

//go:embed data
var data embed.FS

// reading is what a listed Arabic form is found by: as a noun or adjective, and as a verb.
// Either may be "".
type reading struct {
	noun, verb string
	broken     bool // the noun is a broken plural, which takes no further ending of number
}

// lemmas are the listed forms, by each of their two normal forms.
type lemmas struct {
	written, folded map[string]reading
}

// arabicLemmas reads the Arabic lists when the first Arabic word is met.
var arabicLemmas = sync.OnceValue(func() *lemmas {
	l := &lemmas{written: map[string]reading{}, folded: map[string]reading{}}
	nouns, verbs := lines("ar-nouns.txt"), lines("ar-verbs.txt")
	for _, noun := range nouns { // lemmas before other words' plurals
		l.add(noun[0], reading{noun: spell(noun[0]).folded})
	}
	for _, noun := range nouns {
		for _, form := range noun[1:] {
			l.add(form, reading{noun: spell(noun[0]).folded, broken: !strings.HasSuffix(form, "ي")})
		}
	}
	for _, verb := range verbs {
		l.addVerb(verb)
	}
	return l
})

// addVerb adds a verb's forms, which are found by its verbal noun.
func (l *lemmas) addVerb(verb []string) {
	name := spell(verb[3])
	term := name.folded
	if known := l.written[name.written].noun; known != "" {
		term = known
	}
	for _, n := range append(verb[2:3:3], verb[3:]...) {
		if n != "-" {
			l.add(n, reading{noun: term})
		}
	}
	for _, f := range lexicon.Verb(mithaq.Arabic, verb[:2]) {
		switch rest := strings.TrimPrefix(f.Word, verb[0]); {
		case rest == "ا" || rest == "ه" || rest == "ها" || f.Form == lexicon.Present && strings.HasSuffix(f.Word, "ا") && !strings.HasSuffix(f.Word, "وا"):
			// the dual and the pronouns are taken off like those of nouns
		case f.Form == lexicon.Present && strings.HasPrefix(f.Word, "أ"):
			keep(l.written, spell(f.Word).written, reading{verb: term}) // the first person is rare, and looks like others
		default:
			l.add(f.Word, reading{verb: term})
		}
	}
}

// add adds what form can be.
func (l *lemmas) add(form string, r reading) {
	s := spell(form)
	keep(l.written, s.written, r)
	keep(l.folded, s.folded, r)
}

// keep adds r to what was said of the form before, which stands.
func keep(m map[string]reading, form string, r reading) {
	have := m[form]
	if have.noun == "" {
		have.noun, have.broken = r.noun, r.broken
	}
	if have.verb == "" {
		have.verb = r.verb
	}
	m[form] = have
}

// lines gives the fields of every line of an embedded list.
func lines(name string) [][]string {
	raw, err := data.ReadFile("data/" + name)
	if err != nil {
		panic(err) // it is part of the program
	}
	var out [][]string
	for l := range strings.Lines(string(raw)) {
		if f := strings.Fields(l); len(f) > 0 && !strings.HasPrefix(f[0], "#") {
			out = append(out, f)
		}
	}
	return out
}
