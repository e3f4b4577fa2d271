package main

import (
	"fmt"
	"sync"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/reading"
	"github.com/mithaq/mithaq/internal/record"
	"github.com/mithaq/mithaq/internal/search"
	"github.com/mithaq/mithaq/internal/store"
	"github.com/mithaq/mithaq/internal/text"
)

// dbOption says which record a command works on.
type dbOption struct {
	DB string `name:"db" env:"MITHAQ_DB" default:"mithaq.db" placeholder:"DB" help:"The record: a file, or a postgres:// address (${default}; env MITHAQ_DB)."`
}

// open opens the record.
func (o *dbOption) open(t *terminal, mode store.Mode) (*record.Record, error) {
	return openRecord(t, o.DB, mode)
}

func openRecord(t *terminal, address string, mode store.Mode) (*record.Record, error) {
	r, err := record.Open(t.ctx, address, mode, recordOptions())
	if err != nil && mithaq.KindOf(err) == mithaq.NotFound {
		return nil, fmt.Errorf("%w\nmithaq: \"mithaq add\" makes a record; --db or MITHAQ_DB names another", err)
	}
	return r, err
}

// recordOptions gives the record its reader and its search terms. Readers and finders use
// their memory again, so each goroutine borrows one.
func recordOptions() record.Options {
	readers := sync.Pool{New: func() any { return reading.New() }}
	finders := sync.Pool{New: func() any { return search.NewFinder() }}
	parsers := sync.Pool{New: func() any { return &text.Parser{} }}
	return record.Options{
		Reader: reading.Version,
		Read: func(source, body string, lang mithaq.Lang, published mithaq.Date) []fact.Fact {
			r := readers.Get().(*reading.Reader)
			defer readers.Put(r)
			return r.Read(reading.Input{Source: source, Text: body, Lang: lang, Published: published})
		},
		Terms: func(body string, lang mithaq.Lang) []record.Term {
			f := finders.Get().(*search.Finder)
			defer finders.Put(f)
			return termsOf(f, body, lang)
		},
		TermsVersion: search.Version,
		Paragraphs: func(body string, lang mithaq.Lang) []record.Paragraph {
			p := parsers.Get().(*text.Parser)
			defer parsers.Put(p)
			return paragraphs(p.Parse(body, lang))
		},
	}
}

// termsOf gives the terms of a text with their places.
func termsOf(f *search.Finder, body string, lang mithaq.Lang) []record.Term {
	terms := f.Terms(body, lang)
	list := make([]record.Term, len(terms))
	for i, t := range terms {
		list[i] = record.Term{Text: t, At: f.At(i)}
	}
	return list
}

// paragraphs gives a document's paragraphs in code points.
func paragraphs(doc *text.Document) []record.Paragraph {
	var out []record.Paragraph
	at, points := 0, 0
	count := func(to int) int {
		for range doc.Text[at:to] {
			points++
		}
		at = to
		return points
	}
	for _, p := range doc.Paragraphs {
		out = append(out, record.Paragraph{Start: count(int(p.Start)), End: count(int(p.End)), Lang: p.Lang})
	}
	return out
}
