package source

import (
	"strings"
	"testing"

	"github.com/mithaq/mithaq"
)

func TestSniff(t *testing.T) {
	for _, c := range []struct{ name, declared, text, want string }{
		{"a", "", englishReport, Plain},
		{"a.pdf", "", englishReport, Plain},
		{"a.txt", "", "%PDF-1.4\n", PDF},
		{"a.txt", "", "\r\n%PDF-1.4\n", PDF},
		{"a.txt", "", "How to read the mark %PDF-1.4 of a file\n", Plain},
		{"a.docx", "", "PK\x03\x04rest", DOCX},
		{"a.txt", "", "  <!DOCTYPE html><p>x", HTML},
		{"a.txt", "", "\ufeff<!-- saved from url=(0019)https://example.org/ -->\n<html>", HTML},
		{"a.txt", "", `<?xml version="1.0"?><!DOCTYPE html><html>`, HTML},
		{"a.html", "", "<p>a piece of a page", HTML},
		{"a.html", "", "no tags at all", Plain},
		{"https://example.org/a", "text/html; charset=utf-8", "<p>a piece", HTML},
		{"https://example.org/a.html", "text/plain", "a < b", Plain},
		{"a.txt", "", "[1] As the ministers said", Plain},
		{"a.txt", "", "{not JSON}", Plain},
		{"a.txt", "", "\xff\xfe<\x00h\x00t\x00m\x00l\x00>\x00", HTML},
	} {
		got, err := sniff(c.name, []byte(c.text), Options{MediaType: c.declared})
		if err != nil || got != c.want {
			t.Errorf("sniff(%s, %q) = %s, %v; want %s", c.name, c.text, got, err, c.want)
		}
	}
}

func TestNotDocuments(t *testing.T) {
	for words, b := range map[string]string{
		"it is empty":                             "",
		"empty":                                   " \n\t\r\n",
		"an image (image/png)":                    "\x89PNG\r\n\x1a\n0000",
		"an image (image/gif)":                    "GIF89a0000",
		"audio/mpeg":                              "ID3\x03\x00\x00",
		"a gzip archive":                          "\x1f\x8b\x08\x00",
		"a RAR archive":                           "Rar!\x1a\x07\x00",
		"an RTF file":                             `{\rtf1\ansi text}`,
		"an SQLite database":                      "SQLite format 3\x00",
		"from before 2007":                        "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + strings.Repeat("\x00", 600),
		"encrypted with a password":               "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + strings.Repeat("\x00", 600) + string(utf16Name("EncryptedPackage")),
		"binary data (a zero byte at offset 5)":   "abcde\x00fgh",
		"binary data (one byte in 2 is a control": "a\x01b\x02c\x03d\x04",
		"JSON data":                               "[{\"a\": 1}, {\"b\": 2}]",
		"JSON data (give":                         "{\"a\": 1}\n{\"a\": 2}\n",
		"XML data":                                "<?xml version=\"1.0\"?><rss><channel/></rss>",
		"a web archive (MHTML)":                   "From: <Saved by Blink>\nContent-Type: multipart/related;\n",
	} {
		refuse(t, "input.bin", []byte(b), mithaq.Invalid, words)
	}
}

func TestMarkingLabel(t *testing.T) {
	for text, marking := range map[string]string{
		"TLP:AMBER\n\nA note to partners.\n":                   "TLP:AMBER",
		"A note.\r\n  tlp: amber + strict \r\n":                "TLP:AMBER+STRICT",
		"TLP:GREEN\nA note that mentions\nTLP:RED\n":           "TLP:RED",
		"TLP:WHITE\nA note.\n":                                 "TLP:CLEAR",
		"A note about what TLP:RED means to those who read it": "TLP:CLEAR",
	} {
		d := read(t, "note.txt", []byte(text), Options{})
		want(t, "marking of "+text, d.Meta.Marking.Value, marking)
	}
	d := read(t, "note.txt", []byte("TLP:AMBER\nA note.\n"), Options{Marking: mithaq.Red})
	want(t, "given marking", d.Meta.Marking.How, "given")
}
