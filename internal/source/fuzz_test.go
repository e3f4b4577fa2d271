package source

import (
	"bytes"
	"context"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"github.com/mithaq/mithaq"
)

// sound checks what holds of every text, and that an error says what kind it is of.
func sound(t *testing.T, text string, err error) {
	t.Helper()
	if err != nil {
		if mithaq.KindOf(err) == "" {
			t.Fatalf("an error without its kind: %v", err)
		}
		return
	}
	if !utf8.ValidString(text) {
		t.Fatalf("not UTF-8: %q", text)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(arabicReport))
	f.Add([]byte("\xff\xfea\x00b\x00"))
	f.Add([]byte("\x00a\x00b"))
	f.Add([]byte("\xff\xfe\x00\x00a\x00\x00\x00"))
	b, _ := charmap.Windows1256.NewEncoder().Bytes([]byte(arabicReport))
	f.Add(b)
	f.Add([]byte("caf\xe9 \xe0 c\xf4t\xe9"))
	f.Fuzz(func(t *testing.T, b []byte) {
		text, name, err := decodeText(b)
		sound(t, text, err)
		if err != nil {
			return
		}
		if strings.ContainsRune(text, 0) {
			t.Fatalf("binary data taken for %s: %q", name, b)
		}
		if utf8.Valid(b) && name == "utf-8" && text != string(bytes.TrimPrefix(b, []byte("\xef\xbb\xbf"))) {
			t.Fatalf("UTF-8 text changed: %q to %q", b, text)
		}
	})
}

func FuzzHTML(f *testing.F) {
	f.Add([]byte(page(`<meta property="article:published_time" content="2021-06-28">`, prose)), "")
	f.Add([]byte("<table><tr><td>a<br><br>b<td><p>c"), "text/html; charset=windows-1256")
	f.Add([]byte("<p>\v\v"+englishReport+"\u2028"), "")
	f.Add([]byte(`<script type="application/ld+json">[[[{"@graph":[{"@type":["Article"],"headline":[["x"]]}]}]]]</script><p>`+englishReport), "")
	f.Fuzz(func(t *testing.T, b []byte, declared string) {
		c, err := fromHTML(context.Background(), b, Options{MediaType: declared})
		sound(t, c.text, err)
		if strings.Contains(c.text, "\n\n\n") || c.text != strings.TrimSpace(c.text) {
			t.Fatalf("empty paragraphs: %q", c.text)
		}
		if d := c.meta.Published.Value; d != "" {
			if _, err := mithaq.ParseDate(d); err != nil {
				t.Fatal(err)
			}
		}
	})
}

func FuzzDOCX(f *testing.F) {
	f.Add(para("text"), para("note"))
	f.Add("<w:tbl><w:tr><w:tc>"+para("a")+"</w:tc></w:tr></w:tbl>", "")
	f.Add("<mc:AlternateContent><mc:Choice>"+para("a")+"</mc:Choice></mc:AlternateContent>", "")
	f.Add(`<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`, `<w:footnote w:id="1">`+para("n")+`</w:footnote>`)
	f.Fuzz(func(t *testing.T, body, notes string) {
		b := docx(t, body, map[string]string{"word/footnotes.xml": "<w:footnotes>" + notes + "</w:footnotes>"})
		c, err := fromDOCX(b)
		sound(t, c.text, err)
		if strings.Contains(c.text, "\n\n\n") {
			t.Fatalf("empty paragraphs: %q", c.text)
		}
	})
}

// FuzzZip reads anything that begins like an archive.
func FuzzZip(f *testing.F) {
	f.Add(docx(f, para("text"), nil))
	f.Add(pack(f, map[string]string{"mimetype": "application/epub+zip"}))
	f.Fuzz(func(t *testing.T, b []byte) {
		c, err := fromDOCX(b)
		sound(t, c.text, err)
	})
}

func FuzzPDFText(f *testing.F) {
	f.Add([]byte(`<page width="595" height="842"><block><line xMin="1" yMin="2" xMax="30" yMax="12"><word xMin="1" xMax="30">رازو)ة</word></line></block></page>`))
	f.Add([]byte(`<title>x</title><page height="9"><line><word>98%</word><word xMin="400">ـ12</word></line><line yMin="1e9" yMax="-3"><word>-</word></line></page><page>`))
	f.Fuzz(func(t *testing.T, out []byte) {
		c, err := fromLayout(out)
		sound(t, c.text, err)
		if strings.ContainsAny(c.text, "\u202a\u202b\u202c\u200f") {
			t.Fatalf("bidi controls left in: %q", c.text)
		}
	})
}

// FuzzReadingOrder checks that no character is lost or made by turning a line round.
func FuzzReadingOrder(f *testing.F) {
	f.Add("يف United Nations (UN) 12 - 15 ىلإ", true)
	f.Add(")2015( 2254%98 رارقلا", true)
	f.Add("about ةيجراخلا (MFA)", false)
	f.Fuzz(func(t *testing.T, line string, rtl bool) {
		if !utf8.ValidString(line) {
			return
		}
		count := func(s string) map[rune]int {
			m := map[rune]int{}
			for _, r := range s {
				m[r]++
			}
			return m
		}
		before, after := count(line), count(readingOrder(line, rtl, false))
		if len(before) != len(after) {
			t.Fatalf("%q became %q", line, readingOrder(line, rtl, false))
		}
		for r, n := range before {
			if after[r] != n {
				t.Fatalf("%q: %d times %q, then %d times", line, n, r, after[r])
			}
		}
	})
}

func FuzzStandIns(f *testing.F) {
	f.Add(letter().bytes())
	p := &pdfDraft{stream: true}
	p.page()
	p.arabic(400, 100, 12, "السلام والأمم")
	f.Add(p.bytes())
	f.Add([]byte("%PDF-1.4\n1 0 obj<</Filter/FlateDecode>>stream\nbegincmap endcmap\nendstream\nxref\ntrailer<</Size 2/Root 1 0 R>>\nstartxref\n9\n%%EOF"))
	f.Fuzz(func(t *testing.T, b []byte) {
		out, made := withStandIns(b)
		if !bytes.HasPrefix(out, b) {
			t.Fatal("the file itself was changed")
		}
		made.rewrite(string(b))
		made.restore(b)
		sound(t, "", whole(b))
	})
}
