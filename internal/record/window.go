package record

import (
	"database/sql"
	"errors"

	"github.com/mithaq/mithaq/ledger"
	"golang.org/x/mod/sumdb/tlog"
)

// hashWindow reads the tree hashes of a page of entries in one query.
type hashWindow struct {
	v      *verifier
	hashes map[int64]ledger.Hash
}

// cover reads the hashes from entry size on to the end of the page.
func (w *hashWindow) cover(size int64, page []kept) error {
	last := page[len(page)-1].n
	if last-size > 4*entriesAtOnce { // a gap: what is beyond it is read singly
		last = size + 4*entriesAtOnce
	}
	w.hashes = map[int64]ledger.Hash{}
	rows, err := w.v.q.QueryContext(w.v.ctx, `SELECT id, hash FROM hashes WHERE id >= $1 AND id < $2`,
		tlog.StoredHashIndex(0, size), tlog.StoredHashIndex(0, last+1))
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var id int64
		var b []byte
		if err := rows.Scan(&id, &b); err != nil {
			return err
		}
		if len(b) == ledgerHashSize {
			w.hashes[id] = ledger.Hash(b)
		}
	}
	return rows.Err()
}

// ReadHashes makes it a ledger.HashReader.
func (w *hashWindow) ReadHashes(indexes []int64) ([]ledger.Hash, error) {
	list := make([]ledger.Hash, len(indexes))
	for i, x := range indexes {
		h, ok := w.hashes[x]
		if !ok {
			one, err := hashReader{w.v.ctx, w.v.q}.ReadHashes([]int64{x})
			if errors.Is(err, sql.ErrNoRows) {
				return nil, errNoHash
			} else if err != nil {
				return nil, err
			}
			h = one[0]
		}
		list[i] = h
	}
	return list, nil
}

var errNoHash = errors.New("no such tree hash")
