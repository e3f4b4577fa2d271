package search

import (
	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/french"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/text"
)

// stemmer gives the stem of a word, remembering those it has met.
type stemmer struct {
	known map[string]string // "a" or "e" or "f" for the language, then the word
	key   []byte
	env   *snowballstem.Env
}

// maxKnown bounds the memory of a stemmer.
const maxKnown = 100_000

func newStemmer() stemmer {
	return stemmer{known: map[string]string{}, env: snowballstem.NewEnv("")}
}

// stem gives the stem of word, or "" for a word that is not searched for.
func (s *stemmer) stem(word string, lang mithaq.Lang, arab bool) string {
	if arab {
		lang = mithaq.Arabic
	} else if lang == mithaq.Arabic {
		lang = mithaq.English
	}
	s.key = append(append(s.key[:0], lang[0]), word...)
	if stem, ok := s.known[string(s.key)]; ok {
		return stem
	}
	if len(s.known) >= maxKnown {
		clear(s.known)
	}
	stem := s.fresh(word, lang)
	s.known[string(s.key)] = stem
	return stem
}

func (s *stemmer) fresh(word string, lang mithaq.Lang) string {
	if lang == mithaq.Arabic {
		return arabicStem(text.Normal(word))
	}
	word = text.Lower(word)
	if len(word) < 2 || stopwords[lang][word] {
		return ""
	}
	s.env.SetCurrent(word)
	if lang == mithaq.French {
		french.Stem(s.env)
	} else {
		english.Stem(s.env)
	}
	return text.Bare(s.env.Current())
}
