package lexicon

import (
	"slices"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/text"
)

// Hit is a known word or phrase at its place: tokens From to To (exclusive).
type Hit struct {
	From, To int32
	Parts    Parts // particles attached to the first word
	*Entry
}

// Page is a document with what the lexicon knows of it.
type Page struct {
	*text.Document
	Words  []*Word // for each token; never nil, unknown for what is no word
	Hits   []Hit   // in order, none overlapping another
	HitAt  []int32 // for each token, the index of the hit that covers it, or -1
	Bits   []Set   // for each sentence, the classes that its hits have
	FirstH []int32 // for each sentence, its first hit; one more at the end
	lists  []*Lexicon
}

// Finder looks words up in documents. It is for one goroutine at a time and uses its memory
// again: a Page is valid until the next Find.
type Finder struct {
	vocab map[mithaq.Lang]*vocabulary
	load  func(mithaq.Lang) *Lexicon
	page  Page
	blank *Word
}

// NewFinder makes a Finder over the lexicons that load gives; each is asked for when a text
// in its language is first met.
func NewFinder(load func(mithaq.Lang) *Lexicon) *Finder {
	return &Finder{vocab: map[mithaq.Lang]*vocabulary{}, load: load, blank: &Word{Entry: unknown}}
}

func (f *Finder) vocabulary(lang mithaq.Lang) *vocabulary {
	v := f.vocab[lang]
	if v == nil {
		v = &vocabulary{lex: f.load(lang), words: map[string]*Word{}}
		f.vocab[lang] = v
	}
	return v
}

// Find looks up every word of doc.
func (f *Finder) Find(doc *text.Document) *Page {
	p := &f.page
	*p = Page{Document: doc, Words: resized(p.Words, len(doc.Tokens)), Hits: p.Hits[:0], HitAt: resized(p.HitAt, len(doc.Tokens)), Bits: p.Bits[:0], FirstH: p.FirstH[:0], lists: p.lists[:0]}
	for _, par := range doc.Paragraphs {
		v := f.vocabulary(par.Lang)
		for s := par.From; s < par.To; s++ {
			f.sentence(p, v, doc.Sentences[s])
		}
	}
	p.FirstH = append(p.FirstH, int32(len(p.Hits)))
	return p
}

// resized gives s a length, using its memory again; every element is then to be set.
func resized[T any](s []T, n int) []T { return slices.Grow(s[:0], n)[:n] }

func (f *Finder) sentence(p *Page, v *vocabulary, s text.Sentence) {
	words, hitAt := p.Words[s.From:s.To], p.HitAt[s.From:s.To]
	for i, t := range p.Tokens[s.From:s.To] {
		words[i], hitAt[i] = f.blank, -1
		if t.Kind != text.Number || p.attached(s.From+int32(i)) { // the 5 of G5 is part of a name
			words[i] = v.word(p.Text[t.Start:t.End], t)
		}
	}
	p.FirstH = append(p.FirstH, int32(len(p.Hits)))
	p.lists = append(p.lists, v.lex)
	var bits Set
	for i := s.From; i < s.To; {
		h, ok := v.lex.longest(p, i, s.To)
		if !ok {
			i++
			continue
		}
		for j := h.From; j < h.To; j++ {
			p.HitAt[j] = int32(len(p.Hits))
		}
		bits.Join(&h.Bits)
		p.Hits = append(p.Hits, h)
		i = h.To
	}
	p.Bits = append(p.Bits, bits)
}

// attached reports whether token i, a number, is written right after letters: G7, G5.
func (p *Page) attached(i int32) bool {
	return i > 0 && p.Tokens[i-1].Kind == text.Word && p.Tokens[i-1].End == p.Tokens[i].Start && p.Tokens[i].End-p.Tokens[i].Start <= 2
}

// longest finds the longest phrase at token i, or the word there.
func (l *Lexicon) longest(p *Page, i, end int32) (Hit, bool) {
	w := p.Words[i]
	h := Hit{From: i, To: i + 1, Entry: w.Entry, Parts: w.Parts}
	for _, a := range w.readings {
		if a.entry.node == 0 {
			continue
		}
		e, to := l.walk(p, a.entry.node, i+1, end, nil)
		if e != nil && to > h.To && !(e.proper() && !p.Tokens[i].Is(text.Capital) && !p.Tokens[i].Is(text.Arab)) {
			h.Entry, h.To, h.Parts = e, to, a.parts
		}
	}
	return h, !h.Bits.Empty()
}

// Phrase gives the longest phrase of several words at token i of a sentence that has one of
// classes, and its end: also one that Hits does not give, because it is part of a longer
// phrase or begins within another. It is nil where there is none.
func (p *Page) Phrase(sentence int, i int32, classes *Set) (*Entry, int32) {
	if !p.Words[i].begins.Meets(classes) {
		return nil, i
	}
	l, end := p.lists[sentence], p.Sentences[sentence].To
	var best *Entry
	to := i
	for _, a := range p.Words[i].readings {
		if a.entry.node == 0 {
			continue
		}
		e, t := l.walk(p, a.entry.node, i+1, end, classes)
		if e != nil && t > to && !(e.proper() && !p.Tokens[i].Is(text.Capital) && !p.Tokens[i].Is(text.Arab)) {
			best, to = e, t
		}
	}
	return best, to
}

// walk follows the words from token i along the phrases at node, and gives the entry and
// end of the longest, or of the longest that has one of classes.
func (l *Lexicon) walk(p *Page, node, i, end int32, classes *Set) (*Entry, int32) {
	var best *Entry
	var to int32
	for i < end {
		if p.Tokens[i].Kind == text.Punct && skipped(p.Tokens[i]) {
			i++
			continue
		}
		next := l.follow(node, p.Words[i])
		if next == 0 {
			break
		}
		node = next
		i++
		if e := l.nodes[node].entry; e != nil && (classes == nil || e.Bits.Meets(classes)) {
			best, to = e, i
		}
	}
	return best, to
}

func (l *Lexicon) follow(node int32, w *Word) int32 {
	words := l.nodes[node].next
	for _, a := range w.readings {
		if words&(1<<(a.entry.id&63)) == 0 {
			continue
		}
		if next, ok := l.edges[edge(node, a.entry.id, a.parts)]; ok {
			return next
		}
	}
	return 0
}

// proper reports whether every sense of e is a name.
func (e *Entry) proper() bool {
	for _, s := range e.Senses {
		if !s.Proper {
			return false
		}
	}
	return true
}
