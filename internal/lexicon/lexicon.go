package lexicon

import (
	"strings"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/text"
)

// Lexicon is a compiled set of word lists for one language. Once built it is only read, so
// any number of goroutines may share it.
type Lexicon struct {
	Lang    mithaq.Lang
	forms   map[string]*Entry
	edges   map[uint64]int32 // node<<32 | entry id<<3 | particles -> node
	nodes   []node
	entries int32
	parser  text.Parser
}

// node is a place within phrases. What it says of the phrases that go on from it spares most
// of the look-ups in edges.
type node struct {
	entry *Entry // nil where no phrase ends
	next  uint64 // bit id%64 of each word that goes on
	below Set    // the classes of the phrases that pass here
}

// New makes an empty lexicon for a language.
func New(lang mithaq.Lang) *Lexicon {
	return &Lexicon{Lang: lang, forms: map[string]*Entry{}, edges: map[uint64]int32{}, nodes: make([]node, 1)}
}

// Add puts a word or phrase with its sense into the lexicon. A phrase may hold
// alternatives, "(a|b|) c", one of them empty.
func (l *Lexicon) Add(phrase string, s Sense) {
	for _, p := range alternatives(phrase) {
		l.addPlain(p, s)
	}
}

// alternatives writes out the first "(a|b)" of a phrase, and those after it.
func alternatives(p string) []string {
	open := strings.IndexByte(p, '(')
	if open < 0 {
		return []string{p}
	}
	end := strings.IndexByte(p[open:], ')')
	if end < 0 {
		return []string{p}
	}
	var out []string
	for _, alt := range strings.Split(p[open+1:open+end], "|") {
		out = append(out, alternatives(p[:open]+alt+p[open+end+1:])...)
	}
	return out
}

func (l *Lexicon) addPlain(phrase string, s Sense) {
	doc := l.parser.Parse(phrase, l.Lang)
	var e *Entry
	at := int32(0)
	count := 0
	for i := range doc.Tokens {
		if skipped(doc.Tokens[i]) {
			continue
		}
		stem, parts := l.segment(doc, i)
		word := l.form(stem)
		count++
		if count == 1 {
			e = word
			continue
		}
		if count == 2 {
			if e.node == 0 {
				e.node = l.newNode()
			}
			at = e.node
		}
		l.nodes[at].below.Add(s.Class)
		at = l.step(at, word.id, parts)
	}
	switch {
	case count == 1:
		e.add(s)
		if l.Lang != mithaq.Arabic {
			if bare := text.Bare(text.Lower(phrase)); l.forms[bare] == nil {
				l.forms[bare] = e
			}
		}
	case count > 1:
		if l.nodes[at].entry == nil {
			l.nodes[at].entry = &Entry{}
		}
		l.nodes[at].entry.add(s)
	}
}

// skipped tells the tokens that phrases pass over.
func skipped(t text.Token) bool {
	return t.Kind == text.Punct && (t.Rune == '.' || t.Rune == '\'' || t.Rune == '’' || t.Rune == '-')
}

// segment gives the stem of a phrase's word, and the particles attached to it. Lists are
// written plainly, so only what cannot be part of the stem is taken off: ال, and one of
// و ف ب ل ك before it.
func (l *Lexicon) segment(doc *text.Document, i int) (string, Parts) {
	raw := doc.Raw(i)
	if l.Lang != mithaq.Arabic || !doc.Tokens[i].Is(text.Arab) {
		return text.Lower(raw), 0
	}
	return article(raw, text.Normal(raw))
}

func (l *Lexicon) form(stem string) *Entry {
	e := l.forms[stem]
	if e == nil {
		l.entries++
		e = &Entry{id: l.entries}
		l.forms[strings.Clone(stem)] = e
	}
	return e
}

func (l *Lexicon) newNode() int32 {
	l.nodes = append(l.nodes, node{})
	return int32(len(l.nodes) - 1)
}

func edge(node, id int32, parts Parts) uint64 {
	return uint64(node)<<32 | uint64(id)<<3 | uint64(parts.bound())
}

func (l *Lexicon) step(node, id int32, parts Parts) int32 {
	key := edge(node, id, parts)
	next, ok := l.edges[key]
	if !ok {
		next = l.newNode()
		l.edges[key] = next
		l.nodes[node].next |= 1 << (id & 63)
	}
	return next
}
