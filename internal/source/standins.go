package source

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/unicode/bidi"
	"golang.org/x/text/unicode/norm"
)

// Poppler gives the glyphs of a line in the order in which they are seen, but the letters of
// one glyph, such as lam-alef, in the order in which they are read: "السلام" turned round is
// "السالم". What a glyph means is told by the ToUnicode map of its font or by an ActualText
// in the page (ISO 32000-1, 9.10.3 and 14.9.4). Before poppler reads a file, both are made to
// tell one character of private use for such letters; afterwards it is taken back for them.

// standIns are the letters that stand-ins were made for: those of firstStandIn, and so on.
type standIns struct {
	letters []string
	places  map[string]rune
}

const (
	firstStandIn = '\uE100'
	maxStandIns  = 0x600
	longestGroup = 200 // letters that one stand-in may have
)

// of gives the stand-in for what a glyph means: two or more Arabic letters or marks, or a
// presentation form of such.
func (s *standIns) of(meaning string) (rune, bool) {
	letters := norm.NFKC.String(meaning)
	runes := []rune(letters)
	if len(runes) < 2 || len(runes) > longestGroup || slices.ContainsFunc(runes, notArabic) {
		return 0, false
	}
	if len([]rune(meaning)) > 1 {
		letters = meaning // as it is given, its marks in their order
	}
	if r, ok := s.places[letters]; ok {
		return r, true
	}
	if len(s.letters) >= maxStandIns {
		return 0, false
	}
	r := firstStandIn + rune(len(s.letters))
	if s.places == nil {
		s.places = map[string]rune{}
	}
	s.places[letters] = r
	s.letters = append(s.letters, letters)
	return r, true
}

func notArabic(r rune) bool { return class(r) != bidi.R && r != ' ' }

// restore gives the letters for their stand-ins, in the order in which they are seen.
func (s *standIns) restore(layout []byte) []byte {
	if len(s.letters) == 0 {
		return layout
	}
	pairs := make([]string, 0, 2*len(s.letters))
	for i, letters := range s.letters {
		runes := []rune(letters)
		slices.Reverse(runes)
		pairs = append(pairs, string(firstStandIn+rune(i)), string(runes))
	}
	return []byte(strings.NewReplacer(pairs...).Replace(string(layout)))
}

// withStandIns appends to a PDF file, as an incremental update (ISO 32000-1, 7.5.6), its
// ToUnicode maps and pages with stand-ins for groups of Arabic letters. It gives b itself
// where there are none, or where the file's structure is not plain enough for that.
func withStandIns(b []byte) ([]byte, *standIns) {
	made := &standIns{}
	t, ok := readTrailer(b)
	if !ok {
		return b, made
	}
	objects := map[int]string{} // by number; a later version wins
	for _, s := range textStreams(b) {
		if data, changed := made.rewrite(s.data); changed {
			objects[s.number] = fmt.Sprintf("%d %d obj\n<</Length %d>>\nstream\n%s\nendstream\nendobj\n", s.number, s.generation, len(data), data)
		}
	}
	if len(objects) == 0 {
		return b, made
	}
	return t.update(b, objects), made
}

// rewrite puts stand-ins into a ToUnicode map or a page.
func (s *standIns) rewrite(data string) (string, bool) {
	if strings.Contains(data, "begincmap") {
		more := s.mappings(data)
		return strings.Replace(data, "endcmap", more+"endcmap", 1), more != ""
	}
	changed := false
	data = actualText.ReplaceAllStringFunc(data, func(entry string) string {
		hex := entry[strings.IndexByte(entry, '<')+5 : len(entry)-1]
		r, ok := s.of(string(utf16Runes(hex)))
		if !ok {
			return entry
		}
		changed = true
		return fmt.Sprintf("/ActualText<FEFF%04X>", r)
	})
	return data, changed
}
