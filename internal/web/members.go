package web

import (
	"cmp"
	"net/http"
	"slices"
	"strings"

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

// MemberRow is one party in a body and what is said of it.
type MemberRow struct {
	Party    Text
	Lines    []MemberLine
	Disputed int // how many dates of joining there are that cannot all be right; 0 where they can
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

// add puts a fact with those that say the same.
func (m *MemberRow) add(e *Entry) {
	action, date := e.Slots.Text("action"), mithaq.Date(e.Slots.Text("date"))
	for i := range m.Lines {
		if l := &m.Lines[i]; l.Action == action && l.Date == date {
			l.Entries = append(l.Entries, e)
			return
		}
	}
	m.Lines = append(m.Lines, MemberLine{action, date, []*Entry{e}})
}

// settle puts what has a date first, in its order, and what only names the party last; and
// counts the dates of joining that disagree.
func (m *MemberRow) settle() {
	slices.SortStableFunc(m.Lines, func(a, b MemberLine) int {
		return cmp.Or(cmp.Compare(a.rank(), b.rank()), cmp.Compare(a.Date, b.Date))
	})
	for i, a := range m.Lines {
		for j, b := range m.Lines {
			if i != j && a.contradicts(b) {
				m.Disputed++
				break
			}
		}
	}
}

// alphabetical sorts parties by their names as the reader's language does, its article
// passed over.
func (v *View) alphabetical(rows map[string]*MemberRow) []MemberRow {
	var out []MemberRow
	for _, row := range rows {
		row.settle()
		out = append(out, *row)
	}
	order := collate.New(language.Make(string(v.Lang)))
	article := v.T("sort.article")
	slices.SortFunc(out, func(a, b MemberRow) int {
		return order.CompareString(strings.TrimPrefix(a.Party.Text, article), strings.TrimPrefix(b.Party.Text, article))
	})
	return out
}
