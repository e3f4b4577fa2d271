package reading

import (
	"math/bits"
	"unicode"
	"unicode/utf8"
)

// The functions of this file work on valid UTF-8, where a code point is a byte that is no
// continuation byte: no rune needs to be decoded to be counted or passed over.

// continues reports whether c is a byte of a code point that began before it.
func continues(c byte) bool { return c&0xc0 == 0x80 }

// codePoints counts the code points of s, eight bytes at a time.
func codePoints(s string) int {
	n := len(s)
	for ; len(s) >= 8; s = s[8:] {
		w := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		n -= bits.OnesCount64(w >> 7 &^ (w >> 6) & 0x0101010101010101)
	}
	for i := range len(s) {
		if continues(s[i]) {
			n--
		}
	}
	return n
}

// context is how many code points of the text a fact carries on either side.
const context = 32

// back gives where the context before s[at] begins, never within a grapheme cluster.
func back(s string, at int) int {
	for n := 0; n < context && at > 0; n++ {
		for at--; at > 0 && continues(s[at]); at-- {
		}
	}
	for at < len(s) {
		r, n := utf8.DecodeRuneInString(s[at:])
		if !mark(r) {
			break
		}
		at += n
	}
	return at
}

// forward gives where the context after s[:at] ends, never within a grapheme cluster.
func forward(s string, at int) int {
	for n := 0; n < context && at < len(s); n++ {
		for at++; at < len(s) && continues(s[at]); at++ {
		}
	}
	for at > 0 && at < len(s) {
		r, _ := utf8.DecodeRuneInString(s[at:])
		if !mark(r) {
			break
		}
		for at--; at > 0 && continues(s[at]); at-- {
		}
	}
	return at
}

// mark reports whether r is a combining mark; Latin and Arabic letters are told at once.
func mark(r rune) bool {
	return r >= 0x300 && (r < 0x620 || r > 0x64a) && unicode.IsMark(r)
}
