package main

import (
	"context"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"time"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/record"
	"github.com/mithaq/mithaq/internal/source"
	"github.com/mithaq/mithaq/internal/store"
	"github.com/mithaq/mithaq/sample"
)

// demoCmd loads the sample record and serves it.
type demoCmd struct {
	serveOptions
	Dir string `type:"path" placeholder:"FOLDER" help:"Keep the sample record in this folder; without it, in a temporary one that is removed at the end."`
}

// Help says what happens.
func (demoCmd) Help() string {
	return `Reads the sample documents, keeps them in a new record and serves it until it is interrupted.

Example:
  mithaq demo --addr 127.0.0.1:8080`
}

// Run loads and serves.
func (c *demoCmd) Run(t *terminal) error {
	dir, remove, err := c.folder()
	if err != nil {
		return err
	}
	defer remove()
	rec, err := openRecord(t, filepath.Join(dir, "sample.db"), store.Create)
	if err != nil {
		return err
	}
	defer rec.Close()
	if err := loadSample(t, rec); err != nil {
		return err
	}
	return c.serve(t, rec)
}

// folder gives where the record is kept, and what to do with it at the end.
func (c *demoCmd) folder() (dir string, remove func(), err error) {
	if c.Dir != "" {
		return c.Dir, func() {}, os.MkdirAll(c.Dir, 0o755)
	}
	dir, err = os.MkdirTemp("", "mithaq-demo-")
	return dir, func() { os.RemoveAll(dir) }, err
}

// loadSample adds the sample documents and says how far it is.
func loadSample(t *terminal, rec *record.Record) error {
	docs, err := sample.Docs()
	if err != nil {
		return err
	}
	start, bar, sum, failed := time.Now(), newProgress(t, "sample documents"), tally{}, 0
	fmt.Fprintf(t.err, "reading %d sample documents …\n", len(docs))
	for a := range rec.AddAll(t.ctx, incoming(sampleDocuments(t, docs, &failed))) {
		bar.add(1)
		sum.count(&a)
		if a.Err != nil {
			bar.clear()
			fmt.Fprintln(t.err, "mithaq:", a.Err)
		}
	}
	bar.clear()
	fmt.Fprintf(t.err, "%s, in %.1f s\n", sum.String(failed), time.Since(start).Seconds())
	return t.ctx.Err()
}

// sampleDocuments reads the sample's files as they would be read from a folder.
func sampleDocuments(t *terminal, docs []sample.Doc, failed *int) iter.Seq[*source.Document] {
	return func(yield func(*source.Document) bool) {
		for _, d := range docs {
			doc, err := sampleDocument(t.ctx, d)
			if err != nil {
				*failed++
				fmt.Fprintln(t.err, "mithaq:", err)
				continue
			}
			if !yield(doc) {
				return
			}
		}
	}
}

func sampleDocument(ctx context.Context, d sample.Doc) (*source.Document, error) {
	body, err := d.Bytes()
	if err != nil {
		return nil, mithaq.Errorf(mithaq.NotFound, d.File, "%w", err)
	}
	return source.Read(ctx, "sample/"+d.File, body, source.Options{
		Title: d.Title, Publisher: d.Publisher, Published: mithaq.Date(d.Published), Lang: mithaq.Lang(d.Lang),
		Address: d.Address, Marking: mithaq.Marking(d.Marking),
	})
}
