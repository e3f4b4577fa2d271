package record

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/store"
	"github.com/mithaq/mithaq/ledger"
)

// kept is one entry of the ledger as the table entries holds it.
type kept struct {
	n       int64
	text    []byte
	salt    []byte
	payload []byte // nil once erased
}

// scan reads an entry; of a payload that can't be inflated it takes the bytes as they are,
// which are not the ones committed to.
func (k *kept) scan(rows *sql.Rows, more ...any) error {
	var codec sql.NullString
	var body []byte
	if err := rows.Scan(append([]any{&k.n, &k.text, &codec, &body}, more...)...); err != nil || body == nil {
		return err
	}
	var err error
	if k.payload, err = inflate(codec.String, body, maxInflated); err != nil {
		k.payload = body
	}
	return nil
}

// event reads the entry and its event, which is nil once erased.
func (k *kept) event() (entry, event, error) {
	e, err := ledger.ParseEntry(k.text)
	if err != nil {
		return entry{}, nil, k.failed(err)
	}
	at := entry{k.n, e.Time.Format(timeLayout), e.Author}
	if k.payload == nil {
		return at, nil, nil
	}
	ev, err := decode(e.Kind, k.payload)
	if err != nil {
		return at, nil, k.failed(err)
	}
	return at, ev, nil
}

func (k *kept) failed(err error) error {
	return mithaq.Errorf(mithaq.Conflict, fmt.Sprintf("ledger entry %d", k.n), "%w", err)
}

// fold applies the entry to s.
func (s *state) fold(k *kept) error {
	at, e, err := k.event()
	if err != nil || e == nil {
		return err
	}
	if err := s.apply(at, e); err != nil {
		return k.failed(err)
	}
	return nil
}

// load folds what the ledger holds about source.
func load(ctx context.Context, q store.Queries, source string) (*state, error) {
	rows, err := q.QueryContext(ctx, `SELECT e.n, e.entry, e.codec, e.payload FROM history h JOIN entries e ON e.n = h.entry
		WHERE h.source = $1 ORDER BY e.n`, source)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	s := &state{source: source}
	for rows.Next() {
		var k kept
		if err := k.scan(rows); err != nil {
			return nil, err
		}
		if err := s.fold(&k); err != nil {
			return nil, err
		}
	}
	return s, rows.Err()
}

// loadLive is load, for a source that must be in the record, with its text.
func loadLive(ctx context.Context, q store.Queries, source string) (*state, string, error) {
	s, err := load(ctx, q, source)
	if err != nil {
		return nil, "", err
	}
	if s.live == nil {
		return nil, "", notThere(source, len(s.withdrawals) > 0)
	}
	text, err := original(ctx, q, s.live.added.Text.Hash)
	return s, string(text), err
}

// loadLive is the function, with what this transaction appended.
func (a *appending) loadLive(ctx context.Context, source string) (*state, string, error) {
	if err := a.flush(ctx); err != nil {
		return nil, "", err
	}
	return loadLive(ctx, a.tx, source)
}

func notThere(source string, withdrawn bool) error {
	if withdrawn {
		return mithaq.Errorf(mithaq.NotFound, source, "the source was withdrawn")
	}
	return mithaq.Errorf(mithaq.NotFound, source, "there is no such source").WithRemedy("mithaq list sources shows what there is")
}

// amend appends an event about the source that s is, and makes its rows follow. Text is the
// source's text, if it stays in the record.
func (a *appending) amend(ctx context.Context, s *state, text string, terms Terms, e event) error {
	e.header().Source = s.source
	payload, err := encode(e)
	if err != nil {
		return err
	}
	if e, err = decode(e.kind(), payload); err != nil { // what is folded is what was written
		return err
	}
	at := a.next()
	if err := a.append(e.kind(), seal(payload)); err != nil {
		return err
	}
	if err := s.apply(at, e); err != nil {
		return err
	}
	before, err := rowsOf(ctx, a.tx, s.source)
	if err != nil {
		return err
	}
	after, err := s.rows(text, terms)
	if err != nil {
		return err
	}
	return a.r.replace(ctx, a.tx, before, after)
}
