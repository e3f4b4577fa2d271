package names

import "strings"

// RegionStates gives, for each region by its English name, the states that it lies in.
func RegionStates() (map[string][]string, error) {
	blocks, err := blocksOf("regions.txt")
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
