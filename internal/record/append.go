package record

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/store"
	"github.com/mithaq/mithaq/ledger"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// timeLayout is how rows show an entry's time.
const timeLayout = "2006-01-02T15:04:05.000000Z"

// appending is one writing transaction: events go to the ledger and fold into the
// projections together, and one checkpoint is signed over them all at its end.
type appending struct {
	r        *Record
	tx       *store.Tx
	now      time.Time
	start    int64
	appender *ledger.Appender
	signer   note.Signer

	entries, hashes []row // appended and not yet inserted
}

// write runs fn in a transaction on a ledger that holds up to its last checkpoint.
func (r *Record) write(ctx context.Context, fn func(*appending) error) error {
	return r.db.Write(ctx, func(tx *store.Tx) error {
		if err := r.fresh(ctx, tx); err != nil {
			return err
		}
		a := &appending{r: r, tx: tx, now: r.opts.Now().UTC().Truncate(time.Microsecond)}
		if err := a.begin(ctx); err != nil {
			return err
		}
		if err := fn(a); err != nil {
			return err
		}
		return a.end(ctx)
	})
}

func (a *appending) begin(ctx context.Context) error {
	var verifier note.Verifier
	var err error
	if a.signer, verifier, err = a.key(ctx); err != nil {
		return err
	}
	if a.start, err = size(ctx, a.tx); err != nil {
		return err
	}
	if a.appender, err = ledger.NewAppender(a.start, hashReader{ctx, a.tx}); err != nil {
		return a.broken(err)
	}
	return a.hold(ctx, verifier)
}

// hold refuses to build on a ledger that is not the one last signed.
func (a *appending) hold(ctx context.Context, verifier note.Verifier) error {
	var signed []byte
	err := a.tx.QueryRowContext(ctx, `SELECT signed FROM checkpoints ORDER BY size DESC LIMIT 1`).Scan(&signed)
	if errors.Is(err, sql.ErrNoRows) && a.start == 0 {
		return nil
	}
	if err != nil {
		return a.broken(err)
	}
	cp, err := ledger.OpenCheckpoint(signed, verifier)
	if err != nil {
		return a.broken(err)
	}
	if root, err := a.appender.Root(); err != nil || cp.Size != a.start || cp.Root != root {
		return a.broken(errors.New("its last entries are not those of its last checkpoint"))
	}
	return nil
}

func (a *appending) broken(err error) error {
	return mithaq.Errorf(mithaq.Conflict, a.r.Place(), "the ledger does not hold: %w", err).WithRemedy("run mithaq verify, which names the entry")
}

// next is where the next event will stand.
func (a *appending) next() entry {
	return entry{a.appender.Size(), a.now.Format(timeLayout), a.r.opts.Author}
}

// append writes the payload of an event into the ledger, as the entry that next gave.
func (a *appending) append(kind string, p payload) error {
	text, err := ledger.Entry{Kind: kind, Time: a.now, Author: a.r.opts.Author, Payload: p.commitment}.Encode()
	if err != nil {
		return mithaq.Errorf(mithaq.Invalid, "", "%w", err)
	}
	n, hashes, err := a.appender.Append(text)
	if err != nil {
		return a.broken(err)
	}
	for i, h := range hashes {
		a.hashes = append(a.hashes, row{tlog.StoredHashIndex(0, n) + int64(i), h[:]})
	}
	a.entries = append(a.entries, row{n, string(text), p.salt[:], p.codec, p.body})
	return nil
}

// flush inserts what was appended: before it is read, and at the end.
func (a *appending) flush(ctx context.Context) error {
	err := errors.Join(
		a.tx.Insert(ctx, "hashes", []string{"id", "hash"}, a.hashes),
		a.tx.Insert(ctx, "entries", []string{"n", "entry", "salt", "codec", "payload"}, a.entries),
	)
	a.entries, a.hashes = nil, nil
	return err
}

// load is the source as the ledger has it, with what this transaction appended.
func (a *appending) load(ctx context.Context, source string) (*state, error) {
	if err := a.flush(ctx); err != nil {
		return nil, err
	}
	return load(ctx, a.tx, source)
}

// end signs the tree that the transaction leaves.
func (a *appending) end(ctx context.Context) error {
	if a.appender.Size() == a.start {
		return nil
	}
	if err := a.flush(ctx); err != nil {
		return err
	}
	root, err := a.appender.Root()
	if err != nil {
		return a.broken(err)
	}
	signed, err := ledger.Checkpoint{Origin: a.signer.Name(), Size: a.appender.Size(), Root: root}.Sign(a.signer)
	if err != nil {
		return a.broken(err)
	}
	return a.tx.Insert(ctx, "checkpoints", []string{"size", "signed"}, []row{{a.appender.Size(), string(signed)}})
}

// size is the number of entries, as their numbers tell.
func size(ctx context.Context, q store.Queries) (n int64, err error) {
	err = q.QueryRowContext(ctx, `SELECT COALESCE(MAX(n) + 1, 0) FROM entries`).Scan(&n)
	return n, err
}
