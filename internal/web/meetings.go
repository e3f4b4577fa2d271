package web

import (
	"cmp"
	"net/http"
	"slices"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
)

// meetingsPage lists meetings by year, the latest first.
type meetingsPage struct {
	*View
	Count   int // facts that tell of a meeting
	Years   []MeetingYear
	Undated Table
}

// MeetingYear is the meetings of one year.
type MeetingYear struct {
	Year     string
	Meetings []MeetingRow
}

// MeetingRow is one meeting, as the fullest of the facts about it says, and the others that
// give the same date and place.
type MeetingRow struct {
	Dated
	Others []*Entry
}

// All lists every fact about the meeting.
func (m MeetingRow) All() []*Entry { return append([]*Entry{m.Entry}, m.Others...) }

func (s *site) meetings(w http.ResponseWriter, r *http.Request, v *View) error {
	v.titled("meetings", "nav.meetings")
	entries, err := s.gather(r.Context(), fact.Meeting)
	if err != nil {
		return err
	}
	page := &meetingsPage{View: v, Count: len(entries), Years: v.meetingYears(dated(entries, "date"))}
	page.Undated = v.table(fact.Meeting, first(undated(entries), factsShown))
	return s.render(w, r, http.StatusOK, "meetings", page)
}

func undated(entries []Entry) []Entry {
	return slices.DeleteFunc(slices.Clone(entries), func(e Entry) bool {
		_, _, ok := mithaq.Date(e.Slots.Text("date")).Bounds()
		return ok
	})
}

// meetingYears groups dated facts by meeting and year, the latest first.
func (v *View) meetingYears(list []Dated) []MeetingYear {
	var out []MeetingYear
	for _, m := range v.sameMeetings(list) {
		year := m.order().Format("2006")
		if len(out) == 0 || out[len(out)-1].Year != year {
			out = append(out, MeetingYear{Year: year})
		}
		y := &out[len(out)-1]
		y.Meetings = append(y.Meetings, m)
	}
	return out
}

// sameMeetings puts facts that give the same date and place together. The fullest speaks for
// all; of equally full ones, one in the reader's language.
func (v *View) sameMeetings(list []Dated) []MeetingRow {
	type meeting struct {
		date  mithaq.Date
		place string
	}
	at := map[meeting]int{}
	var out []MeetingRow
	for _, d := range slices.Backward(list) {
		v.shows(d.Entry.From)
		k := meeting{d.Date, d.Entry.Slots.Text("place")}
		i, known := at[k]
		if !known {
			at[k] = len(out)
			out = append(out, MeetingRow{Dated: d})
			continue
		}
		m := &out[i]
		if v.fuller(d.Entry, m.Entry) {
			d.Entry, m.Entry = m.Entry, d.Entry
		}
		m.Others = append(m.Others, d.Entry)
	}
	return out
}

func (v *View) fuller(a, b *Entry) bool {
	own := func(e *Entry) int {
		if e.Lang == v.Lang {
			return 1
		}
		return 0
	}
	return cmp.Or(cmp.Compare(len(a.Slots), len(b.Slots)), cmp.Compare(own(a), own(b))) > 0
}
