package search

import "strings"

// kind says beside what an Arabic prefix stands.
type kind uint8

const (
	plain   kind = iota // no prefix
	article             // ال: a noun, without a pronoun after it
	joined              // و ف ب ل ك: anything
	future              // س: a verb's imperfect
)

// prefix is what stands joined before an Arabic word.
type prefix struct {
	letters string
	least   int // letters that must be left
	kind    kind
}

var (
	noPrefix = []prefix{{"", 1, plain}}
	articles = []prefix{
		{"ال", 2, article}, {"وال", 2, article}, {"فال", 3, article}, {"بال", 2, article}, {"كال", 3, article}, {"لل", 2, article},
		{"ولل", 2, article}, {"فلل", 3, article}, {"وبال", 2, article}, {"وكال", 3, article}, {"فبال", 3, article},
	}
	particles = []prefix{
		{"و", 2, joined}, {"ب", 2, joined}, {"ل", 2, joined}, {"ول", 3, joined}, {"وب", 3, joined}, {"ف", 4, joined}, {"ك", 4, joined},
		{"وك", 4, joined}, {"فب", 4, joined}, {"فل", 4, joined}, {"س", 3, future}, {"وس", 3, future}, {"فس", 4, future},
	}
)

// role says what a suffix does.
type role uint8

const (
	nothing  role = iota // no suffix
	tanwin               // ا: the accusative of a noun, or the dual of a verb
	relation             // the adjective's ي with its endings: after a noun
	ending               // of number or gender: after a noun that is no broken plural
	pronoun              // after a noun without ال, or after a verb
	owner                // a pronoun after an ending that only nouns have
)

// suffix is what stands joined after an Arabic word, and what it stands in place of.
type suffix struct {
	letters, instead string
	role             role
}

// pronouns are the attached ones.
var pronouns = []string{"ه", "ها", "هم", "نا", "هما", "هن", "كم"}

// endings of number and of relation; after a space, what each stands in place of.
var (
	endings   = []string{"ات ة", "ات", "تين ة", "تان ة", "تا ة", "تي ة", "اتي ة", "تين", "تان", "ين", "ون", "ان", "و"}
	relations = []string{"ي", "ية", "يا", "يات", "يين", "يون", "يان", "يتين", "يتان", "يته", "يتها", "يتهم", "يتنا",
		"ي ة", "ية ة", "يا ة", "يات ة", "يين ة", "يون ة"}
)

// noSuffix is the word as it ends.
var noSuffix = []suffix{{role: nothing}}

// suffixes are tried in order: the feminine and the pronouns first, before which ة is
// written ت and ى ا; then the endings of number, then those of relation.
var suffixes = func() []suffix {
	list := []suffix{{"ة", "", ending}}
	for _, joint := range []suffix{{"ت", "ة", owner}, {"", "", pronoun}, {"ت", "", owner}, {"ا", "ى", pronoun}, {"و", "وا", pronoun},
		{"ات", "ة", owner}, {"ات", "", owner}, {"ي", "", owner}, {"و", "", owner}} {
		for _, p := range pronouns {
			list = append(list, suffix{joint.letters + p, joint.instead, joint.role})
		}
	}
	list = append(list, suffix{"ا", "", tanwin})
	for _, e := range endings {
		letters, instead, _ := strings.Cut(e, " ")
		list = append(list, suffix{letters, instead, ending})
	}
	for _, e := range relations {
		letters, instead, _ := strings.Cut(e, " ")
		list = append(list, suffix{letters, instead, relation})
	}
	return list
}()

// spelled gives the suffixes in one of the two normal forms.
func spelled(list []suffix, form func(spelling) string) []suffix {
	out := make([]suffix, len(list))
	for i, s := range list {
		out[i] = suffix{form(spell(s.letters)), form(spell(s.instead)), s.role}
	}
	return out
}

// least is how many letters must be left before s: two before a pronoun or in place of ة, but
// more before an adjective's ending and where a particle stands before the word too.
func (s *suffix) least(p *prefix) int {
	if p.kind <= article && s.role != relation && (s.role >= pronoun || s.instead != "") {
		return 2
	}
	return 3
}

// between gives the term of a form with the reading r that stands between p and s, or "".
func (p *prefix) between(form string, s *suffix, r reading) string {
	if p.kind == future {
		if (s.role == nothing || s.role == pronoun || s.role == tanwin) && (strings.HasPrefix(form, "ي") || strings.HasPrefix(form, "ت") || strings.HasPrefix(form, "ن")) {
			return r.verb
		}
		return ""
	}
	if r.noun != "" && !(p.kind == article && s.role >= pronoun) && !(r.broken && (s.role == ending || s.role == owner)) {
		return r.noun
	}
	if p.kind == article || s.role != nothing && s.role != pronoun && s.role != tanwin {
		return ""
	}
	return r.verb
}
