package fact

import (
	"crypto/sha256"
	"encoding/base32"
	"encoding/binary"
	"strings"

	"github.com/cockroachdb/apd/v3"
)

// ID is a fact's identity: the hash of its source, kind, place and slots, each preceded by
// its length, so that no two different facts share one. The rule that read it, its
// confidence and the context are not part of it.
func (f *Fact) ID() string {
	h := sha256.New()
	put := func(s string) {
		var n [8]byte
		binary.BigEndian.PutUint64(n[:], uint64(len(s)))
		h.Write(n[:])
		h.Write([]byte(s))
	}
	put(f.Source)
	put(string(f.Kind))
	var place [16]byte
	binary.BigEndian.PutUint64(place[:8], uint64(f.Start))
	binary.BigEndian.PutUint64(place[8:], uint64(f.End))
	put(string(place[:]))
	for _, s := range f.Slots.Sorted() {
		put(s.Name)
		put(canonical(s.Value))
	}
	return strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(h.Sum(nil)[:15]))
}

// canonical writes a slot's value so that equal values, and only they, are written alike.
func canonical(v any) string {
	switch v := v.(type) {
	case string:
		return "s" + v
	case bool:
		if v {
			return "t"
		}
		return "f"
	case *apd.Decimal:
		var r apd.Decimal
		r.Reduce(v)
		return "n" + r.Text('f')
	case []string:
		var b strings.Builder
		b.WriteByte('l')
		for _, e := range v {
			b.WriteString(string(binary.BigEndian.AppendUint32(nil, uint32(len(e)))))
			b.WriteString(e)
		}
		return b.String()
	}
	return "?"
}
