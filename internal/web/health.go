package web

import (
	"fmt"
	"net/http"
)

// health answers 200 and the ledger's size where the record can be read, else 503.
func (s *site) health(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	sum, err := s.record.Summary(r.Context())
	if err != nil {
		s.options.Log.Error("record cannot be read", "error", err)
		http.Error(w, "record cannot be read", http.StatusServiceUnavailable)
		return
	}
	fmt.Fprintf(w, "ok\nentries %d\n", sum.Size)
}
