package web

import (
	"cmp"
	"net/http"
	"slices"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
)

// membersPage lists who belongs to what, as the documents say.
type membersPage struct {
	*View
	Count  int
	Groups []MemberGroup
}

// MemberGroup is one body with the parties that documents name as its members.
type MemberGroup struct {
	Of      Text
	Members []MemberRow
}

// MemberRow is one party in a body: what is said of its joining and leaving, and where else
// it is named as a member.
type MemberRow struct {
	Party    Text
	Events   []*Entry // facts that say that it joined, founded, left, observes, is invited
	Named    []*Entry // facts that name it only
	Disputed bool     // reports give dates of joining that cannot both be right
}

func (s *site) members(w http.ResponseWriter, r *http.Request, v *View) error {
	v.titled("members", "nav.members")
	entries, err := s.gather(r.Context(), fact.Member)
	if err != nil {
		return err
	}
	return s.render(w, r, http.StatusOK, "members", &membersPage{v, len(entries), v.memberGroups(entries)})
}

func (v *View) memberGroups(entries []Entry) []MemberGroup {
	byBody := map[string]map[string]*MemberRow{}
	for i := range entries {
		e := &entries[i]
		v.shows(e.From)
		of, who := e.Slots.Text("of"), e.Slots.Text("who")
		if byBody[of] == nil {
			byBody[of] = map[string]*MemberRow{}
		}
		row := byBody[of][who]
		if row == nil {
			row = &MemberRow{Party: v.Party(who, e.Lang)}
			byBody[of][who] = row
		}
		row.add(e)
	}
	var out []MemberGroup
	for of, rows := range byBody {
		out = append(out, MemberGroup{v.body(of), v.alphabetical(rows)})
	}
	slices.SortFunc(out, func(a, b MemberGroup) int {
		return cmp.Or(cmp.Compare(len(b.Members), len(a.Members)), cmp.Compare(a.Of.Text, b.Of.Text))
	})
	return out
}

// body names a body, or says that the documents do not.
func (v *View) body(of string) Text {
	if of == "" {
		return v.said(v.T("members.no_body"))
	}
	return v.Party(of, mithaq.English)
}

func (m *MemberRow) add(e *Entry) {
	if e.Slots.Text("action") == "" {
		m.Named = append(m.Named, e)
		return
	}
	for _, other := range m.Events {
		m.Disputed = m.Disputed || disagree(&other.Fact, &e.Fact)
	}
	m.Events = append(m.Events, e)
}

// disagree reports whether two facts give dates of joining of which neither holds the other.
func disagree(a, b *fact.Fact) bool {
	d, e := mithaq.Date(a.Slots.Text("date")), mithaq.Date(b.Slots.Text("date"))
	return a.Slots.Text("action") == "joined" && b.Slots.Text("action") == "joined" &&
		d != "" && e != "" && !d.Contains(e) && !e.Contains(d)
}

// alphabetical sorts parties by their names as the reader's language does.
func (v *View) alphabetical(rows map[string]*MemberRow) []MemberRow {
	var out []MemberRow
	for _, row := range rows {
		out = append(out, *row)
	}
	order := collate.New(language.Make(string(v.Lang)))
	slices.SortFunc(out, func(a, b MemberRow) int { return order.CompareString(a.Party.Text, b.Party.Text) })
	return out
}
