package ledger

import (
	"fmt"

	"golang.org/x/mod/sumdb/tlog"
)

// ProveInclusion gives the hashes that show entry n to be in the tree of size entries.
func ProveInclusion(size, n int64, r HashReader) ([]Hash, error) {
	p, err := tlog.ProveRecord(size, n, r)
	return p, err
}

// CheckInclusion reports, as an error, where proof does not show that entry n of the log at
// checkpoint c has this text.
func CheckInclusion(c Checkpoint, n int64, text []byte, proof []Hash) error {
	return tlog.CheckRecord(proof, c.Size, c.Root, n, tlog.RecordHash(text))
}

// ProveConsistency gives the hashes that show the tree of size entries to go on from the
// tree of its first old entries.
func ProveConsistency(size, old int64, r HashReader) ([]Hash, error) {
	if old == 0 {
		return nil, nil // every tree goes on from the empty one
	}
	p, err := tlog.ProveTree(size, old, r)
	return p, err
}

// CheckConsistency reports, as an error, where proof does not show that the log at checkpoint
// c goes on from the log at checkpoint old.
func CheckConsistency(c, old Checkpoint, proof []Hash) error {
	if c.Origin != old.Origin {
		return fmt.Errorf("a checkpoint of another log: %s, not %s", old.Origin, c.Origin)
	}
	if old.Size == 0 && len(proof) == 0 {
		return nil
	}
	return tlog.CheckTree(proof, c.Size, c.Root, old.Size, old.Root)
}
