package search

import (
	"cmp"
	"strings"
)

// arabicStem gives the term of an Arabic word, or "" for one that is not searched for: that
// of its listed lemma, found with as little taken off as can be, else what is left of it
// without particles and endings. A name keeps its ending.
func arabicStem(raw string, n naming) string {
	w, l := spell(raw), arabicLemmas()
	if letters(w.folded) < 2 || function().written[w.written] {
		return ""
	}
	careful, careless := taking{l.written, writtenSuffixes, w.written}, taking{l.folded, foldedSuffixes, w.folded}
	whole := careful.whole()
	switch {
	case n.place && (whole == "" || n.unjoined()):
		return n.stem(w)
	case whole != "":
		return whole
	case functionWord(w):
		return ""
	case n.person && n.unjoined():
		return n.stem(w)
	}
	if term := cmp.Or(careful.apart(), careless.apart()); term != "" {
		return term
	}
	if n.person {
		return n.stem(w)
	}
	return l.unlisted(w)
}

// listed reports whether an Arabic word, with or without ال, is in the lists.
func (l *lemmas) listed(raw string) bool {
	return taking{l.written, writtenSuffixes, spell(raw).written}.whole() != ""
}

// taking is a word to take apart, by one of its normal forms.
type taking struct {
	readings map[string]reading
	suffixes []suffix
	word     string
}

var (
	writtenSuffixes = spelled(suffixes, func(s spelling) string { return s.written })
	foldedSuffixes  = spelled(suffixes, func(s spelling) string { return s.folded })
)

// whole gives the term of a word that has nothing joined to it but ال, or "".
func (t taking) whole() string {
	if term := t.without(noPrefix, noSuffix); term != "" {
		return term
	}
	return t.without(articles, noSuffix)
}

// apart gives the term of a word by the likeliest way to take it apart, or "".
func (t taking) apart() string {
	if term := t.whole(); term != "" {
		return term
	}
	for _, way := range []struct {
		prefixes []prefix
		suffixes []suffix
	}{{noPrefix, t.suffixes}, {articles, t.suffixes}, {particles, noSuffix}, {particles, t.suffixes}} {
		if term := t.without(way.prefixes, way.suffixes); term != "" {
			return term
		}
	}
	return ""
}

// without gives the term of the word without one of the prefixes and one of the suffixes.
func (t taking) without(prefixes []prefix, suffixes []suffix) string {
	for i := range prefixes {
		p := &prefixes[i]
		rest, ok := strings.CutPrefix(t.word, p.letters)
		if !ok || letters(rest) < p.least {
			continue
		}
		for j := range suffixes {
			if term := t.between(p, rest, &suffixes[j]); term != "" {
				return term
			}
		}
	}
	return ""
}

// between gives the term of what stands between p and s in rest, which follows p.
func (t taking) between(p *prefix, rest string, s *suffix) string {
	stem, ok := strings.CutSuffix(rest, s.letters)
	if !ok || s.role != nothing && letters(stem) < s.least(p) {
		return ""
	}
	r, ok := t.readings[stem+s.instead]
	if !ok {
		return ""
	}
	return p.between(stem, s, r)
}
