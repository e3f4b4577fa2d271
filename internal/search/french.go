package search

import "strings"

// frenchRules takes the endings of number, gender, tense and person off a French word, and
// those of the nouns made of verbs. Verbs in -er come down to their stem with e, which long
// words lose.
func frenchRules(w string) string {
	w = frenchPlural(w)
	w, _ = replace(w, frenchFeminines)
	if v, ok := replace(w, frenchVerbs); ok {
		w = v
	}
	if stem, ok := strings.CutSuffix(w, "e"); ok && len(stem) >= 5 {
		return stem
	}
	return w
}

func frenchPlural(w string) string {
	if len(w) <= 3 {
		return w
	}
	if v, ok := replace(w, []rule{{"eaux", "eau", 1}, {"aux", "al", 2}, {"eux", "eux", 0}, {"ss", "ss", 0}}); ok {
		return v
	}
	if strings.HasSuffix(w, "s") || strings.HasSuffix(w, "x") {
		return w[:len(w)-1]
	}
	return w
}

var frenchFeminines = []rule{
	{"ienne", "ien", 2}, {"éenne", "éen", 2}, {"onne", "on", 3}, {"euse", "eux", 3}, {"ive", "if", 2}, {"elle", "el", 3}, {"ette", "et", 4},
	{"trice", "teur", 2}, {"ère", "er", 4}, {"ale", "al", 3},
}

var frenchVerbs = []rule{
	{"issement", "ir", 3}, {"isation", "ise", 2}, {"ication", "ique", 3}, {"ation", "e", 4}, {"ement", "e", 4}, {"ction", "ct", 4}, {"ption", "pte", 3},
	{"eraient", "e", 3}, {"èrent", "e", 3}, {"erait", "e", 3}, {"erons", "e", 3}, {"eront", "e", 3}, {"aient", "e", 3}, {"era", "e", 3},
	{"issent", "ir", 3}, {"issant", "ir", 3}, {"ant", "e", 4}, {"ent", "e", 4}, {"ait", "e", 4}, {"ons", "e", 3}, {"ées", "e", 3}, {"ée", "e", 3}, {"é", "e", 3}, {"er", "e", 3}, {"ez", "e", 3},
}
