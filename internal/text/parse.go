package text

import (
	"unicode/utf8"

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
		end, next := lineEnd(text, start)
		p.line(start, end)
		start = next
	}
	p.settle()
	p.markCut()
	return &p.doc
}

// lineEnd finds the end of the line at start, and where the next one begins.
func lineEnd(s string, start int) (end, next int) {
	for i := start; i < len(s); {
		switch c := s[i]; {
		case c == '\n' || c == '\r' || c == '\f' || c == '\v':
			return i, i + 1
		case c < 0x80:
			i++
		case c == 0xe2 || c == 0xc2: // the few line ends beyond ASCII
			r, n := utf8.DecodeRuneInString(s[i:])
			if classOf(r) == line {
				return i, i + n
			}
			i += n
		default:
			i++
		}
	}
	return len(s), len(s)
}

// line adds the paragraph that the bytes from start to end make, if any.
func (p *Parser) line(start, end int) {
	first := len(p.doc.Tokens)
	var c counts
	p.doc.Tokens = tokenize(p.doc.Tokens, p.doc.Text, start, end, &c)
	if len(p.doc.Tokens) == first {
		return
	}
	p.doc.Tokens[first].Flags |= First
	from := len(p.doc.Sentences)
	p.doc.Sentences = split(p.doc.Sentences, &p.doc, first, int32(len(p.doc.Paragraphs)))
	p.doc.Paragraphs = append(p.doc.Paragraphs, Paragraph{
		From: int32(from), To: int32(len(p.doc.Sentences)), Start: int32(start), End: int32(end),
	})
	p.counts = append(p.counts, c)
	p.all.add(c)
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
