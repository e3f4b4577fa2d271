package source

import (
	"encoding/xml"
	"path"
	"slices"
)

// inner reads the paragraphs inside the present element apart from those around it.
func (r *storyReader) inner() ([]string, error) {
	line, done, boxes := r.line, r.done, r.boxes
	r.line, r.done, r.boxes = nil, nil, nil
	err := r.children(r.block)
	r.flush()
	blocks := r.done
	r.line, r.done, r.boxes = line, done, boxes
	return blocks, err
}

// textBox keeps the paragraphs of a text box until the paragraph around it ends.
func (r *storyReader) textBox() error {
	blocks, err := r.inner()
	r.boxes = append(r.boxes, blocks...)
	return err
}

// alternatives reads the first of several forms of the same thing (ISO/IEC 29500-3): the
// others repeat it for older programs.
func (r *storyReader) alternatives(f func(xml.StartElement) error) error {
	chosen := false
	return r.children(func(e xml.StartElement) error {
		if chosen {
			return r.skip()
		}
		chosen = true
		return r.children(f)
	})
}

// tableRows reads the rows of a table.
func (r *storyReader) tableRows(e xml.StartElement) error {
	switch e.Name.Local {
	case "tr":
		return r.tableRow()
	case "del", "tblPr", "tblGrid":
		return r.skip()
	}
	return r.children(r.tableRows)
}

func (r *storyReader) tableRow() error {
	var cells [][]string
	deleted := false
	var cell func(e xml.StartElement) error
	cell = func(e xml.StartElement) error {
		switch e.Name.Local {
		case "tc":
			blocks, err := r.inner()
			if len(blocks) > 0 {
				cells = append(cells, blocks)
			}
			return err
		case "trPr":
			return r.children(func(e xml.StartElement) error {
				deleted = deleted || e.Name.Local == "del"
				return r.skip()
			})
		case "sdt", "sdtContent", "customXml", "ins":
			return r.children(cell)
		}
		return r.skip()
	}
	err := r.children(cell)
	if !deleted {
		r.flush()
		r.done = append(r.done, tableRow(cells)...)
	}
	return err
}

// notes gives the footnotes or endnotes that the text refers to, in its order.
func (p *zipPackage) notes(main, kind string, refs []note) ([]string, error) {
	part := path.Join(path.Dir(main), kind+"s.xml")
	if !p.has(part) || !slices.ContainsFunc(refs, func(n note) bool { return n.kind == kind }) {
		return nil, nil
	}
	b, err := p.read(part)
	if err != nil {
		return nil, err
	}
	byID, err := readNotes(b, kind)
	if err != nil {
		return nil, damagedPart(part, err)
	}
	var blocks []string
	for _, n := range refs {
		if n.kind == kind {
			blocks = append(blocks, byID[n.id]...)
			delete(byID, n.id) // a note referred to twice is one note
		}
	}
	return blocks, nil
}

func readNotes(b []byte, kind string) (map[string][]string, error) {
	byID := map[string][]string{}
	r := newStoryReader(b)
	var element func(e xml.StartElement) error
	element = func(e xml.StartElement) error {
		if e.Name.Local != kind {
			return r.children(element)
		}
		blocks, err := r.inner()
		byID[attribute(e, "id")] = blocks
		return err
	}
	return byID, r.all(element)
}
