package names

import (
	"embed"
	"path"
	"strings"
	"unicode"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

//go:embed data
var data embed.FS

// files gives the class that each data file's names have, and that of its adjectives.
var files = []struct {
	name      string
	class     lexicon.Class
	adjective lexicon.Class
}{
	{"countries.txt", State, Demonym},
	{"cities.txt", City, 0},
	{"orgs.txt", Org, Demonym},
	{"regions.txt", Region, 0},
	{"currencies.txt", Currency, 0},
	{"instruments.txt", Instrument, 0},
	{"groups.txt", Group, 0},
}

// Load puts all names into l, in l's language; acronyms of the other languages in Latin
// script are known in each.
func Load(l *lexicon.Lexicon) error {
	for _, f := range files {
		blocks, err := blocksOf(f.name)
		if err != nil {
			return err
		}
		for i := range blocks {
			addBlock(l, &blocks[i], f.class, f.adjective)
		}
	}
	if err := loadTitles(l); err != nil {
		return err
	}
	if err := loadGiven(l); err != nil {
		return err
	}
	return loadProfiles(l)
}

// blocksOf reads one of the embedded data files.
func blocksOf(name string) ([]Block, error) {
	f, err := data.Open(path.Join("data", name))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return ReadBlocks(name, f)
}

func addBlock(l *lexicon.Lexicon, b *Block, class, adjective lexicon.Class) {
	lang := string(l.Lang)
	bare := strings.Join(b.Get("flag"), " ") == "bare"
	doubtful := map[string]bool{}
	for _, n := range b.Get(lang + "?") {
		doubtful[n] = true
		addName(l, n, class, b.ID, true, bare)
	}
	for _, n := range b.Get(lang) {
		if !doubtful[n] {
			addName(l, n, class, b.ID, false, bare)
		}
	}
	for _, n := range b.Get("sym") {
		l.Add(n, lexicon.Sense{Class: class, Value: b.ID, Caps: letters(n) && strings.ToUpper(n) == n, Proper: letters(n)})
	}
	for _, code := range b.Get("metonym") {
		for _, n := range b.Get(lang) {
			l.Add(n, lexicon.Sense{Class: Metonym, Value: code, Proper: true})
		}
	}
	if adjective == 0 {
		return
	}
	for _, key := range []string{lang + "~", lang + "~?"} {
		for _, n := range b.Get(key) {
			addAdjective(l, n, adjective, b.ID, key == lang+"~?")
		}
	}
}

// letters reports whether a sign is a word of two letters or more rather than a symbol.
func letters(sign string) bool {
	return len(sign) > 1 && !strings.ContainsFunc(sign, func(r rune) bool { return !unicode.IsLetter(r) })
}

func addName(l *lexicon.Lexicon, n string, class lexicon.Class, id string, doubtful, bare bool) {
	s := lexicon.Sense{Class: class, Value: id, Bare: bare}
	if doubtful {
		s.Class, s.Value = Doubtful, nameOf(class)+" "+id
	}
	if l.Lang != mithaq.Arabic && class != Currency {
		s.Proper = capital(n)
		s.Caps = s.Proper && strings.ToUpper(n) == n && len([]rune(n)) > 1
	}
	l.Add(n, s)
}

func capital(n string) bool {
	var p text.Parser
	doc := p.Parse(n, mithaq.English)
	return len(doc.Tokens) > 0 && doc.Tokens[0].Is(text.Capital)
}

func nameOf(class lexicon.Class) string {
	for name, c := range Classes {
		if c == class {
			return name
		}
	}
	return ""
}

func addAdjective(l *lexicon.Lexicon, n string, class lexicon.Class, id string, doubtful bool) {
	word, asIs := strings.CutPrefix(n, "=")
	forms := []lexicon.Inflected{{Word: word}}
	if !asIs {
		forms = adjectives(l.Lang, word)
	}
	for _, f := range forms {
		s := lexicon.Sense{Class: class, Value: id, Form: f.Form, Proper: l.Lang == mithaq.English}
		s.Caps = s.Proper && strings.ToUpper(f.Word) == f.Word
		if doubtful {
			s.Class, s.Value = Doubtful, nameOf(class)+" "+id
		}
		l.Add(f.Word, s)
	}
}

// adjectives gives the genders and numbers of an adjective of nationality.
func adjectives(lang mithaq.Lang, adj string) []lexicon.Inflected {
	switch {
	case lang == mithaq.Arabic && strings.HasSuffix(adj, "ي") && !strings.Contains(adj, " "):
		return lexicon.Nisba(adj)
	case lang == mithaq.French && !strings.Contains(adj, " "):
		return french(adj)
	case lang == mithaq.English && !strings.ContainsAny(adj, ". ") && !strings.HasSuffix(adj, "sh") && !strings.HasSuffix(adj, "ese"):
		return []lexicon.Inflected{{Word: adj}, {Word: adj + "s", Form: lexicon.Plural}}
	}
	return []lexicon.Inflected{{Word: adj}}
}

func french(adj string) []lexicon.Inflected {
	feminine, plural := adj+"e", adj+"s"
	switch {
	case strings.HasSuffix(adj, "ien"), strings.HasSuffix(adj, "éen"), strings.HasSuffix(adj, "on"):
		feminine = adj + "ne"
	case strings.HasSuffix(adj, "e"):
		feminine = adj
	case strings.HasSuffix(adj, "s"):
		plural = adj
	}
	return []lexicon.Inflected{{Word: adj}, {Word: feminine}, {Word: plural, Form: lexicon.Plural}, {Word: feminine + "s", Form: lexicon.Plural}}
}
