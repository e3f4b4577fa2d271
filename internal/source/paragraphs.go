package source

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// paragraphs gives the text of the paragraphs, headings, list items and table rows under n:
// white space folded, <br> a line break, the cells of a row with " | " between them.
func paragraphs(n *html.Node) []string {
	var p printer
	p.node(n)
	p.flush()
	return p.done
}

// printer gathers the paragraphs of a page.
type printer struct {
	done  []string
	line  strings.Builder
	space bool // white space was met that has not been written
	pre   int  // depth of <pre>, where line breaks count
}

func (p *printer) node(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		p.text(n.Data)
	case html.ElementNode:
		p.element(n)
	case html.DocumentNode:
		p.children(n)
	}
}

func (p *printer) children(n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		p.node(c)
	}
}

func (p *printer) element(n *html.Node) {
	tag := atom.Lookup([]byte(n.Data)) // readability changes Data alone
	switch {
	case wordless[tag]:
	case tag == atom.Br:
		p.breakLine()
	case tag == atom.Tr:
		p.flush()
		p.row(n)
	case tag == atom.Pre:
		p.flush()
		p.pre++
		p.children(n)
		p.pre--
		p.flush()
	case tag == atom.Q:
		p.text("“")
		p.children(n)
		p.text("”")
	case block[tag]:
		p.flush()
		p.children(n)
		p.flush()
	default:
		p.children(n)
	}
}

// row writes a table row.
func (p *printer) row(tr *html.Node) {
	var cells [][]string
	for c := tr.FirstChild; c != nil; c = c.NextSibling {
		if cell := paragraphs(c); len(cell) > 0 {
			cells = append(cells, cell)
		}
	}
	p.done = append(p.done, tableRow(cells)...)
}

// longestRow is the number of bytes of text beyond which a row of several paragraphs is
// there to lay out the page.
const longestRow = 600

// tableRow makes one paragraph of the cells of a table row, each given by its paragraphs;
// the cells of a row that only lays out the page stay paragraphs of their own.
func tableRow(cells [][]string) []string {
	all := slices.Concat(cells...)
	line := make([]string, len(cells))
	size := 0
	for i, cell := range cells {
		line[i] = strings.ReplaceAll(strings.Join(cell, " "), "\n", " ")
		size += len(line[i])
	}
	if len(all) == 0 || len(all) > len(cells) && size > longestRow {
		return all
	}
	return []string{strings.Join(line, " | ")}
}

// text writes s with its white space folded; no-break spaces stay, soft hyphens and other
// hints where to break a word go.
func (p *printer) text(s string) {
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		switch r {
		case '\n':
			if p.pre > 0 {
				p.breakLine()
			} else {
				p.space = true
			}
		case ' ', '\t', '\r', '\f':
			p.space = true
		case '\u00ad', '\u200b', '\u2060', '\ufeff':
		default:
			if unicode.IsControl(r) {
				p.space = true
				continue
			}
			p.rune(r)
		}
	}
}

func (p *printer) rune(r rune) {
	if p.space && p.line.Len() > 0 && !strings.HasSuffix(p.line.String(), "\n") {
		p.line.WriteByte(' ')
	}
	p.space = false
	p.line.WriteRune(r)
}

func (p *printer) breakLine() {
	p.space = false
	if p.line.Len() > 0 {
		p.line.WriteByte('\n')
	}
}

// flush ends the paragraph; two line breaks in a row end one too.
func (p *printer) flush() {
	for _, s := range strings.Split(p.line.String(), "\n\n") {
		if s = strings.TrimSpace(s); s != "" {
			p.done = append(p.done, s)
		}
	}
	p.line.Reset()
	p.space = false
}

func atoms(list ...atom.Atom) map[atom.Atom]bool {
	m := map[atom.Atom]bool{}
	for _, a := range list {
		m[a] = true
	}
	return m
}

var wordless = atoms(atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Head, atom.Svg, atom.Button,
	atom.Input, atom.Select, atom.Textarea, atom.Iframe, atom.Object, atom.Audio, atom.Video, atom.Canvas)

var block = atoms(atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Body, atom.Caption, atom.Center,
	atom.Dd, atom.Details, atom.Dialog, atom.Dir, atom.Div, atom.Dl, atom.Dt, atom.Fieldset, atom.Figcaption,
	atom.Figure, atom.Footer, atom.Form, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Header,
	atom.Hgroup, atom.Hr, atom.Html, atom.Legend, atom.Li, atom.Main, atom.Menu, atom.Nav, atom.Ol, atom.P,
	atom.Section, atom.Summary, atom.Table, atom.Tbody, atom.Td, atom.Tfoot, atom.Th, atom.Thead, atom.Ul)
