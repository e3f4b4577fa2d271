package record

import (
	"context"
	"database/sql"
	"errors"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/store"
)

// Text gives a source's text.
func (r *Record) Text(ctx context.Context, id string, max mithaq.Marking) (string, error) {
	data, err := r.content(ctx, "text", id, max)
	return string(data), err
}

// Original gives a source's original bytes.
func (r *Record) Original(ctx context.Context, id string, max mithaq.Marking) ([]byte, error) {
	return r.content(ctx, "original", id, max)
}

func (r *Record) content(ctx context.Context, column, id string, max mithaq.Marking) ([]byte, error) {
	var data []byte
	err := r.db.Read(ctx, func(q store.Queries) error {
		var hash string
		err := q.QueryRowContext(ctx, `SELECT `+column+` FROM sources WHERE source = $1 AND level <= $2`, id, level(max)).Scan(&hash)
		if errors.Is(err, sql.ErrNoRows) {
			return r.missing(ctx, id)
		}
		if err == nil {
			data, err = original(ctx, q, hash)
		}
		return err
	})
	return data, err
}

// Stretch is a paragraph with its text.
type Stretch struct {
	Paragraph
	Seq  int
	Text string
}

// Paragraphs gives the paragraphs of a source that have code points from start up to end; all
// where end is 0.
func (r *Record) Paragraphs(ctx context.Context, id string, start, end int, max mithaq.Marking) ([]Stretch, error) {
	w := newWhere("source = ", id)
	w.and("level <= ", level(max))
	if end > 0 {
		w.and("end_at > ", start)
		w.and("start_at < ", end)
	}
	rows, err := r.db.Reader().QueryContext(ctx, `SELECT seq, start_at, end_at, lang, text FROM paragraphs WHERE `+w.String()+` ORDER BY seq`, w.args...)
	if err != nil {
		return nil, r.failed(err)
	}
	defer rows.Close()
	var list []Stretch
	for rows.Next() {
		var s Stretch
		if err := rows.Scan(&s.Seq, &s.Start, &s.End, &s.Lang, &s.Text); err != nil {
			return nil, err
		}
		list = append(list, s)
	}
	return list, rows.Err()
}
