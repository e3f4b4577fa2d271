package record

import (
	"math/bits"
	"strconv"
	"strings"

	"github.com/mithaq/mithaq"
)

// where gathers conditions and their arguments.
type where struct {
	conditions []string
	args       []any
}

func newWhere(condition string, arg any) *where {
	w := &where{}
	w.and(condition, arg)
	return w
}

// and adds a condition that ends in the place of its argument.
func (w *where) and(condition string, arg any) {
	w.args = append(w.args, arg)
	w.conditions = append(w.conditions, condition+"$"+strconv.Itoa(len(w.args)))
}

func (w *where) String() string { return strings.Join(w.conditions, " AND ") }

// in adds the condition that column has one of the values. They are filled up to a power of
// two with the last one, so that the distinct statements stay few.
func (w *where) in(column string, values []any) {
	places := make([]string, 1<<bits.Len(uint(len(values)-1)))
	for i := range places {
		w.args = append(w.args, values[min(i, len(values)-1)])
		places[i] = "$" + strconv.Itoa(len(w.args))
	}
	w.conditions = append(w.conditions, column+" IN ("+strings.Join(places, ", ")+")")
}

// after adds the condition that the columns are beyond the cursor, if there is one.
func (w *where) after(at string, newest bool, columns ...string) error {
	if at == "" {
		return nil
	}
	parts := strings.Split(at, ".")
	places := make([]string, len(columns))
	for i := range columns {
		n, err := strconv.ParseInt(parts[min(i, len(parts)-1)], 10, 64)
		if err != nil || len(parts) != len(columns) {
			return mithaq.Errorf(mithaq.Invalid, "--after", "%q is no cursor", at).WithRemedy("give the one that the page before ended with")
		}
		w.args = append(w.args, n)
		places[i] = "$" + strconv.Itoa(len(w.args))
	}
	beyond := " > "
	if newest {
		beyond = " < "
	}
	w.conditions = append(w.conditions, "("+strings.Join(columns, ", ")+")"+beyond+"("+strings.Join(places, ", ")+")")
	return nil
}

// limit gives the LIMIT clause, with its number as an argument.
func (w *where) limit(n int) string {
	w.args = append(w.args, n)
	return " LIMIT $" + strconv.Itoa(len(w.args))
}

// cursor writes where a page ended.
func cursor(numbers ...int64) string {
	parts := make([]string, len(numbers))
	for i, n := range numbers {
		parts[i] = strconv.FormatInt(n, 10)
	}
	return strings.Join(parts, ".")
}

func ordered(newest bool, columns ...string) string {
	if newest {
		return strings.Join(columns, " DESC, ") + " DESC"
	}
	return strings.Join(columns, ", ")
}

// level is the rank of the most that may be shown; an unknown marking allows what is clear.
func level(max mithaq.Marking) int64 {
	if n := max.Level(); n < len(mithaq.Markings) {
		return int64(n)
	}
	return 0
}

const (
	usualLimit = 100
	mostLimit  = 10_000
)

func limitOf(n int) int {
	if n <= 0 {
		return usualLimit
	}
	return min(n, mostLimit)
}
