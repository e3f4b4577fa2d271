package source

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
)

var cmapToken = regexp.MustCompile(`<([0-9A-Fa-f\s]*)>|\[|\]|beginbfchar|beginbfrange|endbfchar|endbfrange`)

// actualText is what the page says of a group of glyphs, in UTF-16BE.
var actualText = regexp.MustCompile(`/ActualText\s*<FEFF[0-9A-Fa-f]*>`)

// mappings gives further mappings for the codes of a ToUnicode map that mean several Arabic
// letters; of two mappings of one code, poppler takes the later.
func (s *standIns) mappings(cmap string) string {
	var lines []string
	for _, e := range cmapEntries(cmap) {
		if r, ok := s.of(string(e.meaning)); ok {
			lines = append(lines, fmt.Sprintf("<%0*X> <%04X>\n", e.width, e.code, r))
		}
	}
	return bfchars(lines)
}

// cmapEntry is what one code of a font means.
type cmapEntry struct {
	code    uint64
	width   int // of the code, in hexadecimal digits
	meaning []rune
}

// maxMapEntries bounds what a map may hold: all codes of two bytes.
const maxMapEntries = 1 << 16

// cmapEntries reads the bfchar and bfrange blocks of a ToUnicode map (Adobe Technical Note
// 5411); what is not well formed is passed over.
func cmapEntries(cmap string) []cmapEntry {
	var entries []cmapEntry
	var strs []string // the hexadecimal strings of the entry being read
	list := -1        // inside [ ]: how many of its strings have been read
	kind := ""
	for _, m := range cmapToken.FindAllStringSubmatch(cmap, -1) {
		switch {
		case len(entries) > maxMapEntries:
			return entries
		case strings.HasPrefix(m[0], "begin"):
			kind, strs, list = m[0], nil, -1
		case strings.HasPrefix(m[0], "end"):
			kind = ""
		case m[0] == "[":
			list = 0
		case m[0] == "]":
			strs, list = nil, -1
		default:
			strs = append(strs, strings.Join(strings.Fields(m[1]), ""))
			from, width := hexNumber(strs[0])
			switch {
			case kind == "beginbfchar" && len(strs) == 2:
				entries = append(entries, cmapEntry{from, width, utf16Runes(strs[1])})
				strs = nil
			case kind == "beginbfrange" && list >= 0 && len(strs) == 3:
				entries = append(entries, cmapEntry{from + uint64(list), width, utf16Runes(strs[2])})
				strs, list = strs[:2], list+1
			case kind == "beginbfrange" && list < 0 && len(strs) == 3:
				entries = append(entries, cmapRange(from, width, strs[1], strs[2])...)
				strs = nil
			}
		}
	}
	return entries
}

// cmapRange gives the entries of a range of codes, whose meanings count up in the last
// character.
func cmapRange(from uint64, width int, last, meaning string) []cmapEntry {
	var entries []cmapEntry
	to, _ := hexNumber(last)
	runes := utf16Runes(meaning)
	for code := from; code <= to && code-from < 256 && len(runes) > 0; code++ {
		entries = append(entries, cmapEntry{code, width, slices.Clone(runes)})
		runes[len(runes)-1]++
	}
	return entries
}

// bfchars puts mappings into blocks of a hundred, the most that one may hold.
func bfchars(lines []string) string {
	var b strings.Builder
	for len(lines) > 0 {
		n := min(len(lines), 100)
		fmt.Fprintf(&b, "%d beginbfchar\n%sendbfchar\n", n, strings.Join(lines[:n], ""))
		lines = lines[n:]
	}
	return b.String()
}

func hexNumber(s string) (n uint64, width int) {
	n, _ = strconv.ParseUint(s, 16, 32)
	return n, len(s)
}

// utf16Runes reads the hexadecimal UTF-16BE of a ToUnicode map.
func utf16Runes(s string) []rune {
	var units []uint16
	for i := 0; i+4 <= len(s); i += 4 {
		n, _ := strconv.ParseUint(s[i:i+4], 16, 16)
		units = append(units, uint16(n))
	}
	return utf16.Decode(units)
}
