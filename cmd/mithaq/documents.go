package main

import (
	"fmt"
	"iter"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/source"
)

// documentOptions are the options of commands that take documents.
type documentOptions struct {
	Published    string `placeholder:"DATE" help:"When the document was published, in EDTF (2021-06-29). Relative dates are resolved from it."`
	Title        string `help:"The document's title."`
	Publisher    string `help:"Who published it."`
	Address      string `placeholder:"URL" help:"Where the public can read it."`
	Lang         string `placeholder:"CODE" help:"Its language: ar, en or fr. Found out where it is not given."`
	AllowPrivate bool   `help:"Fetch web addresses on this machine and its network too."`
}

// options checks what was given.
func (o *documentOptions) options(t *terminal) (source.Options, error) {
	opts := source.Options{Title: o.Title, Publisher: o.Publisher, Address: o.Address, Lang: mithaq.Lang(o.Lang), Stdin: t.in, AllowPrivate: o.AllowPrivate}
	if o.Lang != "" && !opts.Lang.Known() {
		return opts, mithaq.Errorf(mithaq.Invalid, "--lang", "%q is no language that is read here", o.Lang).WithRemedy("ar, en or fr")
	}
	if o.Published != "" {
		d, err := mithaq.ParseDate(o.Published)
		if err != nil {
			return opts, fmt.Errorf("--published: %w", err)
		}
		opts.Published = d
	}
	return opts, nil
}

// documents gives the documents that refs stand for, one after another; what cannot be read
// is named on standard error and counted in failed.
func documents(t *terminal, refs []string, opts source.Options, failed *int) iter.Seq[*source.Document] {
	return func(yield func(*source.Document) bool) {
		for _, ref := range refs {
			for doc, err := range source.Open(t.ctx, ref, opts) {
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
}

// some gives errSome where any input failed.
func some(failed int) error {
	if failed > 0 {
		return errSome
	}
	return nil
}
