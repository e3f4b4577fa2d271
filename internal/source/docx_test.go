package source

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"io"
	"strings"
	"testing"

	"github.com/mithaq/mithaq"
)

const (
	contentTypes = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`
	wordRels     = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
	wordHead     = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="urn:wps" xmlns:v="urn:v"><w:body>`
	wordFoot     = `<w:sectPr/></w:body></w:document>`
)

// pack makes a zip archive of parts.
func pack(t testing.TB, parts map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, text := range parts {
		w, err := z.Create(name)
		if err == nil {
			_, err = io.WriteString(w, text)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// docx makes a document of a body, with further parts.
func docx(t testing.TB, body string, more map[string]string) []byte {
	t.Helper()
	parts := map[string]string{"[Content_Types].xml": contentTypes, "_rels/.rels": wordRels, "word/document.xml": wordHead + body + wordFoot}
	for name, text := range more {
		parts[name] = text
	}
	return pack(t, parts)
}

// para is a paragraph of one run.
func para(text string) string { return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>" }

func TestWordDocument(t *testing.T) {
	cell := func(s string) string { return "<w:tc><w:tcPr/>" + s + "</w:tc>" }
	body := `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Chair’s </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">summary</w:t></w:r></w:p>` +
		para("") +
		`<w:p><w:r><w:t>The partners met</w:t><w:footnoteReference w:id="2"/><w:t xml:space="preserve"> in Oslo,</w:t><w:tab/><w:t>and agreed</w:t><w:br/><w:t>on counter</w:t><w:noBreakHyphen/><w:t>measures.</w:t></w:r></w:p>` +
		`<w:p><w:r><w:t xml:space="preserve">They </w:t></w:r><w:del><w:r><w:delText>may </w:delText></w:r></w:del><w:ins><w:r><w:t xml:space="preserve">will </w:t></w:r></w:ins><w:moveFrom><w:r><w:t>soon </w:t></w:r></w:moveFrom><w:hyperlink><w:r><w:t>pay</w:t></w:r></w:hyperlink><w:r><w:rPr><w:vanish/></w:rPr><w:t> never</w:t></w:r><w:r><w:rPr><w:vanish w:val="false"/></w:rPr><w:t> in full</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>.</w:t></w:r></w:p>` +
		`<w:p><w:pPr><w:rPr><w:del w:id="9"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Two paragraphs </w:t></w:r></w:p>` + para("made one.") +
		`<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>First point</w:t></w:r></w:p>` +
		`<w:tbl><w:tblPr/><w:tr>` + cell(para("Donor")) + cell(para("Amount")) + `</w:tr><w:tr>` + cell(para("Norway")) + cell(para("25 million")+para("dollars")) + `</w:tr>` +
		`<w:tr><w:trPr><w:del w:id="8"/></w:trPr>` + cell(para("Nobody")) + cell(para("0")) + `</w:tr><w:tr>` + cell(para("")) + cell(para("Total")) + `</w:tr></w:tbl>` +
		`<w:p><w:r><w:t>Beside a box.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>` + para("In the box.") + `</w:txbxContent></wps:txbx></w:drawing></mc:Choice>` +
		`<mc:Fallback><w:pict><v:textbox><w:txbxContent>` + para("In the box.") + `</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>` +
		`<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>` + para("From a form.") + `</w:sdtContent></w:sdt>`
	notes := strings.NewReplacer("w:document", "w:footnotes", "<w:body>", "").Replace(wordHead) +
		`<w:footnote w:type="separator" w:id="0">` + para("____") + `</w:footnote><w:footnote w:id="1">` + para("Never referred to.") + `</w:footnote><w:footnote w:id="2">` + para("As announced in spring.") + `</w:footnote></w:footnotes>`
	core := `<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Summary by the chair</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`
	header := strings.NewReplacer("w:document", "w:hdr", "<w:body>", "").Replace(wordHead) + para("TLP:AMBER") + "</w:hdr>"
	b := docx(t, body, map[string]string{"word/footnotes.xml": notes, "docProps/core.xml": core, "word/header1.xml": header})
	d := read(t, "summary.docx", b, Options{})
	want(t, "text", d.Text, `Chair’s summary

The partners met in Oslo, and agreed
on counter-measures.

They will pay in full.

Two paragraphs made one.

First point

Donor | Amount

Norway | 25 million dollars

Total

Beside a box.

In the box.

From a form.

As announced in spring.`)
	wantMeta(t, d.Meta, Meta{
		Title: Found{"Summary by the chair", "docx: core.xml"}, Lang: Found{"en", "docx: core.xml"}, Marking: Found{"TLP:AMBER", "text: label"},
	})
	want(t, "media type", d.MediaType, DOCX)
}

func TestTitleOfWordDocument(t *testing.T) {
	core := `<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Microsoft Word - note.doc</dc:title></c>`
	d := read(t, "n.docx", docx(t, para("Note to the partners")+para("Text."), map[string]string{"docProps/core.xml": core}), Options{})
	if d.Meta.Title != (Found{"Note to the partners", "text: first line"}) {
		t.Errorf("%+v", d.Meta.Title)
	}
}

func TestBadWordDocuments(t *testing.T) {
	good := docx(t, para("Note to the partners"), nil)
	office := func(main string) map[string]string {
		return map[string]string{"[Content_Types].xml": contentTypes, "_rels/.rels": strings.Replace(wordRels, "word/document.xml", main, 1), main: "<x/>"}
	}
	encrypted := bytes.Clone(good)
	for i := 0; i+10 < len(encrypted); i++ { // the bit that says so, in every header
		switch string(encrypted[i : i+4]) {
		case "PK\x03\x04":
			encrypted[i+6] |= 1
		case "PK\x01\x02":
			encrypted[i+8] |= 1
		}
	}
	deep := strings.Repeat("<w:sdt><w:sdtContent>", 3000)
	for name, c := range map[string]struct {
		b     []byte
		words string
	}{
		"cut.docx":      {good[:len(good)-30], "cut off or damaged"},
		"half.docx":     {good[:len(good)/2], "cut off or damaged"},
		"plain.zip":     {pack(t, map[string]string{"a.txt": "text"}), "a zip archive"},
		"sheet.xlsx":    {pack(t, office("xl/workbook.xml")), "an Excel workbook"},
		"slides.pptx":   {pack(t, office("ppt/presentation.xml")), "a PowerPoint presentation"},
		"text.odt":      {pack(t, map[string]string{"mimetype": "application/vnd.oasis.opendocument.text"}), "an OpenDocument text"},
		"book.epub":     {pack(t, map[string]string{"mimetype": "application/epub+zip"}), "an EPUB book"},
		"locked.docx":   {encrypted, "encrypted with a password"},
		"lacking.docx":  {pack(t, map[string]string{"[Content_Types].xml": contentTypes, "_rels/.rels": wordRels}), "lacks its part word/document.xml"},
		"broken.docx":   {docx(t, "<w:p><w:r><w:t>half a", nil), "damaged DOCX"},
		"deep.docx":     {docx(t, deep, nil), "nested too deep"},
		"deeptext.docx": {docx(t, "<w:p><w:r>"+strings.Repeat("<w:smartTag>", 3000), nil), "nested too deep"},
		"empty.docx":    {docx(t, "", nil), "it is empty"},
		"entity.docx":   {docx(t, para("&lol;"), nil), "damaged DOCX"},
	} {
		refuse(t, name, c.b, mithaq.Invalid, c.words)
	}
}

func TestZipBombs(t *testing.T) {
	refuse(t, "bomb.docx", docx(t, para(strings.Repeat("a", 4<<20)), nil), mithaq.Refused, "a zip bomb: word/document.xml")
	refuse(t, "spaces.docx", docx(t, strings.Repeat(" ", 4<<20), nil), mithaq.Refused, "a zip bomb")

	// A part that claims to be small.
	b := docx(t, para(strings.Repeat("a", 4<<20)), nil)
	for i := 0; i+28 < len(b); i++ {
		if string(b[i:i+4]) == "PK\x01\x02" {
			binary.LittleEndian.PutUint32(b[i+24:], 1000)
		}
	}
	if d, err := Read(t.Context(), "liar.docx", b, Options{}); err == nil {
		t.Errorf("a part larger than it claims gave %d bytes", len(d.Text))
	}

	many := map[string]string{"[Content_Types].xml": contentTypes, "_rels/.rels": wordRels}
	for i := range maxEntries {
		many[strings.Repeat("x", 1+i%7)+string(rune('a'+i%26))+strings.Repeat("y", i/26)] = ""
	}
	refuse(t, "many.docx", pack(t, many), mithaq.Refused, "a zip bomb: ")
}

// A long report is not taken for a bomb.
func TestLongWordDocument(t *testing.T) {
	var body strings.Builder
	for range 3000 {
		body.WriteString(para("The partners, who met in Oslo, agreed that their support for liberated areas goes on, and that civilians are to be protected."))
	}
	d := read(t, "long.docx", docx(t, body.String(), nil), Options{})
	if n := strings.Count(d.Text, "\n\n"); n != 2999 {
		t.Errorf("%d breaks", n)
	}
}
