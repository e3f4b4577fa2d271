package web

import (
	"slices"
	"strings"

	"github.com/mithaq/mithaq/internal/fact"
)

// Slot is one slot of a fact in words, with how it was inferred where it was.
type Slot struct {
	Name   string // its name in JSON; the label is the message "slot.NAME"
	Values []Text
	Basis  string // how it was inferred, or ""
}

// SlotList is a fact's slots with the words of the page they stand on.
type SlotList struct {
	*View
	Slots []Slot
}

// SlotsOf gives the slots of an entry in words.
func (v *View) SlotsOf(e *Entry) SlotList { return SlotList{v, v.Slots(&e.Fact)} }

// inside are slots that are said together with another one.
var inside = map[string]bool{"currency": true, "qualifier": true, "unit": true}

// Slots gives all slots of f in words.
func (v *View) Slots(f *fact.Fact) []Slot {
	var out []Slot
	for _, s := range f.Slots {
		values := v.Value(f, s.Name)
		if inside[s.Name] || len(values) == 0 {
			continue
		}
		out = append(out, Slot{s.Name, joined(values, v.T("list.comma")), f.Inferred[s.Name]})
	}
	return out
}

// Label names a slot.
func (v *View) Label(name string) string { return v.Or("slot."+name, name) }

// gist lists the slots that say in brief what a fact is, by kind, the first one first.
var gist = map[fact.Kind][]string{
	fact.Office:       {"person", "title", "of"},
	fact.Meeting:      {"body", "date", "place", "status"},
	fact.Participant:  {"who"},
	fact.Member:       {"who", "action", "date"},
	fact.Pledge:       {"by", "amount", "purpose", "place"},
	fact.Campaign:     {"name", "year", "raised", "goal"},
	fact.Contribution: {"by", "count", "what", "place"},
	fact.Figure:       {"value", "indicator", "place"},
	fact.Reference:    {"to"},
	fact.Commitment:   {"actors", "act", "action", "due"},
	fact.Quote:        {"speaker", "reported"},
}

// Gist says in brief what a fact is: its main slots, with points between them.
func (v *View) Gist(e *Entry) []Text { return joined(v.gist(&e.Fact), " · ") }

func (v *View) gist(f *fact.Fact) []Text {
	var out []Text
	for _, name := range gist[f.Kind] {
		if repeats(f, name) {
			continue
		}
		if name == "goal" && f.Slots.Get("goal") != nil {
			for _, t := range v.Value(f, name) {
				out = append(out, v.said(v.T("gist.goal", "Amount", t.Text)))
			}
			continue
		}
		for _, t := range v.Value(f, name) {
			if !slices.Contains(out, t) {
				out = append(out, t)
			}
		}
	}
	return out
}

// repeats reports whether a slot only says again what stands beside it: words of the
// quotation, or that a commitment is one.
func repeats(f *fact.Fact, name string) bool {
	switch name {
	case "action", "indicator":
		return f.Kind != fact.Member && strings.Contains(f.Quote, strings.TrimSuffix(f.Slots.Text(name), "…"))
	case "act":
		return f.Slots.Text(name) == "commit"
	}
	return false
}

// Name is the word for one fact of a kind.
func (v *View) Name(k fact.Kind) string { return v.Or("kind."+string(k), string(k)) }

// Names is the word for the facts of a kind.
func (v *View) Names(k fact.Kind) string { return v.Or("kinds."+string(k), string(k)) }

// Hue is the family of a kind, which its hue and its margin word go by.
func (v *View) Hue(k fact.Kind) Family { return familyOf(k) }
