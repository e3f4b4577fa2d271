package mention

import (
	"strings"

	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
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
	if f.label(i) {
		return f.labelled(i)
	}
	if _, _, to, ok := f.unitFirst(i); ok {
		m := Mention{Kind: Duration, From: i, To: to, Words: true}
		f.qualify(&m)
		return m, true
	}
	n, ok := f.numeral(i)
	if !ok && f.digit(i) {
		return Mention{Kind: Ordinal, From: i, To: i + 1, QFrom: i, Qualifier: exactly, list: true}, true
	}
	if !ok || f.rejected(n) {
		return f.dual(i)
	}
	f.slashed(&n)
	m := Mention{Kind: Number, From: n.from, To: n.to, Value: n.value, Words: n.words}
	f.leading(&m, n)
	f.outOf(&m, &n)
	m.count, m.countAt, m.countTo = m.Value, m.From, m.To
	if n.ordinal {
		m.Kind, m.count = Ordinal, nil
	} else {
		f.unit(&m, n)
	}
	f.turnable(&m)
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
	if f.digit(m.From) && f.leadingMark(m.From) {
		m.From, i = i, i-1
	}
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
	case "un", "une":
		_, isCents := f.cents(n.to)
		return !f.joins(n.from-1, "minus") && !isCents && !f.currencyAt(n.to) && !f.joins(n.to, "over") && f.nounOver(n.to) == n.to
	case "quarter", "quarters", "quart":
		return !f.joins(n.from-1, "a") && !f.joins(n.to, "of")
	case "half":
		return f.is(n.from-1, ordinal) || f.is(n.from-1, shift) || f.norm(n.from-1) == "other" || f.mark(n.to, "-")
	}
	return f.arabic() && f.adverb(n)
}

// adverb reports whether an Arabic number word is another word here: أولاً firstly, ربع
// سنوي quarterly.
func (f *Finder) adverb(n numeral) bool {
	if n.ordinal {
		return f.parts(n.from)&lexicon.Tanwin != 0
	}
	raw := strings.TrimPrefix(f.page.Raw(int(n.from)), "و")
	if strings.HasPrefix(raw, "أثن") || f.is(n.from, cardinal) && f.parts(n.from)&lexicon.Pronoun != 0 && strings.HasSuffix(raw, "ي") {
		return true // praised; tripartite
	}
	if f.is(n.from-1, names.Given) && !f.token(n.from-1).Is(text.First) {
		return true // جيفري ستون
	}
	next := f.norm(n.to)
	return n.part && (strings.HasPrefix(next, "سنوي") || strings.HasPrefix(next, "شهري") || strings.HasPrefix(next, "نهائي"))
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
	if !f.digit(i) {
		v, _, ok := f.before(i, label)
		return ok && v == "" && f.is(i, cardinal) && !f.is(i+1, scale) && !f.is(i+1, cardinal)
	}
	if f.is(i+1, scale) || f.is(i+1, abbreviation) || f.percentSign(i+1) || f.currencyAt(i+1) {
		return false
	}
	if f.token(i).Is(text.First) && (f.mark(i+1, ".)-–،/") && !(f.digit(i+2) && f.tight(i+2))) {
		return true // the number of a list's item
	}
	if v, _, ok := f.before(i, label); ok && (v != "w" || len([]rune(f.page.Raw(int(i)))) <= 3) || f.resolution(i) {
		return true
	}
	if _, _, ok := f.before(i-1, label); ok && f.mark(i-1, ".°:") {
		return true
	}
	if f.mark(i-1, "-") && f.tight(i) && f.tight(i-1) && (f.token(i-2).Is(text.Capital) && f.upper(i-2) || f.token(i-2).Is(text.Arab) && f.word(i-2)) {
		return true
	}
	return f.mark(i-1, "#")
}

// upper reports whether the word at token i has capitals only: F of F-16, COVID.
func (f *Finder) upper(i int32) bool {
	t := f.token(i)
	return t.Is(text.AllCaps) || t.End-t.Start == 1
}

// resolution reports whether the digits at token i are a resolution's number that stands a
// little after the word, or after another such number: resolutions 2170 and 2178.
func (f *Finder) resolution(i int32) bool {
	raw := f.page.Raw(int(i))
	if len([]rune(raw)) > 4 || len([]rune(raw)) < 3 || strings.ContainsAny(raw, ".,،") {
		return false
	}
	if f.mark(i-1, "(") && f.mark(i+1, ")") {
		return false // the year after the number
	}
	if f.mark(i+1, "(") && f.mark(i+3, ")") {
		if _, _, ok := f.yearAt(i + 2); ok {
			return true
		}
	}
	if n := len(f.out.List); n > 0 {
		last := &f.out.List[n-1]
		if last.Kind == Date && n > 1 && f.mark(last.From-1, "(") {
			last = &f.out.List[n-2]
		}
		if last.Kind == Ordinal && !last.Words && last.From >= f.from && i-last.To <= 5 && f.listed(last.To, i) {
			return true
		}
	}
	for k := i - 1; k >= f.from && k > i-7; k-- {
		if v, _, ok := f.sense(k, label); ok && v == "r" {
			return !f.joins(i-1, "of") && !f.yearWord(i-1) && !f.is(i-1, month) && !f.is(i-1, bound)
		}
		if !f.word(k) || f.joins(k, "and") {
			return false
		}
	}
	return false
}

// listed reports whether only commas, brackets with years and "and" stand between two
// numbers.
func (f *Finder) listed(from, to int32) bool {
	for k := from; k < to; k++ {
		if !f.mark(k, ",،()") && !f.joins(k, "and") && !f.digit(k) {
			return false
		}
	}
	return from < to || f.parts(to)&lexicon.And != 0
}

// labelled gives the digits at token i as an ordinal.
func (f *Finder) labelled(i int32) (Mention, bool) {
	var d *apd.Decimal
	to, ok := i, false
	if f.digit(i) {
		d, to, ok = f.digits(i)
	} else if n, good := f.numeral(i); good {
		m := Mention{Kind: Ordinal, From: i, To: n.to, Value: n.value, QFrom: i, Qualifier: exactly, Words: true}
		m.count, m.countAt, m.countTo = n.value, i, n.to
		return m, true
	}
	m := Mention{Kind: Ordinal, From: i, To: to, Value: d, count: d, countAt: i, countTo: to, QFrom: i, Qualifier: exactly}
	return m, ok
}

// unit makes m what the word after its number says: a percentage, an amount, a measure.
func (f *Finder) unit(m *Mention, n numeral) {
	m.glued = n.digits && f.tight(n.to) && f.word(n.to)
	if f.is(n.to, shift) && f.is(n.to+1, unit) {
		n.to++ // les trois prochaines semaines
	}
	if f.hyphen(n.to) && (f.is(n.to+1, unit) || f.is(n.to+1, measure) || f.currencyAt(n.to+1) || f.is(n.to+1, cent)) {
		n.to++
	}
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

// shareOf makes a fraction of a definite thing a percentage: half of the territory, ثلث
// الأراضي; not half an hour, nor ¾ litre.
func (f *Finder) shareOf(m *Mention) {
	if f.arabic() {
		if f.page.Words[m.To-1].Parts&(lexicon.Pronoun|lexicon.The) == 0 && (f.is(m.To, unit) || f.is(m.To, two)) && f.parts(m.To)&lexicon.The == 0 {
			return
		}
	} else if f.joins(m.To, "a") || f.is(m.To, unit) || !m.Words {
		return
	}
	if less(m.Value, decimal(1)) && m.Value.Sign() > 0 {
		m.Kind, m.Value = Percent, share(m.Value)
	}
}

// slashed reads 3/4 and 2 1/4.
func (f *Finder) slashed(n *numeral) {
	if !n.digits {
		return
	}
	if q, to, ok := f.slash(n.from); ok && n.to == n.from+1 {
		n.value, n.to, n.part = q, to, true
		return
	}
	if q, to, ok := f.slash(n.to); ok && !f.tight(n.to) && n.value.Exponent >= 0 {
		n.value, n.to = sumOf(n.value, q), to
	}
}

// slash reads a small fraction in digits at token i: less than one, its parts one digit or
// a round denominator.
func (f *Finder) slash(i int32) (*apd.Decimal, int32, bool) {
	if !f.digit(i) || !f.mark(i+1, "/⁄") || !f.tight(i+1) || !f.tight(i+2) || !f.digit(i+2) || f.mark(i+3, "/") && f.tight(i+3) {
		return nil, i, false
	}
	a, ok := small2(f.page.Raw(int(i)))
	b, ok2 := small2(f.page.Raw(int(i + 2)))
	if !ok || !ok2 || a >= b || a == 0 || b > 10 {
		return nil, i, false
	}
	return ratio(decimal(int64(a)), decimal(int64(b))), i + 3, true
}
