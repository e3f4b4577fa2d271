package record

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"

	"github.com/mithaq/mithaq/internal/store"
	"github.com/mithaq/mithaq/ledger"
	"golang.org/x/mod/sumdb/note"
)

// key gives the ledger's key, made when the first entry is written.
func (a *appending) key(ctx context.Context) (note.Signer, note.Verifier, error) {
	secret, err := setting(ctx, a.tx, settingKey)
	if err != nil {
		return nil, nil, err
	}
	public, err := setting(ctx, a.tx, settingVerifier)
	if err != nil {
		return nil, nil, err
	}
	if secret == "" {
		if secret, public, err = a.newKey(ctx); err != nil {
			return nil, nil, err
		}
	}
	signer, err := note.NewSigner(secret)
	if err != nil {
		return nil, nil, a.broken(err)
	}
	verifier, err := note.NewVerifier(public)
	if err != nil {
		return nil, nil, a.broken(err)
	}
	return signer, verifier, nil
}

func (a *appending) newKey(ctx context.Context) (secret, public string, err error) {
	var id [8]byte
	rand.Read(id[:]) // never fails
	if secret, public, err = ledger.NewKey("mithaq/" + hex.EncodeToString(id[:])); err != nil {
		return "", "", err
	}
	return secret, public, errors.Join(set(ctx, a.tx, settingKey, secret), set(ctx, a.tx, settingVerifier, public))
}

// hashReader reads the ledger's tree hashes.
type hashReader struct {
	ctx context.Context
	q   store.Queries
}

// ReadHashes makes it a ledger.HashReader.
func (h hashReader) ReadHashes(indexes []int64) ([]ledger.Hash, error) {
	list := make([]ledger.Hash, len(indexes))
	for i, x := range indexes {
		var b []byte
		if err := h.q.QueryRowContext(h.ctx, `SELECT hash FROM hashes WHERE id = $1`, x).Scan(&b); err != nil {
			return nil, err
		}
		if copy(list[i][:], b) != ledgerHashSize || len(b) != ledgerHashSize {
			return nil, errors.New("a hash of the wrong length")
		}
	}
	return list, nil
}

const ledgerHashSize = len(ledger.Hash{})
