package web

import (
	"context"
	"path"
	"sync"

	"golang.org/x/mod/sumdb/note"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/record"
	"github.com/mithaq/mithaq/internal/source"
	"github.com/mithaq/mithaq/ledger"
)

// recorded is a record.Record as the site needs it, up to a marking.
type recorded struct {
	rec   *record.Record
	max   mithaq.Marking
	terms func(text string, lang mithaq.Lang) []string

	mu    sync.Mutex
	shelf shelf
}

// Of gives a record to a site: what is marked up to max, searched by terms, which must be
// those that the record was opened with.
func Of(rec *record.Record, max mithaq.Marking, terms record.Terms) Record {
	return &recorded{rec: rec, max: max, terms: func(text string, lang mithaq.Lang) (list []string) {
		for _, t := range terms(text, lang) {
			list = append(list, t.Text)
		}
		return list
	}}
}

// Document gives a source with its paragraphs and facts.
func (r *recorded) Document(ctx context.Context, id string) (*Document, error) {
	src, _, err := r.rec.Source(ctx, id, r.max)
	if err != nil {
		return nil, err
	}
	stretches, err := r.rec.Paragraphs(ctx, id, 0, 0, r.max)
	if err != nil {
		return nil, err
	}
	facts, _, err := r.rec.Facts(ctx, record.FactQuery{Max: r.max, Source: id})
	if err != nil {
		return nil, err
	}
	doc := &Document{Source: shown(src)}
	for _, s := range stretches {
		doc.Paragraphs = append(doc.Paragraphs, r.paragraph(s, doc.Lang))
	}
	for i := range facts {
		e := entry(&facts[i])
		e.From = &doc.Source
		doc.Entries = append(doc.Entries, e)
	}
	return doc, nil
}

func (r *recorded) paragraph(s record.Stretch, lang mithaq.Lang) Paragraph {
	if s.Lang != "" {
		lang = s.Lang
	}
	return Paragraph{Start: s.Start, End: s.End, Lang: lang, Text: s.Text}
}

// shown gives a source as the site shows it.
func shown(s *record.Source) Source {
	m := s.Meta
	out := Source{ID: s.ID, Title: m.Title.Value, Publisher: m.Publisher.Value, Published: mithaq.Date(m.Published.Value),
		Lang: mithaq.Lang(m.Lang.Value), Address: m.Address.Value, Marking: mithaq.Marking(m.Marking.Value),
		MediaType: s.MediaType, Facts: s.Facts, Entry: s.Since, CopyOf: s.CopyOf, How: map[string]string{}}
	for name, f := range map[string]record.Found{"title": m.Title, "publisher": m.Publisher, "published": m.Published,
		"lang": m.Lang, "address": m.Address, "marking": m.Marking} {
		if f.How != "" {
			out.How[name] = f.How
		}
	}
	if out.Marking == "" {
		out.Marking = mithaq.Clear
	}
	return out
}

func entry(f *record.Fact) Entry {
	return Entry{Fact: f.Fact, Key: f.Key, Ledger: f.Since, From: &Source{ID: f.Source, Title: f.Title, Publisher: f.Publisher,
		Published: f.Published, Marking: f.Marking, Lang: f.Lang}}
}

// Facts lists facts, the last read first.
func (r *recorded) Facts(ctx context.Context, kind fact.Kind, after string, limit int) ([]Entry, string, error) {
	list, next, err := r.rec.Facts(ctx, record.FactQuery{Max: r.max, Kind: kind, After: after, Limit: limit, Newest: true})
	if err != nil {
		return nil, "", err
	}
	out := make([]Entry, 0, len(list))
	for i := range list {
		out = append(out, entry(&list[i]))
	}
	return out, next, nil
}

// Fact gives one fact.
func (r *recorded) Fact(ctx context.Context, key string) (*Entry, error) {
	f, _, err := r.rec.Fact(ctx, key, r.max)
	if err != nil {
		return nil, err
	}
	e := entry(f)
	return &e, nil
}

// endings are the file endings of the media types that are read.
var endings = map[string]string{source.Plain: ".txt", source.HTML: ".html", source.PDF: ".pdf", source.DOCX: ".docx"}

// Original gives a source's bytes, named by its id.
func (r *recorded) Original(ctx context.Context, id string) (*Original, error) {
	src, _, err := r.rec.Source(ctx, id, r.max)
	if err != nil {
		return nil, err
	}
	data, err := r.rec.Original(ctx, id, r.max)
	if err != nil {
		return nil, err
	}
	return &Original{Bytes: data, MediaType: src.MediaType, Name: path.Base(src.ID) + endings[src.MediaType]}, nil
}

// Log gives the last checkpoint, checked by the record's own key.
func (r *recorded) Log(ctx context.Context) (Log, error) {
	signed, key, err := r.rec.Checkpoint(ctx)
	if err != nil || signed == "" {
		return Log{Key: key}, err
	}
	at, err := opened(signed, key)
	if err != nil {
		return Log{}, err
	}
	return Log{Size: at.Size, Root: at.Root.String(), Checkpoint: signed, Key: key}, nil
}

// opened checks a checkpoint by the key that the record publishes.
func opened(signed, key string) (ledger.Checkpoint, error) {
	verifier, err := note.NewVerifier(key)
	if err != nil {
		return ledger.Checkpoint{}, mithaq.Errorf(mithaq.Conflict, "ledger", "its public key cannot be read: %w", err)
	}
	return ledger.OpenCheckpoint([]byte(signed), verifier)
}
