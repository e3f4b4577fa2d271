package record

import (
	"context"
	"errors"
	"fmt"

	"github.com/mithaq/mithaq/internal/store"
	"github.com/mithaq/mithaq/ledger"
	"golang.org/x/mod/sumdb/note"
)

// Fault is one place where the record does not hold.
type Fault struct {
	Entry int64  // the ledger's entry, or the first of several; -1 where it is none
	Last  int64  // the last of several, else Entry
	Row   string // table and key of the row, where it is one: "facts abc… 12"
	What  string
}

// String names the entry or row and what is wrong.
func (f Fault) String() string {
	switch {
	case f.Row != "":
		return f.Row + ": " + f.What
	case f.Last > f.Entry:
		return fmt.Sprintf("ledger entries %d to %d: %s", f.Entry, f.Last, f.What)
	}
	return fmt.Sprintf("ledger entry %d: %s", f.Entry, f.What)
}

// Report is what Verify found.
type Report struct {
	Entries int64
	Sources int    // whose rows were compared
	Signed  string // the last checkpoint, to be kept elsewhere; "" for an empty record
	Key     string // the public key that it is signed by
	Faults  []Fault
	More    int // faults beyond those listed
}

// Holds reports whether nothing is wrong.
func (r *Report) Holds() bool { return len(r.Faults) == 0 }

// Verification says how to verify.
type Verification struct {
	// Known is a checkpoint of this record that was kept elsewhere: the ledger must go on
	// from it. It rules out what no look at the record alone can find, a ledger cut short or
	// written anew by someone who has its key.
	Known    []byte
	Progress Progress // counts entries, then sources
}

// maxFaults bounds the faults that are listed.
const maxFaults = 100

// Verify checks the ledger from its first entry, and every row of every projection, and the
// originals, against a fresh fold of it, as they stand at one moment. What does not hold is
// in the report; the error is for what kept Verify from looking.
func (r *Record) Verify(ctx context.Context, how Verification) (*Report, error) {
	v := &verifier{r: r, ctx: ctx, how: how, report: &Report{}}
	err := r.db.Read(ctx, func(q store.Queries) error {
		v.q = q
		return v.run()
	})
	if err == nil {
		err = v.searchIndex()
	}
	return v.report, err
}

// verifier is one run of Verify.
type verifier struct {
	r      *Record
	ctx    context.Context
	q      store.Queries
	how    Verification
	report *Report
	total  int64
	noted  int64          // the size of the last checkpoint read
	owed   map[int64]bool // erased entries that no withdrawal accounts for so far
}

// run looks at everything that can be read on one snapshot.
func (v *verifier) run() error {
	if err := v.r.fresh(v.ctx, v.q); err != nil {
		return err
	}
	if err := v.ledger(); err != nil {
		return err
	}
	return v.projections()
}

func (v *verifier) fault(f Fault) {
	if len(v.report.Faults) >= maxFaults {
		v.report.More++
		return
	}
	v.report.Faults = append(v.report.Faults, f)
}

func (v *verifier) faultAt(n int64, format string, args ...any) {
	v.fault(Fault{Entry: n, Last: n, What: fmt.Sprintf(format, args...)})
}

func (v *verifier) faultIn(row, format string, args ...any) {
	v.fault(Fault{Entry: -1, Last: -1, Row: row, What: fmt.Sprintf(format, args...)})
}

func (v *verifier) ledgerFaults(list ...*ledger.Fault) {
	for _, f := range list {
		if f != nil {
			v.fault(Fault{Entry: f.Entry, Last: f.Last, What: f.What})
		}
	}
}

// key reads the public key and sees that the secret one belongs to it. No key is made before
// the first entry.
func (v *verifier) key(empty bool) (note.Verifier, error) {
	public, err := setting(v.ctx, v.q, settingVerifier)
	if err != nil || empty && public == "" {
		return nil, err
	}
	secret, err := setting(v.ctx, v.q, settingKey)
	if err != nil {
		return nil, err
	}
	verifier, err := note.NewVerifier(public)
	if err != nil {
		v.faultIn("settings "+settingVerifier, "the ledger's public key can't be read: %v", err)
		return nil, nil
	}
	v.report.Key = public
	signer, err := note.NewSigner(secret)
	if err == nil && (signer.Name() != verifier.Name() || signer.KeyHash() != verifier.KeyHash()) {
		err = errors.New("it does not belong to the public one")
	}
	if err != nil {
		v.faultIn("settings "+settingKey, "the ledger's secret key: %v", err)
	}
	return verifier, nil
}

// projections folds every source again and compares.
func (v *verifier) projections() error {
	sources := 0
	for after := ""; ; {
		page, err := sourcesAfter(v.ctx, v.q, after)
		if err != nil {
			return err
		}
		if len(page) == 0 {
			break
		}
		for _, f := range v.r.foldEach(v.ctx, v.q, page) {
			if err := v.source(f); err != nil {
				return err
			}
		}
		sources += len(page)
		after = page[len(page)-1]
		v.how.Progress.tell(v.total+int64(sources), v.total+int64(sources)+1)
	}
	v.report.Sources = sources
	v.how.Progress.tell(v.total+int64(sources), v.total+int64(sources))
	return v.strangers()
}

func sourcesAfter(ctx context.Context, q store.Queries, after string) ([]string, error) {
	rows, err := q.QueryContext(ctx, `SELECT DISTINCT source FROM history WHERE source > $1 ORDER BY source LIMIT $2`, after, sourcesAtOnce)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	return texts(rows)
}

// source compares what one source folds to with the rows that are there.
func (v *verifier) source(f *folding) error {
	if f.err != nil {
		v.faultIn("sources "+f.source, "it can't be folded: %v", f.err)
		return v.ctx.Err()
	}
	there, err := rowsOf(v.ctx, v.q, f.source)
	if err != nil {
		return err
	}
	for i := range tables {
		t := &tables[i]
		for _, c := range t.compareAll(there[i], f.rows[i]) {
			v.faultIn(c.row, "%s", c.what)
		}
	}
	if f.state.live == nil {
		return nil
	}
	for _, hash := range f.state.live.contents() {
		if _, err := original(v.ctx, v.q, hash); err != nil {
			v.faultIn("originals "+hash, "%v", err)
		}
	}
	return v.ctx.Err()
}

// contents lists the hashes of the bytes that the source must have.
func (l *live) contents() []string {
	list := []string{l.added.Original.Hash, l.added.Text.Hash}
	for _, a := range l.addresses {
		list = append(list, a.original.Hash)
	}
	return list
}

// strangers finds rows of sources that no entry is about.
func (v *verifier) strangers() error {
	for i := range tables {
		t := &tables[i]
		if i == inHistory {
			continue
		}
		rows, err := v.q.QueryContext(v.ctx, `SELECT DISTINCT source FROM `+t.name+` t
			WHERE NOT EXISTS (SELECT 1 FROM history h WHERE h.source = t.source) LIMIT 10`)
		if err != nil {
			return err
		}
		list, err := texts(rows)
		rows.Close()
		if err != nil {
			return err
		}
		for _, source := range list {
			v.faultIn(t.name+" "+source, "rows of a source that no entry of the ledger is about")
		}
	}
	return nil
}

// searchIndex has the database compare its full-text index with the paragraphs, where that
// is the index's own copy of them and the record was opened for writing.
func (v *verifier) searchIndex() error {
	if v.r.index.Check == "" || !v.r.db.Writable() {
		return nil
	}
	return v.r.db.Write(v.ctx, func(tx *store.Tx) error {
		if _, err := tx.Exec(v.ctx, v.r.index.Check); err != nil {
			v.faultIn("paragraphs_terms", "the search index is not that of the paragraphs: %v", err)
		}
		return v.ctx.Err()
	})
}
