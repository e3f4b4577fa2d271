package main

import (
	"fmt"

	"github.com/mithaq/mithaq/internal/record"
	"github.com/mithaq/mithaq/internal/store"
)

// rereadCmd lets an improved reader meet the sources that are kept.
type rereadCmd struct {
	dbOption
	Sources []string `arg:"" optional:"" help:"Sources, by id; all where none is named."`
}

// Help gives examples.
func (rereadCmd) Help() string {
	return `What is new, gone and changed is recorded; a fact that is said differently keeps its permanent address.

Examples:
  mithaq reread
  mithaq reread k3jx2f5q7m2w4e6r8t2y4u6i`
}

// Run rereads.
func (c *rereadCmd) Run(t *terminal) error {
	rec, err := c.open(t, store.Existing)
	if err != nil {
		return err
	}
	defer rec.Close()
	failed, total := 0, record.Reread{}
	for r := range rec.Reread(t.ctx, c.Sources...) {
		if r.Err != nil {
			failed++
			fmt.Fprintln(t.err, "mithaq:", r.Err)
			continue
		}
		total.New, total.Gone, total.Changed, total.Same = total.New+r.New, total.Gone+r.Gone, total.Changed+r.Changed, total.Same+r.Same
		if r.New+r.Gone+r.Changed > 0 {
			fmt.Fprintf(t.out, "%s  %d new, %d gone, %d changed\n", r.Source, r.New, r.Gone, r.Changed)
		}
	}
	fmt.Fprintf(t.out, "%d facts new, %d gone, %d changed, %d as before\n", total.New, total.Gone, total.Changed, total.Same)
	return some(failed)
}

// withdrawCmd takes sources back.
type withdrawCmd struct {
	dbOption
	Erase   bool     `help:"Remove their words and facts for good; without it they are withheld."`
	Reason  string   `required:"" help:"Why, for the ledger."`
	Sources []string `arg:"" help:"Sources, by id."`
}

// Help gives examples.
func (withdrawCmd) Help() string {
	return `A withdrawn source folds to nothing: it is listed, found and shown nowhere. The ledger shows that it was
there, and still verifies.

Example:
  mithaq withdraw --reason "published by mistake" k3jx2f5q7m2w4e6r8t2y4u6i`
}

// Run withdraws.
func (c *withdrawCmd) Run(t *terminal) error {
	rec, err := c.open(t, store.Existing)
	if err != nil {
		return err
	}
	defer rec.Close()
	if err := rec.Withdraw(t.ctx, record.Withdrawal{Erase: c.Erase, Reason: c.Reason}, c.Sources...); err != nil {
		return err
	}
	fmt.Fprintf(t.out, "%d withdrawn\n", len(c.Sources))
	return nil
}

// correctCmd mends a source's metadata.
type correctCmd struct {
	dbOption
	Title     *string `help:"The right title."`
	Publisher *string `help:"The right publisher."`
	Published *string `placeholder:"DATE" help:"The right date of publication, in EDTF; the source is read anew with it."`
	Lang      *string `placeholder:"CODE" help:"The right language: ar, en or fr; the source is read anew in it."`
	Address   *string `placeholder:"URL" help:"The right address."`
	Marking   *string `help:"The right TLP 2.0 marking."`
	Reason    string  `required:"" help:"Why, for the ledger."`
	Source    string  `arg:"" help:"The source, by id."`
}

// Help gives examples.
func (correctCmd) Help() string {
	return `Example:
  mithaq correct --published 2021-06-29 --reason "date of the page, not of the meeting" k3jx2f5q7m2w4e6r8t2y4u6i`
}

// Run corrects.
func (c *correctCmd) Run(t *terminal) error {
	rec, err := c.open(t, store.Existing)
	if err != nil {
		return err
	}
	defer rec.Close()
	r, err := rec.Correct(t.ctx, c.Source, record.Correction{
		Title: c.Title, Publisher: c.Publisher, Published: c.Published, Lang: c.Lang, Address: c.Address, Marking: c.Marking, Reason: c.Reason,
	})
	if err != nil {
		return err
	}
	fmt.Fprintf(t.out, "corrected; %d facts new, %d gone, %d changed\n", r.New, r.Gone, r.Changed)
	return nil
}

// copyCmd takes a record from one database to another.
type copyCmd struct {
	From string `required:"" placeholder:"DB" help:"The record to copy: a file, or a postgres:// address."`
	To   string `required:"" placeholder:"DB" help:"Where to: a database that holds no record yet."`
}

// Help gives examples.
func (copyCmd) Help() string {
	return `The ledger is copied entry by entry, the rest is folded from it, and the copy is verified.

Example:
  mithaq copy --from mithaq.db --to postgres:///mithaq`
}

// Run copies.
func (c *copyCmd) Run(t *terminal) error {
	from, err := openRecord(t, c.From, store.Existing)
	if err != nil {
		return err
	}
	defer from.Close()
	to, err := openRecord(t, c.To, store.Create)
	if err != nil {
		return err
	}
	defer to.Close()
	bar := newProgress(t, "entries")
	report, err := record.Copy(t.ctx, from, to, bar.set)
	bar.clear()
	if err != nil {
		return err
	}
	fmt.Fprintf(t.out, "%d entries copied; the copy holds\n", report.Entries)
	return nil
}
