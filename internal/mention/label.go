package mention

import (
	"strings"

	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

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
		if d, to, ok = f.digits(i); !ok {
			return listOf(i), true
		}
	} else if n, good := f.numeral(i); good {
		m := Mention{Kind: Ordinal, From: i, To: n.to, Value: n.value, QFrom: i, Qualifier: exactly, Words: true}
		m.count, m.countAt, m.countTo = n.value, i, n.to
		return m, true
	}
	m := Mention{Kind: Ordinal, From: i, To: to, Value: d, count: d, countAt: i, countTo: to, QFrom: i, Qualifier: exactly}
	return m, ok
}

// symbol reports whether the digits at token i are part of a document's symbol: A/RES/76/1,
// OIC/EX-CFM/17/2021/RES.
func (f *Finder) symbol(i int32) bool {
	if !f.digit(i) || !f.mark(i-1, "/") || !f.tight(i) {
		return false
	}
	for k := i - 1; k >= f.from && k > i-14 && f.tight(k); k-- {
		if t := f.token(k - 1); f.word(k-1) && t.Is(text.Capital) && f.upper(k-1) && (f.mark(k, "/") || f.mark(k-2, "/")) {
			return true
		}
	}
	return false
}

// listOf gives a token that holds several numbers, 22,24,26, which label and do not count.
func listOf(i int32) Mention {
	return Mention{Kind: Ordinal, From: i, To: i + 1, QFrom: i, Qualifier: exactly, list: true}
}
