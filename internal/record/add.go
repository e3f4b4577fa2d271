package record

import (
	"context"
	"iter"
)

// Added says what became of one document.
type Added struct {
	Ref         string // as it came
	Source      string // the source that it is now, or was already
	Outcome     Outcome
	Address     string  // a further address that was recorded for a source known already
	CopyOf      string  // the source that a new one is a near copy of
	Resemblance float64 // to CopyOf
	Facts       int     // read from a new source
	Err         error   // why it failed
}

// Add adds one document. See AddAll.
func (r *Record) Add(ctx context.Context, in Incoming) Added {
	for a := range r.AddAll(ctx, func(yield func(Incoming) bool) { yield(in) }) {
		return a
	}
	return Added{Ref: in.Ref, Outcome: Failed, Err: ctx.Err()}
}

// AddAll adds documents and says of each, in their order, what became of it, once that is
// safe on disk: what it has said outlives the death of the process. Documents are read in
// parallel and written many to a transaction. One that fails does not keep the others from
// being added; where ctx ends, what was not yet written is left out, and can be added again.
//
// The documents are taken from docs on another goroutine, a little ahead of what is written.
func (r *Record) AddAll(ctx context.Context, docs iter.Seq[Incoming]) iter.Seq[Added] {
	return run(ctx, work[Incoming, *prepared, Added]{
		workers: r.opts.Workers,
		input:   docs,
		weight:  func(in Incoming) int64 { return int64(len(in.Original) + len(in.Text)) },
		prepare: func(in Incoming) *prepared { return r.prepare(ctx, &in) },
		commit: func(list []*prepared) ([]Added, error) {
			var results []Added
			err := r.write(ctx, func(a *appending) error {
				results = results[:0]
				for _, p := range list {
					result, err := a.add(ctx, p)
					if err != nil {
						return err
					}
					results = append(results, result)
				}
				return nil
			})
			return results, err
		},
		failed: func(p *prepared, err error) Added {
			return Added{Ref: p.in.Ref, Source: p.source, Outcome: Failed, Err: err}
		},
	})
}

// add writes one document, if it is not known already.
func (a *appending) add(ctx context.Context, p *prepared) (Added, error) {
	result := Added{Ref: p.in.Ref, Source: p.source, Outcome: Failed, Err: p.err}
	if p.err != nil {
		return result, nil
	}
	known, err := a.r.known(ctx, a.tx, p)
	if err != nil {
		return result, err
	}
	result.Source, result.Outcome = known.source, known.outcome
	if known.outcome == New {
		err = a.addNew(ctx, p, known.returns, &result)
	} else if known.further {
		result.Address = p.in.Meta.Address.Value
		err = a.addFurther(ctx, p, known.source)
	}
	return result, err
}

func (a *appending) addNew(ctx context.Context, p *prepared, returns bool, result *Added) error {
	if p.complete(a.r); p.err != nil {
		result.Outcome, result.Err = Failed, p.err
		return nil
	}
	var err error
	if result.CopyOf, result.Resemblance, err = nearest(ctx, a.tx, p.shingles); err != nil {
		return err
	}
	p.added.CopyOf = result.CopyOf
	result.Facts = len(p.read.Facts)
	for _, s := range []*stored{&p.original, &p.text} {
		if err := s.put(ctx, a.tx); err != nil {
			return err
		}
	}
	payload, err := encode(p.added)
	if err != nil {
		return err
	}
	at := a.next()
	if err := a.append(kindAdded, seal(payload)); err != nil {
		return err
	}
	next := a.next()
	if err := a.append(kindRead, p.facts); err != nil {
		return err
	}
	if !returns {
		return a.r.replace(ctx, a.tx, &folded{}, p.rowsAt(at.n))
	}
	return a.addBack(ctx, p, at, next)
}

// addBack makes the rows of a source that was withdrawn those of the document.
func (a *appending) addBack(ctx context.Context, p *prepared, at, next entry) error {
	s, err := a.load(ctx, p.source)
	if err != nil {
		return err
	}
	before, err := rowsOf(ctx, a.tx, p.source)
	if err != nil {
		return err
	}
	after, err := p.fold(a.r, s, at, next)
	if err != nil {
		return err
	}
	return a.r.replace(ctx, a.tx, before, after)
}

// addFurther records another address of a source, with the bytes found there.
func (a *appending) addFurther(ctx context.Context, p *prepared, source string) error {
	bytes := keep(p.in.Original)
	if err := bytes.put(ctx, a.tx); err != nil {
		return err
	}
	s, text, err := a.loadLive(ctx, source)
	if err != nil {
		return err
	}
	return a.amend(ctx, s, text, a.r.opts.Terms, &found{
		Address:  p.in.Meta.Address,
		Original: content{bytes.hash, bytes.size, p.in.MediaType},
	})
}
