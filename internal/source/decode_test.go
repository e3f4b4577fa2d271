package source

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/mithaq/mithaq"
)

func encode(t *testing.T, enc encoding.Encoding, s string) []byte {
	t.Helper()
	b, err := enc.NewEncoder().Bytes([]byte(s))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

var (
	utf16le = unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)
	utf16be = unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)
)

func TestEncodings(t *testing.T) {
	latin9 := strings.NewReplacer("’", "'").Replace(frenchReport) + "Un mois d'août à l'œuvre, cœur et sœur."
	latin1 := strings.NewReplacer("’", "'").Replace(frenchReport)
	for _, c := range []struct {
		name, text string
		bytes      []byte
	}{
		{"utf-8", arabicReport, []byte(arabicReport)},
		{"utf-8", arabicReport, []byte("\ufeff" + arabicReport)},
		{"utf-16le", arabicReport, append([]byte("\xff\xfe"), encode(t, utf16le, arabicReport)...)},
		{"utf-16be", arabicReport, append([]byte("\xfe\xff"), encode(t, utf16be, arabicReport)...)},
		{"utf-16le", arabicReport, encode(t, utf16le, arabicReport)},
		{"utf-16be", arabicReport, encode(t, utf16be, arabicReport)},
		{"utf-16le", frenchReport, encode(t, utf16le, frenchReport)},
		{"utf-16be", englishReport, encode(t, utf16be, englishReport)},
		{"windows-1256", arabicReport, encode(t, charmap.Windows1256, arabicReport)},
		{"iso-8859-6", arabicReport, encode(t, charmap.ISO8859_6, arabicReport)},
		{"windows-1252", frenchReport, encode(t, charmap.Windows1252, frenchReport)},
		{"windows-1252", latin1, encode(t, charmap.ISO8859_1, latin1)},
		{"iso-8859-15", latin9, encode(t, charmap.ISO8859_15, latin9)},
		{"macintosh", frenchReport, encode(t, charmap.Macintosh, frenchReport)},
		{"windows-1252", "Copyright © 2022 by the secretariat ±", []byte("Copyright \xa9 2022 by the secretariat \xb1")},
		{"utf-8", "line\r\nends\rstay\n", []byte("line\r\nends\rstay\n")},
	} {
		d := read(t, "report.txt", c.bytes, Options{})
		want(t, "charset of "+c.text[:12], d.Charset, c.name)
		want(t, "text in "+c.name, d.Text, c.text)
	}
}

// Every sentence of the reports alone tells its encoding.
func TestShortTexts(t *testing.T) {
	for text, cm := range map[string]*charmap.Charmap{arabicReport: charmap.Windows1256, frenchReport: charmap.Windows1252} {
		for _, sentence := range strings.FieldsFunc(text, func(r rune) bool { return r == '.' || r == '\n' }) {
			if len(strings.Fields(sentence)) < 4 {
				continue
			}
			got, name, err := decodeText(encode(t, cm, sentence))
			if err != nil || got != sentence {
				t.Errorf("%s, %v: %q, want %q", name, err, got, sentence)
			}
		}
	}
}

func TestUndecodable(t *testing.T) {
	damaged := []byte(arabicReport)
	offset := bytes.Index(damaged, []byte("المجتمعون"))
	damaged[offset] = 0xFF
	refuse(t, "damaged.txt", damaged, mithaq.Invalid, fmt.Sprintf("the byte 0xFF at offset %d fits no encoding", offset))

	cut := []byte(arabicReport)[:301]
	if cut[300] < 0xC0 {
		cut = cut[:300]
	}
	refuse(t, "cut.txt", cut, mithaq.Invalid, fmt.Sprintf("at offset %d fits no encoding", len(cut)-1))
	refuse(t, "marked.txt", append([]byte("\xef\xbb\xbf"), 'a', 0x80, 'b'), mithaq.Invalid, "the byte 0x80 at offset 4")
	refuse(t, "noise.txt", []byte("a\x81\x8d\x8f\x90\x9d b\xd3\x81\xff\xfe\x90 c"), mithaq.Invalid, "at offset 1 fits no encoding")

	odd := append([]byte("\xff\xfe"), encode(t, utf16le, "odd")...)
	refuse(t, "odd.txt", append(odd, 'x'), mithaq.Invalid, "the bytes at offset 8 are not utf-16le")
	late := strings.Repeat("text ", 2000) + "\x00" + "text"
	refuse(t, "late.txt", []byte(late), mithaq.Invalid, "a zero byte at offset 10000")
}

func TestPageEncodings(t *testing.T) {
	body := strings.ReplaceAll(strings.TrimSpace(arabicReport), "\n\n", "</p><p>")
	make := func(meta string) string {
		return "<html><head>" + meta + "<title>x</title></head><body><p>" + body + "</p></body></html>"
	}
	for _, c := range []struct {
		name, declared, header string
		enc                    encoding.Encoding
	}{
		{"windows-1256", `<meta charset="windows-1256">`, "", charmap.Windows1256},
		{"windows-1256", `<meta http-equiv="Content-Type" content="text/html; charset=windows-1256">`, "", charmap.Windows1256},
		{"windows-1256", "", "text/html; charset=windows-1256", charmap.Windows1256},
		{"windows-1256", "", "", charmap.Windows1256},
		{"windows-1256", `<meta charset="utf-8">`, "", charmap.Windows1256},
		{"utf-8", `<meta charset="windows-1256">`, "", encoding.Nop},
		{"utf-16le", "", "", utf16le},
		{"iso-8859-6", `<meta charset="iso-8859-6">`, "", charmap.ISO8859_6},
	} {
		d := read(t, "page.html", encode(t, c.enc, make(c.declared)), Options{MediaType: c.header})
		want(t, "charset with "+c.declared+c.header, d.Charset, c.name)
		if !strings.Contains(d.Text, "المساعدات الإنسانية، وأن حماية المدنيين") {
			t.Errorf("%s with %q: %q", c.name, c.declared, d.Text)
		}
	}
}

// A page's teaser that was cut within a character does not keep its article from being read.
func TestPageWithDamagedByte(t *testing.T) {
	p := strings.Replace(page(`<meta name="description" content="CUT">`, prose), "CUT", "التحال\xd9", 1)
	d := read(t, "page.html", []byte(p), Options{})
	want(t, "charset", d.Charset, "utf-8")
	if strings.Contains(d.Text, "\ufffd") {
		t.Errorf("%q", d.Text)
	}
}
