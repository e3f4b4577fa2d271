package source

import (
	"math"
	"unicode"

	"golang.org/x/text/encoding/charmap"
	xunicode "golang.org/x/text/encoding/unicode"
)

// candidates are the single-byte encodings that Arabic, English and French texts come in;
// of equal ones the earlier is taken. ISO-8859-1 is read as windows-1252, as browsers do.
var candidates = []struct {
	name string
	cm   *charmap.Charmap
}{
	{"windows-1252", charmap.Windows1252},
	{"windows-1256", charmap.Windows1256},
	{"iso-8859-6", charmap.ISO8859_6},
	{"iso-8859-15", charmap.ISO8859_15},
	{"macintosh", charmap.Macintosh},
}

// guessSample is how many bytes the guess is made from.
const guessSample = 1 << 16

// rare is what a score must exceed that of the others by in an encoding long out of use.
const rare = 0.7

// guess gives the single-byte encoding in which b reads most like Arabic, English or French;
// nil where it reads like none of them in any.
func guess(b []byte) (*charmap.Charmap, string) {
	var best *charmap.Charmap
	name, top := "", 0.0
	for _, c := range candidates {
		s := score(b[:min(len(b), guessSample)], c.cm)
		if c.cm == charmap.Macintosh {
			s -= rare
		}
		if s > top {
			best, name, top = c.cm, c.name, s
		}
	}
	if best == nil && mostlyPlain(b) && score(b[:min(len(b), guessSample)], charmap.Windows1252) > -1 {
		best, name = charmap.Windows1252, "windows-1252" // a sign or two, such as ©
	}
	if best == nil || !defined(b, best) {
		return nil, ""
	}
	return best, name
}

// mostlyPlain reports whether at most one byte in ten is beyond ASCII.
func mostlyPlain(b []byte) bool {
	n := 0
	for _, c := range b {
		if c >= 0x80 {
			n++
		}
	}
	return n*10 <= len(b)
}

// defined reports whether cm gives every byte of b a meaning.
func defined(b []byte, cm *charmap.Charmap) bool {
	for _, c := range b {
		if c >= 0x80 && undefined(cm.DecodeByte(c)) {
			return false
		}
	}
	return true
}

func undefined(r rune) bool { return r == unicode.ReplacementChar || r >= 0x80 && r < 0xA0 }

// score is the mean log-odds of the characters beyond ASCII being text rather than chance;
// above 0 they look like text.
func score(b []byte, cm *charmap.Charmap) float64 {
	sum, n := 0.0, 0
	for i, c := range b {
		if c < 0x80 {
			continue
		}
		r := cm.DecodeByte(c)
		if undefined(r) {
			return math.Inf(-1)
		}
		sum += weight(r) + company(r, neighbour(b, i-1, cm), neighbour(b, i+1, cm))
		n++
	}
	if n == 0 {
		return 0
	}
	return sum / float64(n)
}

func neighbour(b []byte, i int, cm *charmap.Charmap) rune {
	if i < 0 || i >= len(b) {
		return ' '
	}
	return cm.DecodeByte(b[i])
}

// frequencies are rough shares, in thousandths, of the characters beyond ASCII: letters of
// Arabic among themselves, accented letters of French among themselves.
var frequencies = func() map[rune]float64 {
	m := map[rune]float64{}
	for _, band := range []struct {
		share   float64
		letters string
	}{
		{120, "ال"}, {62, "يمنو"}, {45, "رت"}, {30, "بدعهسةف"}, {22, "أقكح"}, {12, "جشصإى"}, {7, "خطذضزثء"}, {3, "غئظآؤ"},
		{400, "é"}, {110, "èà"}, {55, "ê’ç"}, {25, "îôâÉœ«»"}, {15, "ûùïÀ“”–"}, {13, "ëÈÊÔÎÇ…—‘،؛؟Œ\u00a0€°•üöáíóúñ£›‹·²§½"},
	} {
		for _, r := range band.letters {
			m[r] = math.Log(band.share * 80 / 1000) // 80 to 120 characters are to be had by chance
		}
	}
	return m
}()

func weight(r rune) float64 {
	if w, ok := frequencies[r]; ok {
		return w
	}
	if r >= 0x064B && r <= 0x0652 || r == 0x0640 {
		return 0 // marks of vowels, tatweel
	}
	if unicode.IsSymbol(r) || unicode.IsPunct(r) {
		return -0.5
	}
	return -3
}

// company rewards a letter that stands among its own and punishes one among strangers:
// Arabic letters stand in a row, accented ones singly between plain ones.
func company(r, before, after rune) float64 {
	if r == '’' && unicode.IsLetter(before) && unicode.IsLetter(after) {
		return 2
	}
	if !unicode.IsLetter(r) {
		return 0
	}
	w := 0.0
	for _, n := range []rune{before, after} {
		switch same := arabic(r) == arabic(n); {
		case !unicode.IsLetter(n):
		case same && (n < 0x80 || arabic(n)):
			w++
		case same:
			w -= 1.5 // two accented letters in a row
		default:
			w -= 3
		}
	}
	if arabic(r) && !unicode.IsLetter(before) && !unicode.IsLetter(after) && r != 'و' {
		w -= 2
	}
	return w
}

func arabic(r rune) bool { return r >= 0x0600 && r <= 0x06FF }

// utf16Order tells UTF-16 without a byte-order mark by its units being, nearly all of them,
// characters of Arabic, English or French in one byte order and not in the other.
func utf16Order(b []byte) (xunicode.Endianness, bool) {
	sample := b[:min(len(b), guessSample)]
	if len(b)%2 != 0 || len(b) < 4 || !controls(sample) {
		return xunicode.LittleEndian, false
	}
	little, big, n := 0, 0, len(sample)/2
	for i := 0; i+1 < len(sample); i += 2 {
		if plausible(uint16(sample[i]) | uint16(sample[i+1])<<8) {
			little++
		}
		if plausible(uint16(sample[i+1]) | uint16(sample[i])<<8) {
			big++
		}
	}
	switch {
	case little*100 >= n*95 && little > big:
		return xunicode.LittleEndian, true
	case big*100 >= n*95 && big > little:
		return xunicode.BigEndian, true
	}
	return xunicode.LittleEndian, false
}

// controls reports whether b has bytes that no text in single bytes has, the high halves of
// UTF-16 units among them.
func controls(b []byte) bool {
	for _, c := range b {
		if c < '\t' {
			return true
		}
	}
	return false
}

func plausible(u uint16) bool {
	return u == '\t' || u == '\n' || u == '\r' || u >= ' ' && u <= '~' || u >= 0xA0 && u <= 0x17F ||
		u >= 0x600 && u <= 0x6FF || u >= 0x200B && u <= 0x2044 || u == 0x20AC || u >= 0xFB50 && u <= 0xFDFF || u >= 0xFE70 && u <= 0xFEFC
}
