package lexicon

import (
	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/text"
)

// Word is a word of a text with what it can be. Words are shared: the same spelling in the
// same language is the same Word.
type Word struct {
	*Entry         // what it is; never nil, without senses where it is not known
	Parts    Parts // the particles of its likeliest reading
	Norm     string
	begins   Set    // its classes, and those of all phrases that begin with it
	raw      string // as it is spelt
	readings []analysis
}

// MayBegin reports whether the word, or any phrase of the lists that begins with it, has class
// c: a quick no for most questions about a word.
func (w *Word) MayBegin(c Class) bool { return w.begins.Has(c) }

// Known reports whether the word is in the lists.
func (w *Word) Known() bool { return len(w.Senses) > 0 }

var unknown = &Entry{}

func (l *Lexicon) word(raw string, t text.Token) *Word {
	if len(raw) > maxWord {
		return &Word{Entry: unknown, Norm: raw}
	}
	if t.Is(text.Arab) && l.Lang == mithaq.Arabic {
		return l.arabicWord(raw)
	}
	lower := text.Lower(raw)
	w := &Word{Entry: unknown, Norm: lower}
	e := l.forms[lower]
	if e == nil {
		e = l.forms[text.Bare(lower)]
	}
	if e == nil {
		return w
	}
	e = e.written(t)
	w.Entry = e
	w.readings = []analysis{{entry: e}}
	return w
}

// maxWord is the length in bytes beyond which a run of letters is no word.
const maxWord = 120

// written gives e without the senses that a word written as t is cannot have.
func (e *Entry) written(t text.Token) *Entry {
	c := &Entry{node: e.node, id: e.id}
	for _, s := range e.Senses {
		if (t.Is(text.Capital) || !s.Proper) && (t.Is(text.AllCaps) || !s.Caps) {
			c.add(s)
		}
	}
	return c
}

func (l *Lexicon) arabicWord(raw string) *Word {
	w := &Word{Entry: unknown, Norm: text.Normal(raw), readings: l.analyse(raw)}
	if len(w.readings) > 0 && !w.readings[0].entry.Bits.Empty() {
		w.Entry, w.Parts = w.readings[0].entry.bare(w.readings[0].parts), w.readings[0].parts
		w.withArticle()
		return w
	}
	_, w.Parts = article(raw, w.Norm)
	return w
}

// withArticle adds to a word that a list has with its ال or its accusative ا, such as a
// family's name, what the same word is when these are endings: الثاني is also the second,
// يوما a day.
func (w *Word) withArticle() {
	for _, a := range w.readings[1:] {
		if a.parts == w.Parts || a.parts&^(The|Tanwin) != w.Parts || a.entry.Bits.Empty() {
			continue
		}
		both := &Entry{node: w.node, id: w.id}
		for _, s := range append(w.Senses[:len(w.Senses):len(w.Senses)], a.entry.bare(a.parts).Senses...) {
			both.add(s)
		}
		w.Entry, w.Parts = both, a.parts
		return
	}
}

// bare gives e without the senses that never take ال, where it stands with ال.
func (e *Entry) bare(parts Parts) *Entry {
	if parts&The == 0 {
		return e
	}
	c := &Entry{node: e.node, id: e.id}
	for _, s := range e.Senses {
		if !s.Bare {
			c.add(s)
		}
	}
	return c
}
