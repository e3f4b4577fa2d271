package record

import (
	"maps"
	"math"
	"slices"

	"github.com/mithaq/mithaq/ledger"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// ledger checks the ledger itself: every entry, tree hash and checkpoint, and that each entry
// is listed under its source.
func (v *verifier) ledger() error {
	v.owed, v.noted = map[int64]bool{}, math.MinInt64
	var hashes int64
	err := v.q.QueryRowContext(v.ctx, `SELECT (SELECT COUNT(*) FROM entries), (SELECT COUNT(*) FROM hashes)`).Scan(&v.total, &hashes)
	if err != nil {
		return err
	}
	key, err := v.key(v.total+hashes == 0)
	if err != nil || key == nil {
		return err
	}
	window := &hashWindow{v: v}
	checker := ledger.NewChecker(window, key)
	err = entries(v.ctx, v.q, func(page []kept) error {
		if err := window.cover(checker.Size(), page); err != nil {
			return err
		}
		history, err := v.historyOf(page)
		if err != nil {
			return err
		}
		notes, err := v.checkpoints(page[len(page)-1].n + 1)
		if err != nil {
			return err
		}
		for i := range page {
			v.entry(checker, &page[i], history)
			notes = v.reached(checker, notes)
		}
		v.how.Progress.tell(checker.Size(), v.total)
		return nil
	})
	if err != nil {
		return err
	}
	notes, err := v.checkpoints(math.MaxInt64)
	for _, n := range notes { // of entries that are not there
		v.ledgerFaults(checker.Checkpoint(n.size, n.signed))
	}
	if err != nil {
		return err
	}
	return v.end(checker, key, hashes)
}

func (v *verifier) end(checker *ledger.Checker, key note.Verifier, hashes int64) error {
	v.ledgerFaults(checker.End())
	v.report.Entries = checker.Size()
	if want := tlog.StoredHashCount(checker.Size()); hashes > want {
		v.fault(Fault{Entry: checker.Size(), Last: checker.Size(), What: "is missing, and its tree hashes are there"})
	}
	for _, n := range slices.Sorted(maps.Keys(v.owed)) {
		v.faultAt(n, "the payload is missing, and no withdrawal erased it")
	}
	var listed int64
	err := v.q.QueryRowContext(v.ctx, `SELECT COUNT(*) FROM history`).Scan(&listed)
	if err == nil && listed > v.total {
		v.faultIn("history", "%d entries are listed, and the ledger has %d", listed, v.total)
	}
	if err != nil || v.how.Known == nil {
		return err
	}
	return v.known(checker, key)
}

// signedNote is a checkpoint as it is kept.
type signedNote struct {
	size   int64
	signed []byte
}

// checkpoints reads those after the last one read, up to size; there is one a transaction.
func (v *verifier) checkpoints(size int64) ([]signedNote, error) {
	rows, err := v.q.QueryContext(v.ctx, `SELECT size, signed FROM checkpoints WHERE size > $1 AND size <= $2 ORDER BY size`, v.noted, size)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var list []signedNote
	for rows.Next() {
		var n signedNote
		if err := rows.Scan(&n.size, &n.signed); err != nil {
			return nil, err
		}
		list, v.noted, v.report.Signed = append(list, n), n.size, string(n.signed)
	}
	return list, rows.Err()
}

// reached checks the checkpoints up to where the checker is and gives those that are left.
func (v *verifier) reached(checker *ledger.Checker, notes []signedNote) []signedNote {
	for len(notes) > 0 && notes[0].size <= checker.Size() {
		v.ledgerFaults(checker.Checkpoint(notes[0].size, notes[0].signed))
		notes = notes[1:]
	}
	return notes
}

// entry checks one entry, and that it is listed under the source that its event is about.
func (v *verifier) entry(checker *ledger.Checker, k *kept, history map[int64]row) {
	_, faults := checker.Entry(ledger.Row{N: k.n, Text: k.text, Salt: k.salt, Payload: k.payload})
	v.ledgerFaults(faults...)
	if len(faults) > 0 {
		return
	}
	_, e, err := k.event()
	if err != nil {
		v.faultAt(k.n, "%v", err)
		return
	}
	listed := history[k.n]
	switch {
	case listed == nil:
		v.faultIn(tables[inHistory].label(row{"", k.n, ""}), "is missing")
	case e == nil:
		v.owed[k.n] = true
	case listed[0] != e.header().Source || listed[2] != e.kind():
		v.faultIn(tables[inHistory].label(listed), "is not what the entry is about")
	}
	if e != nil {
		erasedBy(e, v.owed)
	}
}

// historyOf reads the rows of history for the entries of a page.
func (v *verifier) historyOf(page []kept) (map[int64]row, error) {
	rows, err := v.q.QueryContext(v.ctx, `SELECT source, entry, kind FROM history WHERE entry BETWEEN $1 AND $2`,
		page[0].n, page[len(page)-1].n)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	list := map[int64]row{}
	for rows.Next() {
		var source, kind string
		var n int64
		if err := rows.Scan(&source, &n, &kind); err != nil {
			return nil, err
		}
		list[n] = row{source, n, kind}
	}
	return list, rows.Err()
}

// known checks that the ledger goes on from a checkpoint kept elsewhere.
func (v *verifier) known(checker *ledger.Checker, key note.Verifier) error {
	cp, err := ledger.OpenCheckpoint(v.how.Known, key)
	if err != nil {
		v.faultIn("the checkpoint kept elsewhere", "it is not this ledger's: %v", err)
		return nil
	}
	if cp.Size > checker.Size() {
		v.fault(Fault{Entry: checker.Size(), Last: cp.Size - 1, What: "are missing: the checkpoint kept elsewhere speaks of them"})
		return nil
	}
	root, err := tlog.TreeHash(cp.Size, hashReader{v.ctx, v.q})
	if err == nil && root != cp.Root {
		v.fault(Fault{Entry: 0, Last: cp.Size - 1, What: "are not those of the checkpoint kept elsewhere"})
	}
	return err
}
