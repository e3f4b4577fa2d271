// Package mention finds numbers, percentages, amounts of money and dates in a text in Arabic,
// English or French, each with its exact place and value.
//
// Load adds its words to a lexicon, Finder.Find reads a page, and JSON writes what it found.
// A Finder goes from trigger to trigger (digits, and words of the classes of lists.go); at
// each it tries the forms of dates (dateForms), then the quantities. Dates are collected
// with the parts that the text gives and resolved when all of the text has been read, since
// they anchor each other.
package mention

import (
	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq"
)

// Kind is the kind of a mention.
type Kind uint8

// The kinds of mention.
const (
	Number   Kind = iota + 1
	Percent       // Value 98 is 98 %
	Money         // Value in the main unit of Currency
	Date          // an EDTF date or interval; Date is empty where no anchor gives it
	Duration      // a length of time: three years, شهرين
	Measure       // a length, area, weight, speed or time of day: never a figure
	Ordinal       // third, الثالث, No. 3: Value 3; never a quantity
	Vague         // hundreds, tens of thousands: no value
)

// Mention is one of them at its place, tokens From to To (exclusive).
type Mention struct {
	Kind      Kind
	From, To  int32
	Value     *apd.Decimal // nil for dates, durations and vague numbers
	Currency  string       // ISO 4217, for Money
	Date      mithaq.Date  // for Date
	Basis     string       // how a part of the date was inferred ("published", "dateline", "another date", "weekday"); else empty
	Qualifier string       // about, at least, up to; "exact" where none stands beside it
	QFrom     int32        // the first token of the qualifier where it stands before, else From
	Words     bool         // written without digits

	count   *apd.Decimal // the number inside an amount, a measure or a duration
	countTo int32        // where it ends; it begins at countFrom
	countAt int32
	glued   bool         // the number is written together with the letters after it: 29km
	list    bool         // several numbers without a space: 22,24,26
	turned  *apd.Decimal // the value with the digits around ر read the other way
	day     string       // a relative date counted to the day: two years ago
	when    int32        // index of the date's parts, plus one
}

// Mentions are a text's mentions in order, none overlapping another.
type Mentions struct {
	List []Mention
	At   []int32 // for each token, the index of the mention that covers it, or -1
}

// Covering gives the mention that covers token i, or nil.
func (m *Mentions) Covering(i int32) *Mention {
	if j := m.At[i]; j >= 0 {
		return &m.List[j]
	}
	return nil
}
