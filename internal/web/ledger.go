package web

import (
	"io"
	"net/http"
)

// ledgerPage says where the ledger stands and how to check it.
type ledgerPage struct {
	*View
	Log  Log
	Size int
}

func (s *site) ledger(w http.ResponseWriter, r *http.Request, v *View) error {
	v.titled("ledger", "ledger.title")
	log, err := s.record.Log(r.Context())
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, "ledger", &ledgerPage{v, log, int(log.Size)})
}

// checkpoint gives the last signed checkpoint as it is published, for other programs to check.
func (s *site) checkpoint(w http.ResponseWriter, r *http.Request) {
	log, err := s.record.Log(r.Context())
	if err != nil {
		s.refuse(w, r, err)
		return
	}
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-cache")
	io.WriteString(w, log.Checkpoint)
}
