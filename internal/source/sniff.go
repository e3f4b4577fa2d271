package source

import (
	"bytes"
	"encoding/json"
	"mime"
	"net/http"
	"path/filepath"
	"strings"

	"github.com/mithaq/mithaq"
)

const giveText = "give text, HTML, PDF or DOCX"

// refusals name the formats that are known and not read, by how their bytes begin.
var refusals = []struct{ magic, what, remedy string }{
	{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "", ""}, // see oldOffice
	{"{\\rtf", "an RTF file", "save it as DOCX or PDF"},
	{"\x1f\x8b", "a gzip archive", "unpack it and give the folder"},
	{"BZh", "a bzip2 archive", "unpack it and give the folder"},
	{"\xfd7zXZ\x00", "an xz archive", "unpack it and give the folder"},
	{"7z\xbc\xaf\x27\x1c", "a 7-Zip archive", "unpack it and give the folder"},
	{"Rar!\x1a\x07", "a RAR archive", "unpack it and give the folder"},
	{"SQLite format 3\x00", "an SQLite database", "give it to --db"},
	{"\x7fELF", "a program", giveText},
	{"MZ\x90\x00", "a program", giveText},
}

// plainNames are the extensions of plain text that a walk through a folder reads. Given by
// name, any plain text is read that is not the data of a program.
var plainNames = map[string]bool{"": true, ".txt": true, ".text": true, ".md": true, ".markdown": true, ".asc": true}

// sniff tells what the bytes are: by their content first, by declaration and name second.
func sniff(name string, b []byte, opts Options) (string, error) {
	if len(bytes.TrimSpace(b)) == 0 {
		return "", mithaq.Errorf(mithaq.Invalid, "", "it is empty").WithRemedy("give a document that has text")
	}
	if isPDF(b) {
		return PDF, nil
	}
	if bytes.HasPrefix(b, []byte("PK\x03\x04")) {
		return DOCX, nil // whether it is one, its reader says
	}
	if err := refused(b); err != nil {
		return "", err
	}
	return sniffText(name, b, opts)
}

// isPDF reports whether b is a PDF file: its mark stands at the start, or within the first
// kilobyte after what a mail or web server put before it.
func isPDF(b []byte) bool {
	i := bytes.Index(b[:min(len(b), 1024)], []byte("%PDF-"))
	return i == 0 || i > 0 && (len(bytes.TrimSpace(b[:i])) == 0 || bytes.Contains(b, []byte("\n%%EOF")))
}

// refused gives an error where b is of a known format that is not read.
func refused(b []byte) error {
	for _, r := range refusals {
		if !bytes.HasPrefix(b, []byte(r.magic)) {
			continue
		}
		if r.what == "" {
			return oldOffice(b)
		}
		return notADocument(r.what).WithRemedy(r.remedy)
	}
	kind, _, _ := mime.ParseMediaType(http.DetectContentType(b))
	major, _, _ := strings.Cut(kind, "/")
	switch {
	case major == "image":
		return notADocument("an image (%s)", kind).WithRemedy("read its text with OCR first, for example with ocrmypdf")
	case major == "audio" || major == "video" || major == "font":
		return notADocument("%s", kind).WithRemedy(giveText)
	case kind == "application/wasm" || kind == "application/postscript" || kind == "application/vnd.ms-fontobject":
		return notADocument("%s", kind).WithRemedy("save it as PDF or text")
	}
	return nil
}

func notADocument(format string, args ...any) *mithaq.Error {
	return mithaq.Errorf(mithaq.Invalid, "", "not a document: "+format, args...)
}

// oldOffice tells the two things apart that Office keeps in a compound file.
func oldOffice(b []byte) error {
	if bytes.Contains(b, utf16Name("EncryptedPackage")) {
		return mithaq.Errorf(mithaq.Invalid, "", "an Office document encrypted with a password").
			WithRemedy("open it, remove the password and save it again")
	}
	return notADocument("an Office file from before 2007").WithRemedy("save it as DOCX")
}

// utf16Name is how a compound file spells the name of an ASCII-named stream.
func utf16Name(s string) []byte {
	b := make([]byte, 0, 2*len(s))
	for i := range len(s) {
		b = append(b, s[i], 0)
	}
	return b
}

// sniffText tells web pages, plain text and data apart.
func sniffText(name string, b []byte, opts Options) (string, error) {
	head, _, err := decodeHead(b)
	if err != nil {
		return "", err
	}
	declared, _, _ := mime.ParseMediaType(opts.MediaType)
	ext := strings.ToLower(filepath.Ext(name))
	if opts.MediaType != "" {
		ext = "" // an address ends as it likes
	}
	switch {
	case looksHTML(head):
		return HTML, nil
	case declared == HTML || declared == "application/xhtml+xml" || (ext == ".html" || ext == ".htm" || ext == ".xhtml") && strings.Contains(head, "<"):
		return HTML, nil
	case strings.HasPrefix(head, "<?xml"):
		return "", notADocument("XML data").WithRemedy("save the page itself as HTML, PDF or text")
	case declared == "application/json" || looksJSON(b, head):
		return "", notADocument("JSON data").WithRemedy("give its text as a .txt file")
	case strings.HasPrefix(head, "From: ") && strings.Contains(head, "multipart/related"):
		return "", notADocument("a web archive (MHTML)").WithRemedy("save the page as HTML instead")
	case opts.walked && !plainNames[ext]:
		return "", notADocument("%s is not a name of text", ext).WithRemedy("name the file itself to have it read as text")
	}
	return Plain, nil
}

var pageStarts = []string{"<!doctype html", "<html", "<head", "<body", "<!doctype xhtml"}

// looksHTML reports whether text begins like a web page: after white space, comments and an
// XML declaration.
func looksHTML(text string) bool {
	s := strings.ToLower(strings.TrimLeft(text, " \t\r\n\ufeff"))
	for strings.HasPrefix(s, "<!--") || strings.HasPrefix(s, "<?xml") {
		_, rest, found := strings.Cut(s, ">")
		if strings.HasPrefix(s, "<!--") {
			_, rest, found = strings.Cut(s, "-->")
		}
		if !found {
			return false
		}
		s = strings.TrimLeft(rest, " \t\r\n")
	}
	for _, start := range pageStarts {
		if strings.HasPrefix(s, start) {
			return true
		}
	}
	return false
}

// looksJSON reports whether b is one JSON value or lines of them.
func looksJSON(b []byte, head string) bool {
	head = strings.TrimLeft(head, " \t\r\n\ufeff")
	if !strings.HasPrefix(head, "{") && !strings.HasPrefix(head, "[") {
		return false
	}
	var first any
	err := json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(b, []byte("\xef\xbb\xbf")))).Decode(&first)
	if list, ok := first.([]any); ok && len(list) == 1 && err == nil {
		_, isNumber := list[0].(float64)
		return !isNumber // "[1] As the ministers said" is a footnote
	}
	return err == nil
}
