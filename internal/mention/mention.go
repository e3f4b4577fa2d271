// Package mention finds numbers, percentages, amounts of money and dates in a text, each
// with its exact place and value.
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
	Ordinal       // third, الثالث: Value 3
	Vague         // hundreds, tens of thousands: no value
)

// Mention is one of them at its place, tokens From to To (exclusive).
type Mention struct {
	Kind      Kind
	From, To  int32
	Value     *apd.Decimal // nil for dates, durations and vague numbers
	Currency  string       // ISO 4217, for Money
	Date      mithaq.Date  // for Date
	Basis     string       // how a part of the date was inferred ("published", "another date", "weekday"); else empty
	Qualifier string       // about, at least, up to; "exact" where none stands beside it
	QFrom     int32        // the first token of the qualifier where it stands before, else From
	Words     bool         // written without digits
}
