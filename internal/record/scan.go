package record

import (
	"context"
	"database/sql"
	"strings"

	"github.com/mithaq/mithaq/internal/store"
)

// texts reads rows of one text column.
func texts(rows *sql.Rows) ([]string, error) {
	var list []string
	for rows.Next() {
		var s string
		if err := rows.Scan(&s); err != nil {
			return nil, err
		}
		list = append(list, s)
	}
	return list, rows.Err()
}

// rowsOf reads the rows that are there for one source.
func rowsOf(ctx context.Context, q store.Queries, source string) (*folded, error) {
	f := &folded{}
	for i := range tables {
		var err error
		if f[i], err = tables[i].rowsOf(ctx, q, source); err != nil {
			return nil, err
		}
	}
	return f, nil
}

func (t *table) rowsOf(ctx context.Context, q store.Queries, source string) ([]row, error) {
	rows, err := q.QueryContext(ctx, "SELECT "+strings.Join(t.columns, ", ")+" FROM "+t.name+" WHERE source = $1", source)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var list []row
	for rows.Next() {
		r, err := scanRow(rows, len(t.columns))
		if err != nil {
			return nil, err
		}
		list = append(list, r)
	}
	return list, rows.Err()
}

// scanRow reads a row of so many columns as the driver gives it.
func scanRow(rows *sql.Rows, columns int) (row, error) {
	r, into := make(row, columns), make([]any, columns)
	for i := range r {
		into[i] = &r[i]
	}
	return r, rows.Scan(into...)
}
