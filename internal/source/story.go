package source

import (
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
)

// deepestXML is how deep elements may nest; a text box in a table in a text box is at 60.
const deepestXML = 256

var errTooDeep = errors.New("elements nested too deep")

// note is a reference to a footnote or endnote.
type note struct{ kind, id string }

// storyReader reads the paragraphs of one part of a DOCX file (WordprocessingML).
type storyReader struct {
	dec   *xml.Decoder
	depth int
	done  []string // the paragraphs read
	line  []byte   // the paragraph being read
	boxes []string // the paragraphs of text boxes anchored in it
	notes []note
}

func newStoryReader(b []byte) *storyReader { return &storyReader{dec: newXML(b)} }

// whole reads the part to its end.
func (r *storyReader) whole() error {
	err := r.all(r.block)
	r.flush()
	return err
}

// all hands every element of the part to f.
func (r *storyReader) all(f func(xml.StartElement) error) error {
	if err := r.children(f); !errors.Is(err, io.EOF) || r.depth > 0 {
		return err
	}
	return nil
}

// children hands every element inside the present one to f, and text to nobody.
func (r *storyReader) children(f func(xml.StartElement) error) error {
	for {
		t, err := r.dec.Token()
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case xml.EndElement:
			return nil
		case xml.StartElement:
			if r.depth++; r.depth > deepestXML {
				return errTooDeep
			}
			if err := f(t); err != nil {
				return err
			}
			r.depth--
		}
	}
}

// skip leaves out the present element.
func (r *storyReader) skip() error {
	return r.children(func(xml.StartElement) error { return r.skip() })
}

// block reads an element among paragraphs.
func (r *storyReader) block(e xml.StartElement) error {
	switch e.Name.Local {
	case "p":
		return r.paragraph()
	case "tbl":
		return r.children(r.tableRows)
	case "del", "moveFrom", "sectPr", "sdtPr", "tblPr", "pPr":
		return r.skip()
	case "AlternateContent":
		return r.alternatives(r.block)
	}
	return r.children(r.block) // what only wraps paragraphs
}

// paragraph reads one paragraph; where its end is a tracked deletion the next goes on in it.
func (r *storyReader) paragraph() error {
	endDeleted := false
	err := r.children(func(e xml.StartElement) error {
		if e.Name.Local != "pPr" {
			return r.inline(e)
		}
		return r.children(func(e xml.StartElement) error {
			if e.Name.Local != "rPr" {
				return r.skip()
			}
			return r.children(func(e xml.StartElement) error {
				endDeleted = endDeleted || e.Name.Local == "del"
				return r.skip()
			})
		})
	})
	if !endDeleted {
		r.flush()
	}
	return err
}

// flush ends the paragraph: its text, then the text boxes anchored in it.
func (r *storyReader) flush() {
	if s := tidyLines(string(r.line)); s != "" {
		r.done = append(r.done, s)
	}
	r.line = nil
	r.done = append(r.done, r.boxes...)
	r.boxes = nil
}

// tidyLines folds the spaces in each line of s and drops the empty ones.
func tidyLines(s string) string {
	var lines []string
	for line := range strings.SplitSeq(s, "\n") {
		if line = strings.TrimSpace(foldSpaces(line)); line != "" {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}

// foldSpaces makes each run of spaces and tabs one space.
func foldSpaces(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '\t' || r == '\r' }), " ")
}

// inline reads an element inside a paragraph.
func (r *storyReader) inline(e xml.StartElement) error {
	switch e.Name.Local {
	case "r":
		return r.run()
	case "t":
		return r.text()
	case "tab", "ptab":
		r.line = append(r.line, ' ')
	case "br", "cr":
		r.line = append(r.line, '\n')
	case "noBreakHyphen":
		r.line = append(r.line, '-')
	case "footnoteReference", "endnoteReference":
		r.notes = append(r.notes, note{strings.TrimSuffix(e.Name.Local, "Reference"), attribute(e, "id")})
	case "txbxContent":
		return r.textBox()
	case "AlternateContent":
		return r.alternatives(r.inline)
	case "del", "moveFrom", "delText", "instrText", "delInstrText", "rPr", "sdtPr", "annotationRef":
	default:
		return r.children(r.inline)
	}
	return r.skip()
}

// run reads a stretch of equal looks, and leaves it out where it is hidden.
func (r *storyReader) run() error {
	before, hidden := len(r.line), false
	err := r.children(func(e xml.StartElement) error {
		if e.Name.Local != "rPr" {
			return r.inline(e)
		}
		return r.children(func(e xml.StartElement) error {
			v := attribute(e, "val")
			hidden = hidden || e.Name.Local == "vanish" && v != "0" && v != "false"
			return r.skip()
		})
	})
	if hidden {
		r.line = r.line[:before]
	}
	return err
}

// unseen takes out hints where to break a word.
var unseen = strings.NewReplacer("\n", " ", "\u00ad", "", "\u200b", "", "\u2060", "", "\ufeff", "")

func (r *storyReader) text() error {
	for {
		t, err := r.dec.Token()
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case xml.CharData:
			r.line = append(r.line, unseen.Replace(string(t))...)
		case xml.StartElement:
			if err := r.dec.Skip(); err != nil {
				return err
			}
		case xml.EndElement:
			return nil
		}
	}
}

func attribute(e xml.StartElement, local string) string {
	i := slices.IndexFunc(e.Attr, func(a xml.Attr) bool { return a.Name.Local == local })
	if i < 0 {
		return ""
	}
	return e.Attr[i].Value
}
