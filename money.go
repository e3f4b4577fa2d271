package mithaq

import "github.com/cockroachdb/apd/v3"

// Money is an amount in the main unit of a currency, exact.
type Money struct {
	Amount   *apd.Decimal // never nil in a value from this program
	Currency string       // ISO 4217; "" where the text names none that can be told
}

// String gives the amount in plain digits and the currency: "436000000 USD".
func (m Money) String() string {
	if m.Currency == "" {
		return m.Amount.Text('f')
	}
	return m.Amount.Text('f') + " " + m.Currency
}
