package lexicon

import (
	"strings"

	"github.com/mithaq/mithaq/internal/text"
)

// Parts are the particles attached to an Arabic word.
type Parts uint8

// The particles.
const (
	And     Parts = 1 << iota // و or ف before it
	By                        // ب
	To                        // ل
	As                        // ك
	Will                      // س before a verb
	The                       // ال
	Pronoun                   // ه ها هم ... after it
	Tanwin                    // the accusative alef after it
)

// bound gives the particles that must agree inside a phrase: 0 none, 1 and, 2 by, 3 to, 4 as.
func (p Parts) bound() Parts {
	switch {
	case p&By != 0:
		return 2
	case p&To != 0:
		return 3
	case p&As != 0:
		return 4
	}
	return p & And
}

// article takes ال, and one particle before it, off a normal form. Where the raw word has a
// hamza on the alef, as ألمانيا and إلغاء have, or ال is of the root, as in التزام, it is no
// article.
func article(raw, norm string) (string, Parts) {
	for _, a := range articles {
		rest, ok := strings.CutPrefix(norm, a.prefix)
		if ok && len(rest) >= 2*a.least && !hamzated(raw, a.prefix) && !rooted(rest) {
			return rest, a.parts
		}
	}
	return norm, 0
}

var articles = []struct {
	prefix string
	least  int // letters that must be left
	parts  Parts
}{
	{"ال", 2, The},
	{"وال", 4, The | And},
	{"فال", 4, The | And},
	{"بال", 4, The | By},
	{"كال", 4, The | As},
	{"لل", 3, The | To},
}

// roots are the beginnings, after ال, of words in which ال is of the root.
var roots = []string{"تزم", "تزام", "تقي", "تقا", "تحق", "تحاق", "تمس", "تماس", "تفاف", "تيام", "تئام", "تفات", "تباس", "تهاب"}

// rooted reports whether rest, what follows ال, belongs to a word such as التزام. A few nouns
// with the article begin alike; they are found by their own entry.
func rooted(rest string) bool {
	for _, r := range roots {
		if strings.HasPrefix(rest, r) {
			return true
		}
	}
	return false
}

// prefixes are what may stand before a stem, the least likely to be part of it last.
var prefixes = []struct {
	prefix string
	least  int // letters that must be left
	parts  Parts
}{
	{"", 1, 0},
	{"ال", 2, The},
	{"و", 2, And}, {"وال", 2, And | The},
	{"لل", 2, To | The}, {"بال", 2, By | The}, {"ل", 2, To}, {"ب", 2, By},
	{"ف", 3, And}, {"فال", 3, And | The},
	{"ول", 2, And | To}, {"ولل", 2, And | To | The}, {"وب", 3, And | By}, {"وبال", 2, And | By | The},
	{"كال", 3, As | The}, {"ك", 3, As}, {"وك", 3, And | As}, {"وكال", 3, And | As | The},
	{"س", 4, Will}, {"وس", 4, And | Will}, {"فس", 4, And | Will},
	{"فلل", 3, And | To | The}, {"فب", 3, And | By}, {"فبال", 3, And | By | The}, {"فل", 3, And | To},
}

var suffixes = []struct {
	suffix, instead string
	least           int
	parts           Parts
}{
	{"", "", 1, 0},
	{"ا", "", 3, Tanwin},
	{"ه", "", 3, Pronoun}, {"ها", "", 3, Pronoun}, {"هم", "", 3, Pronoun}, {"هما", "", 3, Pronoun}, {"نا", "", 3, Pronoun},
	{"ته", "ه", 2, Pronoun}, {"تها", "ه", 2, Pronoun}, {"تهم", "ه", 2, Pronoun}, {"تهما", "ه", 2, Pronoun}, {"تنا", "ه", 2, Pronoun},
	{"هن", "", 3, Pronoun}, {"كم", "", 3, Pronoun}, {"ي", "", 4, Pronoun}, {"ك", "", 4, Pronoun},
}

// analysis is one way to read a word: its stem's entry and the particles taken off.
type analysis struct {
	entry *Entry
	parts Parts
}

// analyse finds the known stems of an Arabic word, the likeliest first: what has its own
// meaning before what only begins or continues a phrase, and little taken off before much.
func (l *Lexicon) analyse(raw string) []analysis {
	norm := text.Normal(raw)
	var found []analysis
	for pass := range 2 {
		for _, s := range suffixes {
			body, ok := strings.CutSuffix(norm, s.suffix)
			if !ok || len(body) < 2*s.least {
				continue
			}
			found = l.stems(found, raw, body+s.instead, s.parts, pass == 0)
			if stem, ok := onChair(body); ok && s.parts&Pronoun != 0 { // وزرائها: وزراء
				found = l.stems(found, raw, stem+"ء", s.parts, pass == 0)
			}
		}
	}
	return found
}

// onChair cuts a hamza that an ending has put on a letter.
func onChair(body string) (string, bool) {
	if stem, ok := strings.CutSuffix(body, "ئ"); ok {
		return stem, true
	}
	return strings.CutSuffix(body, "ؤ")
}

func (l *Lexicon) stems(found []analysis, raw, body string, after Parts, meaning bool) []analysis {
	for _, p := range prefixes {
		stem, ok := strings.CutPrefix(body, p.prefix)
		if !ok || len(stem) < 2*p.least || p.parts&The != 0 && (after != 0 || hamzated(raw, p.prefix)) {
			continue
		}
		e := l.forms[stem]
		if e == nil || e.Bits.Empty() == meaning || p.parts&(By|To|As) != 0 && p.parts&The == 0 && strings.HasPrefix(stem, "ال") && !hamzaAfter(raw, p.prefix) {
			continue
		}
		found = append(found, analysis{e, p.parts | after})
	}
	return found
}

// hamzated reports whether the alef of prefix's ال is written with a hamza in raw.
func hamzated(raw, prefix string) bool {
	head := strings.TrimSuffix(prefix, "ال")
	rest := strings.TrimPrefix(raw, head)
	return head != prefix && (strings.HasPrefix(rest, "أ") || strings.HasPrefix(rest, "إ") || strings.HasPrefix(rest, "آ"))
}

// hamzaAfter reports whether raw has an alef with hamza after prefix, as in لألمانيا.
func hamzaAfter(raw, prefix string) bool {
	rest := strings.TrimPrefix(raw, prefix)
	return strings.HasPrefix(rest, "أ") || strings.HasPrefix(rest, "إ") || strings.HasPrefix(rest, "آ")
}
