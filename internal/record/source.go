package record

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"strings"

	"github.com/mithaq/mithaq"
)

// Source is a source as it is listed.
type Source struct {
	ID           string
	Meta         Meta
	MediaType    string // of the original
	Original     string // SHA-256 of the original bytes, hexadecimal
	OriginalSize int64  // bytes
	Length       int64  // of the text, in code points
	CopyOf       string // the source that it is a near copy of, or ""
	Reader       string // the version that last read it
	Facts        int    // in force
	Since        int64  // the ledger entry that added it
	Changed      int64  // the last one that changed anything about it
}

// Address is a further place where a source was found.
type Address struct {
	Found
	Original string // SHA-256 of the bytes found there
	Since    int64
}

// SourceQuery says which sources to list. The zero query lists the first of those that are
// TLP:CLEAR.
type SourceQuery struct {
	Max    mithaq.Marking // the most that may be shown; TLP:CLEAR where empty
	Lang   mithaq.Lang    // of this language only
	After  string         // the cursor that the page before gave
	Limit  int            // 100 where 0
	Newest bool           // the last added first
}

const sourceColumns = `s.source, s.title, s.publisher, s.published, s.lang, s.address, s.marking, s.how, s.media_type,
	s.original, s.original_size, s.length, s.copy_of, s.reader, s.since, s.changed,
	(SELECT COUNT(*) FROM facts f WHERE f.source = s.source AND f.until IS NULL)`

func (s *Source) scan(scan func(...any) error) error {
	var how string
	m := &s.Meta
	err := scan(&s.ID, &m.Title.Value, &m.Publisher.Value, &m.Published.Value, &m.Lang.Value, &m.Address.Value,
		&m.Marking.Value, &how, &s.MediaType, &s.Original, &s.OriginalSize, &s.Length, &s.CopyOf, &s.Reader,
		&s.Since, &s.Changed, &s.Facts)
	if err != nil {
		return err
	}
	hows := map[string]string{}
	if err := json.Unmarshal([]byte(how), &hows); err != nil {
		return mithaq.Errorf(mithaq.Conflict, "sources "+s.ID, "%w", err).WithRemedy("run mithaq rebuild")
	}
	for _, f := range m.fields() {
		f.found.How = hows[f.name]
	}
	return nil
}

// Sources lists sources in the order in which they were added, and gives the cursor of the
// next page, or "" where there is none.
func (r *Record) Sources(ctx context.Context, q SourceQuery) (list []Source, next string, err error) {
	w := newWhere("s.level <= ", level(q.Max))
	if q.Lang != "" {
		w.and("s.lang = ", string(q.Lang))
	}
	if err := w.after(q.After, q.Newest, "s.since"); err != nil {
		return nil, "", err
	}
	limit := limitOf(q.Limit)
	rows, err := r.db.Reader().QueryContext(ctx, `SELECT `+sourceColumns+` FROM sources s WHERE `+w.String()+
		` ORDER BY `+ordered(q.Newest, "s.since")+w.limit(limit+1), w.args...)
	if err != nil {
		return nil, "", r.failed(err)
	}
	defer rows.Close()
	for rows.Next() {
		var s Source
		if err := s.scan(rows.Scan); err != nil {
			return nil, "", err
		}
		if len(list) == limit {
			return list, cursor(list[limit-1].Since), rows.Err()
		}
		list = append(list, s)
	}
	return list, "", rows.Err()
}

// Source gives one source, with its further addresses.
func (r *Record) Source(ctx context.Context, id string, max mithaq.Marking) (*Source, []Address, error) {
	var s Source
	row := r.db.Reader().QueryRowContext(ctx, `SELECT `+sourceColumns+` FROM sources s WHERE s.source = $1 AND s.level <= $2`, id, level(max))
	if err := s.scan(row.Scan); errors.Is(err, sql.ErrNoRows) {
		return nil, nil, r.missing(ctx, id)
	} else if err != nil {
		return nil, nil, r.failed(err)
	}
	rows, err := r.db.Reader().QueryContext(ctx, `SELECT address, how, original, since FROM addresses WHERE source = $1 ORDER BY since`, id)
	if err != nil {
		return nil, nil, r.failed(err)
	}
	defer rows.Close()
	var list []Address
	for rows.Next() {
		var a Address
		if err := rows.Scan(&a.Value, &a.How, &a.Original, &a.Since); err != nil {
			return nil, nil, err
		}
		list = append(list, a)
	}
	return &s, list, rows.Err()
}

// missing says why a source is not shown, without giving away one that is marked higher.
func (r *Record) missing(ctx context.Context, id string) error {
	var n int
	err := r.db.Reader().QueryRowContext(ctx, `SELECT COUNT(*) FROM withdrawals w WHERE w.source = $1
		AND NOT EXISTS (SELECT 1 FROM sources s WHERE s.source = w.source)`, id).Scan(&n)
	if err != nil {
		return r.failed(err)
	}
	return notThere(id, n > 0)
}

// Resolve gives the id of the source that name means: an id, the beginning of one that no
// other id has, or an address at which it was found.
func (r *Record) Resolve(ctx context.Context, name string, max mithaq.Marking) (string, error) {
	begins := "-" // of no id
	if len(name) >= 4 && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz234567") == "" {
		begins = name + "%"
	}
	rows, err := r.db.Reader().QueryContext(ctx, `SELECT source FROM sources WHERE level <= $3 AND (source LIKE $1 OR address = $2)
		UNION SELECT a.source FROM addresses a JOIN sources s ON s.source = a.source WHERE s.level <= $3 AND a.address = $2
		ORDER BY source LIMIT 3`, begins, name, level(max))
	if err != nil {
		return "", r.failed(err)
	}
	defer rows.Close()
	list, err := texts(rows)
	switch {
	case err != nil:
		return "", err
	case len(list) == 0:
		return "", r.missing(ctx, name)
	case len(list) > 1:
		return "", mithaq.Errorf(mithaq.Invalid, name, "several sources are meant: %s", strings.Join(list, ", ")).WithRemedy("give more of the id")
	}
	return list[0], nil
}
