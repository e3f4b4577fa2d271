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
