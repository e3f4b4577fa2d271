package web

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"time"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/record"
)

// shelf is what is told of a record as a whole, kept as long as its ledger stays as it is.
type shelf struct {
	summary Summary
	sources []Source // by publication, the newest first; nil where there are too many
	made    time.Time
	cost    time.Duration // how long it took to make
	valid   bool
}

// sorted is how many sources are put in the order of their publication; a larger record
// lists them as they were added.
const sorted = 5000

// patience is how many times the time that a shelf took to make it may serve a record that
// has moved on: a record that grows without pause is not counted without pause.
const patience = 20

// Summary counts the record.
func (r *recorded) Summary(ctx context.Context) (Summary, error) {
	s, err := r.current(ctx)
	return s.summary, err
}

// Sources lists sources, the newest first.
func (r *recorded) Sources(ctx context.Context, after string, limit int) ([]Source, string, error) {
	s, err := r.current(ctx)
	if err != nil {
		return nil, "", err
	}
	if s.sources == nil {
		return r.listed(ctx, after, limit)
	}
	from, err := strconv.Atoi(cmp.Or(after, "0"))
	if err != nil || from < 0 || from > len(s.sources) {
		return nil, "", mithaq.Errorf(mithaq.Invalid, "sources", "there is no page after %q", after)
	}
	to, next := min(from+limit, len(s.sources)), ""
	if to < len(s.sources) {
		next = strconv.Itoa(to)
	}
	return slices.Clone(s.sources[from:to]), next, nil
}

// listed lists sources in the order in which they were added, the last first.
func (r *recorded) listed(ctx context.Context, after string, limit int) ([]Source, string, error) {
	list, next, err := r.rec.Sources(ctx, record.SourceQuery{Max: r.max, After: after, Limit: limit, Newest: true})
	if err != nil {
		return nil, "", err
	}
	out := make([]Source, 0, len(list))
	for i := range list {
		out = append(out, shown(&list[i]))
	}
	return out, next, nil
}

// current gives the shelf, made anew where the ledger has grown.
func (r *recorded) current(ctx context.Context) (shelf, error) {
	log, err := r.Log(ctx)
	if err != nil {
		return shelf{}, err
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	s := &r.shelf
	if s.valid && (s.summary.Size == log.Size || time.Since(s.made) < patience*s.cost) {
		return *s, nil
	}
	made, err := r.makeShelf(ctx, log.Size)
	if err != nil {
		return shelf{}, err
	}
	r.shelf = made
	return made, nil
}

func (r *recorded) makeShelf(ctx context.Context, size int64) (shelf, error) {
	began := time.Now()
	counts, err := r.rec.Counts(ctx, r.max)
	if err != nil {
		return shelf{}, err
	}
	s := shelf{summary: Summary{Size: size, Sources: counts.Sources, Facts: counts.Facts, ByKind: counts.FactsByKind, ByLang: counts.SourcesByLang}}
	latest, all := r.latest, counts.Sources <= sorted
	if all {
		latest = r.byPublication
	}
	list, err := latest(ctx)
	if err != nil {
		return shelf{}, err
	}
	for i := range list {
		s.summary.Newest = max(s.summary.Newest, list[i].Published)
	}
	if all {
		s.sources = list
	}
	s.made, s.cost, s.valid = time.Now(), time.Since(began), true
	return s, nil
}

// latest lists the sources added last.
func (r *recorded) latest(ctx context.Context) ([]Source, error) {
	list, _, err := r.listed(ctx, "", 500)
	return list, err
}

// byPublication lists all sources by the day that they were published, the newest first; of
// one day, as they were added.
func (r *recorded) byPublication(ctx context.Context) ([]Source, error) {
	all := []Source{}
	for after := ""; ; {
		list, next, err := r.listed(ctx, after, 500)
		if err != nil {
			return nil, err
		}
		all = append(all, list...)
		if after = next; after == "" {
			break
		}
	}
	slices.SortStableFunc(all, func(a, b Source) int { return cmp.Compare(b.Published, a.Published) })
	return all, nil
}
