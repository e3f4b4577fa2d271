package web

import (
	"strings"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/names"
)

func (v *View) money(f *fact.Fact, slot string) []Text {
	d := f.Slots.Number(slot)
	if d == nil {
		return nil
	}
	text := v.Money(mithaq.Money{Amount: d, Currency: f.Slots.Text("currency")}, v.currency)
	if slot == "amount" || slot == "raised" || slot == "goal" && f.Slots.Get("raised") == nil {
		text = v.Qualified(text, f.Slots.Text("qualifier"))
	}
	return []Text{v.said(text)}
}

// currency names a currency by its ISO 4217 code.
func (v *View) currency(code string) string {
	name, _ := names.Display(v.Lang, code)
	return name
}

func (v *View) figure(f *fact.Fact) []Text {
	d := f.Slots.Number("value")
	if d == nil {
		return nil
	}
	unit, text := f.Slots.Text("unit"), ""
	switch _, isCurrency := names.Display(v.Lang, unit); {
	case unit == "percent":
		text = v.Percent(d)
	case len(unit) == 3 && strings.ToUpper(unit) == unit && isCurrency:
		text = v.Money(mithaq.Money{Amount: d, Currency: unit}, v.currency)
	case v.Knows(unit):
		text = v.Count(d, unit)
	default:
		text, _ = v.Scaled(d)
		return append([]Text{v.said(v.Qualified(text, f.Slots.Text("qualifier")))}, unitOf(unit, f.Lang)...)
	}
	return []Text{v.said(v.Qualified(text, f.Slots.Text("qualifier")))}
}

func unitOf(unit string, lang mithaq.Lang) []Text {
	if unit == "" {
		return nil
	}
	return []Text{textIn(unit, lang)}
}

func (v *View) count(f *fact.Fact) []Text {
	d := f.Slots.Number("count")
	if d == nil {
		return nil
	}
	text, _ := v.Scaled(d)
	return []Text{v.said(v.Qualified(text, f.Slots.Text("qualifier")))}
}
