// Package score compares facts that were read with facts that people wrote down.
package score

import (
	"encoding/json"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
)

// Gold is one annotated document.
type Gold struct {
	File      string
	ID        string
	Lang      mithaq.Lang
	Text      string
	Published mithaq.Date
	Facts     []GoldFact
}

// GoldFact is one fact as people wrote it down: flat, placed by a few words of the text.
type GoldFact struct {
	Kind     fact.Kind
	Slots    fact.Slots
	Quote    string
	Also     []string // other places where the text says it again
	Optional bool     // counts neither way
}

// Load reads gold files; a folder stands for the .json files in it, at any depth.
func Load(paths ...string) ([]Gold, error) {
	var out []Gold
	for _, p := range paths {
		files, err := jsonFiles(p)
		if err != nil {
			return nil, mithaq.Errorf(mithaq.NotFound, p, "cannot be read: %w", err).WithRemedy("give a gold file or a folder of them")
		}
		for _, f := range files {
			g, err := loadOne(f)
			if err != nil {
				return nil, err
			}
			out = append(out, g)
		}
	}
	if len(out) == 0 {
		return nil, mithaq.Errorf(mithaq.NotFound, strings.Join(paths, " "), "no gold files").WithRemedy("gold files end in .json")
	}
	return out, nil
}

func jsonFiles(p string) ([]string, error) {
	info, err := os.Stat(p)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return []string{p}, nil
	}
	var files []string
	err = filepath.WalkDir(p, func(path string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() && strings.HasSuffix(path, ".json") {
			files = append(files, path)
		}
		return err
	})
	sort.Strings(files)
	return files, err
}

func loadOne(file string) (Gold, error) {
	var raw struct {
		ID, Lang, Text, Published string
		Facts                     []json.RawMessage
	}
	data, err := os.ReadFile(file)
	if err == nil {
		err = json.Unmarshal(data, &raw)
	}
	if err != nil {
		return Gold{}, mithaq.Errorf(mithaq.Invalid, file, "not a gold file: %w", err)
	}
	body, err := os.ReadFile(filepath.Join(filepath.Dir(file), raw.Text))
	if err != nil {
		return Gold{}, mithaq.Errorf(mithaq.NotFound, file, "its text is missing: %w", err)
	}
	g := Gold{File: file, ID: raw.ID, Lang: mithaq.Lang(raw.Lang), Text: strings.TrimPrefix(string(body), "\ufeff"), Published: mithaq.Date(raw.Published)}
	for i, f := range raw.Facts {
		gf, err := goldFact(f)
		if err != nil {
			return Gold{}, mithaq.Errorf(mithaq.Invalid, file, "fact %d: %w", i+1, err)
		}
		if !strings.Contains(g.Text, gf.Quote) {
			return Gold{}, mithaq.Errorf(mithaq.Invalid, file, "fact %d: %q is not in the text", i+1, gf.Quote)
		}
		g.Facts = append(g.Facts, gf)
	}
	return g, nil
}

func goldFact(raw json.RawMessage) (GoldFact, error) {
	var all fact.Slots
	if err := json.Unmarshal(raw, &all); err != nil {
		return GoldFact{}, err
	}
	var g GoldFact
	for _, s := range all {
		switch s.Name {
		case "kind":
			g.Kind = fact.Kind(all.Text("kind"))
		case "quote":
			g.Quote = all.Text("quote")
		case "also":
			g.Also = all.Texts("also")
		case "optional":
			g.Optional = s.Value == true
		default:
			g.Slots = append(g.Slots, s)
		}
	}
	if !g.Kind.Known() {
		return g, mithaq.Errorf(mithaq.Invalid, "", "%q is no kind of fact", g.Kind)
	}
	return g, nil
}
