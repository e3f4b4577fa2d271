package web

import (
	"bytes"
	"errors"
	"html/template"
	"net/http"
	"time"

	"github.com/mithaq/mithaq"
)

// action answers a request for a page in the language of v.
type action func(w http.ResponseWriter, r *http.Request, v *View) error

// page makes a handler of an action: it prepares the view, remembers the language, and
// turns an error into a page.
func (s *site) page(lang mithaq.Lang, do action) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		v, err := s.view(r, lang)
		if err != nil {
			s.options.Log.Error("no view", "path", r.URL.Path, "error", err)
			http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
			return
		}
		if choice(r, "lang", "", string(lang)) == "" {
			http.SetCookie(w, cookie("lang", string(lang)))
		}
		if err := do(w, r, v); err != nil {
			s.problem(w, r, v, err)
		}
	}
}

// cookie keeps a reader's choice for a year; no script sees it.
func cookie(name, value string) *http.Cookie {
	return &http.Cookie{Name: name, Value: value, Path: "/", MaxAge: int((365 * 24 * time.Hour).Seconds()),
		HttpOnly: true, SameSite: http.SameSiteLaxMode}
}

// render writes a page. Where the script asks for a fragment, to swap it in place, only
// that template is written.
func (s *site) render(w http.ResponseWriter, r *http.Request, status int, name string, data any) error {
	t, ok := s.pages[name]
	if !ok {
		return errors.New("there is no page " + name)
	}
	entry := "page"
	if fragment := r.URL.Query().Get("fragment"); fragments[fragment] == name && r.Header.Get("HX-Request") == "true" {
		entry = fragment
	}
	return write(w, status, t, entry, data)
}

// fragments are the templates that the script may ask for, with the page that each is of.
var fragments = map[string]string{"morerows": "facts", "sourceitems": "sources", "results": "search"}

// write executes a template whole before anything is sent, so that an error is not half a page.
func write(w http.ResponseWriter, status int, t *template.Template, entry string, data any) error {
	var b bytes.Buffer
	if err := t.ExecuteTemplate(&b, entry, data); err != nil {
		return err
	}
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Cache-Control", "no-cache")
	h.Add("Vary", "Cookie, HX-Request")
	w.WriteHeader(status)
	_, err := w.Write(b.Bytes())
	return err
}

// status gives the HTTP status of an error by its kind.
func status(err error) int {
	switch mithaq.KindOf(err) {
	case mithaq.Invalid:
		return http.StatusBadRequest
	case mithaq.NotFound:
		return http.StatusNotFound
	case mithaq.Refused:
		return http.StatusForbidden
	case mithaq.Conflict:
		return http.StatusConflict
	case mithaq.Outside:
		return http.StatusServiceUnavailable
	}
	return http.StatusInternalServerError
}
