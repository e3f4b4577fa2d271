package sample

import (
	"bytes"
	"io/fs"
	"net/url"
	"path"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

func TestIndex(t *testing.T) {
	docs, err := Docs()
	if err != nil {
		t.Fatal(err)
	}
	if len(docs) == 0 {
		t.Fatal("empty index")
	}
	listed := map[string]bool{}
	version := map[[2]string]string{}
	for i, d := range docs {
		if d.File == "" || d.Title == "" || d.Work == "" {
			t.Errorf("entry %d: file, title or work missing: %+v", i, d)
		}
		if listed[d.File] {
			t.Errorf("%s: listed twice", d.File)
		}
		listed[d.File] = true
		b, err := d.Bytes()
		if err != nil {
			t.Errorf("%s: %v", d.File, err)
			continue
		}
		if len(b) == 0 {
			t.Errorf("%s: empty", d.File)
		}
		if !strings.HasPrefix(d.Publisher, "Mithaq sample, after ") {
			t.Errorf("%s: publisher %q does not say that it is a sample", d.File, d.Publisher)
		}
		if u, err := url.Parse(d.Address); err != nil || u.Scheme != "https" || u.Host == "" {
			t.Errorf("%s: address %q is not https", d.File, d.Address)
		}
		if _, err := time.Parse(time.DateOnly, d.Published); err != nil {
			t.Errorf("%s: %v", d.File, err)
		}
		if d.Lang != "ar" && d.Lang != "en" && d.Lang != "fr" {
			t.Errorf("%s: language %q", d.File, d.Lang)
		}
		if d.Marking != "TLP:CLEAR" {
			t.Errorf("%s: marking %q", d.File, d.Marking)
		}
		if i > 0 && docs[i-1].Published > d.Published {
			t.Errorf("%s: out of order", d.File)
		}
		k := [2]string{d.Work, d.Lang}
		if other := version[k]; other != "" {
			t.Errorf("%s and %s are both the %s version of %s", other, d.File, d.Lang, d.Work)
		}
		version[k] = d.File

		if path.Ext(d.File) == ".txt" {
			if !utf8.Valid(b) {
				t.Errorf("%s: not UTF-8", d.File)
			}
			first, _, _ := bytes.Cut(b, []byte("\n\n"))
			if string(first) != d.Title {
				t.Errorf("%s: first line %q is not the title", d.File, first)
			}
		}
	}
	entries, err := fs.ReadDir(FS, "docs")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !listed[e.Name()] {
			t.Errorf("docs/%s has no entry in the index", e.Name())
		}
	}
}

// The versions of one text are aligned by paragraph.
func TestVersionsHaveTheSameParagraphs(t *testing.T) {
	docs, err := Docs()
	if err != nil {
		t.Fatal(err)
	}
	count := map[string]int{}
	for _, d := range docs {
		if path.Ext(d.File) != ".txt" {
			continue
		}
		b, err := d.Bytes()
		if err != nil {
			t.Fatal(err)
		}
		n := bytes.Count(b, []byte("\n\n"))
		if have, ok := count[d.Work]; ok && have != n {
			t.Errorf("%s: %d paragraphs, another version of %s has %d", d.File, n, d.Work, have)
		}
		count[d.Work] = n
	}
}
