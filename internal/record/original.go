package record

import (
	"bytes"
	"compress/flate"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"io"
	"sync"

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

const (
	codecNone  = "none"
	codecFlate = "flate" // RFC 1951
)

// maxOriginal bounds what is ever inflated, in bytes.
const maxOriginal = 1 << 30

func hashOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// deflater is a writer for flate, which is costly to make and cheap to use again.
type deflater struct {
	w *flate.Writer
	b bytes.Buffer
}

var deflaters = sync.Pool{New: func() any {
	w, _ := flate.NewWriter(io.Discard, 3) // fails for an unknown level only
	return &deflater{w: w}
}}

// keep compresses data where that makes it smaller.
func keep(data []byte) stored {
	s := stored{hash: hashOf(data), size: len(data), codec: codecNone, body: data}
	d := deflaters.Get().(*deflater)
	defer deflaters.Put(d)
	d.b.Reset()
	d.w.Reset(&d.b)
	_, err := d.w.Write(data)
	if err = errors.Join(err, d.w.Close()); err == nil && d.b.Len() < len(data)*9/10 {
		s.codec, s.body = codecFlate, bytes.Clone(d.b.Bytes())
	}
	return s
}

// bytes gives the data back, after checking it against its hash.
func (s *stored) bytes() ([]byte, error) {
	var data []byte
	switch s.codec {
	case codecNone:
		data = s.body
	case codecFlate:
		var err error
		data, err = io.ReadAll(io.LimitReader(flate.NewReader(bytes.NewReader(s.body)), min(int64(s.size), maxOriginal)+1))
		if err != nil {
			return nil, mithaq.Errorf(mithaq.Conflict, "originals "+s.hash, "the bytes can't be inflated: %w", err)
		}
	default:
		return nil, mithaq.Errorf(mithaq.Conflict, "originals "+s.hash, "kept by the unknown codec %q", s.codec)
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
