package names

import "strings"

// Issuers gives, for each currency by its ISO 4217 code, the states whose money it is.
func Issuers() (map[string][]string, error) {
	blocks, err := blocksOf("currencies.txt")
	if err != nil {
		return nil, err
	}
	m := make(map[string][]string, len(blocks))
	for i := range blocks {
		for _, states := range blocks[i].Get("in") {
			m[blocks[i].ID] = append(m[blocks[i].ID], strings.Fields(states)...)
		}
	}
	return m, nil
}
