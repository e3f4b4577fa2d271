package main

import (
	"fmt"
	"iter"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/record"
	"github.com/mithaq/mithaq/internal/source"
	"github.com/mithaq/mithaq/internal/store"
)

// addCmd reads documents and keeps them.
type addCmd struct {
	dbOption
	documentOptions
	Marking string   `default:"TLP:CLEAR" help:"The documents' TLP 2.0 marking (${default})."`
	Quiet   bool     `short:"q" help:"Say only what failed, and the sum."`
	Refs    []string `arg:"" name:"path|url|-" help:"Files, folders, web addresses, or - for standard input."`
}

// Help gives examples.
func (addCmd) Help() string {
	return `Each document is new, known already (the same bytes, or the same text at another address) or failed.
Interrupted, it can be run again: what is kept is known.

Examples:
  mithaq add communique.pdf
  mithaq add --db postgres:///mithaq --marking TLP:GREEN reports/
  mithaq add --published 2021-06-29 --address https://example.org/report https://example.org/report`
}

// Run adds.
func (c *addCmd) Run(t *terminal) error {
	opts, err := c.options(t)
	if err != nil {
		return err
	}
	if opts.Marking, err = mithaq.ParseMarking(c.Marking); err != nil {
		return fmt.Errorf("--marking: %w", err)
	}
	rec, err := c.open(t, store.Create)
	if err != nil {
		return err
	}
	defer rec.Close()
	failed := 0
	return c.addAll(t, rec, documents(t, c.Refs, opts, &failed), &failed)
}

// addAll adds what docs gives and says what became of each.
func (c *addCmd) addAll(t *terminal, rec *record.Record, docs iter.Seq[*source.Document], failed *int) error {
	bar := newProgress(t, "documents")
	sum := tally{}
	for a := range rec.AddAll(t.ctx, incoming(docs)) {
		bar.add(1)
		sum.count(&a)
		if a.Err != nil {
			bar.clear()
			fmt.Fprintln(t.err, "mithaq:", a.Err)
		} else if !c.Quiet {
			bar.clear()
			fmt.Fprintln(t.out, said(&a))
		}
	}
	bar.clear()
	fmt.Fprintln(t.out, sum.String(*failed))
	if t.ctx.Err() != nil {
		return fmt.Errorf("interrupted; run it again to add the rest")
	}
	return some(*failed + sum.failed)
}

// incoming gives the record what it needs of each document.
func incoming(docs iter.Seq[*source.Document]) iter.Seq[record.Incoming] {
	return func(yield func(record.Incoming) bool) {
		for d := range docs {
			if !yield(toRecord(d)) {
				return
			}
		}
	}
}

func toRecord(d *source.Document) record.Incoming {
	found := func(f source.Found) record.Found { return record.Found{Value: f.Value, How: f.How} }
	lang := found(d.Meta.Lang)
	if d.Meta.Lang.How != "given" {
		lang = record.Found{Value: string(languageOf(d.Text)), How: "the words of the text"}
	}
	return record.Incoming{
		Ref: d.Ref, Original: d.Original, MediaType: d.MediaType, Text: d.Text, Shingles: source.Shingles(d.Text),
		Meta: record.Meta{
			Title: found(d.Meta.Title), Publisher: found(d.Meta.Publisher), Published: found(d.Meta.Published),
			Lang: lang, Address: found(d.Meta.Address), Marking: found(d.Meta.Marking),
		},
	}
}

// said is the line about one document.
func said(a *record.Added) string {
	switch {
	case a.Outcome == record.New && a.CopyOf != "":
		return fmt.Sprintf("new     %s  %d facts, near copy of %s: %s", a.Source, a.Facts, a.CopyOf, a.Ref)
	case a.Outcome == record.New:
		return fmt.Sprintf("new     %s  %d facts: %s", a.Source, a.Facts, a.Ref)
	case a.Address != "":
		return fmt.Sprintf("known   %s  now also at %s: %s", a.Source, a.Address, a.Ref)
	}
	return fmt.Sprintf("known   %s: %s", a.Source, a.Ref)
}

// tally sums up an adding.
type tally struct{ added, known, failed, facts int }

func (s *tally) count(a *record.Added) {
	switch {
	case a.Err != nil:
		s.failed++
	case a.Outcome == record.New:
		s.added++
		s.facts += a.Facts
	default:
		s.known++
	}
}

// String says the sum; unread are the inputs that could not be read at all.
func (s *tally) String(unread int) string {
	return fmt.Sprintf("%d new with %d facts, %d known already, %d failed", s.added, s.facts, s.known, s.failed+unread)
}
