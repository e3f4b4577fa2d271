package web

import (
	"net/http"

	"github.com/mithaq/mithaq"
)

// root sends the reader to the front page in their language: the one read last, else the
// one their browser asks for.
func (s *site) root(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Vary", "Cookie, Accept-Language")
	w.Header().Set("Cache-Control", "no-cache")
	http.Redirect(w, r, "/"+string(s.language(r))+"/", http.StatusSeeOther)
}

// language is the reader's language, by cookie or Accept-Language.
func (s *site) language(r *http.Request) mithaq.Lang {
	if c, err := r.Cookie("lang"); err == nil && s.words.Has(mithaq.Lang(c.Value)) {
		return mithaq.Lang(c.Value)
	}
	return s.words.Match(r.Header.Get("Accept-Language"))
}

// robots lets search engines read the pages.
func (s *site) robots(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Write([]byte("User-agent: *\nDisallow: /api/\n"))
}
