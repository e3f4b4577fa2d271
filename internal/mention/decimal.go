package mention

import "github.com/cockroachdb/apd/v3"

// exact is the arithmetic of amounts: 30 digits are more than any amount has, and bound
// what a third is written with.
var exact = apd.Context{Precision: 30, MaxExponent: 1000, MinExponent: -1000, Rounding: apd.RoundHalfUp}

func decimal(n int64) *apd.Decimal { return apd.New(n, 0) }

func product(a, b *apd.Decimal) *apd.Decimal {
	d := new(apd.Decimal)
	exact.Mul(d, a, b)
	return plain(d)
}

func sumOf(a, b *apd.Decimal) *apd.Decimal {
	d := new(apd.Decimal)
	exact.Add(d, a, b)
	return plain(d)
}

// ratio gives a/b to 12 places; b is never zero here.
func ratio(a, b *apd.Decimal) *apd.Decimal {
	d := new(apd.Decimal)
	exact.Quo(d, a, b)
	exact.Quantize(d, d, -18)
	return plain(d)
}

// share gives a fraction as a percentage, to two places.
func share(f *apd.Decimal) *apd.Decimal {
	d := product(f, decimal(100))
	if d.Exponent < -2 {
		exact.Quantize(d, d, -2)
	}
	return plain(d)
}

// plain drops zeros after the decimal mark.
func plain(d *apd.Decimal) *apd.Decimal {
	if d.Exponent < 0 {
		d.Reduce(d)
		if d.Exponent > 0 {
			exact.Quantize(d, d, 0)
		}
	}
	return d
}

// whole gives d as an int64 where it is a whole number that fits.
func whole(d *apd.Decimal) (int64, bool) {
	n, err := d.Int64()
	return n, err == nil
}

func less(a, b *apd.Decimal) bool { return a.Cmp(b) < 0 }
