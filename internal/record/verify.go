package record

import (
	"context"
	"errors"
	"fmt"

	"github.com/mithaq/mithaq/internal/store"
	"github.com/mithaq/mithaq/ledger"
	"golang.org/x/mod/sumdb/note"
)

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
