package web

import (
	"context"
	"sync"
	"time"

	"github.com/mithaq/mithaq/internal/fact"
)

// gathered is how many facts of a kind a grouped page takes in; the table of the kind holds
// the rest.
const gathered = 5000

// kept holds the facts that grouped pages are made of, as long as the ledger stays as it is.
type kept struct {
	mu    sync.Mutex
	facts map[fact.Kind]harvest
}

// harvest is the facts of a kind as they were when the ledger had a size.
type harvest struct {
	size    int64
	made    time.Time
	cost    time.Duration // how long it took to get them
	entries []Entry
}

// gather gives the facts of a kind, up to gathered of them. They are shared and must not be
// changed.
func (s *site) gather(ctx context.Context, kind fact.Kind) ([]Entry, error) {
	sum, err := s.record.Summary(ctx)
	if err != nil {
		return nil, err
	}
	if h, ok := s.kept.get(kind); ok && (h.size == sum.Size || time.Since(h.made) < patience*h.cost) {
		return h.entries, nil
	}
	began := time.Now()
	entries, err := s.walk(ctx, kind)
	if err != nil {
		return nil, err
	}
	s.kept.put(kind, harvest{sum.Size, time.Now(), time.Since(began), entries})
	return entries, nil
}

func (s *site) walk(ctx context.Context, kind fact.Kind) ([]Entry, error) {
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
	return out, nil
}

func (k *kept) get(kind fact.Kind) (harvest, bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	h, ok := k.facts[kind]
	return h, ok
}

func (k *kept) put(kind fact.Kind, h harvest) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if k.facts == nil {
		k.facts = map[fact.Kind]harvest{}
	}
	k.facts[kind] = h
}
