// Package text turns a document's text into paragraphs, sentences and tokens, each with its
// place in the text as it stands. Nothing in it rewrites the text: normal forms are kept
// beside the original, never instead of it.
package text

import (
	"strings"
	"unicode/utf8"

	"github.com/mithaq/mithaq"
)

// Kind is the kind of a token.
type Kind uint8

// The kinds of token.
const (
	Word   Kind = iota // letters with their marks
	Number             // digits with the marks between them: 12,000 or 13.5
	Punct              // one punctuation mark or symbol
)

// Flags say how a token stands.
type Flags uint8

// The flags of a token.
const (
	Spaced  Flags = 1 << iota // white space before it
	Hyphen                    // joined to the word before by a hyphen
	Apost                     // joined to the word before by an apostrophe
	Capital                   // begins with an upper-case letter
	AllCaps                   // has no lower-case letter, and more than one letter
	Arab                      // in the Arabic script
	First                     // the first of its line
)

// Token is a word, number or mark; Start and End are byte offsets into the text.
type Token struct {
	Start, End int32
	Rune       rune // the first rune
	Kind       Kind
	Flags      Flags
}

// Is reports whether the token has all of flags f.
func (t Token) Is(f Flags) bool { return t.Flags&f == f }

// IsOneOf reports whether the token is one of the punctuation marks. It looks through marks
// by bytes, since it is asked for more often than anything else of a token.
func (t *Token) IsOneOf(marks string) bool {
	if t.Kind != Punct {
		return false
	}
	switch r := t.Rune; {
	case r < utf8.RuneSelf:
		for i := range len(marks) {
			if marks[i] == byte(r) {
				return true
			}
		}
		return false
	case r < 0x800:
		lead, last := byte(0xc0|r>>6), byte(0x80|r&0x3f)
		for i := 1; i < len(marks); i++ {
			if marks[i] == last && marks[i-1] == lead {
				return true
			}
		}
		return false
	}
	return strings.ContainsRune(marks, t.Rune)
}

// Sentence is a range of tokens, From inclusive, To exclusive, within one paragraph.
type Sentence struct {
	From, To  int32
	Paragraph int32
	Cut       bool // the document's last, without an end mark: it may be broken off
}

// Paragraph is a line of the text that has tokens, as a range of sentences.
type Paragraph struct {
	From, To   int32 // sentences
	Start, End int32 // bytes
	Lang       mithaq.Lang
}

// Document is a text with its parts.
type Document struct {
	Text       string
	Lang       mithaq.Lang
	Tokens     []Token
	Sentences  []Sentence
	Paragraphs []Paragraph
}

// Span gives the words of tokens from (inclusive) to to (exclusive) as they stand.
func (d *Document) Span(from, to int) string {
	if from >= to {
		return ""
	}
	return d.Text[d.Tokens[from].Start:d.Tokens[to-1].End]
}

// Raw gives token i as it stands in the text.
func (d *Document) Raw(i int) string { return d.Text[d.Tokens[i].Start:d.Tokens[i].End] }

// LangAt gives the language of the paragraph that sentence s is in.
func (d *Document) LangAt(s Sentence) mithaq.Lang { return d.Paragraphs[s.Paragraph].Lang }
