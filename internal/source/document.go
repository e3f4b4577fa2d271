// Package source gets documents and turns them into text: from a file, a folder, standard
// input or a web address; from plain text in any of the encodings in use, saved web pages,
// PDF and DOCX. The original bytes are kept as they came; the text is what everything above
// reads, and its offsets are what facts point into.
package source

import "github.com/mithaq/mithaq"

// Document is one document: the bytes as they came, and the text read out of them.
type Document struct {
	Ref       string // how it was asked for: a path, an address, "-"
	Original  []byte // the bytes as they came, never changed
	MediaType string // what the bytes are: Plain, HTML, PDF or DOCX
	Charset   string // the encoding of Plain and HTML by its WHATWG name; else ""
	Text      string // the extracted text, valid UTF-8, without a byte-order mark
	Meta      Meta
}

// The media types that are read.
const (
	Plain = "text/plain"
	HTML  = "text/html"
	PDF   = "application/pdf"
	DOCX  = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
)

// Meta is what is known about a document beside its text. A value that nothing gives is empty.
type Meta struct {
	Title     Found
	Publisher Found
	Published Found // a mithaq.Date; never a file's own date, which says nothing about publication
	Lang      Found // a mithaq.Lang; what the document claims, not what its text is in
	Address   Found // where the public can read it
	Marking   Found // a mithaq.Marking; "TLP:CLEAR" where nothing says otherwise
}

// Found is a value and how it was found: "given", "html: meta article:published_time",
// "docx: core.xml", "text: first line", "file name", "default" and so on.
type Found struct {
	Value string `json:"value"`
	How   string `json:"how"`
}

// found is a value and how it was found, or nothing where it is empty.
func found(value, how string) Found {
	if value == "" {
		return Found{}
	}
	return Found{value, how}
}

// or gives f where it has a value, else next.
func (f Found) or(next Found) Found {
	if f.Value != "" {
		return f
	}
	return next
}

// or fills the gaps of m from next.
func (m Meta) or(next Meta) Meta {
	return Meta{
		Title:     m.Title.or(next.Title),
		Publisher: m.Publisher.or(next.Publisher),
		Published: m.Published.or(next.Published),
		Lang:      m.Lang.or(next.Lang),
		Address:   m.Address.or(next.Address),
		Marking:   m.Marking.or(next.Marking),
	}
}

// Date gives the publication date, "" where it is not known.
func (m Meta) Date() mithaq.Date { return mithaq.Date(m.Published.Value) }
