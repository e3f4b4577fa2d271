package web

import "github.com/mithaq/mithaq"

// MemberLine is one thing that is said of a party: that it joined on a day, that it is named
// as a member.
type MemberLine struct {
	Action  string
	Date    mithaq.Date
	Entries []*Entry
}

func (l MemberLine) rank() int {
	switch {
	case l.Action == "":
		return 2
	case l.Date == "":
		return 1
	}
	return 0
}

// contradicts reports whether two lines give dates of joining of which neither holds the other.
func (l MemberLine) contradicts(o MemberLine) bool {
	return l.Action == "joined" && o.Action == "joined" && l.Date != "" && o.Date != "" &&
		!l.Date.Contains(o.Date) && !o.Date.Contains(l.Date)
}

// Membership says what a line says: "joined · 28 June 2021".
func (v *View) Membership(l MemberLine) []Text {
	if l.Action == "" {
		return []Text{v.said(v.T("members.named"))}
	}
	out := v.Value(&l.Entries[0].Fact, "action")
	if l.Date == "" {
		return joined(append(out, v.said(v.T("members.no_date"))), " · ")
	}
	return joined(append(out, v.said(v.Date(l.Date))), " · ")
}
