package text

import "unicode/utf8"

// tokenize appends the tokens of the line that begins at start, and counts its letters. It
// gives where the line ends, and where the next begins: the same look at each rune that
// finds the tokens finds the line's end.
func tokenize(tokens []Token, text string, start int, c *counts) (_ []Token, end, next int) {
	spaced := true
	for i := start; i < len(text); {
		r, n := runeAt(text, i)
		k := classOf(r)
		switch k {
		case line:
			return tokens, i, i + n
		case space, glue:
			spaced = spaced || k == space
			i += n
			continue
		}
		t := Token{Start: int32(i), Rune: r}
		if spaced {
			t.Flags |= Spaced
		}
		switch k {
		case arabic:
			t.Flags |= Arab
			i = arabicWord(text, i+n)
			c.arabic++
		case latin, upper:
			i = latinWord(text, i, &t)
			c.latinWord(text[t.Start:i])
		case digit:
			t.Kind = Number
			i = number(text, i+n)
		default:
			t.Kind = Punct
			i += n
		}
		t.End = int32(i)
		tokens = join(tokens, t, text)
		spaced = false
	}
	return tokens, len(text), len(text)
}

// join appends t; a hyphen or apostrophe between two letters becomes a flag of the second.
func join(tokens []Token, t Token, text string) []Token {
	n := len(tokens)
	if t.Kind == Word && n >= 2 && !t.Is(Spaced) && tokens[n-1].Kind == Punct && !tokens[n-1].Is(Spaced) && tokens[n-2].Kind == Word {
		if f := linkOf(tokens[n-1].Rune); f != 0 && tokens[n-2].End == tokens[n-1].Start && tokens[n-1].End == t.Start {
			t.Flags |= f
			tokens[n-1] = t
			return tokens
		}
	}
	return append(tokens, t)
}

func linkOf(r rune) Flags {
	switch r {
	case '-', '‐', '‑':
		return Hyphen
	case '\'', '’', 'ʼ':
		return Apost
	}
	return 0
}

// runeAt decodes the rune at s[i]; those of two bytes, which Arabic is made of, without the
// checks that the standard library makes on text that need not be valid.
func runeAt(s string, i int) (rune, int) {
	c := s[i]
	if c < utf8.RuneSelf {
		return rune(c), 1
	}
	if c < 0xe0 && i+1 < len(s) {
		return rune(c&0x1f)<<6 | rune(s[i+1]&0x3f), 2
	}
	return utf8.DecodeRuneInString(s[i:])
}

// arabicWord finds the end of the word of which s[:i] is the beginning.
func arabicWord(s string, i int) int {
	for i+1 < len(s) {
		if c := s[i]; c >= 0xd8 && c <= 0xdb { // U+0600 to U+06FF, which is nearly all
			if table[rune(c&0x1f)<<6|rune(s[i+1]&0x3f)] != arabic {
				return i
			}
			i += 2
			continue
		}
		r, n := runeAt(s, i)
		if k := classOf(r); k != arabic && !(r == '\u200d' || r == '\u200c') {
			return i
		}
		i += n
	}
	return i
}

// latinWord finds the end of the word at i and sets its case flags. Single letters with dots
// between them ("U.S.") are one word.
func latinWord(s string, i int, t *Token) int {
	start, letters, lower := i, 0, false
	for i < len(s) {
		r, n := runeAt(s, i)
		k := classOf(r)
		if k != latin && k != upper && r != '\u00ad' {
			break
		}
		if k == latin {
			lower = true
		}
		letters++
		i += n
	}
	if classOf(t.Rune) == upper {
		t.Flags |= Capital
		if j := initials(s, start, i); j > i {
			i, letters = j, 2
		}
		if !lower && letters > 1 {
			t.Flags |= AllCaps
		}
	}
	return i
}

// initials extends one capital letter to "U.S." where further letters with dots follow.
func initials(s string, start, i int) int {
	if i-start != 1 {
		return i
	}
	n := 0
	for i+1 < len(s) && s[i] == '.' && s[i+1] >= 'A' && s[i+1] <= 'Z' && (i+2 == len(s) || !letterAt(s, i+2)) {
		i += 2
		n++
	}
	if n > 0 && i < len(s) && s[i] == '.' {
		i++
	}
	return i
}

func letterAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	k := classOf(r)
	return k == latin || k == upper
}

// number finds the end of the number whose first digit ends at i: digits, and single marks
// between digits.
func number(s string, i int) int {
	for i < len(s) {
		r, n := runeAt(s, i)
		if classOf(r) == digit {
			i += n
			continue
		}
		switch r {
		case '.', ',', '٫', '٬', '،':
		default:
			return i
		}
		next, m := utf8.DecodeRuneInString(s[i+n:])
		if m == 0 || classOf(next) != digit {
			return i
		}
		i += n + m
	}
	return i
}
