package record

import (
	"bytes"
	"cmp"
	"context"
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/mithaq/mithaq/internal/store"
)

// projectionVersion is the version of projections.sql and of the folding into it. A record
// whose projections are of another version is rebuilt before it is written to.
const projectionVersion = "1"

//go:embed projections.sql
var projections string

// table is a projection. Every row has a source, and its key is unique.
type table struct {
	name    string
	columns []string
	key     []int // indexes of the columns that name a row
}

// row holds a value for each column: string, int64, float64, []byte or nil, as both drivers
// give them back.
type row = []any

// The projections, in the order of tables.
const (
	inSources = iota
	inAddresses
	inParagraphs
	inFacts
	inSketches
	inHistory
	inWithdrawals
	numTables
)

// folded is everything that one source folds to, by table.
type folded [numTables][]row

var tables = [numTables]table{
	inSources: makeTable("sources", "source", "since", "changed", "level", "title", "publisher", "published", "lang",
		"address", "marking", "how", "media_type", "original", "original_size", "text", "text_key", "length",
		"copy_of", "shingles", "reader").keyed("source"),
	inAddresses: makeTable("addresses", "source", "since", "address", "how", "media_type", "original").keyed("source", "since"),
	inParagraphs: makeTable("paragraphs", "id", "source", "seq", "level", "start_at", "end_at", "lang", "text",
		"terms").keyed("id"),
	inFacts: makeTable("facts", "fact_key", "since", "seq", "until", "id", "source", "level", "kind", "start_at", "end_at",
		"quote", "prefix", "suffix", "lang", "rule", "confidence", "slots", "inferred", "reader",
		"terms").keyed("fact_key", "since"),
	inSketches:    makeTable("sketches", "source", "band").keyed("source", "band"),
	inHistory:     makeTable("history", "source", "entry", "kind").keyed("entry"),
	inWithdrawals: makeTable("withdrawals", "source", "entry", "time", "author", "mode", "reason").keyed("entry"),
}

func makeTable(name string, columns ...string) table { return table{name: name, columns: columns} }

func (t table) keyed(columns ...string) table {
	for _, c := range columns {
		t.key = append(t.key, slices.Index(t.columns, c))
	}
	return t
}

// label gives the row's key, for messages: "facts abc… 12".
func (t *table) label(r row) string {
	parts := []string{t.name}
	for _, i := range t.key {
		parts = append(parts, fmt.Sprint(r[i]))
	}
	return strings.Join(parts, " ")
}

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

// replace makes the rows of one source, which are from, those in to.
func (r *Record) replace(ctx context.Context, tx *store.Tx, from, to *folded) error {
	for i := range tables {
		t := &tables[i]
		c := t.diff(from[i], to[i])
		for _, gone := range c.gone {
			if err := t.remove(ctx, tx, gone); err != nil {
				return err
			}
		}
		if err := tx.Insert(ctx, t.name, t.columns, c.come); err != nil {
			return err
		}
		if i == inParagraphs {
			if err := r.reindex(ctx, tx, c); err != nil {
				return err
			}
		}
	}
	return nil
}

// reindex makes the search index follow a change of paragraphs.
func (r *Record) reindex(ctx context.Context, tx *store.Tx, c change) error {
	for _, p := range c.gone {
		if err := r.index.Remove(ctx, tx, p[0].(int64), p[len(p)-1].(string)); err != nil {
			return err
		}
	}
	for _, p := range c.come {
		if err := r.index.Put(ctx, tx, p[0].(int64), p[len(p)-1].(string)); err != nil {
			return err
		}
	}
	return nil
}

func (t *table) remove(ctx context.Context, tx *store.Tx, r row) error {
	var where []string
	var args []any
	for n, i := range t.key {
		where = append(where, fmt.Sprintf("%s = $%d", t.columns[i], n+1))
		args = append(args, r[i])
	}
	_, err := tx.Exec(ctx, "DELETE FROM "+t.name+" WHERE "+strings.Join(where, " AND "), args...)
	return err
}

// statements splits SQL text into its statements.
func statements(text string) []string {
	var list []string
	for s := range strings.SplitSeq(text, ";\n") {
		if s = strings.TrimSpace(s); s != "" {
			list = append(list, s)
		}
	}
	return list
}
