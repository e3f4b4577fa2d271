package source

import (
	"hash/fnv"
	"slices"
	"strings"
	"unicode"
)

const (
	shingleWords = 5   // words in a row that make one shingle
	sketchSize   = 128 // hashes that are kept of a text
)

// Shingles is a sketch of text for telling copies: of the hashes of every five words in a
// row, the 128 smallest, in order (a bottom-k sketch, Cohen and Kaplan 2007). Punctuation,
// case, vowel marks, tatweel and the spelling of hamza do not count. It is the same on every
// machine and in every version, so it may be kept.
func Shingles(text string) []uint64 {
	words := strings.FieldsFunc(strings.Map(plainLetter, text), func(r rune) bool { return r == ' ' })
	if len(words) == 0 {
		return nil
	}
	hashes := make([]uint64, 0, len(words))
	for i := 0; i == 0 || i+shingleWords <= len(words); i++ {
		hashes = append(hashes, hashWords(words[i:min(i+shingleWords, len(words))]))
	}
	slices.Sort(hashes)
	hashes = slices.Compact(hashes)
	return slices.Clip(hashes[:min(len(hashes), sketchSize)])
}

// plainLetter folds what one newsroom writes so and the next otherwise; -1 drops a mark.
func plainLetter(r rune) rune {
	switch {
	case r >= 'a' && r <= 'z' || r >= 'ب' && r <= 'ي' && r != 'ـ' && r != 'ى':
		return r // most letters are these
	case r == ' ' || r == '\n':
		return ' '
	case r == 'أ' || r == 'إ' || r == 'آ' || r == 'ٱ':
		return 'ا'
	case r == 'ى':
		return 'ي'
	case r == 'ـ' || unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Cf, r):
		return -1
	case unicode.IsLetter(r) || unicode.IsDigit(r):
		return unicode.ToLower(r)
	}
	return ' '
}

// hashWords is 64-bit FNV-1a over the words, stirred so that its smallest values are as
// random as the rest (the finalizer of MurmurHash3).
func hashWords(words []string) uint64 {
	h := fnv.New64a()
	for _, w := range words {
		h.Write([]byte(w))
		h.Write([]byte{0})
	}
	x := h.Sum64()
	x ^= x >> 33
	x *= 0xff51afd7ed558ccd
	x ^= x >> 33
	x *= 0xc4ceb9fe1a85ec53
	return x ^ x>>33
}

// Resemblance estimates, from the sketches of two texts, the share of their shingles that
// they have in common: 1 for the same words, near 0 for unrelated texts. It is the share of
// common hashes among the smallest of both together.
func Resemblance(a, b []uint64) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	common, seen := 0, 0
	for i, j := 0, 0; seen < sketchSize && (i < len(a) || j < len(b)); seen++ {
		switch {
		case j == len(b) || i < len(a) && a[i] < b[j]:
			i++
		case i == len(a) || b[j] < a[i]:
			j++
		default:
			common++
			i++
			j++
		}
	}
	return float64(common) / float64(seen)
}

// NearCopy is the resemblance from which a text is taken for a copy of another: a report
// published again with another headline, or a paragraph more or less.
const NearCopy = 0.6
