package web

import (
	"regexp"
	"strings"

	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/names"
)

// Value gives the slot called name of f in the reader's words: each of its values, with the
// language it is in. Numbers come with their unit or currency and qualifier.
func (v *View) Value(f *fact.Fact, name string) []Text {
	switch name {
	case "amount", "raised", "goal", "supersedes":
		return v.money(f, name)
	case "value":
		return v.figure(f)
	case "count":
		return v.count(f)
	case "additional":
		if f.Slots.Get(name) == nil {
			return nil
		}
	}
	var out []Text
	for _, s := range stringsOf(f, name) {
		if name == "to" {
			out = append(out, v.Reference(s, f.Lang)...)
			continue
		}
		out = append(out, v.word(f, name, s))
	}
	return out
}

// stringsOf gives a slot's values as strings, whatever their type.
func stringsOf(f *fact.Fact, name string) []string {
	switch value := f.Slots.Get(name).(type) {
	case *apd.Decimal:
		return []string{value.Text('f')}
	case bool:
		return []string{"true"}
	}
	return f.Slots.Texts(name)
}

// word gives one string value of a slot in words.
func (v *View) word(f *fact.Fact, name, s string) Text {
	switch name {
	case "by", "who", "of", "hosts", "actors", "body", "speaker", "name":
		return v.Party(s, f.Lang)
	case "meeting":
		return v.Named(s, f.Lang)
	case "place":
		return v.Place(s, f.Lang)
	case "date", "due", "as_of", "year":
		return v.said(v.Date(mithaq.Date(s)))
	case "title":
		return v.Office(s, f.Lang)
	}
	if key := "value." + name + "." + strings.ReplaceAll(s, " ", "_"); v.Has(key) {
		return v.said(v.T(key))
	}
	return textIn(s, f.Lang)
}

// said is text of the page itself, in the reader's language.
func (v *View) said(s string) Text { return Text{Text: s} }

// Party names a state, organisation or body in the reader's language; a name that is not
// known stands as it is.
func (v *View) Party(id string, lang mithaq.Lang) Text {
	if key := "party." + strings.ReplaceAll(id, " ", "_"); v.Has(key) {
		return v.said(v.T(key))
	}
	if name, ok := names.Display(v.Lang, id); ok {
		return v.said(name)
	}
	return textIn(id, lang)
}

// Place names a city with its country, a country or a region.
func (v *View) Place(id string, lang mithaq.Lang) Text {
	_, country, isCity := strings.Cut(id, ", ")
	if !isCity {
		return v.Party(id, lang)
	}
	city, known := names.Display(v.Lang, id)
	if !known {
		city = strings.TrimSuffix(id, ", "+country)
	}
	if n, ok := names.Display(v.Lang, country); ok && known {
		return v.said(city + v.T("list.comma") + n)
	}
	return textIn(city, mithaq.English)
}

// Named names a meeting, which facts call by its body and its place or date: "Global
// Coalition, Rome".
func (v *View) Named(meeting string, lang mithaq.Lang) Text {
	what, where, more := strings.Cut(meeting, ", ")
	body := v.Party(what, lang)
	if !more || body.Lang != "" {
		return body
	}
	if d, err := mithaq.ParseDate(where); err == nil {
		where = v.Date(d)
	} else if place, ok := names.DisplayCity(v.Lang, where); ok {
		where = place
	} else if place, ok := names.Display(v.Lang, where); ok {
		where = place
	}
	return v.said(body.Text + v.T("list.comma") + where)
}

// Office names an office: a title kept in English is said in the reader's language.
func (v *View) Office(title string, lang mithaq.Lang) Text {
	if name, ok := names.DisplayTitle(v.Lang, title); ok {
		return v.said(name)
	}
	return textIn(title, lang)
}

var (
	resolution = regexp.MustCompile(`^UNSC resolution (\d+)$`)
	ofDate     = regexp.MustCompile(`^(.*?) (?:of|du|le) (\d{4}(?:-\d\d){0,2})$`)
)

// Reference names an instrument or an earlier text: "Security Council resolution 2254",
// "the statement of 6 February 2019". Where what it is called is in another language than
// the page, its date follows on its own.
func (v *View) Reference(to string, lang mithaq.Lang) []Text {
	if m := resolution.FindStringSubmatch(to); m != nil {
		return []Text{v.said(v.T("reference.resolution", "Number", v.Plain(m[1])))}
	}
	m := ofDate.FindStringSubmatch(to)
	if m == nil {
		return []Text{v.Party(to, lang)}
	}
	what, date := v.Party(m[1], lang), v.Date(mithaq.Date(m[2]))
	if what.Lang == "" || what.Lang == v.Lang {
		return []Text{v.said(v.T("reference.dated", "What", what.Text, "Date", date))}
	}
	return []Text{what, {Text: v.T("list.comma"), Glue: true}, v.said(date)}
}
