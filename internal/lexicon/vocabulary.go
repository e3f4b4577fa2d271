package lexicon

import (
	"strings"

	"github.com/mithaq/mithaq/internal/text"
)

// vocabulary keeps the words met so far. It forgets all of them when they become too many.
type vocabulary struct {
	lex   *Lexicon
	words map[string]*Word
	near  [1 << nearBits]near
}

// near is a word met lately: most words of a text come again soon, and are found here with
// one comparison.
type near struct {
	raw  string
	word *Word
}

const nearBits = 12

// nearPlace gives a word's place in near, from its length and its last bytes: in Arabic its
// first are mostly particles.
func nearPlace(raw string) uint32 {
	h := uint64(len(raw))
	if n := len(raw); n >= 8 {
		e := raw[n-8:]
		h += uint64(e[0]) | uint64(e[1])<<8 | uint64(e[2])<<16 | uint64(e[3])<<24 |
			uint64(e[4])<<32 | uint64(e[5])<<40 | uint64(e[6])<<48 | uint64(e[7])<<56
		h = h*31 + uint64(raw[1])<<8 + uint64(raw[3])
	} else {
		for i := range n {
			h = h<<8 + uint64(raw[i])
		}
	}
	return uint32(h * 0x9e3779b97f4a7c15 >> (64 - nearBits))
}

// maxWords bounds the memory of one vocabulary: about 60 MB at the most.
const maxWords = 200_000

func (v *vocabulary) word(raw string, t text.Token) *Word {
	n := &v.near[nearPlace(raw)]
	if n.raw == raw {
		return n.word
	}
	w, ok := v.words[raw]
	if !ok {
		if len(v.words) >= maxWords {
			clear(v.words)
			clear(v.near[:])
		}
		raw = strings.Clone(raw) // keeps the word, not the text
		w = v.lex.word(raw, t)
		w.raw, w.begins = raw, v.lex.begun(w)
		v.words[raw] = w
	}
	*n = near{w.raw, w}
	return w
}

// begun gives the classes of w, and of all phrases that begin with it.
func (l *Lexicon) begun(w *Word) Set {
	s := w.Bits
	for _, a := range w.readings {
		if a.entry.node != 0 {
			s.Join(&l.nodes[a.entry.node].below)
		}
	}
	return s
}
