package web

import (
	"net/http"
	"slices"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
)

// commitmentsPage lists what was promised: first what falls due, then what has passed its
// date, then what has none.
type commitmentsPage struct {
	*View
	Count    int
	Sections []CommitmentSection
}

// CommitmentSection is a list of commitments under one heading.
type CommitmentSection struct {
	Key   string // the heading's message
	Table Table
	More  string // the address of the rest, or ""
}

func (s *site) commitments(w http.ResponseWriter, r *http.Request, v *View) error {
	v.titled("commitments", "nav.commitments")
	entries, err := s.gather(r.Context(), fact.Commitment)
	if err != nil {
		return err
	}
	page := &commitmentsPage{View: v, Count: len(entries)}
	coming, passed := split(dated(entries, "due"), v.AsOf)
	slices.Reverse(passed)
	page.section("commitments.coming", of(coming))
	page.section("commitments.passed", of(passed))
	page.section("commitments.undated", withoutDue(entries))
	return s.render(w, r, http.StatusOK, "commitments", page)
}

func (p *commitmentsPage) section(key string, entries []Entry) {
	if len(entries) == 0 {
		return
	}
	sec := CommitmentSection{Key: key, Table: p.table(fact.Commitment, first(entries, factsShown))}
	if len(entries) > factsShown {
		sec.More = p.Link("facts") + "?kind=commitment"
	}
	p.Sections = append(p.Sections, sec)
}

func of(list []Dated) []Entry {
	out := make([]Entry, 0, len(list))
	for _, d := range list {
		out = append(out, *d.Entry)
	}
	return out
}

func withoutDue(entries []Entry) []Entry {
	return slices.DeleteFunc(slices.Clone(entries), func(e Entry) bool {
		_, _, ok := mithaq.Date(e.Slots.Text("due")).Bounds()
		return ok
	})
}
