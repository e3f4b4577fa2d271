package web

import (
	"net/http"
	"net/url"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
)

// factsPage is the table of one kind of fact.
type factsPage struct {
	*View
	Kind  fact.Kind
	Count int
	Table Table
	Kinds []KindCount
}

// kindsPage lists the kinds of fact with what each holds.
type kindsPage struct {
	*View
	Facts int
	Kinds []KindCount
}

// KindCount says how many facts of a kind there are.
type KindCount struct {
	Kind  fact.Kind
	Count int
}

// factsShown is how many rows stand on one page.
const factsShown = 50

func (s *site) facts(w http.ResponseWriter, r *http.Request, v *View) error {
	kind := fact.Kind(r.URL.Query().Get("kind"))
	sum, err := s.record.Summary(r.Context())
	if err != nil {
		return err
	}
	if kind == "" {
		v.titled("facts", "facts.title")
		return s.render(w, r, http.StatusOK, "kinds", &kindsPage{v, sum.Facts, kindCounts(sum)})
	}
	if !kind.Known() {
		return mithaq.Errorf(mithaq.NotFound, r.URL.Path, "there is no kind of fact called %q", string(kind))
	}
	v.titled("facts", "kinds."+string(kind))
	entries, next, err := s.record.Facts(r.Context(), kind, r.URL.Query().Get("after"), factsShown)
	if err != nil {
		return err
	}
	page := &factsPage{View: v, Kind: kind, Count: sum.ByKind[kind], Table: v.table(kind, entries), Kinds: kindCounts(sum)}
	if next != "" {
		page.Table.Next = v.Link("facts") + "?" + url.Values{"kind": {string(kind)}, "after": {next}}.Encode()
	}
	return s.render(w, r, http.StatusOK, "facts", page)
}

// kindCounts lists the kinds in the order of their families.
func kindCounts(sum Summary) []KindCount {
	var out []KindCount
	for _, f := range families {
		for _, k := range f.Kinds {
			out = append(out, KindCount{k, sum.ByKind[k]})
		}
	}
	return out
}
