package source

import (
	"path"
	"regexp"
	"strings"

	"github.com/mithaq/mithaq"
)

const saveAnew = "open it in a word processor and save it anew as DOCX"

// fromDOCX reads an Office Open XML word-processing document (ECMA-376): its paragraphs,
// headings, list items and table rows, then its footnotes and endnotes. Tracked deletions
// are left out, tracked insertions are in.
func fromDOCX(b []byte) (content, error) {
	pkg, err := openPackage(b)
	if err != nil {
		return content{}, err
	}
	main, err := pkg.mainPart()
	if err != nil {
		return content{}, err
	}
	blocks, notes, err := pkg.story(main)
	if err != nil {
		return content{}, err
	}
	for _, kind := range []string{"footnote", "endnote"} {
		more, err := pkg.notes(main, kind, notes)
		if err != nil {
			return content{}, err
		}
		blocks = append(blocks, more...)
	}
	heads, err := pkg.heads(path.Dir(main))
	if err != nil {
		return content{}, err
	}
	meta, err := pkg.coreMeta()
	return content{text: strings.Join(blocks, "\n\n"), meta: meta, heads: heads}, err
}

// story gives the paragraphs of one part, and the notes that they refer to.
func (p *zipPackage) story(part string) ([]string, []note, error) {
	b, err := p.read(part)
	if err != nil {
		return nil, nil, err
	}
	r := newStoryReader(b)
	if err := r.whole(); err != nil {
		return nil, nil, damagedPart(part, err)
	}
	return r.done, r.notes, nil
}

func damagedPart(part string, err error) error {
	return mithaq.Errorf(mithaq.Invalid, "", "a damaged DOCX file: %s: %w", part, err).WithRemedy(saveAnew)
}

// heads gives the lines of the headers and footers: no part of the text, but where a
// marking stands.
func (p *zipPackage) heads(folder string) (string, error) {
	var lines []string
	for _, name := range p.names {
		base := path.Base(name)
		if path.Dir(name) != folder || !strings.HasPrefix(base, "header") && !strings.HasPrefix(base, "footer") || path.Ext(base) != ".xml" {
			continue
		}
		blocks, _, err := p.story(name)
		if err != nil {
			return "", err
		}
		lines = append(lines, blocks...)
	}
	return strings.Join(lines, "\n"), nil
}

// coreMeta reads docProps/core.xml.
func (p *zipPackage) coreMeta() (Meta, error) {
	const part = "docProps/core.xml"
	if !p.has(part) {
		return Meta{}, nil
	}
	var core struct {
		Title    string `xml:"title"`
		Language string `xml:"language"`
	}
	if err := p.decode(part, &core); err != nil {
		return Meta{}, err
	}
	return Meta{
		Title: found(realTitle(core.Title), "docx: core.xml"),
		Lang:  found(language(core.Language), "docx: core.xml"),
	}, nil
}

var madeUp = regexp.MustCompile(`(?i)^(microsoft word|powerpoint presentation|document ?\d*$|untitled|sans titre|بدون عنوان|بلا عنوان|doc\d|.*\.(docx?|pdf|rtf|odt|indd|txt|html?)$)`)

// realTitle gives title, but "" where a program made it up.
func realTitle(title string) string {
	title = plain(title)
	if madeUp.MatchString(title) {
		return ""
	}
	return title
}
