package text

import (
	"github.com/mithaq/mithaq"
)

// Parser parses one document after another, using its memory again: a Document is valid
// until the next Parse. A Parser is for one goroutine at a time.
type Parser struct {
	doc    Document
	counts []counts // per paragraph
	all    counts
}

// Parse splits text, which must be valid UTF-8, into its parts. The language of the document
// is lang where that is known, else the one that most of its words are in; each paragraph
// has its own.
func (p *Parser) Parse(text string, lang mithaq.Lang) *Document {
	p.doc = Document{Text: text, Lang: lang, Tokens: p.doc.Tokens[:0], Sentences: p.doc.Sentences[:0], Paragraphs: p.doc.Paragraphs[:0]}
	p.counts, p.all = p.counts[:0], counts{}
	for start := 0; start < len(text); {
		start = p.line(start)
	}
	p.settle()
	p.markCut()
	return &p.doc
}

// line adds the paragraph that the line at start makes, if any, and gives the next line's
// place.
func (p *Parser) line(start int) int {
	first := len(p.doc.Tokens)
	var c counts
	var end, next int
	p.doc.Tokens, end, next = tokenize(p.doc.Tokens, p.doc.Text, start, &c)
	if len(p.doc.Tokens) == first {
		return next
	}
	p.doc.Tokens[first].Flags |= First
	from := len(p.doc.Sentences)
	p.doc.Sentences = split(p.doc.Sentences, &p.doc, first, int32(len(p.doc.Paragraphs)))
	p.doc.Paragraphs = append(p.doc.Paragraphs, Paragraph{
		From: int32(from), To: int32(len(p.doc.Sentences)), Start: int32(start), End: int32(end),
	})
	p.counts = append(p.counts, c)
	p.all.add(c)
	return next
}

// settle gives the document and each paragraph its language.
func (p *Parser) settle() {
	if !p.doc.Lang.Known() {
		p.doc.Lang = p.all.lang(mithaq.English)
	}
	latin := p.doc.Lang
	if latin == mithaq.Arabic {
		latin = counts{english: p.all.english, french: p.all.french}.lang(mithaq.English)
	}
	for i := range p.doc.Paragraphs {
		p.doc.Paragraphs[i].Lang = p.counts[i].lang(latin)
	}
}

// markCut marks a last sentence that has no end mark as possibly broken off, unless it is a
// headline's length of a whole line by itself.
func (p *Parser) markCut() {
	if len(p.doc.Sentences) == 0 {
		return
	}
	last := &p.doc.Sentences[len(p.doc.Sentences)-1]
	end := p.doc.Tokens[last.To-1]
	last.Cut = !(end.Kind == Punct && (isStop(end.Rune) || isCloser(end.Rune)))
}
