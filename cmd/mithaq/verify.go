package main

import (
	"fmt"
	"os"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/record"
	"github.com/mithaq/mithaq/internal/store"
)

// verifyCmd checks the ledger and everything folded from it.
type verifyCmd struct {
	dbOption
	Known string `type:"path" placeholder:"FILE" help:"A checkpoint of this record that was kept elsewhere; the ledger must go on from it."`
}

// Help gives examples.
func (verifyCmd) Help() string {
	return `Checks the ledger from its first entry, and every row against a fresh fold of it. What does not hold is named.
Keep the checkpoint that it prints somewhere else: given back with --known, it shows that nothing was cut or rewritten.

Examples:
  mithaq verify
  mithaq verify --known last-checkpoint.txt`
}

// Run verifies.
func (c *verifyCmd) Run(t *terminal) error {
	how := record.Verification{}
	if c.Known != "" {
		known, err := os.ReadFile(c.Known)
		if err != nil {
			return mithaq.Errorf(mithaq.NotFound, c.Known, "%w", err)
		}
		how.Known = known
	}
	rec, err := c.open(t, store.ReadOnly)
	if err != nil {
		return err
	}
	defer rec.Close()
	bar := newProgress(t, "entries")
	how.Progress = bar.set
	report, err := rec.Verify(t.ctx, how)
	bar.clear()
	if err != nil {
		return err
	}
	return printReportOf(t, report)
}

func printReportOf(t *terminal, r *record.Report) error {
	if r.Holds() {
		fmt.Fprintf(t.out, "the ledger holds: %d entries, %d sources\nkey %s\n%s", r.Entries, r.Sources, r.Key, r.Signed)
		return nil
	}
	for _, f := range r.Faults {
		fmt.Fprintln(t.err, "mithaq:", f)
	}
	if r.More > 0 {
		fmt.Fprintf(t.err, "mithaq: and %d more\n", r.More)
	}
	fmt.Fprintln(t.err, "mithaq: the ledger does not hold; \"mithaq rebuild\" mends rows, never entries: take those from a copy")
	return errLedger
}

// rebuildCmd drops and folds the projections again.
type rebuildCmd struct{ dbOption }

// Help says what it does.
func (rebuildCmd) Help() string {
	return "Drops every table that is folded from the ledger and folds it again; the ledger itself is not touched."
}

// Run rebuilds.
func (c *rebuildCmd) Run(t *terminal) error {
	rec, err := c.open(t, store.Existing)
	if err != nil {
		return err
	}
	defer rec.Close()
	bar := newProgress(t, "entries")
	err = rec.Rebuild(t.ctx, bar.set)
	bar.clear()
	if err == nil {
		fmt.Fprintln(t.out, "rebuilt")
	}
	return err
}
