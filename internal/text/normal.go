package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Normal gives the form of an Arabic word under which it is looked up: presentation forms
// folded; tatweel, diacritics and invisible characters dropped; أ إ آ ٱ as ا, ى and ی as ي,
// ک as ك, and a final ة as ه.
func Normal(word string) string {
	var b strings.Builder
	b.Grow(len(word))
	for _, r := range word {
		if r >= 0xfb50 && r <= 0xfefc {
			for _, q := range norm.NFKC.String(string(r)) {
				fold(&b, q)
			}
			continue
		}
		fold(&b, r)
	}
	s := b.String()
	if strings.HasSuffix(s, "ة") {
		s = s[:len(s)-len("ة")] + "ه"
	}
	return s
}

func fold(b *strings.Builder, r rune) {
	switch r {
	case 'أ', 'إ', 'آ', 'ٱ':
		r = 'ا'
	case 'ى', 'ی', 'ې':
		r = 'ي'
	case 'ک', 'ڪ':
		r = 'ك'
	case 'ھ', 'ہ':
		r = 'ه'
	case 'ـ', 'ٰ', '\u200d', '\u200c':
		return
	}
	if r >= 'ً' && r <= 'ٟ' || r >= '\u06d6' && r <= '\u06ed' {
		return
	}
	b.WriteRune(r)
}

// Lower gives the form of a Latin word under which it is looked up: lower case, composed,
// without soft hyphens and without the dots of initials.
func Lower(word string) string {
	plain := true
	for i := range len(word) {
		if c := word[i]; c >= utf8.RuneSelf || c >= 'A' && c <= 'Z' || c == '.' {
			plain = false
			break
		}
	}
	if plain {
		return word
	}
	s := norm.NFC.String(strings.ToLower(word))
	return strings.Map(func(r rune) rune {
		if r == '.' || r == '\u00ad' {
			return -1
		}
		return r
	}, s)
}

// Bare gives a lower-case word without its accents, for meeting "Etats" with "États".
func Bare(word string) string {
	if ascii(word) {
		return word
	}
	var b strings.Builder
	for _, r := range norm.NFD.String(word) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
