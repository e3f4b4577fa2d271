package web

import (
	"cmp"
	"net/http"
	"slices"

	"github.com/mithaq/mithaq/internal/fact"
)

// moneyPage lists pledge drives with what they raised, and pledges by donor. Nothing is
// added up: pledges overlap, are revised, and are told more than once.
type moneyPage struct {
	*View
	Campaigns Table
	Donors    []Donor
	Pledges   int
}

// Donor is a party with the pledges that documents tell of.
type Donor struct {
	Party Text
	Table Table
	More  int // pledges that are not shown here
	id    string
}

// donorColumns are the columns of a donor's pledges: all but the donor.
var donorColumns = columns[fact.Pledge][1:4]

// donorRows is how many pledges of one donor stand on the page.
const donorRows = 8

func (s *site) money(w http.ResponseWriter, r *http.Request, v *View) error {
	v.titled("money", "nav.money")
	campaigns, err := s.gather(r.Context(), fact.Campaign)
	if err != nil {
		return err
	}
	pledges, err := s.gather(r.Context(), fact.Pledge)
	if err != nil {
		return err
	}
	page := &moneyPage{View: v, Campaigns: v.table(fact.Campaign, first(byYear(campaigns), factsShown)), Pledges: len(pledges)}
	page.Donors = first(v.donors(pledges), 40)
	return s.render(w, r, http.StatusOK, "money", page)
}

// byYear sorts drives by their year, the latest first, then by publication.
func byYear(campaigns []Entry) []Entry {
	out := slices.Clone(campaigns)
	year := func(e *Entry) string {
		if y := stringsOf(&e.Fact, "year"); len(y) > 0 {
			return y[0]
		}
		return string(e.From.Published)
	}
	slices.SortStableFunc(out, func(a, b Entry) int {
		return cmp.Or(cmp.Compare(year(&b), year(&a)), cmp.Compare(b.From.Published, a.From.Published))
	})
	return out
}

// donors groups pledges by who makes them: those with the most pledges first, each donor's
// latest pledge first.
func (v *View) donors(pledges []Entry) []Donor {
	by := map[string][]Entry{}
	for _, e := range pledges {
		by[e.Slots.Text("by")] = append(by[e.Slots.Text("by")], e)
	}
	var out []Donor
	for who, entries := range by {
		slices.SortStableFunc(entries, func(a, b Entry) int { return cmp.Compare(b.From.Published, a.From.Published) })
		shown := first(entries, donorRows)
		out = append(out, Donor{v.Party(who, entries[0].Lang), v.tableOf(fact.Pledge, donorColumns, shown), len(entries) - len(shown), who})
	}
	slices.SortFunc(out, func(a, b Donor) int {
		return cmp.Or(cmp.Compare(b.count(), a.count()), cmp.Compare(a.id, b.id))
	})
	return out
}

func (d Donor) count() int { return len(d.Table.Rows) + d.More }
