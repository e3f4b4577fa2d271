package source

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf16"
)

// pdfDraft makes PDF files for the tests: Latin text in Courier, whose letters are all 0.6
// of the size wide, Arabic text in a font of its own with glyphs half as wide as high.
type pdfDraft struct {
	pages     [][]string // the drawing of each page
	glyphs    []string   // what the glyphs of the Arabic font mean, by their code
	presented bool       // lam-alef is given by its presentation form
	actual    bool       // the page says by ActualText what several letters are, the font does not
	stream    bool       // the cross-reference table is a stream
	title     string
	encrypted bool
}

const pageWidth, pageHeight, margin = 595, 842, 72

func (p *pdfDraft) page() { p.pages = append(p.pages, nil) }

func (p *pdfDraft) draw(s string) {
	last := len(p.pages) - 1
	p.pages[last] = append(p.pages[last], s)
}

// latin draws a line from x, at y from the top.
func (p *pdfDraft) latin(x, y, size float64, text string) {
	var b strings.Builder
	for _, r := range text {
		fmt.Fprintf(&b, "%02x", r) // Latin-1 is WinAnsi but for 0x80 to 0x9F
	}
	p.draw(fmt.Sprintf("BT /F1 %g Tf 1 0 0 1 %g %g Tm <%s> Tj ET", size, x, pageHeight-y, b.String()))
}

// arabic draws a line that ends at x: its glyphs from left to right.
func (p *pdfDraft) arabic(x, y, size float64, text string) {
	glyphs := asSeen(text)
	var b strings.Builder
	for _, g := range glyphs {
		show := fmt.Sprintf("<%04x> Tj ", p.glyph(g))
		if p.actual && len([]rune(g)) > 1 {
			show = fmt.Sprintf("/Span<</ActualText %s>> BDC %sEMC ", hexString(g), show)
		}
		b.WriteString(show)
	}
	x -= float64(len(glyphs)) * size / 2
	p.draw(fmt.Sprintf("BT /F2 %g Tf 1 0 0 1 %g %g Tm %sET", size, x, pageHeight-y, b.String()))
}

func (p *pdfDraft) glyph(meaning string) int {
	i := slices.Index(p.glyphs, meaning)
	if i < 0 {
		i = len(p.glyphs)
		p.glyphs = append(p.glyphs, meaning)
	}
	return i + 1
}

// asSeen gives the glyphs of a line of Arabic from left to right: letters turned round,
// numbers and words of Latin as they are, lam-alef as one glyph.
func asSeen(text string) []string {
	var runs [][]string
	runes := []rune(text)
	for i := 0; i < len(runes); {
		j := i
		for j < len(runes) && (runes[j] < 0x80 && (unicode.IsLetter(runes[j]) || unicode.IsDigit(runes[j])) || j > i && j+1 < len(runes) && strings.ContainsRune(".,:/", runes[j]) && unicode.IsDigit(runes[j+1])) {
			j++
		}
		if j > i {
			var run []string
			for _, r := range runes[i:j] {
				run = append(run, string(r))
			}
			runs = append(runs, run)
			i = j
			continue
		}
		if runes[i] == 'ل' && i+1 < len(runes) && strings.ContainsRune("اأإآ", runes[i+1]) {
			runs = append(runs, []string{string(runes[i : i+2])})
			i += 2
			continue
		}
		runs = append(runs, []string{string(runes[i])})
		i++
	}
	slices.Reverse(runs)
	return slices.Concat(runs...)
}

// toUnicode is the map of the Arabic font, as a stream.
func (p *pdfDraft) toUnicode() string {
	var b strings.Builder
	b.WriteString("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n")
	for i, meaning := range p.glyphs {
		if forms := map[string]string{"لا": "ﻻ", "لأ": "ﻷ", "لإ": "ﻹ", "لآ": "ﻵ"}; p.presented && forms[meaning] != "" {
			meaning = forms[meaning]
		}
		if p.actual && len([]rune(meaning)) > 1 {
			continue
		}
		code := ""
		for _, u := range utf16.Encode([]rune(meaning)) {
			code += fmt.Sprintf("%04X", u)
		}
		if i%2 == 0 {
			fmt.Fprintf(&b, "1 beginbfchar <%04X> <%s> endbfchar\n", i+1, code)
		} else {
			fmt.Fprintf(&b, "1 beginbfrange <%04X> <%04X> [<%s>] endbfrange\n", i+1, i+1, code)
		}
	}
	b.WriteString("endcmap CMapName currentdict /CMap defineresource pop end end")
	return flate(b.String())
}

func flate(s string) string {
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	z.Write([]byte(s))
	z.Close()
	return fmt.Sprintf("<</Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream", b.Len(), b.String())
}

// bytes writes the file.
func (p *pdfDraft) bytes() []byte {
	objects := []string{
		"<</Type/Catalog/Pages 2 0 R>>", "",
		"<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>",
		"<</Type/Font/Subtype/Type0/BaseFont/Test/Encoding/Identity-H/DescendantFonts[5 0 R]/ToUnicode 6 0 R>>",
		"<</Type/Font/Subtype/CIDFontType2/BaseFont/Test/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor 7 0 R>>",
		p.toUnicode(),
		"<</Type/FontDescriptor/FontName/Test/Flags 4/FontBBox[0 -200 500 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 800/StemV 80>>",
		"<</Title " + hexString(p.title) + ">>",
		"<</Filter/Standard/V 1/R 2/P -4/O <" + strings.Repeat("11", 32) + ">/U <" + strings.Repeat("22", 32) + ">>>",
	}
	var kids strings.Builder
	for _, lines := range p.pages {
		n := len(objects) + 1
		fmt.Fprintf(&kids, "%d 0 R ", n)
		objects = append(objects,
			fmt.Sprintf("<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents %d 0 R>>", pageWidth, pageHeight, n+1),
			flate(strings.Join(lines, "\n")))
	}
	objects[1] = fmt.Sprintf("<</Type/Pages/Kids[%s]/Count %d>>", kids.String(), len(p.pages))
	return p.file(objects)
}

func hexString(s string) string {
	out := "<FEFF"
	for _, u := range utf16.Encode([]rune(s)) {
		out += fmt.Sprintf("%04X", u)
	}
	return out + ">"
}

// file puts objects into a file, with a cross-reference table or stream.
func (p *pdfDraft) file(objects []string) []byte {
	var b bytes.Buffer
	b.WriteString("%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
	var offsets []int
	for i, o := range objects {
		offsets = append(offsets, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	start, more := b.Len(), ""
	if p.encrypted {
		more = "/Encrypt 9 0 R/ID[<31><31>]"
	}
	if p.stream {
		table := []byte{0, 0, 0, 0, 0}
		for _, o := range append(offsets, start) {
			table = append(table, 1, byte(o>>16), byte(o>>8), byte(o), 0)
		}
		dict := fmt.Sprintf("<</Type/XRef/Size %d/W[1 3 1]/Root 1 0 R/Info 8 0 R%s/Length %d>>", len(objects)+2, more, len(table))
		fmt.Fprintf(&b, "%d 0 obj\n%s\nstream\n%s\nendstream\nendobj\n", len(objects)+1, dict, table)
	} else {
		fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
		for _, o := range offsets {
			fmt.Fprintf(&b, "%010d 00000 n \n", o)
		}
		fmt.Fprintf(&b, "trailer\n<</Size %d/Root 1 0 R/Info 8 0 R%s>>\n", len(objects)+1, more)
	}
	fmt.Fprintf(&b, "startxref\n%d\n%%%%EOF\n", start)
	return b.Bytes()
}

// paragraph breaks text into lines of at most n letters, and draws them with draw from y on;
// it gives the place of the line after the last.
func paragraph(text string, n int, y, step float64, draw func(y float64, line string)) float64 {
	line := ""
	for _, w := range strings.Split(text, " ") {
		if line != "" && len(asSeen(line+" "+w)) > n {
			draw(y, line)
			y, line = y+step, ""
		}
		line = strings.TrimPrefix(line+" "+w, " ")
	}
	draw(y, line)
	return y + step
}
