package record

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
)

// Fact is a fact as it is kept, with what its source is called.
type Fact struct {
	fact.Fact
	Key       string // stays when a later reading says the fact differently
	ID        string // of this wording
	Reader    string // the version that read it
	Since     int64  // the ledger entry since which it is in force
	Until     int64  // the entry that ended it; 0 while in force
	Seq       int    // its place in entry Since
	Title     string // of its source
	Publisher string
	Published mithaq.Date
	Marking   mithaq.Marking
}

// FactQuery says which facts to list, of those in force. The zero query lists the first of
// those that are TLP:CLEAR.
type FactQuery struct {
	Max    mithaq.Marking // the most that may be shown; TLP:CLEAR where empty
	Kind   fact.Kind      // of this kind only
	Source string         // of this source only; they come in the order of its text, all at once
	Lang   mithaq.Lang    // in this language only
	After  string         // the cursor that the page before gave
	Limit  int            // 100 where 0
	Newest bool           // the last read first
}

const factColumns = `f.fact_key, f.since, f.seq, f.until, f.id, f.source, f.kind, f.start_at, f.end_at, f.quote, f.prefix,
	f.suffix, f.lang, f.rule, f.confidence, f.slots, f.inferred, f.reader, s.title, s.publisher, s.published, s.marking`

const factTables = ` FROM facts f JOIN sources s ON s.source = f.source `

func (f *Fact) scan(scan func(...any) error, more ...any) error {
	var slots, inferred string
	var until sql.NullInt64
	err := scan(append([]any{&f.Key, &f.Since, &f.Seq, &until, &f.ID, &f.Source, &f.Kind, &f.Start, &f.End, &f.Quote, &f.Prefix,
		&f.Suffix, &f.Lang, &f.Rule, &f.Confidence, &slots, &inferred, &f.Reader, &f.Title, &f.Publisher, &f.Published, &f.Marking}, more...)...)
	if err != nil {
		return err
	}
	f.Until = until.Int64
	if err := errors.Join(json.Unmarshal([]byte(slots), &f.Slots), json.Unmarshal([]byte(inferred), &f.Inferred)); err != nil {
		return mithaq.Errorf(mithaq.Conflict, "facts "+f.Key, "%w", err).WithRemedy("run mithaq rebuild")
	}
	return nil
}

// Facts lists facts in the order in which they came into the record, or, for one source, in
// the order of its text, and gives the cursor of the next page, or "" where there is none.
func (r *Record) Facts(ctx context.Context, q FactQuery) (list []Fact, next string, err error) {
	w, order, limit, err := q.sql()
	if err != nil {
		return nil, "", err
	}
	rows, err := r.db.Reader().QueryContext(ctx, `SELECT `+factColumns+factTables+`WHERE f.until IS NULL AND `+w.String()+
		` ORDER BY `+order+w.limit(limit+1), w.args...)
	if err != nil {
		return nil, "", r.failed(err)
	}
	defer rows.Close()
	for rows.Next() {
		var f Fact
		if err := f.scan(rows.Scan); err != nil {
			return nil, "", err
		}
		if len(list) == limit {
			last := list[limit-1]
			return list, cursor(last.Since, int64(last.Seq)), rows.Err()
		}
		list = append(list, f)
	}
	return list, "", rows.Err()
}

func (q *FactQuery) sql() (w *where, order string, limit int, err error) {
	w = newWhere("f.level <= ", level(q.Max))
	if q.Kind != "" {
		if !q.Kind.Known() {
			return nil, "", 0, mithaq.Errorf(mithaq.Invalid, "--kind", "%q is no kind of fact", q.Kind).WithRemedy("one of " + kindsListed())
		}
		w.and("f.kind = ", string(q.Kind))
	}
	if q.Lang != "" {
		w.and("f.lang = ", string(q.Lang))
	}
	if q.Source != "" {
		w.and("f.source = ", q.Source)
		return w, "f.start_at, f.end_at, f.since, f.seq", mostOfSource, nil
	}
	return w, ordered(q.Newest, "f.since", "f.seq"), limitOf(q.Limit), w.after(q.After, q.Newest, "f.since", "f.seq")
}

// mostOfSource bounds the facts of one source that are given.
const mostOfSource = 1_000_000

func kindsListed() string {
	var s string
	for i, k := range fact.Kinds {
		if i > 0 {
			s += ", "
		}
		s += string(k)
	}
	return s
}

// Fact gives one fact by its key, as it is in force, with the paragraphs that its words stand
// in; see Source for the rest of its source.
func (r *Record) Fact(ctx context.Context, key string, max mithaq.Marking) (*Fact, []Stretch, error) {
	var f Fact
	row := r.db.Reader().QueryRowContext(ctx, `SELECT `+factColumns+factTables+`WHERE f.fact_key = $1 AND f.level <= $2
		ORDER BY CASE WHEN f.until IS NULL THEN 0 ELSE 1 END, f.since DESC LIMIT 1`, key, level(max))
	if err := f.scan(row.Scan); errors.Is(err, sql.ErrNoRows) {
		return nil, nil, mithaq.Errorf(mithaq.NotFound, key, "there is no such fact").WithRemedy("mithaq list facts shows what there is")
	} else if err != nil {
		return nil, nil, r.failed(err)
	}
	context, err := r.Paragraphs(ctx, f.Source, f.Start, f.End, max)
	return &f, context, err
}

// Wordings gives every wording that a fact had, the first first.
func (r *Record) Wordings(ctx context.Context, key string, max mithaq.Marking) ([]Fact, error) {
	rows, err := r.db.Reader().QueryContext(ctx, `SELECT `+factColumns+factTables+`WHERE f.fact_key = $1 AND f.level <= $2 ORDER BY f.since`, key, level(max))
	if err != nil {
		return nil, r.failed(err)
	}
	defer rows.Close()
	var list []Fact
	for rows.Next() {
		var f Fact
		if err := f.scan(rows.Scan); err != nil {
			return nil, err
		}
		list = append(list, f)
	}
	return list, rows.Err()
}
