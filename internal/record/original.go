package record

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/store"
)

// stored is bytes as the table originals keeps them: an original, or a text extracted from one.
type stored struct {
	hash  string // SHA-256 of the bytes, hexadecimal
	size  int    // of the bytes
	codec string
	body  []byte
}

func hashOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// keep compresses data where that makes it smaller.
func keep(data []byte) stored {
	s := stored{hash: hashOf(data), size: len(data)}
	s.codec, s.body = deflate(data)
	return s
}

// bytes gives the data back, after checking it against its hash.
func (s *stored) bytes() ([]byte, error) {
	data, err := inflate(s.codec, s.body, int64(s.size))
	if err != nil {
		return nil, mithaq.Errorf(mithaq.Conflict, "originals "+s.hash, "%w", err)
	}
	if len(data) != s.size || hashOf(data) != s.hash {
		return nil, mithaq.Errorf(mithaq.Conflict, "originals "+s.hash, "the bytes are not those of the hash")
	}
	return data, nil
}

// put keeps s, once.
func (s *stored) put(ctx context.Context, tx *store.Tx) error {
	_, err := tx.Exec(ctx, `INSERT INTO originals (hash, size, codec, body) VALUES ($1, $2, $3, $4) ON CONFLICT (hash) DO NOTHING`,
		s.hash, s.size, s.codec, s.body)
	return err
}

// original reads the bytes with this hash.
func original(ctx context.Context, q store.Queries, hash string) ([]byte, error) {
	s := stored{hash: hash}
	err := q.QueryRowContext(ctx, `SELECT size, codec, body FROM originals WHERE hash = $1`, hash).Scan(&s.size, &s.codec, &s.body)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, mithaq.Errorf(mithaq.Conflict, "originals "+hash, "the bytes are not there")
	}
	if err != nil {
		return nil, err
	}
	return s.bytes()
}
