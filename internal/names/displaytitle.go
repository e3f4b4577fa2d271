package names

import (
	"slices"
	"strings"
	"sync"

	"github.com/mithaq/mithaq"
)

// DisplayTitle gives an office, named in English as facts write it, in a language: "acting
// minister of foreign affairs" is «وزير الخارجية بالإنابة». Where a part of it is not known
// it gives the title as it stands, and false. English titles stand as they are.
func DisplayTitle(lang mithaq.Lang, title string) (string, bool) {
	t, err := titleWords()
	if err != nil || title == "" {
		return title, false
	}
	if lang == mithaq.English {
		return title, !isArabic(title)
	}
	if s := t.say(lang, title); s != "" {
		return s, true
	}
	return title, false
}

// titleTable holds the blocks of titles.txt by their id, one map a section.
type titleTable struct{ heads, portfolios map[string]*Block }

var titleWords = sync.OnceValues(func() (*titleTable, error) {
	blocks, err := blocksOf("titles.txt")
	t := &titleTable{map[string]*Block{}, map[string]*Block{}}
	for i := range blocks {
		switch b := &blocks[i]; b.Section {
		case "heads":
			t.heads[b.ID] = b
		case "portfolios":
			t.portfolios[b.ID] = b
		}
	}
	return t, err
})

// modified says where the words that change an office stand, around %: beside an office that
// is definite («وزير الخارجية»), and beside one that is not («رئيس»).
var modified = map[mithaq.Lang][]struct{ prefix, definite, bare string }{
	mithaq.Arabic: {
		{"former ", "% السابق", "% سابق"},
		{"acting ", "% بالإنابة", "% بالإنابة"},
		{"interim ", "% المؤقت", "% مؤقت"},
		{"deputy ", "نائب %", "نائب %"},
		{"outgoing ", "% المنتهية ولايته", "% منتهية ولايته"},
	},
	mithaq.French: {
		{"former ", "ancien %", "ancien %"},
		{"acting ", "% par intérim", "% par intérim"},
		{"interim ", "% par intérim", "% par intérim"},
		{"deputy ", "% adjoint", "% adjoint"},
		{"outgoing ", "% sortant", "% sortant"},
	},
}

// conjunction joins two offices that one person holds.
var conjunction = map[mithaq.Lang]string{mithaq.Arabic: " و", mithaq.French: " et "}

// say gives the office in lang, or "".
func (t *titleTable) say(lang mithaq.Lang, title string) string {
	if s := display(t.heads[title], lang); s != "" {
		return s
	}
	if s := t.modifiedOffice(lang, title); s != "" {
		return s
	}
	if a, b, ok := strings.Cut(title, " and "); ok {
		if x, y := t.say(lang, a), t.say(lang, b); x != "" && y != "" {
			return x + conjunction[lang] + y
		}
	}
	return t.withPortfolio(lang, title)
}

// modifiedOffice gives an office that a word before it changes: former, acting, deputy.
func (t *titleTable) modifiedOffice(lang mithaq.Lang, title string) string {
	for _, m := range modified[lang] {
		rest, ok := strings.CutPrefix(title, m.prefix)
		if !ok {
			continue
		}
		s := t.say(lang, rest)
		switch {
		case s == "":
			return ""
		case strings.Contains(s, " ال"):
			return strings.Replace(m.definite, "%", s, 1)
		}
		return strings.Replace(m.bare, "%", s, 1)
	}
	return ""
}

func (t *titleTable) withPortfolio(lang mithaq.Lang, title string) string {
	for _, of := range []string{" of the ", " for the ", " of ", " for "} {
		head, portfolio, ok := strings.Cut(title, of)
		x, y := display(t.heads[head], lang), t.portfolio(lang, portfolio)
		switch {
		case !ok || x == "" || y == "":
		case lang == mithaq.Arabic:
			return x + " " + y
		default:
			return x + " (" + y + ")"
		}
	}
	return ""
}

// portfolio gives one or more portfolios, with their articles in Arabic.
func (t *titleTable) portfolio(lang mithaq.Lang, names string) string {
	if b := t.portfolios[names]; b != nil {
		if s := display(b, lang); lang != mithaq.Arabic || s == "" {
			return s
		}
		return definite(b, display(b, lang))
	}
	a, b, ok := strings.Cut(names, " and ")
	x, y := "", ""
	if ok {
		x, y = t.portfolio(lang, a), t.portfolio(lang, b)
	}
	if x == "" || y == "" {
		return ""
	}
	return x + conjunction[lang] + y
}

// definite gives an Arabic portfolio with its article, which follows the head of an office
// («وزير المالية»), where the block lists it so.
func definite(b *Block, name string) string {
	if with := "ال" + name; slices.Contains(b.Get(string(mithaq.Arabic)), with) {
		return with
	}
	return name
}

func display(b *Block, lang mithaq.Lang) string {
	if b == nil || len(b.Get(string(lang))) == 0 {
		return ""
	}
	return b.Get(string(lang))[0]
}
