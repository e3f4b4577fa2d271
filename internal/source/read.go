package source

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/mithaq/mithaq"
)

// content is what one format's reader takes out of the bytes.
type content struct {
	text    string
	charset string
	meta    Meta
	heads   string // running heads and feet, which are no part of the text but may bear a marking
}

// Read turns the bytes of the document called name into a Document. It is what Open does
// with everything it opens, and what reads kept originals anew.
func Read(ctx context.Context, name string, original []byte, opts Options) (*Document, error) {
	media, err := sniff(name, original, opts)
	if err != nil {
		return nil, at(name, err)
	}
	c, err := extract(ctx, media, original, opts)
	if err != nil {
		return nil, at(name, err)
	}
	if strings.TrimSpace(c.text) == "" {
		return nil, mithaq.Errorf(mithaq.Invalid, name, "it is empty").WithRemedy("give a document that has text")
	}
	d := &Document{Ref: name, Original: original, MediaType: media, Charset: c.charset, Text: c.text}
	d.Meta = opts.given().or(addressed(c.meta, opts.from))
	d.Meta = d.Meta.or(guessed(name, c, d.Meta.Address.Value, opts.from != ""))
	return d, nil
}

// addressed gives m the address that its document was fetched from: a page may name a
// better one on its own site, but cannot speak for another.
func addressed(m Meta, from string) Meta {
	if from != "" && host(m.Address.Value) != host(from) {
		m.Address = Found{webAddress(from), "fetched"}
	}
	return m
}

func extract(ctx context.Context, media string, original []byte, opts Options) (content, error) {
	switch media {
	case HTML:
		return fromHTML(ctx, original, opts)
	case PDF:
		return fromPDF(ctx, original)
	case DOCX:
		return fromDOCX(original)
	}
	text, charset, err := decodeText(original)
	return content{text: text, charset: charset}, err
}

// at gives err the place where it happened, where it has none yet.
func at(place string, err error) error {
	var e *mithaq.Error
	if errors.As(err, &e) && e.Place == "" {
		e.Place = place
	}
	return err
}

// guessed is what text, address and name say where the format itself says nothing.
func guessed(name string, c content, address string, fetched bool) Meta {
	m := Meta{
		Title:     found(firstLine(c.text), "text: first line"),
		Publisher: found(host(address), "address: host"),
		Published: dateInAddress(address),
		Marking:   labelOf(c.heads + "\n" + c.text).or(Found{string(mithaq.Clear), "default"}),
	}
	if !fetched && name != stdinName {
		m.Title = m.Title.or(found(fileTitle(name), "file name"))
	}
	return m
}

// longestTitle is the number of letters beyond which a first line is a paragraph, no title.
const longestTitle = 250

// firstLine gives the first line of text that is not blank, "" where it is no title.
func firstLine(text string) string {
	for line := range strings.Lines(text) {
		line = strings.Join(strings.Fields(line), " ")
		if line == "" {
			continue
		}
		if utf8.RuneCountInString(line) > longestTitle {
			return ""
		}
		return line
	}
	return ""
}

// fileTitle makes a title of a path or address: its last part without extension.
func fileTitle(name string) string {
	base := filepath.Base(name)
	return strings.TrimSpace(strings.NewReplacer("_", " ", "-", " ").Replace(strings.TrimSuffix(base, filepath.Ext(base))))
}
