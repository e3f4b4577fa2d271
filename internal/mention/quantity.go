package mention

import (
	"strings"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// quantity reads the number, percentage, amount, measure, duration or ordinal at token i.
func (f *Finder) quantity(i int32) (Mention, bool) {
	if m, ok := f.vague(i); ok {
		return m, true
	}
	if m, ok := f.signed(i); ok {
		return m, true
	}
	if f.digit(i) && f.label(i) {
		return f.named(i)
	}
	n, ok := f.numeral(i)
	if !ok || f.rejected(n) {
		return f.dual(i)
	}
	m := Mention{Kind: Number, From: n.from, To: n.to, Value: n.value, Words: n.words}
	f.leading(&m, n)
	m.count, m.countAt, m.countTo = m.Value, m.From, m.To
	if n.ordinal {
		m.Kind = Ordinal
	} else {
		f.unit(&m, n)
	}
	f.qualify(&m)
	if n.rough && m.Qualifier == exactly {
		m.Qualifier = about
	}
	return m, true
}

// The qualifiers.
const (
	exactly = "exact"
	about   = "about"
)

// leading takes what belongs to the number before it: "a" hundred, minus 5.
func (f *Finder) leading(m *Mention, n numeral) {
	i := m.From - 1
	if i < f.done {
		return
	}
	if f.joins(i, "a") && (f.is(m.From, scale) || n.part || n.rough) {
		m.From = i
		i--
	}
	if i < f.done {
		return
	}
	if f.joins(i, "minus") && !f.is(i, qualifier) && !f.joinedBefore(i) || f.minus(i, m.From) {
		m.From = i
		m.Value = product(m.Value, decimal(-1))
	}
}

// joinedBefore reports whether the word before token i makes a phrase with it: au moins.
func (f *Finder) joinedBefore(i int32) bool {
	j := f.page.HitAt[i]
	return j >= 0 && f.page.Hits[j].To-f.page.Hits[j].From > 1
}

// minus reports whether token i is the minus sign of the digits at token k.
func (f *Finder) minus(i, k int32) bool {
	if !f.mark(i, "-−–") || !f.digit(k) || f.tight(i) {
		return false
	}
	return f.tight(k) && (i == f.from || f.token(i).Is(text.Spaced))
}

// rejected reports whether a number word is none here: "the one", un, G20.
func (f *Finder) rejected(n numeral) bool {
	if f.glued(n.from) {
		return true
	}
	if n.to != n.from+1 || f.digit(n.from) {
		return false
	}
	switch f.norm(n.from) {
	case "one":
		return f.pronoun(n.from)
	case "un", "une", "second", "seconde", "demi", "سته ", "ثانيه":
		return f.norm(n.from) == "un" || f.norm(n.from) == "une"
	}
	return false
}

// pronoun reports whether "one" at token i stands for a noun.
func (f *Finder) pronoun(i int32) bool {
	switch f.norm(i - 1) {
	case "the", "this", "that", "which", "no", "any", "every", "each", "another", "only", "every-":
		return true
	}
	switch f.norm(i + 1) {
	case "of", "another", "day", "can", "should", "must":
		return true
	}
	return false
}

// glued reports whether the digits at token i go on a word: G20, F16.
func (f *Finder) glued(i int32) bool {
	if !f.tight(i) || !f.digit(i) {
		return false
	}
	t := f.token(i - 1)
	if t.Kind != text.Word {
		return false
	}
	return !t.Is(text.Arab) && !f.sign
}

// label reports whether the digits at token i name something rather than count it.
func (f *Finder) label(i int32) bool {
	if f.is(i+1, scale) || f.is(i+1, abbreviation) {
		return false
	}
	if _, _, ok := f.before(i, label); ok {
		return true
	}
	if _, _, ok := f.before(i-1, label); ok && f.mark(i-1, ".°:") {
		return true
	}
	return f.mark(i-1, "-") && f.tight(i) && f.tight(i-1) && f.token(i-2).Is(text.AllCaps) || f.mark(i-1, "#")
}

// named gives the digits at token i as an ordinal.
func (f *Finder) named(i int32) (Mention, bool) {
	d, to, ok := f.digits(i)
	m := Mention{Kind: Ordinal, From: i, To: to, Value: d, count: d, countAt: i, countTo: to, QFrom: i, Qualifier: exactly}
	return m, ok
}

// unit makes m what the word after its number says: a percentage, an amount, a measure.
func (f *Finder) unit(m *Mention, n numeral) {
	m.glued = n.digits && f.tight(n.to) && f.token(n.to).Kind == text.Word
	if f.suffix(m, n) || f.percentage(m, n) || f.clock(m, n) || f.amount(m, n) || f.measured(m, n) || f.lasting(m, n) {
		return
	}
	if n.part {
		f.shareOf(m)
	}
}

// suffix makes 79th and 1er ordinals.
func (f *Finder) suffix(m *Mention, n numeral) bool {
	if !n.digits || !f.tight(n.to) || !f.joins(n.to, "th") || f.tight(n.to+1) && f.token(n.to+1).Kind == text.Word {
		return false
	}
	m.Kind, m.To, m.glued = Ordinal, n.to+1, true
	return true
}

func (f *Finder) measured(m *Mention, n numeral) bool {
	_, to, ok := f.sense(n.to, measure)
	if !ok {
		if f.glued29(n) {
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

// glued29 reports whether unknown letters are glued to the digits: 29x.
func (f *Finder) glued29(n numeral) bool {
	t := f.token(n.to)
	return n.digits && f.tight(n.to) && t.Kind == text.Word && !t.Is(text.Arab)
}

// lasting makes three years a duration, unless it is said to be ago or to come.
func (f *Finder) lasting(m *Mention, n numeral) bool {
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
		return Mention{}, false
	}
	m := Mention{Kind: Duration, From: i, To: to, Words: true}
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

// shareOf makes a fraction of a definite thing a percentage: half of the territory, ثلث الأراضي.
func (f *Finder) shareOf(m *Mention) {
	if f.whole(m) {
		m.Kind, m.Value = Percent, share(m.Value)
	}
}

// whole reports whether m is a fraction of something, not an amount by itself.
func (f *Finder) whole(m *Mention) bool {
	if f.arabic() {
		last := f.page.Words[m.To-1]
		if last.Parts&(lexicon.Pronoun|lexicon.The) != 0 {
			return true
		}
		t := f.token(m.To)
		if t.Kind != text.Word || !t.Is(text.Arab) {
			return false
		}
		if f.is(m.To, unit) && f.parts(m.To)&lexicon.The == 0 || f.is(m.To, two) {
			return false
		}
		return true
	}
	if f.is(m.To, unit) && !f.joins(m.To, "of") {
		return false
	}
	if f.joins(m.To, "of") {
		return !(f.is(m.To+1, joint) && f.joins(m.To+1, "a"))
	}
	switch f.norm(m.To) {
	case "the", "its", "their", "his", "her", "our", "all", "this", "that", "these", "those":
		return true
	}
	return f.norm(m.From-1) == "la" || f.norm(m.From-1) == "le" || f.norm(m.From-1) == "by" || strings.HasSuffix(f.norm(m.To), "'")
}
