package source

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/mithaq/mithaq"
)

func TestOpenFile(t *testing.T) {
	root := folder(t, map[string]string{"report.txt": englishReport})
	path := filepath.Join(root, "report.txt")
	docs, errs := open(t, path, Options{Publisher: "Oslo Wire", Published: "2021-06-29", Lang: mithaq.English, Marking: mithaq.Green})
	if len(docs) != 1 || len(errs) != 0 {
		t.Fatalf("%d documents, errors %v", len(docs), errs)
	}
	d := docs[0]
	want(t, "ref", d.Ref, path)
	want(t, "text", d.Text, englishReport)
	want(t, "media type", d.MediaType, Plain)
	want(t, "charset", d.Charset, "utf-8")
	want(t, "original", string(d.Original), englishReport)
	wantMeta(t, d.Meta, Meta{
		Title:     Found{"Partners meet in Oslo on stabilisation funding", "text: first line"},
		Publisher: Found{"Oslo Wire", "given"},
		Published: Found{"2021-06-29", "given"},
		Lang:      Found{"en", "given"},
		Marking:   Found{"TLP:GREEN", "given"},
	})
	want(t, "date", string(d.Meta.Date()), "2021-06-29")
}

func wantMeta(t *testing.T, got, wanted Meta) {
	t.Helper()
	if got != wanted {
		t.Errorf("metadata:\n got %+v\nwant %+v", got, wanted)
	}
}

func TestGivenWins(t *testing.T) {
	page := page(`<meta property="og:title" content="A title of the page itself"><link rel="canonical" href="https://example.org/a">`, prose)
	d := read(t, "a.html", []byte(page), Options{Title: "Given", Address: "https://example.com/2020/05/04/b"})
	want(t, "title", d.Meta.Title.Value, "Given")
	want(t, "address", d.Meta.Address.Value, "https://example.com/2020/05/04/b")
	want(t, "publisher", d.Meta.Publisher.Value, "example.com")
	want(t, "published", d.Meta.Published.Value, "2020-05-04")
	want(t, "published how", d.Meta.Published.How, "address: 2020/05/04")
}

func TestOpenMissing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "none.txt")
	_, errs := open(t, path, Options{})
	if len(errs) != 1 {
		t.Fatal(errs)
	}
	mustSay(t, errs[0], mithaq.NotFound, path, "no such file")
}

func TestOpenStandardInput(t *testing.T) {
	docs, errs := open(t, "-", Options{Stdin: strings.NewReader(frenchReport)})
	if len(docs) != 1 || len(errs) != 0 {
		t.Fatalf("%d documents, errors %v", len(docs), errs)
	}
	want(t, "ref", docs[0].Ref, "-")
	want(t, "text", docs[0].Text, frenchReport)

	_, errs = open(t, "-", Options{Stdin: strings.NewReader("")})
	mustSay(t, errors.Join(errs...), mithaq.Invalid, "standard input", "empty")
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, syscall.EIO }

func TestStandardInputThatFails(t *testing.T) {
	_, errs := open(t, "-", Options{Stdin: failing{}})
	mustSay(t, errors.Join(errs...), mithaq.Outside, "standard input", "input/output error")
}

func TestTooLarge(t *testing.T) {
	_, err := readLimited(strings.NewReader(strings.Repeat("x", 3<<20)), "big.txt", 2<<20)
	mustSay(t, err, mithaq.Refused, "big.txt", "larger than 2 MB")
}

func TestOpenFolder(t *testing.T) {
	root := folder(t, map[string]string{
		"b.txt": frenchReport, "a.txt": englishReport, "sub/c.html": page("", prose), "README": arabicReport,
		"gold.json": `{"facts": []}`, "photo.txt": "\xff\xd8\xff\xe0\x00\x10JFIF", "empty.txt": "", "code.go": "package main\n",
		".hidden.txt": englishReport, ".git/HEAD": "ref", "sub/c_files/frame.html": page("", prose), "table.csv": "a,b\n1,2\n",
	})
	docs, errs := open(t, root, Options{})
	var names []string
	for _, d := range docs {
		name, _ := filepath.Rel(root, d.Ref)
		names = append(names, name)
	}
	want(t, "documents", strings.Join(names, " "), "README a.txt b.txt sub/c.html")
	notes := map[string]string{
		"gold.json": "not a document: JSON data", "photo.txt": "not a document: an image", "empty.txt": "it is empty",
		"code.go": "not a document", "table.csv": "not a document",
	}
	if len(errs) != len(notes) {
		t.Errorf("%d notes, want %d: %v", len(errs), len(notes), errs)
	}
	for _, err := range errs {
		for name, words := range notes {
			if strings.Contains(err.Error(), name) {
				mustSay(t, err, mithaq.Invalid, filepath.Join(root, name), words)
			}
		}
	}
}

// By its name, a file is read that a walk passes over.
func TestTextOfAnyName(t *testing.T) {
	root := folder(t, map[string]string{"report.dat": englishReport, "gold.json": `{"facts": []}`})
	docs, errs := open(t, filepath.Join(root, "report.dat"), Options{})
	if len(docs) != 1 {
		t.Fatal(errs)
	}
	_, errs = open(t, filepath.Join(root, "gold.json"), Options{})
	mustSay(t, errors.Join(errs...), mithaq.Invalid, "gold.json", "not a document: JSON data")
}

func TestDirectoryLoop(t *testing.T) {
	root := folder(t, map[string]string{"a.txt": englishReport, "sub/deep/b.txt": frenchReport, "sub/z.txt": arabicReport})
	link(t, root, filepath.Join(root, "sub/deep/loop"))
	link(t, filepath.Join(root, "sub"), filepath.Join(root, "twin"))
	link(t, "self", filepath.Join(root, "self"))
	link(t, "gone.txt", filepath.Join(root, "lost"))
	link(t, filepath.Join(root, "a.txt"), filepath.Join(root, "same.txt"))
	docs, errs := open(t, root, Options{})
	if len(docs) != 4 { // a, b, z, and a again under its link's name
		t.Errorf("%d documents, want 4", len(docs))
	}
	if len(errs) != 4 {
		t.Fatalf("%d errors, want 4: %v", len(errs), errs)
	}
	mustSay(t, errs[0], mithaq.NotFound, "lost", "a link to gone.txt")
	mustSay(t, errs[1], mithaq.Invalid, "self", "leads back to itself")
	mustSay(t, errs[2], mithaq.Invalid, "sub/deep/loop", "a directory loop: it leads back to "+root)
	mustSay(t, errs[3], mithaq.Invalid, "twin", "the same folder as "+filepath.Join(root, "sub"))
}

func link(t *testing.T, target, path string) {
	t.Helper()
	if err := os.Symlink(target, path); err != nil {
		t.Fatal(err)
	}
}

func TestFolderWithPipe(t *testing.T) {
	root := folder(t, map[string]string{"z.txt": englishReport})
	if err := syscall.Mkfifo(filepath.Join(root, "pipe"), 0o644); err != nil {
		t.Fatal(err)
	}
	docs, errs := open(t, root, Options{})
	if len(docs) != 1 || len(errs) != 1 || !strings.Contains(errs[0].Error(), "a pipe") {
		t.Errorf("%d documents, errors %v", len(docs), errs)
	}
}

func TestEmptyFolder(t *testing.T) {
	root := folder(t, map[string]string{".hidden": "x"})
	_, errs := open(t, root, Options{})
	mustSay(t, errors.Join(errs...), mithaq.NotFound, root, "no document in the folder")
}

func TestWalkStops(t *testing.T) {
	root := folder(t, map[string]string{"a.txt": englishReport, "b.txt": frenchReport, "c.txt": arabicReport})
	n := 0
	for range Open(context.Background(), root, Options{}) {
		if n++; n == 2 {
			break
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var last error
	for d, err := range Open(ctx, root, Options{}) {
		if d != nil {
			cancel()
		}
		last = err
	}
	if !errors.Is(last, context.Canceled) || !strings.Contains(last.Error(), "b.txt") {
		t.Errorf("after cancelling: %v", last)
	}
}
