package search

import (
	"strings"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// stemmer gives the terms of words, remembering those it has met.
type stemmer map[mithaq.Lang]map[string]string

// maxKnown bounds the memory of a stemmer, in words of each language: about 10 MB each.
const maxKnown = 100_000

// maxWord is the length in bytes beyond which a run of letters is cut.
const maxWord = 120

func newStemmer() stemmer {
	return stemmer{mithaq.Arabic: {}, mithaq.English: {}, mithaq.French: {}}
}

// stem gives the term of the word that is written raw, or "" for one that is not searched
// for. Words in Arabic script are Arabic and others are not, whatever they stand among.
func (s stemmer) stem(raw string, w *lexicon.Word, lang mithaq.Lang, arab bool) string {
	if arab {
		lang = mithaq.Arabic
	} else if lang != mithaq.French {
		lang = mithaq.English
	}
	known := s[lang]
	if stem, ok := known[raw]; ok {
		return stem
	}
	if len(known) >= maxKnown {
		clear(known)
	}
	raw = strings.Clone(raw) // not the whole text it is part of
	stem := fresh(raw, w, lang)
	known[raw] = stem
	return stem
}

func fresh(raw string, w *lexicon.Word, lang mithaq.Lang) string {
	if len(raw) > maxWord {
		raw = strings.ToValidUTF8(raw[:maxWord], "")
	}
	if lang == mithaq.Arabic {
		return arabicStem(raw, nameOf(w))
	}
	word := text.Lower(raw)
	if len(word) < 2 || stopwords[lang][word] {
		return ""
	}
	if lang == mithaq.French {
		return frenchStem(word)
	}
	return englishStem(word)
}
