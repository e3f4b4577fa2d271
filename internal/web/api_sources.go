package web

import (
	"net/http"

	"github.com/mithaq/mithaq"
)

// sourceJSON is a source in the API.
type sourceJSON struct {
	ID         string            `json:"id"`
	Title      string            `json:"title"`
	Publisher  string            `json:"publisher,omitempty"`
	Published  mithaq.Date       `json:"published,omitempty"`
	Lang       mithaq.Lang       `json:"lang"`
	Address    string            `json:"address,omitempty"`
	Marking    mithaq.Marking    `json:"marking"`
	MediaType  string            `json:"media_type,omitempty"`
	CopyOf     string            `json:"copy_of,omitempty"`
	Entry      int64             `json:"ledger_entry"`
	Facts      int               `json:"facts"`
	Sample     bool              `json:"sample,omitempty"` // a text written for the sample record
	How        map[string]string `json:"how,omitempty"`    // how the metadata was found
	Paragraphs []paragraphJSON   `json:"paragraphs,omitempty"`
}

type paragraphJSON struct {
	Start int         `json:"start"`
	End   int         `json:"end"`
	Lang  mithaq.Lang `json:"lang"`
	Text  string      `json:"text"`
}

func sourceOf(s *Source) sourceJSON {
	return sourceJSON{ID: s.ID, Title: s.Title, Publisher: s.Publisher, Published: s.Published, Lang: s.Lang, Address: s.Address,
		Marking: s.Marking, MediaType: s.MediaType, CopyOf: s.CopyOf, Entry: s.Entry, Facts: s.Facts, Sample: s.IsSample(), How: s.How}
}

// listJSON is a page of a list; After is the cursor of the next page, absent at the end.
type listJSON[T any] struct {
	Items []T    `json:"items"`
	After string `json:"after,omitempty"`
}

func (s *site) apiSources(r *http.Request) (any, error) {
	n, err := limit(r)
	if err != nil {
		return nil, err
	}
	list, next, err := s.record.Sources(r.Context(), r.URL.Query().Get("after"), n)
	if err != nil {
		return nil, err
	}
	out := listJSON[sourceJSON]{Items: []sourceJSON{}, After: next}
	for i := range list {
		out.Items = append(out.Items, sourceOf(&list[i]))
	}
	return out, nil
}

func (s *site) apiSource(r *http.Request) (any, error) {
	doc, err := s.record.Document(r.Context(), r.PathValue("id"))
	if err != nil {
		return nil, err
	}
	out := sourceOf(&doc.Source)
	for _, p := range doc.Paragraphs {
		out.Paragraphs = append(out.Paragraphs, paragraphJSON(p))
	}
	return out, nil
}
