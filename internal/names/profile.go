package names

import (
	"path"

	"github.com/mithaq/mithaq/internal/lexicon"
)

// kinds gives the class of the names that a profile's blocks hold, by their "kind" line.
var kinds = map[string]lexicon.Class{
	"coalition": Body, "body": Body, "group": Body, "drive": Drive, "adversary": Group, "programme": Drive, "meeting": Body,
}

// loadProfiles puts what is known of single coalitions into l: their names, bodies, drives
// and adversaries, a file a coalition.
func loadProfiles(l *lexicon.Lexicon) error {
	entries, err := data.ReadDir("data/profiles")
	if err != nil {
		return err
	}
	for _, e := range entries {
		blocks, err := blocksOf(path.Join("profiles", e.Name()))
		if err != nil {
			return err
		}
		for i := range blocks {
			b := &blocks[i]
			class := Body
			if k := b.Get("kind"); len(k) > 0 {
				if c, ok := kinds[k[0]]; ok {
					class = c
				}
			}
			addBlock(l, b, class, 0)
		}
	}
	return nil
}
