package ledger

import (
	"fmt"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// Fault is a place where a log does not hold: entries Entry to Last.
type Fault struct {
	Entry, Last int64
	What        string
}

// Error names the entry or entries and what is wrong.
func (f *Fault) Error() string {
	if f.Last > f.Entry {
		return fmt.Sprintf("entries %d to %d: %s", f.Entry, f.Last, f.What)
	}
	return fmt.Sprintf("entry %d: %s", f.Entry, f.What)
}

// Row is an entry as it is kept. Salt and Payload are both nil once erased.
type Row struct {
	N       int64
	Text    []byte
	Salt    []byte
	Payload []byte
}

// Checker checks a log from its first entry, in memory that grows with the tree's height
// only: give it every row in order, each checkpoint as soon as its size is reached, then End.
// It goes on after a fault as long as the stored hashes carry it.
type Checker struct {
	stored   HashReader
	verifier note.Verifier
	edge     *edge
	good     int64 // entries that the last good checkpoint covers
	signed   int64 // entries that the last checkpoint speaks of
}

// NewChecker checks against the tree hashes that stored reads and the log's public key.
func NewChecker(stored HashReader, verifier note.Verifier) *Checker {
	return &Checker{stored: stored, verifier: verifier, edge: &edge{hashes: map[int64]Hash{}}}
}

// Size is the number of entries checked so far.
func (c *Checker) Size() int64 { return c.edge.n }

// Entry checks the next row. Its faults name the entries missing before it, then the row's
// own: an unreadable text, a payload other than the one committed to, a text or tree hash
// that does not agree with the tree.
func (c *Checker) Entry(row Row) (Entry, []*Fault) {
	if row.N < c.Size() {
		return Entry{}, []*Fault{{row.N, row.N, "its number comes again"}}
	}
	if row.N > c.Size() && !c.knows(row.N) {
		return Entry{}, []*Fault{fault(row.N, "is not in the tree")}
	}
	faults := c.missing(row.N)
	e, err := ParseEntry(row.Text)
	if err != nil {
		faults = append(faults, fault(row.N, "%v", err))
	} else if f := committed(e, row); f != nil {
		faults = append(faults, f)
	}
	return e, append(faults, c.hash(row.N, tlog.RecordHash(row.Text), true)...)
}

// knows reports whether the tree has a leaf for entry n.
func (c *Checker) knows(n int64) bool {
	_, err := c.stored.ReadHashes([]int64{tlog.StoredHashIndex(0, n)})
	return err == nil
}

// missing passes over the entries before n that are not there, by their stored hashes.
func (c *Checker) missing(n int64) []*Fault {
	var faults []*Fault
	for c.Size() < n {
		m := c.Size()
		faults = append(faults, fault(m, "is missing"))
		leaf, err := c.stored.ReadHashes([]int64{tlog.StoredHashIndex(0, m)})
		if err != nil {
			leaf = []Hash{{}}
		}
		faults = append(faults, c.hash(m, leaf[0], err == nil)...)
	}
	return faults
}

func committed(e Entry, row Row) *Fault {
	if row.Salt == nil && row.Payload == nil {
		return nil
	}
	if len(row.Salt) != SaltSize || row.Payload == nil {
		return fault(row.N, "salt and payload do not belong together")
	}
	if Commit(Salt(row.Salt), row.Payload) != e.Payload {
		return fault(row.N, "the payload is not the one that was committed to")
	}
	return nil
}

// hash compares what is stored for entry n with what its leaf gives. It goes on with the
// stored hashes, so that one altered entry is one fault and not a fault at each level above.
func (c *Checker) hash(n int64, leaf Hash, known bool) []*Fault {
	first := tlog.StoredHashIndex(0, n)
	indexes := make([]int64, tlog.StoredHashIndex(0, n+1)-first)
	for i := range indexes {
		indexes[i] = first + int64(i)
	}
	stored, err := c.stored.ReadHashes(indexes)
	if err != nil {
		computed, _ := tlog.StoredHashesForRecordHash(n, leaf, c.edge)
		c.edge.grow(computed)
		return []*Fault{fault(n, "its tree hashes are missing")}
	}
	var faults []*Fault
	if known && stored[0] != leaf {
		faults = append(faults, fault(n, "its text is not the one that was hashed into the tree"))
	}
	computed, _ := tlog.StoredHashesForRecordHash(n, stored[0], c.edge)
	for level := 1; level < len(stored); level++ {
		if computed[level] != stored[level] && len(faults) == 0 {
			faults = append(faults, &Fault{n + 1 - 1<<level, n, "their tree hash does not follow from them"})
		}
	}
	c.edge.grow(stored)
	return faults
}

func fault(n int64, format string, args ...any) *Fault {
	return &Fault{n, n, fmt.Sprintf(format, args...)}
}

// Checkpoint checks the signed note that was made when the log had size entries. One that
// speaks of more entries than were given is End's to name.
func (c *Checker) Checkpoint(size int64, signed []byte) *Fault {
	cp, err := OpenCheckpoint(signed, c.verifier)
	last := max(size-1, 0)
	if err != nil {
		return fault(last, "%v", err)
	}
	c.signed = max(c.signed, cp.Size)
	if cp.Size != size || size < c.Size() {
		return fault(last, "its checkpoint speaks of %d entries, not %d", cp.Size, size)
	}
	if size > c.Size() {
		return nil
	}
	if root, err := c.edge.root(); err != nil || root != cp.Root {
		return &Fault{min(c.good, last), last, "the tree over them is not the one that was signed"}
	}
	c.good = size
	return nil
}

// End says what no checkpoint covers, after the last row and checkpoint.
func (c *Checker) End() *Fault {
	switch n := c.Size(); {
	case c.signed > n:
		return &Fault{n, c.signed - 1, fmt.Sprintf("a checkpoint speaks of %d entries, and %d are there", c.signed, n)}
	case c.good < n && c.signed < n:
		return &Fault{max(c.good, c.signed), n - 1, "no checkpoint covers them"}
	}
	return nil
}
