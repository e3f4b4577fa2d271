package ledger

import (
	"fmt"

	"golang.org/x/mod/sumdb/tlog"
)

// Hash is a hash of the tree.
type Hash = tlog.Hash

// HashReader reads stored tree hashes by their index (tlog.StoredHashIndex). It is all the
// storage that this package asks for.
type HashReader = tlog.HashReader

// edge is the tree's right edge: the roots of the complete subtrees that n entries make,
// which is all that appending and hashing the tree ever read.
type edge struct {
	n      int64
	hashes map[int64]Hash
}

// edgeIndexes lists the stored hashes on the right edge of a tree of n entries.
func edgeIndexes(n int64) []int64 {
	var indexes []int64
	for level := 0; n>>level > 0; level++ {
		if k := n >> level; k&1 == 1 {
			indexes = append(indexes, tlog.StoredHashIndex(level, k-1))
		}
	}
	return indexes
}

func readEdge(n int64, r HashReader) (*edge, error) {
	e := &edge{n: n, hashes: map[int64]Hash{}}
	indexes := edgeIndexes(n)
	if len(indexes) == 0 {
		return e, nil
	}
	hashes, err := r.ReadHashes(indexes)
	if err != nil {
		return nil, fmt.Errorf("right edge of the tree of %d entries: %w", n, err)
	}
	for i, x := range indexes {
		e.hashes[x] = hashes[i]
	}
	return e, nil
}

// ReadHashes makes the edge a HashReader over itself.
func (e *edge) ReadHashes(indexes []int64) ([]Hash, error) {
	list := make([]Hash, len(indexes))
	for i, x := range indexes {
		h, ok := e.hashes[x]
		if !ok {
			return nil, fmt.Errorf("hash %d is not on the edge of %d entries", x, e.n)
		}
		list[i] = h
	}
	return list, nil
}

// grow takes in the hashes stored for entry n and drops what the edge no longer needs.
func (e *edge) grow(hashes []Hash) {
	first := tlog.StoredHashIndex(0, e.n)
	for i, h := range hashes {
		e.hashes[first+int64(i)] = h
	}
	e.n++
	next := make(map[int64]Hash, len(e.hashes))
	for _, x := range edgeIndexes(e.n) {
		next[x] = e.hashes[x]
	}
	e.hashes = next
}

func (e *edge) root() (Hash, error) { return tlog.TreeHash(e.n, e) }

// Appender computes what must be stored as entries are appended. It keeps nothing itself.
type Appender struct{ edge *edge }

// NewAppender goes on from a tree of size entries whose hashes r reads.
func NewAppender(size int64, r HashReader) (*Appender, error) {
	e, err := readEdge(size, r)
	if err != nil {
		return nil, err
	}
	return &Appender{edge: e}, nil
}

// Size is the number of entries.
func (a *Appender) Size() int64 { return a.edge.n }

// Append takes the next entry's text and gives its number and the hashes to store with it,
// from index tlog.StoredHashIndex(0, n) on.
func (a *Appender) Append(text []byte) (n int64, hashes []Hash, err error) {
	n = a.edge.n
	hashes, err = tlog.StoredHashes(n, text, a.edge)
	if err != nil {
		return n, nil, fmt.Errorf("entry %d: %w", n, err)
	}
	a.edge.grow(hashes)
	return n, hashes, nil
}

// Root gives the root hash of the tree so far.
func (a *Appender) Root() (Hash, error) { return a.edge.root() }
