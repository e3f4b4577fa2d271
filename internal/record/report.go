package record

import (
	"fmt"
)

// Fault is one place where the record does not hold.
type Fault struct {
	Entry int64  // the ledger's entry, or the first of several; -1 where it is none
	Last  int64  // the last of several, else Entry
	Row   string // table and key of the row, where it is one: "facts abc… 12"
	What  string
}

// String names the entry or row and what is wrong.
func (f Fault) String() string {
	switch {
	case f.Row != "":
		return f.Row + ": " + f.What
	case f.Last > f.Entry:
		return fmt.Sprintf("ledger entries %d to %d: %s", f.Entry, f.Last, f.What)
	}
	return fmt.Sprintf("ledger entry %d: %s", f.Entry, f.What)
}

// Report is what Verify found.
type Report struct {
	Entries int64
	Sources int    // whose rows were compared
	Signed  string // the last checkpoint, to be kept elsewhere; "" for an empty record
	Key     string // the public key that it is signed by
	Faults  []Fault
	More    int // faults beyond those listed
}

// Holds reports whether nothing is wrong.
func (r *Report) Holds() bool { return len(r.Faults) == 0 }
