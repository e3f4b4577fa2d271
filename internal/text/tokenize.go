package text

import "unicode/utf8"

// tokenize appends the tokens of text[start:end], one line, and counts its letters.
func tokenize(tokens []Token, text string, start, end int, c *counts) []Token {
	spaced := true
	for i := start; i < end; {
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:end])
		}
		k := classOf(r)
		switch k {
		case space, line, glue:
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
			i = arabicWord(text, i+n, end)
			c.arabic++
		case latin, upper:
			i = latinWord(text, i, end, &t)
			c.latinWord(text[t.Start:i])
		case digit:
			t.Kind = Number
			i = number(text, i+n, end)
		default:
			t.Kind = Punct
			i += n
		}
		t.End = int32(i)
		tokens = join(tokens, t, text)
		spaced = false
	}
	return tokens
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

func arabicWord(s string, i, end int) int {
	for i < end {
		if s[i] < utf8.RuneSelf {
			return i
		}
		r, n := utf8.DecodeRuneInString(s[i:end])
		if k := classOf(r); k != arabic && !(r == '\u200d' || r == '\u200c') {
			return i
		}
		i += n
	}
	return i
}

// latinWord finds the end of the word at i and sets its case flags. Single letters with dots
// between them ("U.S.") are one word.
func latinWord(s string, i, end int, t *Token) int {
	start, letters, lower := i, 0, false
	for i < end {
		r, n := utf8.DecodeRuneInString(s[i:end])
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
		if j := initials(s, start, i, end); j > i {
			i, letters = j, 2
		}
		if !lower && letters > 1 {
			t.Flags |= AllCaps
		}
	}
	return i
}

// initials extends one capital letter to "U.S." where further letters with dots follow.
func initials(s string, start, i, end int) int {
	if i-start != 1 {
		return i
	}
	n := 0
	for i+1 < end && s[i] == '.' && s[i+1] >= 'A' && s[i+1] <= 'Z' && (i+2 == end || !letterAt(s, i+2)) {
		i += 2
		n++
	}
	if n > 0 && i < end && s[i] == '.' {
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
func number(s string, i, end int) int {
	for i < end {
		r, n := utf8.DecodeRuneInString(s[i:end])
		if classOf(r) == digit {
			i += n
			continue
		}
		switch r {
		case '.', ',', '٫', '٬', '،':
		default:
			return i
		}
		next, m := utf8.DecodeRuneInString(s[i+n : end])
		if m == 0 || classOf(next) != digit {
			return i
		}
		i += n + m
	}
	return i
}
