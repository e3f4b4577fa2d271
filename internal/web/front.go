package web

import (
	"net/http"
	"slices"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
)

// frontPage is the record on one screen: what it holds, what falls due, what is announced,
// what is new.
type frontPage struct {
	*View
	Summary  Summary
	Families []FamilyKinds
	Due      []Dated // commitments still to come
	Passed   []Dated // commitments whose date has passed, the latest first
	Planned  []Dated // meetings announced
	Newest   []Source
}

// FamilyKinds lists a family's kinds with what each holds.
type FamilyKinds struct {
	Family Family
	Kinds  []KindCount
}

func (s *site) front(w http.ResponseWriter, r *http.Request, v *View) error {
	v.titled("", "front.title")
	sum, err := s.record.Summary(r.Context())
	if err != nil {
		return err
	}
	page := &frontPage{View: v, Summary: sum, Families: familyKinds(sum)}
	if page.Newest, _, err = s.record.Sources(r.Context(), "", 5); err != nil {
		return err
	}
	for i := range page.Newest {
		v.shows(&page.Newest[i])
	}
	commitments, err := s.gather(r.Context(), fact.Commitment)
	if err != nil {
		return err
	}
	meetings, err := s.gather(r.Context(), fact.Meeting)
	if err != nil {
		return err
	}
	page.due(commitments, v.Lang)
	page.planned(meetings, v.Lang)
	return s.render(w, r, http.StatusOK, "front", page)
}

func (p *frontPage) due(commitments []Entry, lang mithaq.Lang) {
	coming, passed := split(oneLanguage(dated(commitments, "due"), lang), p.AsOf)
	slices.Reverse(passed)
	p.Due = first(coming, 3)
	p.Passed = first(passed, max(0, 4-len(p.Due)))
}

// planned keeps the meetings that were announced and are still to come, or else those
// announced last.
func (p *frontPage) planned(meetings []Entry, lang mithaq.Lang) {
	var announced []Entry
	for _, e := range meetings {
		if e.Slots.Text("status") == "planned" {
			announced = append(announced, e)
		}
	}
	coming, passed := split(oneLanguage(dated(announced, "date"), lang), p.AsOf)
	slices.Reverse(passed)
	p.Planned = first(append(coming, passed...), 3)
}

func familyKinds(sum Summary) []FamilyKinds {
	var out []FamilyKinds
	for _, f := range families {
		row := FamilyKinds{Family: f.Family}
		for _, k := range f.Kinds {
			row.Kinds = append(row.Kinds, KindCount{k, sum.ByKind[k]})
		}
		out = append(out, row)
	}
	return out
}
