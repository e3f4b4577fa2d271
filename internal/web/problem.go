package web

import (
	"net/http"
	"strconv"

	"github.com/mithaq/mithaq"
)

// problemPage says what went wrong and what to do next.
type problemPage struct {
	*View
	Status int
	Says   string // what is wrong, in the reader's words
	Next   string // what to do
}

// problem answers with an error as a page. What the program alone is to blame for goes to
// the log and not to the reader.
func (s *site) problem(w http.ResponseWriter, r *http.Request, v *View, err error) {
	if r.Context().Err() != nil {
		return // the reader has gone
	}
	code := status(err)
	if code >= http.StatusInternalServerError {
		s.options.Log.Error("request failed", "path", r.URL.Path, "error", err)
	}
	key := "problem." + strconv.Itoa(code)
	if !v.Has(key) {
		key = "problem.500"
	}
	v.titled("", key)
	page := &problemPage{v, code, v.T(key), v.T(key + ".next")}
	if err := s.render(w, r, code, "problem", page); err != nil {
		s.options.Log.Error("no page for a problem", "path", r.URL.Path, "error", err)
		http.Error(w, http.StatusText(code), code)
	}
}

// missing answers for a page that there is not.
func (s *site) missing(_ http.ResponseWriter, r *http.Request, _ *View) error {
	return mithaq.Errorf(mithaq.NotFound, r.URL.Path, "there is no such page")
}

// lost answers for an address outside all languages: as a page in the reader's.
func (s *site) lost(w http.ResponseWriter, r *http.Request) {
	s.page(s.language(r), s.missing)(w, r)
}
