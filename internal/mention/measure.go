package mention

import (
	"strings"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

func (f *Finder) measured(m *Mention, n numeral) bool {
	_, to, ok := f.sense(n.to, measure)
	if !ok {
		if f.unknownUnit(n) {
			m.Kind, m.To = Measure, n.to+1
			return true
		}
		return false
	}
	if f.token(n.to).End-f.token(n.to).Start == 1 && f.token(n.to).Kind == text.Word && !n.digits {
		return false
	}
	m.Kind, m.To = Measure, to
	return true
}

// unknownUnit reports whether unknown letters are glued to the digits: 29x.
func (f *Finder) unknownUnit(n numeral) bool {
	t := f.token(n.to)
	return n.digits && f.tight(n.to) && t.Kind == text.Word && !t.Is(text.Arab)
}

// lasting makes three years a duration, unless it is said to be ago or to come.
func (f *Finder) lasting(m *Mention, n numeral) bool {
	if n.part && f.joins(n.to, "a") && f.is(n.to+1, unit) {
		n.to++ // half an hour
	}
	u, to, ok := f.sense(n.to, unit)
	if !ok || u == "q" || u == "S" {
		return false
	}
	if f.arabic() && f.parts(n.to)&(lexicon.And|lexicon.By|lexicon.To) != 0 {
		return false
	}
	m.Kind, m.To = Duration, to
	return true
}

// dual reads عامين as a duration of two years.
func (f *Finder) dual(i int32) (Mention, bool) {
	_, to, ok := f.sense(i, two)
	if !ok {
		return f.twoOf(i)
	}
	if f.parts(i)&lexicon.Tanwin != 0 {
		return Mention{}, false
	}
	if _, _, named := f.dayMonth(to); named {
		return Mention{}, false // يومي 18 و19 أبريل
	}
	if _, _, named := f.yearAt(to); named {
		return Mention{}, false // للعامين 2019 و2020
	}
	m := Mention{Kind: Duration, From: i, To: to, Words: true}
	f.qualify(&m)
	return m, true
}

// twoOf reads دولاران, the dual of a currency.
func (f *Finder) twoOf(i int32) (Mention, bool) {
	w := f.norm(i)
	if !f.arabic() || !f.is(i, names.Currency) || len(w) < 12 || !strings.HasSuffix(w, "ان") && !strings.HasSuffix(w, "ين") {
		return Mention{}, false
	}
	m := Mention{Kind: Money, From: i, To: f.currencyEnd(i), Value: decimal(2), Currency: f.code(i), Words: true}
	f.qualify(&m)
	return m, true
}

// clock reads a time of day: 03:11, 14h30.
func (f *Finder) clock(m *Mention, n numeral) bool {
	if !n.digits || n.to != n.from+1 {
		return false
	}
	k := n.to
	switch {
	case f.mark(k, ":") && f.tight(k) && f.tight(k+1) && f.digit(k+1):
		k += 2
		for f.mark(k, ":") && f.tight(k+1) && f.digit(k+1) {
			k += 2
		}
	case f.norm(k) == "h" && f.tight(k):
		k++
		if f.digit(k) && f.tight(k) {
			k++
		}
	case f.norm(k) == "h":
		k++
		if f.digit(k) && len(f.page.Raw(int(k))) == 2 {
			k++
		}
	default:
		return false
	}
	if v, to, ok := f.sense(k, measure); ok && v == "clock" {
		k = to
	}
	m.Kind, m.To, m.Value = Measure, k, nil
	m.count = nil
	return true
}
