package store

import (
	"context"
	"strconv"
	"strings"
)

// Insert adds rows to table, as many a statement as the engine takes best. Each row has one
// value for each of columns.
func (t *Tx) Insert(ctx context.Context, table string, columns []string, rows [][]any) error {
	for len(rows) > 0 {
		n := min(len(rows), t.db.engine.rowsAtOnce)
		args := rows[0]
		if n > 1 {
			args = flat(rows[:n])
		}
		if _, err := t.Exec(ctx, t.db.insertion(table, columns, n), args...); err != nil {
			return err
		}
		rows = rows[n:]
	}
	return nil
}

func flat(rows [][]any) []any {
	args := make([]any, 0, len(rows)*len(rows[0]))
	for _, row := range rows {
		args = append(args, row...)
	}
	return args
}

type insertKey struct {
	table string
	rows  int
}

// insertion gives the INSERT of so many rows, made once for each table.
func (db *DB) insertion(table string, columns []string, rows int) string {
	key := insertKey{table, rows}
	if s, ok := db.inserts[key]; ok {
		return s
	}
	var b strings.Builder
	b.WriteString("INSERT INTO " + table + " (" + strings.Join(columns, ", ") + ") VALUES ")
	for i := range rows * len(columns) {
		switch {
		case i == 0:
			b.WriteString("($")
		case i%len(columns) == 0:
			b.WriteString("), ($")
		default:
			b.WriteString(", $")
		}
		b.WriteString(strconv.Itoa(i + 1))
	}
	b.WriteByte(')')
	db.inserts[key] = b.String()
	return b.String()
}
