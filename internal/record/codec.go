package record

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"sync"

	"github.com/klauspost/compress/flate"
)

// How bytes are kept.
const (
	codecNone  = "none"
	codecFlate = "flate" // RFC 1951
)

// maxInflated bounds what is ever inflated, in bytes.
const maxInflated = 1 << 30

// deflater is a writer for flate, which is costly to make and cheap to use again.
type deflater struct {
	w *flate.Writer
	b bytes.Buffer
}

var deflaters = sync.Pool{New: func() any {
	w, _ := flate.NewWriter(io.Discard, flate.BestSpeed) // fails for an unknown level only
	return &deflater{w: w}
}}

// deflate compresses data where that makes it smaller by a tenth.
func deflate(data []byte) (codec string, body []byte) {
	d := deflaters.Get().(*deflater)
	defer deflaters.Put(d)
	d.b.Reset()
	d.w.Reset(&d.b)
	_, err := d.w.Write(data)
	if err = errors.Join(err, d.w.Close()); err == nil && d.b.Len() < len(data)*9/10 {
		return codecFlate, bytes.Clone(d.b.Bytes())
	}
	return codecNone, data
}

// inflater is a reader for flate, to be used again.
var inflaters = sync.Pool{New: func() any { return flate.NewReader(bytes.NewReader(nil)) }}

// inflate gives back what deflate made, up to one byte more than most.
func inflate(codec string, body []byte, most int64) ([]byte, error) {
	switch codec {
	case codecNone:
		return body, nil
	case codecFlate:
		r := inflaters.Get().(io.ReadCloser)
		defer inflaters.Put(r)
		if err := r.(flate.Resetter).Reset(bytes.NewReader(body), nil); err != nil {
			return nil, err
		}
		data, err := io.ReadAll(io.LimitReader(r, min(most, maxInflated)+1))
		if err != nil {
			return nil, fmt.Errorf("the bytes can't be inflated: %w", err)
		}
		return data, nil
	}
	return nil, fmt.Errorf("kept by the unknown codec %q", codec)
}
