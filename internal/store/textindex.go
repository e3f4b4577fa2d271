package store

import (
	"context"
	"strconv"
	"strings"
)

// TextIndex is an engine's full-text index over a table's column terms: the search terms of
// a row, separated by single spaces, which are the only separators. The table has a unique
// BIGINT column id. Whoever inserts or deletes a row tells the index so (Put, Remove).
//
// A search reads SELECT … FROM <From> WHERE <Where(n)> AND … <Order> LIMIT …, the table under
// the alias t, with what Query gives as $n.
type TextIndex struct {
	Create  []string // statements that make it
	Drop    []string // statements that drop it, before the table
	Check   string   // a statement that fails where it disagrees with the table; may be empty
	Refresh []string // statements that put it into its best shape, without what was deleted
	From    string
	Where   func(n int) string
	Order   string // ORDER BY falling ids, where that does not cost reading all that match
	Query   func(groups [][]string) string

	// Statements with id and terms, or empty where the engine sees to it by itself. Triggers
	// won't do in their stead: under one, FTS5 writes its index out at every row.
	put, remove string
}

// Put indexes a row that was inserted.
func (x *TextIndex) Put(ctx context.Context, tx *Tx, id int64, terms string) error {
	return x.run(ctx, tx, x.put, id, terms)
}

// Remove takes a row out of the index; the terms are those it was put in with.
func (x *TextIndex) Remove(ctx context.Context, tx *Tx, id int64, terms string) error {
	return x.run(ctx, tx, x.remove, id, terms)
}

func (x *TextIndex) run(ctx context.Context, tx *Tx, statement string, id int64, terms string) error {
	if statement == "" {
		return nil
	}
	_, err := tx.Exec(ctx, statement, id, terms)
	return err
}

// asciiMarks are the ASCII characters beside letters and digits that terms may hold.
const asciiMarks = `!#$%&()*+,-./:;<=>?@[]^_{}~'"|\` + "`"

func fts5(table string) TextIndex {
	index := table + "_terms"
	tokens := `ascii tokenchars '` + strings.NewReplacer(`'`, `''`, `"`, `""`).Replace(asciiMarks) + `'`
	return TextIndex{
		// detail=none keeps which rows hold a term and no positions: ranking is done on the
		// few rows found, and the index is small and quick to write.
		Create: []string{
			`CREATE VIRTUAL TABLE ` + index + ` USING fts5(terms, content='` + table + `', content_rowid='id',
				columnsize=0, detail=none, tokenize="` + tokens + `")`,
		},
		Drop:    []string{`DROP TABLE IF EXISTS ` + index},
		Check:   `INSERT INTO ` + index + ` (` + index + `, rank) VALUES ('integrity-check', 1)`,
		Refresh: []string{`INSERT INTO ` + index + ` (` + index + `) VALUES ('optimize')`},
		put:     `INSERT INTO ` + index + ` (rowid, terms) VALUES ($1, $2)`,
		remove:  `INSERT INTO ` + index + ` (` + index + `, rowid, terms) VALUES ('delete', $1, $2)`,
		From:    index + ` f JOIN ` + table + ` t ON t.id = f.rowid`,
		Where:   func(n int) string { return `f.` + index + ` MATCH $` + strconv.Itoa(n) },
		Order:   `ORDER BY f.rowid DESC`,
		Query:   func(groups [][]string) string { return expression(groups, fts5Term, " AND ", " OR ") },
	}
}

func fts5Term(term string) string { return `"` + strings.ReplaceAll(term, `"`, `""`) + `"` }

func tsvector(table string) TextIndex {
	return TextIndex{
		// The terms are taken as they stand: no parser or dictionary of the server's.
		// fastupdate off: a search must never have to walk a list of rows not yet indexed.
		Create: []string{
			`ALTER TABLE ` + table + ` ADD COLUMN vector tsvector NOT NULL
				GENERATED ALWAYS AS (array_to_tsvector(array_remove(string_to_array(terms, ' '), ''))) STORED`,
			`CREATE INDEX ` + table + `_terms ON ` + table + ` USING gin (vector) WITH (fastupdate = off)`,
		},
		Refresh: []string{`ANALYZE ` + table},
		From:    table + ` t`,
		Where:   func(n int) string { return `t.vector @@ CAST($` + strconv.Itoa(n) + ` AS tsquery)` },
		Query:   func(groups [][]string) string { return expression(groups, lexeme, " & ", " | ") },
	}
}

func lexeme(term string) string {
	return `'` + strings.NewReplacer(`'`, `''`, `\`, `\\`).Replace(term) + `'`
}

// expression writes groups, all of which must be met, each by any one of its terms.
func expression(groups [][]string, quote func(string) string, and, or string) string {
	var b strings.Builder
	for i, group := range groups {
		if i > 0 {
			b.WriteString(and)
		}
		b.WriteByte('(')
		for j, term := range group {
			if j > 0 {
				b.WriteString(or)
			}
			b.WriteString(quote(term))
		}
		b.WriteByte(')')
	}
	return b.String()
}
