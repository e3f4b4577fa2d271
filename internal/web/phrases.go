package web

import (
	"net/url"
	"strings"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
)

// FamilyName is the word for a family in the margin.
func (v *View) FamilyName(f Family) string { return v.T("family." + string(f)) }

// LangName is the name of a language.
func (v *View) LangName(l mithaq.Lang) string { return v.Or("lang."+string(l), string(l)) }

// PublisherOf names a publisher; of a sample text, whom it follows.
func (v *View) PublisherOf(publisher string) string {
	if after, ok := strings.CutPrefix(publisher, "Mithaq sample, after "); ok {
		return v.T("sample.after", "Name", after)
	}
	return publisher
}

// BasisOf says how a slot was inferred.
func (v *View) BasisOf(basis string) string {
	return v.Or("basis."+strings.ReplaceAll(basis, " ", "_"), basis)
}

// Host is the host of an address, for a link's text.
func (v *View) Host(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return clipped(address, 40)
	}
	return strings.TrimPrefix(u.Host, "www.")
}

// Short shortens a quotation to about two lines.
func (v *View) Short(quote string) string { return clipped(quote, 150) }

// brief lists the slots that say who and where of something dated.
var brief = map[fact.Kind][]string{
	fact.Commitment: {"actors", "act"},
	fact.Meeting:    {"body", "level", "place", "mode"},
}

func (v *View) some(e *Entry) []Text {
	var out []Text
	for _, slot := range brief[e.Kind] {
		out = append(out, v.Value(&e.Fact, slot)...)
	}
	if len(out) == 0 {
		out = []Text{v.said(v.Name(e.Kind))}
	}
	return joined(out, " · ")
}

// Brief says who and where of something dated.
func (v *View) Brief(e *Entry) []Text { return v.some(e) }

// Meeting says what met where, and how; of one announced, that it is so.
func (v *View) Meeting(e *Entry) []Text {
	out := v.some(e)
	if e.Slots.Text("status") == "planned" {
		out = append(out, Text{Text: " · ", Glue: true}, v.said(v.T("value.status.planned")))
	}
	return out
}

// Hosts lists who hosts a meeting, after a word that says so.
func (v *View) Hosts(e *Entry) []Text {
	hosts := v.Value(&e.Fact, "hosts")
	if len(hosts) == 0 {
		return nil
	}
	return append([]Text{{Text: v.T("meetings.hosts"), Glue: true}}, joined(hosts, v.T("list.comma"))...)
}

// AgendaItem is a dated fact on a list, with the words of the page it stands on.
type AgendaItem struct {
	*View
	Dated Dated
	Quote string
}

// Item makes a dated fact an item of a list.
func (v *View) Item(d Dated) AgendaItem { return AgendaItem{v, d, clipped(d.Entry.Quote, 150)} }
