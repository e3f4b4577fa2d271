package record

import (
	"context"
	"errors"
	"runtime"
	"strings"
	"time"
	"unicode"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/store"
)

// Options are what a record is given from outside. The zero Options can read; adding needs
// Read.
type Options struct {
	Author string           // who writes, as the ledger says; "mithaq" where empty
	Now    func() time.Time // the clock; time.Now where nil

	// Read reads the facts out of a source's text. It is called from several goroutines.
	Read   func(source, text string, lang mithaq.Lang, published mithaq.Date) []fact.Fact
	Reader string // the version of Read

	// Paragraphs divides a text, in rising order; nil takes the lines that are not blank.
	Paragraphs func(text string, lang mithaq.Lang) []Paragraph

	// Terms gives a text's search terms; nil takes its words in lower case.
	Terms        Terms
	TermsVersion string // changes whenever Terms may give other terms for a text

	Workers int // how many documents are read at once; the number of processors where 0
}

// Record is an open record. It may be used by several goroutines.
type Record struct {
	db    *store.DB
	opts  Options
	index store.TextIndex
}

// Open opens the record in the database at address. See store.Open for the modes and errors.
func Open(ctx context.Context, address string, mode store.Mode, opts Options) (*Record, error) {
	db, err := store.Open(ctx, address, mode)
	if err != nil {
		return nil, err
	}
	r := &Record{db: db, opts: opts.filled(), index: db.TextIndex("paragraphs")}
	if db.Writable() {
		err = r.firstProjections(ctx)
	} else {
		err = r.readable(ctx)
	}
	if err != nil {
		db.Close()
		return nil, err
	}
	return r, nil
}

// Close closes the record.
func (r *Record) Close() error { return r.db.Close() }

// Place is the record's address, without a password.
func (r *Record) Place() string { return r.db.Place() }

func (o Options) filled() Options {
	if o.Author == "" {
		o.Author = "mithaq"
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Paragraphs == nil {
		o.Paragraphs = lines
	}
	if o.Terms == nil {
		o.Terms, o.TermsVersion = words, "words"
	}
	if o.Workers <= 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	return o
}

// words are the terms where no other are given.
func words(text string, _ mithaq.Lang) (list []Term) {
	from := -1
	for i, r := range text + " " {
		in := unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
		if in && from < 0 {
			from = i
		} else if !in && from >= 0 {
			list, from = append(list, Term{strings.ToLower(text[from:i]), from}), -1
		}
	}
	return list
}

// version names what the projections of this program are made by.
func (r *Record) version() string { return projectionVersion + "/" + r.opts.TermsVersion }

// failed gives a database's error its kind and place.
func (r *Record) failed(err error) error {
	if err == nil || mithaq.KindOf(err) != "" || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	return mithaq.Errorf(mithaq.Outside, r.Place(), "the record could not be read: %w", err)
}
