package record

import (
	"context"
	"strconv"
	"strings"

	"github.com/mithaq/mithaq/internal/store"
)

// Outcome is what became of a document that was added.
type Outcome string

// The outcomes.
const (
	New       Outcome = "new"
	SameBytes Outcome = "same bytes" // known already
	SameText  Outcome = "same text"  // known already, in other bytes
	Withdrawn Outcome = "withdrawn"  // was in the record and was taken back
	Failed    Outcome = "failed"
)

// acquaintance is what the record knows of a document that is to be added.
type acquaintance struct {
	outcome Outcome
	source  string
	further bool // its address, which it has, is not one at which the source was found
	returns bool // it was withdrawn and is to come back
}

// known looks for the document's bytes, then for its text.
func (r *Record) known(ctx context.Context, q store.Queries, p *prepared) (acquaintance, error) {
	a := acquaintance{outcome: New, source: p.source}
	rows, err := q.QueryContext(ctx, `
		SELECT source, 0 AS how FROM sources WHERE source = $1
		UNION ALL SELECT source, 0 FROM addresses WHERE original = $2
		UNION ALL SELECT source, 1 FROM sources WHERE text_key = $3
		UNION ALL SELECT source, 2 FROM withdrawals WHERE source = $1
		ORDER BY how, source LIMIT 1`, p.source, p.original.hash, p.textKey)
	if err != nil {
		return a, err
	}
	defer rows.Close()
	how := -1
	for rows.Next() {
		if err := rows.Scan(&a.source, &how); err != nil {
			return a, err
		}
	}
	if err := rows.Err(); err != nil || how < 0 {
		return a, err
	}
	a.outcome = []Outcome{SameBytes, SameText, Withdrawn}[how]
	if a.outcome == Withdrawn && p.in.Again {
		return acquaintance{outcome: New, source: p.source, returns: true}, nil
	}
	a.further, err = further(ctx, q, a.source, p.in.Meta.Address.Value)
	a.further = a.further && a.outcome != Withdrawn
	return a, err
}

// further reports whether address is one at which source was not found so far.
func further(ctx context.Context, q store.Queries, source, address string) (bool, error) {
	if address == "" {
		return false, nil
	}
	var n int
	err := q.QueryRowContext(ctx, `SELECT (SELECT COUNT(*) FROM sources WHERE source = $1 AND address = $2) +
		(SELECT COUNT(*) FROM addresses WHERE source = $1 AND address = $2)`, source, address).Scan(&n)
	return n == 0, err
}

const (
	nearCopy     = 0.5 // the resemblance from which on a text is a near copy
	fewShingles  = 16  // texts of fewer runs of words are too short to tell
	perBandLimit = 16  // sources looked at for a band, however many share it
	candidates   = 4   // sources compared in full: those that share the most bands
)

// nearest gives the source that the shingles resemble most, if any does enough.
func nearest(ctx context.Context, q store.Queries, shingles []uint64) (source string, r float64, err error) {
	if len(shingles) < fewShingles {
		return "", 0, nil
	}
	list, err := sharing(ctx, q, bands(shingles))
	if err != nil {
		return "", 0, err
	}
	for _, c := range list {
		var b []byte
		if err := q.QueryRowContext(ctx, `SELECT shingles FROM sources WHERE source = $1`, c).Scan(&b); err != nil {
			return "", 0, err
		}
		if is := resemblance(shingles, unpack(b)); is >= nearCopy && is > r {
			source, r = c, is
		}
	}
	return source, r, nil
}

// sharing gives the sources that share the most bands, those first.
func sharing(ctx context.Context, q store.Queries, bands []int64) ([]string, error) {
	var b strings.Builder
	args := make([]any, len(bands))
	for i, band := range bands {
		if i > 0 {
			b.WriteString(" UNION ALL ")
		}
		n := strconv.Itoa(i + 1)
		b.WriteString("SELECT * FROM (SELECT source FROM sketches WHERE band = $" + n + " LIMIT " + strconv.Itoa(perBandLimit) + ") b" + n)
		args[i] = band
	}
	rows, err := q.QueryContext(ctx, "SELECT source FROM ("+b.String()+") s GROUP BY source ORDER BY COUNT(*) DESC, source LIMIT "+strconv.Itoa(candidates), args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	return texts(rows)
}
