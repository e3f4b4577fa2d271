package web

import (
	"net/http"
	"net/url"
)

// sourcesPage lists sources, newest first.
type sourcesPage struct {
	*View
	Count   int
	Sources []Source
	Next    string
}

// sourcesShown is how many sources stand on one page.
const sourcesShown = 100

func (s *site) sources(w http.ResponseWriter, r *http.Request, v *View) error {
	v.titled("sources", "sources.title")
	sum, err := s.record.Summary(r.Context())
	if err != nil {
		return err
	}
	list, next, err := s.record.Sources(r.Context(), r.URL.Query().Get("after"), sourcesShown)
	if err != nil {
		return err
	}
	for i := range list {
		v.shows(&list[i])
	}
	page := &sourcesPage{View: v, Count: sum.Sources, Sources: list}
	if next != "" {
		page.Next = v.Link("sources") + "?after=" + url.QueryEscape(next)
	}
	return s.render(w, r, http.StatusOK, "sources", page)
}
