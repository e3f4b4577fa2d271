package web

import (
	"net/http"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
)

// factJSON is a fact in the API: the fact as "mithaq read --json" prints it, with its
// permanent key and the ledger entry that holds it.
type factJSON struct {
	fact.Fact
	Key       string      `json:"key"`
	Entry     int64       `json:"ledger_entry"`
	Title     string      `json:"source_title"`
	Published mithaq.Date `json:"source_published,omitempty"`
	Sample    bool        `json:"sample,omitempty"`
}

func factOf(e *Entry) factJSON {
	return factJSON{Fact: e.Fact, Key: e.Key, Entry: e.Ledger, Title: e.From.Title, Published: e.From.Published, Sample: e.From.IsSample()}
}

// kindOf reads the "kind" of a request, "" for all.
func kindOf(r *http.Request) (fact.Kind, error) {
	k := fact.Kind(r.URL.Query().Get("kind"))
	if k != "" && !k.Known() {
		return "", mithaq.Errorf(mithaq.Invalid, r.URL.Path, "there is no kind of fact called %q", string(k))
	}
	return k, nil
}

func (s *site) apiFacts(r *http.Request) (any, error) {
	kind, err := kindOf(r)
	if err != nil {
		return nil, err
	}
	n, err := limit(r)
	if err != nil {
		return nil, err
	}
	entries, next, err := s.record.Facts(r.Context(), kind, r.URL.Query().Get("after"), n)
	if err != nil {
		return nil, err
	}
	out := listJSON[factJSON]{Items: []factJSON{}, After: next}
	for i := range entries {
		out.Items = append(out.Items, factOf(&entries[i]))
	}
	return out, nil
}

func (s *site) apiFact(r *http.Request) (any, error) {
	e, err := s.record.Fact(r.Context(), r.PathValue("key"))
	if err != nil {
		return nil, err
	}
	return factOf(e), nil
}
