package search

import (
	"embed"
	"strings"
	"sync"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

//go:embed data
var data embed.FS

// irregular gives the lemma of the Arabic forms that no ending tells: broken plurals, and the
// forms of verbs.
var irregular = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	each("nouns.txt", func(fields []string) {
		for _, f := range fields {
			m[text.Normal(f)] = text.Normal(fields[0])
		}
	})
	each("verbs.txt", func(fields []string) {
		lemma := text.Normal(fields[0])
		for _, f := range lexicon.Verb(mithaq.Arabic, fields[:min(3, len(fields))]) {
			put(m, f.Word, lemma)
		}
		for _, f := range fields[1:] {
			put(m, f, lemma)
		}
	})
	return m
})

// put keeps what a noun's list has said before.
func put(m map[string]string, form, lemma string) {
	if form = text.Normal(form); form != "-" && m[form] == "" {
		m[form] = lemma
	}
}

// each gives the fields of every line of an embedded list.
func each(name string, line func([]string)) {
	raw, err := data.ReadFile("data/" + name)
	if err != nil {
		panic(err) // it is part of the program
	}
	for l := range strings.Lines(string(raw)) {
		if f := strings.Fields(l); len(f) > 0 && !strings.HasPrefix(f[0], "#") {
			line(f)
		}
	}
}

// particles stand before a word, the longest first; with how many letters must be left.
var particles = []struct {
	prefix string
	least  int
}{
	{"وبال", 3}, {"وكال", 3}, {"فبال", 3}, {"ولل", 3}, {"فلل", 3}, {"وال", 3}, {"فال", 3}, {"بال", 3}, {"كال", 3}, {"لل", 3}, {"ال", 2},
	{"وب", 4}, {"ول", 4}, {"وس", 4}, {"و", 3}, {"ف", 4}, {"ب", 4}, {"ل", 4}, {"ك", 4}, {"س", 4},
}

// endings stand after a word, the longest first.
var endings = []struct {
	suffix string
	least  int
}{
	{"تهما", 3}, {"هما", 3}, {"كما", 3}, {"تهم", 3}, {"تها", 3}, {"تنا", 3}, {"يات", 3}, {"يين", 3}, {"يون", 3}, {"تين", 3}, {"تان", 3}, {"وية", 3},
	{"ها", 3}, {"هم", 3}, {"هن", 3}, {"نا", 3}, {"ته", 3}, {"ات", 3}, {"ان", 3}, {"ين", 3}, {"ون", 3}, {"وا", 3}, {"يه", 3}, {"ه", 3}, {"ي", 3}, {"ا", 3}, {"ت", 4},
}

// arabicStem gives the stem of a word in normal form: the lemma of a known irregular form,
// else what is left without particles before and endings after it.
func arabicStem(norm string) string {
	known := irregular()
	if lemma, ok := known[norm]; ok {
		return ending(lemma)
	}
	for _, p := range particles {
		rest, ok := strings.CutPrefix(norm, p.prefix)
		if !ok || len(rest) < 2*p.least {
			continue
		}
		if lemma, ok := known[rest]; ok {
			return ending(lemma)
		}
		if lemma, ok := known[withoutPronoun(rest)]; ok {
			return ending(lemma)
		}
	}
	if lemma, ok := known[withoutPronoun(norm)]; ok {
		return ending(lemma)
	}
	return ending(bare(norm))
}

// bare takes the particles off that are surely none of the word: those with ال, else و.
func bare(norm string) string {
	for _, p := range particles[:11] {
		if rest, ok := strings.CutPrefix(norm, p.prefix); ok && len(rest) >= 2*p.least {
			return rest
		}
	}
	for _, p := range []string{"وب", "ول", "و"} {
		if rest, ok := strings.CutPrefix(norm, p); ok && len(rest) >= 8 {
			return rest
		}
	}
	for _, p := range []string{"ب", "ل"} {
		if rest, ok := strings.CutPrefix(norm, p); ok && len(rest) >= 10 {
			return rest
		}
	}
	return norm
}

// withoutPronoun takes an attached pronoun off, and makes ت before it ه again.
func withoutPronoun(w string) string {
	for _, p := range []string{"هما", "ها", "هم", "نا", "ه"} {
		if rest, ok := strings.CutSuffix(w, p); ok && len(rest) >= 6 {
			if stem, ok := strings.CutSuffix(rest, "ت"); ok {
				return stem + "ه"
			}
			return rest
		}
	}
	return w
}

// ending takes endings off until none is left.
func ending(w string) string {
	for {
		cut := false
		for _, e := range endings {
			if rest, ok := strings.CutSuffix(w, e.suffix); ok && len(rest) >= 2*e.least {
				w, cut = rest, true
				break
			}
		}
		if !cut {
			return w
		}
	}
}
