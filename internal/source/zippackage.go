package source

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"path"
	"strings"

	"golang.org/x/net/html/charset"

	"github.com/mithaq/mithaq"
)

// What a DOCX file may unpack to. A long report's text is some megabytes of XML, packed ten
// to one; a part of a zip bomb is packed a thousand to one.
const (
	maxEntries  = 5000
	maxInflated = 100 << 20 // bytes, of all parts that are read
	maxRatio    = 250       // of a part's size to its packed size, beyond the first megabyte
)

// zipPackage is an Office file (Open Packaging Conventions, ISO/IEC 29500-2).
type zipPackage struct {
	files map[string]*zip.File
	names []string
	left  int64 // bytes that may still be unpacked
}

func openPackage(b []byte) (*zipPackage, error) {
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		return nil, mithaq.Errorf(mithaq.Invalid, "", "a DOCX file or archive that is cut off or damaged: %w", err).
			WithRemedy("copy or download it anew")
	}
	if len(z.File) > maxEntries {
		return nil, bomb("%d entries", len(z.File))
	}
	p := &zipPackage{map[string]*zip.File{}, nil, maxInflated}
	for _, f := range z.File {
		name := strings.TrimPrefix(path.Clean("/"+strings.ReplaceAll(f.Name, `\`, "/")), "/")
		if p.files[name] == nil {
			p.names = append(p.names, name)
			p.files[name] = f
		}
	}
	return p, nil
}

func bomb(format string, args ...any) error {
	return mithaq.Errorf(mithaq.Refused, "", "a zip bomb: "+format, args...).WithRemedy("leave it; ask its sender for a PDF")
}

func (p *zipPackage) has(part string) bool { return p.files[part] != nil }

// read unpacks a part within the limits, whatever size the archive claims for it.
func (p *zipPackage) read(part string) ([]byte, error) {
	f := p.files[part]
	if f == nil {
		return nil, mithaq.Errorf(mithaq.Invalid, "", "a damaged DOCX file: it lacks its part %s", part).WithRemedy(saveAnew)
	}
	if f.Flags&1 != 0 {
		return nil, mithaq.Errorf(mithaq.Invalid, "", "an archive encrypted with a password").WithRemedy("unpack it with its password first")
	}
	limit := min(p.left, 1<<20+maxRatio*int64(f.CompressedSize64))
	r, err := f.Open()
	if err != nil {
		return nil, damagedPart(part, err)
	}
	defer r.Close()
	b, err := io.ReadAll(io.LimitReader(r, limit+1))
	if int64(len(b)) > limit {
		return nil, bomb("%s unpacks to more than %d MB", part, limit>>20)
	}
	if err != nil {
		return nil, damagedPart(part, err)
	}
	p.left -= int64(len(b))
	return b, nil
}

func (p *zipPackage) decode(part string, v any) error {
	b, err := p.read(part)
	if err != nil {
		return err
	}
	if err := newXML(b).Decode(v); err != nil && !errors.Is(err, io.EOF) {
		return damagedPart(part, err)
	}
	return nil
}

func newXML(b []byte) *xml.Decoder {
	dec := xml.NewDecoder(bytes.NewReader(b))
	dec.CharsetReader = charset.NewReaderLabel
	return dec
}

// mainPart gives the name of the part that holds the text, by the package's relationships;
// an error says what else the archive is.
func (p *zipPackage) mainPart() (string, error) {
	const rels = "_rels/.rels"
	if !p.has("[Content_Types].xml") || !p.has(rels) {
		return "", p.other()
	}
	var list struct {
		Relationship []struct {
			Type   string `xml:"Type,attr"`
			Target string `xml:"Target,attr"`
		}
	}
	if err := p.decode(rels, &list); err != nil {
		return "", err
	}
	for _, r := range list.Relationship {
		if strings.HasSuffix(r.Type, "/officeDocument") {
			main := strings.TrimPrefix(path.Clean("/"+r.Target), "/")
			return main, p.mustBeWord(main)
		}
	}
	return "", p.other()
}

// mustBeWord tells a word-processing document from a workbook or presentation.
func (p *zipPackage) mustBeWord(main string) error {
	switch {
	case strings.HasPrefix(main, "xl/"):
		return notADocument("an Excel workbook").WithRemedy("save the sheet as PDF or text")
	case strings.HasPrefix(main, "ppt/"):
		return notADocument("a PowerPoint presentation").WithRemedy("save it as PDF")
	}
	return nil
}

// other says what an archive is that is no Office file.
func (p *zipPackage) other() error {
	if !p.has("mimetype") {
		return notADocument("a zip archive").WithRemedy("unpack it and give the folder")
	}
	b, err := p.read("mimetype")
	if err != nil {
		return err
	}
	kind := strings.TrimSpace(string(b))
	switch {
	case strings.HasPrefix(kind, "application/vnd.oasis.opendocument.text"):
		return notADocument("an OpenDocument text").WithRemedy("save it as DOCX or PDF")
	case kind == "application/epub+zip":
		return notADocument("an EPUB book").WithRemedy("save it as PDF or text")
	}
	return notADocument("an archive of type %.60q", kind).WithRemedy("save it as DOCX or PDF")
}
