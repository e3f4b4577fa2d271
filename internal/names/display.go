package names

import (
	"io/fs"
	"strings"
	"sync"

	"github.com/mithaq/mithaq"
)

// Display gives what the thing with the given id is called in a language: a state, city,
// organisation, body, region, instrument, currency, drive or office. Where no name is known
// it gives the id, and false.
func Display(lang mithaq.Lang, id string) (string, bool) {
	names, err := displayed()
	if err != nil {
		return id, false
	}
	if n := names[lang][id]; n != "" {
		return n, true
	}
	return id, false
}

// DisplayCity gives what a city is called that is named in English without its country. Of
// several cities of one name, it is the first of cities.txt, which begins with the capitals.
func DisplayCity(lang mithaq.Lang, name string) (string, bool) {
	cities, err := cityIDs()
	if err != nil || cities[name] == "" {
		return name, false
	}
	return Display(lang, cities[name])
}

// cityIDs holds the ids of cities by the name that they begin with.
var cityIDs = sync.OnceValues(func() (map[string]string, error) {
	blocks, err := blocksOf("cities.txt")
	out := map[string]string{}
	for i := range blocks {
		if name, _, ok := strings.Cut(blocks[i].ID, ", "); ok && out[name] == "" {
			out[name] = blocks[i].ID
		}
	}
	return out, err
})

// displayed holds the first name of every block, by language and id. Where files share an
// id, the first file's holds.
var displayed = sync.OnceValues(func() (map[mithaq.Lang]map[string]string, error) {
	out := map[mithaq.Lang]map[string]string{}
	for _, lang := range mithaq.Langs {
		out[lang] = map[string]string{}
	}
	err := fs.WalkDir(data, "data", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasSuffix(path, "given.txt") {
			return err
		}
		blocks, err := blocksOf(strings.TrimPrefix(path, "data/"))
		for i := range blocks {
			for _, lang := range mithaq.Langs {
				keep(out[lang], &blocks[i], string(lang))
			}
		}
		return err
	})
	return out, err
})

func keep(names map[string]string, b *Block, lang string) {
	if v := b.Get(lang); len(v) > 0 && names[b.ID] == "" {
		names[b.ID] = v[0]
	}
}
