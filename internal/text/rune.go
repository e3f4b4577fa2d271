package text

import "unicode"

// class is what the tokenizer needs to know of a rune.
type class uint8

const (
	other  class = iota // punctuation and symbols: a token each
	space               // white space within a line
	line                // a line's end
	arabic              // a letter or mark of the Arabic script
	latin               // any other letter or mark
	upper               // an upper-case letter
	digit               // a decimal digit of any script
	glue                // invisible: bidi controls, joiners; part of nothing
)

// table holds the class of every rune below its length, which covers Latin and Arabic.
var table = func() (t [0x780]class) {
	for r := range t {
		t[r] = classify(rune(r))
	}
	return t
}()

func classOf(r rune) class {
	if int(r) < len(table) {
		return table[r]
	}
	return classify(r)
}

func classify(r rune) class {
	switch {
	case r == '\n' || r == '\r' || r == '\u2028' || r == '\u2029' || r == '\f' || r == '\v' || r == '\u0085':
		return line
	case r == '\u200b' || r >= '\u200c' && r <= '\u200f' || r >= '\u202a' && r <= '\u202e' ||
		r >= '\u2060' && r <= '\u2069' || r == '\ufeff' || r == '\u00ad' || r == '\u061c':
		return glue
	case unicode.IsSpace(r):
		return space
	case r >= '0' && r <= '9' || r >= '٠' && r <= '٩' || r >= '۰' && r <= '۹':
		return digit
	case unicode.Is(unicode.Arabic, r) && (unicode.IsLetter(r) || unicode.IsMark(r)), r == 'ـ', r >= 'ً' && r <= 'ٟ':
		return arabic
	case unicode.IsUpper(r):
		return upper
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return latin
	}
	return other
}

// Digit gives the value of a decimal digit in Western, Arabic-Indic or Persian form.
func Digit(r rune) (int, bool) {
	switch {
	case r >= '0' && r <= '9':
		return int(r - '0'), true
	case r >= '٠' && r <= '٩':
		return int(r - '٠'), true
	case r >= '۰' && r <= '۹':
		return int(r - '۰'), true
	}
	return 0, false
}
