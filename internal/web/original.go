package web

import (
	"mime"
	"net/http"
)

// original gives a source's bytes as they came, to be saved and never shown: they may hold
// anything.
func (s *site) original(w http.ResponseWriter, r *http.Request, _ *View) error {
	o, err := s.record.Original(r.Context(), r.PathValue("id"))
	if err != nil {
		return err
	}
	h := w.Header()
	h.Set("Content-Type", "application/octet-stream")
	h.Set("Content-Disposition", mime.FormatMediaType("attachment", map[string]string{"filename": o.Name}))
	h.Set("Content-Security-Policy", "default-src 'none'; sandbox")
	h.Set("Cache-Control", "no-cache")
	_, err = w.Write(o.Bytes)
	return err
}
