package record

import (
	"context"
	"iter"
	"time"

	"github.com/mithaq/mithaq"
	"golang.org/x/sync/semaphore"
)

// work is a stream of inputs, each prepared by itself, then written many to a transaction.
type work[In, P, Out any] struct {
	workers int
	input   iter.Seq[In]
	weight  func(In) int64 // bytes that an input holds in memory
	prepare func(In) P     // called from several goroutines
	commit  func([]P) ([]Out, error)
	failed  func(P, error) Out
}

const (
	inFlight  = 16 << 20             // bytes of input held at once; prepared, it is some ten times that
	batchMost = 256                  // inputs written in one transaction
	batchWait = 5 * time.Millisecond // how long a transaction waits for further input
)

// run does the work and gives the results in the order of the input, each once committed.
func run[In, P, Out any](ctx context.Context, w work[In, P, Out]) iter.Seq[Out] {
	return func(yield func(Out) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		memory := semaphore.NewWeighted(inFlight)
		queue := w.start(ctx, memory)
		for batch := range batches(ctx, queue) {
			list := make([]P, len(batch))
			for i := range batch {
				list[i] = batch[i].value
			}
			results := w.write(ctx, list)
			for i := range batch {
				memory.Release(batch[i].weight)
			}
			for _, out := range results {
				if !yield(out) {
					return
				}
			}
		}
	}
}

type ready[P any] struct {
	value  P
	weight int64
}

// start prepares the inputs in parallel and gives them in their order, until ctx ends.
func (w *work[In, P, Out]) start(ctx context.Context, memory *semaphore.Weighted) <-chan ready[P] {
	out := make(chan ready[P])
	slots := make(chan chan ready[P], 2*batchMost)
	workers := semaphore.NewWeighted(int64(w.workers))
	go func() {
		defer close(slots)
		for in := range w.input {
			weight := min(w.weight(in), inFlight)
			if memory.Acquire(ctx, weight) != nil || workers.Acquire(ctx, 1) != nil {
				return
			}
			slot := make(chan ready[P], 1)
			go func() {
				defer workers.Release(1)
				slot <- ready[P]{w.prepare(in), weight}
			}()
			slots <- slot
		}
	}()
	go func() {
		defer close(out)
		for slot := range slots {
			select {
			case out <- <-slot:
			case <-ctx.Done(): // nobody listens any more: let the workers end
			}
		}
	}()
	return out
}

// batches gathers what is ready, up to a transaction's fill, without waiting long for more.
func batches[P any](ctx context.Context, queue <-chan ready[P]) iter.Seq[[]ready[P]] {
	return func(yield func([]ready[P]) bool) {
		for {
			select {
			case first, open := <-queue:
				if !open || !yield(fill(first, queue)) {
					return
				}
			case <-ctx.Done():
				return
			}
		}
	}
}

func fill[P any](first ready[P], queue <-chan ready[P]) []ready[P] {
	batch, weight := []ready[P]{first}, first.weight
	patience := time.NewTimer(batchWait)
	defer patience.Stop()
	for len(batch) < batchMost && weight < inFlight/4 {
		select {
		case next, open := <-queue:
			if !open {
				return batch
			}
			batch, weight = append(batch, next), weight+next.weight
		case <-patience.C:
			return batch
		}
	}
	return batch
}

// write commits the list; where that fails, each by itself, so that only what is at fault
// fails. A fault of the record itself is everyone's.
func (w *work[In, P, Out]) write(ctx context.Context, list []P) []Out {
	results, err := w.commit(list)
	if err == nil {
		return results
	}
	kind := mithaq.KindOf(err)
	if len(list) == 1 || ctx.Err() != nil || kind == mithaq.Conflict || kind == mithaq.Refused {
		return w.fail(list, err)
	}
	results = nil
	for i, inARow := 0, 0; i < len(list); i++ {
		one, err := w.commit(list[i : i+1])
		if err == nil {
			results, inARow = append(results, one...), 0
			continue
		}
		if inARow++; inARow == 3 { // the database, not the documents
			return append(results, w.fail(list[i:], err)...)
		}
		results = append(results, w.failed(list[i], err))
	}
	return results
}

func (w *work[In, P, Out]) fail(list []P, err error) []Out {
	results := make([]Out, len(list))
	for i, p := range list {
		results[i] = w.failed(p, err)
	}
	return results
}
