package names

import "sync"

// Capital gives the capital city of a state, as "Rome, IT", by the state's code; "" where
// none is known.
func Capital(code string) string {
	c, err := capitals()
	if err != nil {
		return ""
	}
	return c[code]
}

// capitals holds the first city of each state that cities.txt flags as its capital.
var capitals = sync.OnceValues(func() (map[string]string, error) {
	blocks, err := blocksOf("cities.txt")
	out := map[string]string{}
	for i := range blocks {
		b := &blocks[i]
		if n := len(b.ID); n > 4 && has(b.Get("flag"), "capital") && out[b.ID[n-2:]] == "" {
			out[b.ID[n-2:]] = b.ID
		}
	}
	return out, err
})

func has(list []string, word string) bool {
	for _, w := range list {
		if w == word {
			return true
		}
	}
	return false
}
