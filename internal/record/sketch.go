package record

import (
	"encoding/binary"
	"slices"
)

// A source's shingles are the smallest hashes of its runs of words: a sketch that lets two
// texts' resemblance (Jaccard's, of their sets of runs) be estimated from the sketches alone
// (A. Broder, On the resemblance and containment of documents, 1997).

// pack writes shingles in ascending order, each as eight bytes.
func pack(shingles []uint64) []byte {
	sorted := slices.Compact(slices.Sorted(slices.Values(shingles)))
	b := make([]byte, 0, 8*len(sorted))
	for _, s := range sorted {
		b = binary.BigEndian.AppendUint64(b, s)
	}
	return b
}

func unpack(b []byte) []uint64 {
	list := make([]uint64, 0, len(b)/8)
	for ; len(b) >= 8; b = b[8:] {
		list = append(list, binary.BigEndian.Uint64(b))
	}
	return list
}

// resemblance estimates from 0 to 1 how much of two texts' runs of words is common to both.
// Both sketches are ascending.
func resemblance(a, b []uint64) float64 {
	n := min(len(a), len(b))
	if n == 0 {
		return 0
	}
	both, i, j := 0, 0, 0
	seen := 0
	for ; seen < n && i < len(a) && j < len(b); seen++ { // the n smallest of the union
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			both, i, j = both+1, i+1, j+1
		}
	}
	return float64(both) / float64(n)
}

const (
	bins    = 24 // the sketch is dealt into so many bins, the smallest hash of each kept
	perBand = 2  // bins in a band: two texts meet where all bins of a band agree
)

// bands gives the numbers by which near copies find each other: texts of resemblance r share
// one with a probability of 1-(1-r²)¹², which is 0.97 at r = 0.5 and 0.06 at r = 0.07.
func bands(shingles []uint64) []int64 {
	var least [bins]uint64
	for _, s := range shingles {
		if b := s % bins; least[b] == 0 || s < least[b] {
			least[b] = s
		}
	}
	var list []int64
	for i := 0; i < bins; i += perBand {
		h, empty := uint64(i), true
		for _, s := range least[i : i+perBand] {
			h = (h ^ s) * 0x9e3779b97f4a7c15 // mix, so that a band's number is spread evenly
			h ^= h >> 29
			empty = empty && s == 0
		}
		if !empty {
			list = append(list, int64(h))
		}
	}
	slices.Sort(list)
	return slices.Compact(list)
}
