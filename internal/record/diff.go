package record

import (
	"bytes"
	"cmp"
	_ "embed"
	"fmt"
	"slices"
)

// compare orders two rows by their keys.
func (t *table) compare(a, b row) int {
	for _, i := range t.key {
		if c := compareValues(a[i], b[i]); c != 0 {
			return c
		}
	}
	return 0
}

func compareValues(a, b any) int {
	switch a := a.(type) {
	case int64:
		if b, ok := b.(int64); ok {
			return cmp.Compare(a, b)
		}
	case string:
		if b, ok := b.(string); ok {
			return cmp.Compare(a, b)
		}
	}
	return cmp.Compare(fmt.Sprint(a), fmt.Sprint(b))
}

// differs names the first column in which two rows differ, or "".
func (t *table) differs(a, b row) string {
	for i, c := range t.columns {
		if !equalValues(a[i], b[i]) {
			return c
		}
	}
	return ""
}

func equalValues(a, b any) bool {
	if x, ok := a.([]byte); ok {
		y, ok := b.([]byte)
		return ok && bytes.Equal(x, y)
	}
	if _, ok := b.([]byte); ok {
		return false
	}
	return a == b
}

// change is what must be deleted and inserted to come from one set of rows to another.
type change struct{ gone, come []row }

// diff compares two sets of rows by key and content, and sorts both.
func (t *table) diff(from, to []row) change {
	slices.SortFunc(from, t.compare)
	slices.SortFunc(to, t.compare)
	var c change
	i, j := 0, 0
	for i < len(from) || j < len(to) {
		switch order := t.orderAt(from, to, i, j); {
		case order < 0:
			c.gone = append(c.gone, from[i])
			i++
		case order > 0:
			c.come = append(c.come, to[j])
			j++
		default:
			if t.differs(from[i], to[j]) != "" {
				c.gone, c.come = append(c.gone, from[i]), append(c.come, to[j])
			}
			i, j = i+1, j+1
		}
	}
	return c
}

func (t *table) orderAt(from, to []row, i, j int) int {
	switch {
	case i == len(from):
		return 1
	case j == len(to):
		return -1
	}
	return t.compare(from[i], to[j])
}

// mismatch is a row that is not what it should be.
type mismatch struct{ row, what string }

// compareAll names the rows in there that are not those in fresh.
func (t *table) compareAll(there, fresh []row) []mismatch {
	c := t.diff(there, fresh)
	var list []mismatch
	for _, r := range c.gone {
		if i := slices.IndexFunc(c.come, func(s row) bool { return t.compare(r, s) == 0 }); i >= 0 {
			column := t.differs(r, c.come[i])
			list = append(list, mismatch{t.label(r), "the column " + column + " is not what the ledger folds to"})
			c.come = slices.Delete(c.come, i, i+1)
		} else {
			list = append(list, mismatch{t.label(r), "the ledger does not fold to this row"})
		}
	}
	for _, r := range c.come {
		list = append(list, mismatch{t.label(r), "is missing"})
	}
	return list
}
