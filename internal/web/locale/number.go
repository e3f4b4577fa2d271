package locale

import (
	"strconv"
	"strings"

	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq"
)

// Numbering is the language and digits as BCP 47 names them, for the script.
func (w *Words) Numbering() string {
	if w.Digits == Arabic {
		return string(w.Lang) + "-u-nu-arab"
	}
	return string(w.Lang) + "-u-nu-latn"
}

// Int writes a whole number with the language's marks between thousands.
func (w *Words) Int(n int) string { return w.grouped(strconv.Itoa(n)) }

// Number writes an exact number with the language's decimal and thousands marks.
func (w *Words) Number(d *apd.Decimal) string { return w.grouped(reduced(d)) }

// Plain writes the digits in s with the reader's digits, and nothing else changed: years,
// numbers of resolutions.
func (w *Words) Plain(s string) string {
	if w.Digits != Arabic {
		return s
	}
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return r - '0' + '٠'
		}
		return r
	}, s)
}

func (w *Words) grouped(s string) string {
	sign, s := sign(s)
	whole, part, decimal := strings.Cut(s, ".")
	var b strings.Builder
	b.WriteString(sign)
	for i, r := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteString(w.mark("group"))
		}
		b.WriteRune(r)
	}
	if decimal {
		b.WriteString(w.mark("decimal") + part)
	}
	return w.Plain(b.String())
}

func sign(s string) (sign, rest string) {
	if rest, ok := strings.CutPrefix(s, "-"); ok {
		return "−", rest
	}
	return "", s
}

func (w *Words) mark(name string) string { return w.T("number." + name + "." + string(w.Digits)) }

// reduced gives d in plain digits without needless zeros.
func reduced(d *apd.Decimal) string {
	var r apd.Decimal
	r.Reduce(d)
	return r.Text('f')
}

// scales are the words that stand for zeros: the key and the number of zeros.
var scales = []struct {
	key   string
	zeros int32
}{{"billion", 9}, {"million", 6}}

// Scaled writes large round numbers with a word for the zeros ("436 million"), where two
// decimals are enough to keep the number exact, and others in digits. Spoken reports
// whether a word was used, because a noun that follows depends on it.
func (w *Words) Scaled(d *apd.Decimal) (text string, spoken bool) {
	for _, s := range scales {
		limit := apd.New(1, s.zeros)
		if d.Cmp(limit) < 0 {
			continue
		}
		n := scaledDown(d, s.zeros)
		if _, part, _ := strings.Cut(n, "."); len(part) > 2 {
			continue
		}
		return w.say("scale."+s.key, n, []string{"N", w.grouped(n)}), true
	}
	return w.Number(d), false
}

func scaledDown(d *apd.Decimal, zeros int32) string {
	var n apd.Decimal
	n.Set(d)
	n.Exponent -= zeros
	return reduced(&n)
}

// Qualified puts the qualifier of a number before it: "about 436 million".
func (w *Words) Qualified(text, qualifier string) string {
	key := "qualifier." + strings.ReplaceAll(qualifier, " ", "_")
	if qualifier == "" || !w.Has(key) {
		return text
	}
	return w.T(key, "X", text)
}

// Percent writes a number as per cent.
func (w *Words) Percent(d *apd.Decimal) string {
	return w.T("number.percent."+string(w.Digits), "N", w.Number(d))
}

// Money writes an amount with its currency in words: "436 million US dollars". CurrencyName
// names a currency that the catalogue has no message for; it is given the ISO 4217 code.
func (w *Words) Money(m mithaq.Money, currencyName func(code string) string) string {
	text, spoken := w.Scaled(m.Amount)
	if m.Currency == "" {
		return text
	}
	return w.counted("currency."+m.Currency, text, reduced(m.Amount), spoken, func() string { return currencyName(m.Currency) })
}

// Count writes a number of things: "8 million people". A unit that the catalogue does not
// know stands as it is.
func (w *Words) Count(d *apd.Decimal, unit string) string {
	text, spoken := w.Scaled(d)
	key := "unit." + strings.ReplaceAll(strings.ToLower(unit), " ", "_")
	return w.counted(key, text, reduced(d), spoken, func() string { return unit })
}

// Knows reports whether the catalogue has a message for a unit.
func (w *Words) Knows(unit string) bool {
	return w.Has("unit." + strings.ReplaceAll(strings.ToLower(unit), " ", "_"))
}

// counted puts a noun to a number; after a word for zeros the noun has a form of its own.
func (w *Words) counted(key, text, number string, spoken bool, name func() string) string {
	switch {
	case spoken && w.Has(key+".spoken"):
		return w.T(key+".spoken", "N", text)
	case w.Has(key):
		return w.say(key, number, []string{"N", text})
	}
	return w.T("counted.other", "N", text, "Name", name())
}
