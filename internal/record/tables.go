package record

import (
	"context"
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/mithaq/mithaq/internal/store"
)

// projectionVersion is the version of projections.sql and of the folding into it. A record
// whose projections are of another version is rebuilt before it is written to.
const projectionVersion = "2"

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
		"first_term", "end_term", "terms").keyed("fact_key", "since"),
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
