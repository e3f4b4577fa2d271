package web

import (
	"context"
	"sync"

	"github.com/mithaq/mithaq/internal/fact"
)

// gathered is how many facts of a kind a grouped page takes in; the table of the kind holds
// the rest.
const gathered = 5000

// kept holds the facts that grouped pages are made of, as long as the ledger stays as it is.
type kept struct {
	mu    sync.Mutex
	size  int64
	facts map[fact.Kind][]Entry
}

// gather gives the facts of a kind, up to gathered of them. They are shared and must not be
// changed.
func (s *site) gather(ctx context.Context, kind fact.Kind) ([]Entry, error) {
	sum, err := s.record.Summary(ctx)
	if err != nil {
		return nil, err
	}
	if entries, ok := s.kept.get(sum.Size, kind); ok {
		return entries, nil
	}
	var out []Entry
	for after := ""; len(out) < gathered; {
		entries, next, err := s.record.Facts(ctx, kind, after, 500)
		if err != nil {
			return nil, err
		}
		out = append(out, entries...)
		if after = next; after == "" {
			break
		}
	}
	s.kept.put(sum.Size, kind, out)
	return out, nil
}

func (k *kept) get(size int64, kind fact.Kind) ([]Entry, bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.size != size {
		return nil, false
	}
	entries, ok := k.facts[kind]
	return entries, ok
}

func (k *kept) put(size int64, kind fact.Kind, entries []Entry) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.size != size || k.facts == nil {
		k.size, k.facts = size, map[fact.Kind][]Entry{}
	}
	k.facts[kind] = entries
}
