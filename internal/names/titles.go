package names

import (
	"bufio"
	"io"
	"path"
	"strings"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
)

// sections gives the class of each section of titles.txt.
var sections = map[string]lexicon.Class{
	"heads": Title, "portfolios": Portfolio, "modifiers": TitleMod, "honorifics": Honorific,
}

// loadTitles puts the words of offices into l. A line "ar+" holds plurals, which name a
// group of office holders rather than one.
func loadTitles(l *lexicon.Lexicon) error {
	blocks, err := blocksOf("titles.txt")
	if err != nil {
		return err
	}
	var class lexicon.Class
	for i := range blocks {
		b := &blocks[i]
		word, _, _ := strings.Cut(b.Section, " ")
		if c, ok := sections[strings.ToLower(strings.Trim(word, ":."))]; ok {
			class = c
		}
		for _, n := range b.Get(string(l.Lang)) {
			l.Add(n, lexicon.Sense{Class: class, Value: b.ID})
		}
		for _, n := range capitalised(l, b) {
			l.Add(n, lexicon.Sense{Class: class, Value: b.ID, Proper: true, Caps: strings.ToUpper(n) == n})
		}
		for _, n := range b.Get(string(l.Lang) + "+") {
			c := class
			if c == Title {
				c = TitlePlural
			}
			l.Add(n, lexicon.Sense{Class: c, Value: b.ID, Form: lexicon.Plural})
		}
	}
	return nil
}

// capitalised gives the titles of a block that are titles only as they are capitalised there:
// General, PM. Arabic has no capitals, so what is also another word there is left out.
func capitalised(l *lexicon.Lexicon, b *Block) []string {
	if l.Lang == mithaq.Arabic {
		return nil
	}
	return b.Get(string(l.Lang) + "?")
}

// loadGiven puts given names, family names and particles into l: all of those in l's script.
func loadGiven(l *lexicon.Lexicon) error {
	f, err := data.Open(path.Join("data", "given.txt"))
	if err != nil {
		return err
	}
	defer f.Close()
	return readGiven(l, f)
}

func readGiven(l *lexicon.Lexicon, r io.Reader) error {
	scan := bufio.NewScanner(r)
	scan.Buffer(nil, 1<<20)
	for scan.Scan() {
		key, rest, ok := strings.Cut(scan.Text(), ":")
		if !ok || strings.HasPrefix(key, "#") {
			continue
		}
		class := Given
		switch {
		case strings.Contains(key, "particle"):
			class = Particle
		case strings.Contains(key, "family"):
			class = Family
		}
		for _, n := range strings.FieldsFunc(rest, func(r rune) bool { return r == ';' || r == '،' || r == ',' || r == ' ' }) {
			if isArabic(n) == (l.Lang == mithaq.Arabic) {
				l.Add(n, lexicon.Sense{Class: class, Proper: class != Particle && l.Lang != mithaq.Arabic})
			}
		}
	}
	return scan.Err()
}

func isArabic(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return r >= 0x600 && r < 0x700 })
}
