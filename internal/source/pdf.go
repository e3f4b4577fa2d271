package source

import (
	"bytes"
	"context"
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"github.com/mithaq/mithaq"
)

// minLetters is the number of letters below which a PDF has no text: a scan with a stamp or
// a page number on it.
const minLetters = 20

// fromPDF reads a PDF file through poppler's pdftotext, and puts right what that leaves to
// its caller: the order of Arabic, ligatures, running heads, lines broken within paragraphs.
func fromPDF(ctx context.Context, b []byte) (content, error) {
	if err := whole(b); err != nil {
		return content{}, err
	}
	out, err := layout(ctx, b)
	if err != nil {
		return content{}, err
	}
	return fromLayout(out)
}

// layout gives pdftotext's account of the file: with stand-ins for its groups of letters, or
// as it is where it does not take those.
func layout(ctx context.Context, b []byte) ([]byte, error) {
	patched, made := withStandIns(b)
	out, err := pdftotext(ctx, patched)
	if err != nil && ctx.Err() == nil && len(patched) != len(b) {
		return pdftotext(ctx, b)
	}
	return made.restore(out), err
}

// fromLayout makes text of pdftotext's account of a file.
func fromLayout(out []byte) (content, error) {
	pages, title := parseLayout(out)
	for _, p := range pages {
		p.rebuildTables()
	}
	orderLines(pages)
	heads := dropHeads(pages)
	text := repairSwapped(pdfParagraphs(pages))
	if letters(text) < minLetters {
		return content{}, mithaq.Errorf(mithaq.Invalid, "", "a PDF file without text: its pages are images").
			WithRemedy("read it with OCR first: ocrmypdf -l ara+eng+fra IN.pdf OUT.pdf")
	}
	meta := Meta{Title: found(realTitle(title), "pdf: Title"), Address: printedOn(heads)}
	return content{text: text, heads: strings.Join(heads, "\n"), meta: meta}, nil
}

// printedOn gives the address that a browser printed at the foot of the pages.
func printedOn(heads []string) Found {
	for _, h := range heads {
		if printedAddress.MatchString(h) {
			address, _, _ := strings.Cut(h, " ")
			return found(webAddress(address), "pdf: printed address")
		}
	}
	return Found{}
}

func letters(s string) int {
	n := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

var linearized = regexp.MustCompile(`/Linearized\b[^>]{0,200}?/L\s+(\d+)`)

// whole gives an error where the file is cut off: where it does not end as a PDF file must,
// or is shorter than it says. Poppler would read what is left and say nothing.
func whole(b []byte) error {
	cut := mithaq.Errorf(mithaq.Invalid, "", "a PDF file that is cut off (%d bytes)", len(b)).WithRemedy("copy or download it anew")
	tail := b[max(0, len(b)-8192):]
	i := bytes.LastIndex(tail, []byte("startxref"))
	if i < 0 || !bytes.Contains(tail[i:], []byte("%%EOF")) {
		return cut
	}
	if m := linearized.FindSubmatch(b[:min(len(b), 2048)]); m != nil {
		if size, _ := strconv.Atoi(string(m[1])); size > len(b) {
			return cut
		}
	}
	if offset := number(tail[i+len("startxref"):]); offset > len(b) {
		return cut
	}
	return nil
}

// number reads the number that b begins with, after white space; -1 where there is none.
func number(b []byte) int {
	b = bytes.TrimLeft(b, " \t\r\n\f\x00")
	end := 0
	for end < len(b) && end < 12 && b[end] >= '0' && b[end] <= '9' {
		end++
	}
	n, err := strconv.Atoi(string(b[:end]))
	if err != nil {
		return -1
	}
	return n
}
