package web

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"io/fs"
	"net/http"
	"path"
	"strings"

	"github.com/mithaq/mithaq"
)

//go:embed all:dist
var dist embed.FS

// assets are the style, script and fonts that "make site" bundles into dist. A build without
// them works, and its pages say that they are missing.
type assets struct {
	files   fs.FS
	Style   string              // the address of the style sheet, or ""
	Script  string              // the address of the script, or ""
	preload map[string][]string // by language, the fonts that the first lines need
}

// faces are the fonts to load ahead, by the direction of the page: two at most.
var faces = map[string][]string{
	"rtl": {"ibm-plex-sans-arabic-arabic-400-normal-", "noto-naskh-arabic-arabic-400-normal-"},
	"ltr": {"ibm-plex-sans-latin-400-normal-", "source-serif-4-latin-400-normal-"},
}

func loadAssets() (*assets, error) {
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		return nil, err
	}
	a := &assets{files: files, preload: map[string][]string{}}
	a.Style, a.Script = a.versioned("app.css"), a.versioned("app.js")
	for dir, prefixes := range faces {
		for _, p := range prefixes {
			found, err := fs.Glob(files, "fonts/"+p+"*.woff2")
			if err != nil {
				return nil, err
			}
			for _, f := range found {
				a.preload[dir] = append(a.preload[dir], "/assets/"+f)
			}
		}
	}
	return a, nil
}

// versioned gives the address of a file with a part that changes when the file does.
func (a *assets) versioned(name string) string {
	data, err := fs.ReadFile(a.files, name)
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(data)
	return "/assets/" + name + "?v=" + hex.EncodeToString(sum[:6])
}

// Built reports whether style and script are there.
func (a *assets) Built() bool { return a.Style != "" && a.Script != "" }

// Preload lists the fonts to load ahead for pages of a direction.
func (a *assets) Preload(dir string) []string { return a.preload[dir] }

// asset serves a file of dist. Names with a hash, and versioned addresses, never change.
func (s *site) asset(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(path.Clean(r.URL.Path), "/assets/")
	info, err := fs.Stat(s.assets.files, name)
	if err != nil || info.IsDir() || strings.HasPrefix(path.Base(name), ".") {
		s.problemFor(w, r, mithaq.Errorf(mithaq.NotFound, r.URL.Path, "there is no such file"))
		return
	}
	if strings.HasSuffix(name, ".woff2") {
		w.Header().Set("Content-Type", "font/woff2")
	}
	if strings.HasPrefix(name, "fonts/") || r.URL.Query().Has("v") {
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	http.ServeFileFS(w, r, s.assets.files, name)
}

// problemFor answers with a page in the reader's language.
func (s *site) problemFor(w http.ResponseWriter, r *http.Request, err error) {
	s.page(s.language(r), func(http.ResponseWriter, *http.Request, *View) error { return err })(w, r)
}
