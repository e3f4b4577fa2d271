package search

import "strings"

// englishRules takes the endings of number, tense and person off an English word, and -ion
// off the nouns made of verbs. It is gentler than Porter's stemmer, which takes universities
// for the universe and authors for authorities.
func englishRules(w string) string {
	w = strings.TrimSuffix(englishPlural(w), "'")
	w, _ = replace(w, englishNouns)
	w = englishTense(w)
	w, _ = replace(w, []rule{{"yze", "yse", 3}, {"ize", "ise", 4}, {"iz", "is", 4}, {"yz", "ys", 3}})
	if stem, ok := strings.CutSuffix(w, "e"); ok && len(stem) >= 5 {
		return stem // the endings of longer verbs do not tell whether there was one
	}
	return w
}

func englishPlural(w string) string {
	switch {
	case strings.HasSuffix(w, "ss"), strings.HasSuffix(w, "us"), strings.HasSuffix(w, "is"):
		return w
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		return w[:len(w)-3] + "y"
	}
	for _, e := range []string{"sses", "xes", "ches", "shes", "zzes"} {
		if strings.HasSuffix(w, e) {
			return w[:len(w)-2]
		}
	}
	if strings.HasSuffix(w, "s") && len(w) > 3 {
		return w[:len(w)-1]
	}
	return w
}

var englishNouns = []rule{
	{"isation", "ise", 3}, {"ization", "ise", 3}, {"ction", "ct", 4}, {"ption", "pt", 3}, {"ation", "ate", 4}, {"ution", "ute", 5},
	{"ition", "ite", 6}, {"etion", "ete", 4}, {"ssion", "ss", 4},
}

// englishTense takes -ed and -ing off and puts the e back that they have taken.
func englishTense(w string) string {
	if strings.HasSuffix(w, "ied") && len(w) > 4 {
		return w[:len(w)-3] + "y"
	}
	if strings.HasSuffix(w, "eed") && len(w) > 5 {
		return w[:len(w)-1]
	}
	for _, e := range []string{"ed", "ing"} {
		stem, ok := strings.CutSuffix(w, e)
		if ok && len(stem) >= 3 && strings.ContainsAny(stem, "aeiouy") {
			return restored(stem)
		}
	}
	return w
}

// restored gives the verb of which stem is left: one of a double consonant, and e where the
// stem cannot end a word or is short.
func restored(stem string) string {
	n := len(stem)
	last := stem[n-1]
	if last == stem[n-2] && !strings.ContainsRune("lsz", rune(last)) {
		return stem[:n-1]
	}
	for _, e := range []string{"at", "bl", "iz", "ys", "dg", "rg", "tl", "dl", "pl", "c", "v", "u"} {
		if strings.HasSuffix(stem, e) && !(e == "at" && n > 1 && strings.ContainsRune("aeo", rune(stem[n-3]))) {
			return stem + "e"
		}
	}
	if last == 's' && stem[n-2] != 's' || shortSyllable(stem) {
		return stem + "e"
	}
	return stem
}

// shortSyllable reports whether stem is one syllable that ends in a vowel and a consonant.
func shortSyllable(stem string) bool {
	n := len(stem)
	vowels := 0
	for i := range n {
		if vowel(stem[i]) {
			vowels++
		}
	}
	return vowels == 1 && vowel(stem[n-2]) && !strings.ContainsRune("wxy", rune(stem[n-1]))
}

func vowel(c byte) bool { return strings.IndexByte("aeiouy", c) >= 0 }
