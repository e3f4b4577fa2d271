// Package locale says things in the reader's language: messages with their plural forms,
// dates, numbers and amounts of money. What is said stands in data files, one a language
// (data/en.json); a language is added by adding its file, without code.
package locale

import (
	"embed"
	"encoding/json"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n"
	"golang.org/x/text/language"

	"github.com/mithaq/mithaq"
)

//go:embed data/*.json
var embedded embed.FS

// Catalogue holds the messages of all languages.
type Catalogue struct {
	bundle *i18n.Bundle
	langs  []mithaq.Lang
	keys   map[mithaq.Lang]map[string]bool
}

// Load reads the catalogue that comes with the program.
func Load() (*Catalogue, error) {
	files, err := fs.Sub(embedded, "data")
	if err != nil {
		return nil, err
	}
	return LoadFS(files)
}

// LoadFS reads a catalogue from the files of a folder: one "LANG.json" a language, each an
// object of message key to text, or to an object of plural form to text.
func LoadFS(files fs.FS) (*Catalogue, error) {
	names, err := fs.Glob(files, "*.json")
	if err != nil {
		return nil, err
	}
	c := &Catalogue{bundle: i18n.NewBundle(language.English), keys: map[mithaq.Lang]map[string]bool{}}
	c.bundle.RegisterUnmarshalFunc("json", json.Unmarshal)
	for _, name := range names {
		if err := c.add(files, name); err != nil {
			return nil, err
		}
	}
	if len(c.langs) == 0 {
		return nil, mithaq.Errorf(mithaq.NotFound, "locale", "there is no message file").WithRemedy("add en.json")
	}
	return c, nil
}

func (c *Catalogue) add(files fs.FS, name string) error {
	data, err := fs.ReadFile(files, name)
	if err != nil {
		return err
	}
	file, err := c.bundle.ParseMessageFileBytes(data, name)
	if err != nil {
		return mithaq.Errorf(mithaq.Invalid, name, "not a message file: %w", err)
	}
	lang := mithaq.Lang(strings.TrimSuffix(path.Base(name), ".json"))
	c.langs = append(c.langs, lang)
	c.keys[lang] = map[string]bool{}
	for _, m := range file.Messages {
		c.keys[lang][m.ID] = true
	}
	return nil
}

// Langs lists the languages that there are messages in.
func (c *Catalogue) Langs() []mithaq.Lang { return slices.Clone(c.langs) }

// Has reports whether there are messages in lang.
func (c *Catalogue) Has(lang mithaq.Lang) bool { return c.keys[lang] != nil }

// Match gives the language that suits an Accept-Language header best: the first that the
// reader asks for and the catalogue has, else English, else the first there is.
func (c *Catalogue) Match(accept string) mithaq.Lang {
	tags, _, err := language.ParseAcceptLanguage(accept)
	if err == nil {
		for _, t := range tags {
			base, _ := t.Base()
			if lang := mithaq.Lang(base.String()); c.Has(lang) {
				return lang
			}
		}
	}
	if c.Has(mithaq.English) {
		return mithaq.English
	}
	return c.langs[0]
}

// Digits says which digits numbers are written with.
type Digits string

// The digits to choose from. Other languages than Arabic are always Western.
const (
	Western Digits = "western"
	Arabic  Digits = "arabic"
)

// In gives the words of one language. The language must be one that the catalogue has.
func (c *Catalogue) In(lang mithaq.Lang, digits Digits) *Words {
	if lang != mithaq.Arabic {
		digits = Western
	}
	return &Words{Lang: lang, Digits: digits, known: c.keys[lang], localizer: i18n.NewLocalizer(c.bundle, string(lang))}
}
