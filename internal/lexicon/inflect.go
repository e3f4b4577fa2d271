package lexicon

import "strings"

// arabicVerb inflects from past, imperfect and active participle. Normal forms do not tell
// ى from ي, nor ا from أ, so endings are written as they are looked up.
func arabicVerb(parts []string) []Inflected {
	var f forms
	past := parts[0]
	if stem, ok := cutAny(past, "ى", "ا"); ok { // دعا, أعطى
		f.add(Past, past, "", "نا")
		f.add(Past, stem, "ت", "تا", "وا", "يا", "وا", "و")
	} else {
		f.add(Past, past, "", "ت", "تا", "ا", "وا", "و", "ن", "نا", "ه", "ها")
	}
	if len(parts) > 1 && parts[1] != "-" {
		body := strings.TrimPrefix(strings.TrimPrefix(parts[1], "ي"), "ي")
		stem, defective := cutAny(body, "ى", "ي", "و")
		for _, p := range []string{"ي", "ت", "ن", "أ"} {
			f.add(Present, p+body, "")
			if defective {
				f.add(Present, p+stem, "ون", "وا", "يان", "وان")
				continue
			}
			f.add(Present, p+body, "ون", "وا", "ان", "ا", "ن")
		}
	}
	if len(parts) > 2 && parts[2] != "-" {
		f.add(Participle, parts[2], "", "ا", "ة", "ان", "ين", "ون", "ات", "تين", "تان", "ي", "و")
	}
	return f
}

func cutAny(s string, ends ...string) (string, bool) {
	for _, e := range ends {
		if stem, ok := strings.CutSuffix(s, e); ok {
			return stem, true
		}
	}
	return s, false
}

// arabicPlurals gives the dual, the sound plurals and their construct forms.
func arabicPlurals(noun string) []Inflected {
	var f forms
	if stem, ok := strings.CutSuffix(noun, "ة"); ok {
		f.add(Plural, stem, "تان", "تين", "تا", "تي", "ات")
		return f
	}
	f.add(Plural, noun, "ان", "ين", "ا", "ات", "ون", "ي")
	return f
}

// Nisba gives the genders and numbers of an Arabic adjective in ـي.
func Nisba(adj string) []Inflected {
	var f forms
	f.add(Base, adj, "", "ة")
	f.add(Plural, adj, "ين", "ون", "ان", "ات")
	f.add(Plural, adj, "تين", "تان")
	return f
}

func englishVerb(parts []string) []Inflected {
	inf := parts[0]
	past := englishEd(inf)
	if len(parts) > 1 {
		past = parts[1]
	}
	pp := past
	if len(parts) > 2 {
		pp = parts[2]
	}
	return []Inflected{
		{inf, Infinitive}, {englishS(inf), Present}, {past, Past}, {pp, Past}, {englishIng(inf, past), Participle},
	}
}

func englishEd(v string) string {
	switch {
	case strings.HasSuffix(v, "e"):
		return v + "d"
	case consonantY(v):
		return v[:len(v)-1] + "ied"
	}
	return v + "ed"
}

func englishIng(v, past string) string {
	switch {
	case strings.HasSuffix(v, "ie"):
		return v[:len(v)-2] + "ying"
	case strings.HasSuffix(v, "e") && !strings.HasSuffix(v, "ee"):
		return v[:len(v)-1] + "ing"
	case len(past) == len(v)+3 && strings.HasPrefix(past, v): // commit, committed
		return past[:len(v)+1] + "ing"
	}
	return v + "ing"
}

func englishS(w string) string {
	switch {
	case consonantY(w):
		return w[:len(w)-1] + "ies"
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "x"), strings.HasSuffix(w, "ch"), strings.HasSuffix(w, "sh"), strings.HasSuffix(w, "o") && len(w) < 4:
		return w + "es"
	}
	return w + "s"
}

func consonantY(w string) bool {
	return len(w) > 1 && w[len(w)-1] == 'y' && !strings.ContainsRune("aeiou", rune(w[len(w)-2]))
}

func frenchVerb(parts []string) []Inflected {
	var f forms
	inf := parts[0]
	f.add(Infinitive, inf, "")
	switch {
	case len(parts) > 1:
		frenchIrregular(&f, parts[1:])
		if stem, ok := strings.CutSuffix(inf, "er"); ok { // appeler, appellent, but appelons
			f.add(Present, stem, "ons")
			f.add(Participle, stem, "ant")
		}
	case strings.HasSuffix(inf, "er"):
		frenchFirst(&f, strings.TrimSuffix(inf, "er"))
	case strings.HasSuffix(inf, "ir"):
		s := strings.TrimSuffix(inf, "r")
		f.add(Present, s, "t", "ssent", "ssons")
		f.add(Past, s, "", "e", "s", "es", "rent", "ssait", "ssaient")
		f.add(Present, s, "ra", "ront", "rons", "rait", "raient")
		f.add(Participle, s, "ssant")
	}
	return f
}

// frenchFirst inflects a verb in -er; before a or o, g takes an e and c a cedilla.
func frenchFirst(f *forms, s string) {
	soft := s
	switch {
	case strings.HasSuffix(s, "g"):
		soft = s + "e"
	case strings.HasSuffix(s, "c"):
		soft = strings.TrimSuffix(s, "c") + "ç"
	}
	f.add(Present, s, "e", "ent", "era", "eront", "erons", "erait", "eraient")
	f.add(Present, soft, "ons")
	f.add(Past, s, "é", "ée", "és", "ées", "èrent")
	f.add(Past, soft, "a", "ait", "aient")
	f.add(Participle, soft, "ant")
}

func frenchIrregular(f *forms, p []string) {
	for i, part := range p {
		switch i {
		case 0, 1:
			f.add(Present, part, "")
			if stem, ok := strings.CutSuffix(part, "ent"); ok && i == 1 {
				f.add(Present, stem, "ons")
				f.add(Participle, stem, "ant")
			}
		case 2:
			f.add(Past, part, "", "e", "es")
			if !strings.HasSuffix(part, "s") {
				f.add(Past, part, "s")
			}
		case 3:
			f.add(Present, part, "", "it")
			f.add(Present, strings.TrimSuffix(part, "a"), "ont", "ons", "aient")
		case 4:
			f.add(Past, part, "")
			f.add(Past, strings.TrimSuffix(part, "t"), "ent")
		case 7:
			f.add(Participle, part, "")
		default:
			f.add(Past, part, "")
		}
	}
}

func frenchPlural(n string) string {
	switch {
	case strings.HasSuffix(n, "s"), strings.HasSuffix(n, "x"), strings.HasSuffix(n, "z"):
		return n
	case strings.HasSuffix(n, "eau"):
		return n + "x"
	case strings.HasSuffix(n, "al"):
		return strings.TrimSuffix(n, "al") + "aux"
	}
	return n + "s"
}
