package web

import (
	"encoding/json"
	"net/http"
	"strconv"

	"github.com/mithaq/mithaq"
)

// data makes a handler of a function that gives a value to be answered as JSON.
func (s *site) data(get func(r *http.Request) (any, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		value, err := get(r)
		if err != nil {
			s.refuse(w, r, err)
			return
		}
		answer(w, http.StatusOK, value)
	}
}

func answer(w http.ResponseWriter, code int, value any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.Header().Set("Cache-Control", "no-cache")
	w.WriteHeader(code)
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.Encode(value)
}

// refusal is an error as JSON: its kind, what is wrong, what to do next.
type refusal struct {
	Kind   string `json:"kind"`
	Error  string `json:"error"`
	Remedy string `json:"remedy,omitempty"`
}

// refuse answers with an error as JSON. What the program alone is to blame for goes to the
// log and not to the reader.
func (s *site) refuse(w http.ResponseWriter, r *http.Request, err error) {
	code := status(err)
	if code >= http.StatusInternalServerError {
		s.options.Log.Error("request failed", "path", r.URL.Path, "error", err)
		answer(w, code, refusal{Kind: "fault", Error: http.StatusText(code)})
		return
	}
	answer(w, code, refusal{Kind: string(mithaq.KindOf(err)), Error: err.Error()})
}

// limit reads the "limit" of a request: 1 to 500, 100 where none is given.
func limit(r *http.Request) (int, error) {
	s := r.URL.Query().Get("limit")
	if s == "" {
		return 100, nil
	}
	n, err := strconv.Atoi(s)
	if err != nil || n < 1 || n > 500 {
		return 0, mithaq.Errorf(mithaq.Invalid, r.URL.Path, "limit is %q", s).WithRemedy("a number from 1 to 500")
	}
	return n, nil
}
