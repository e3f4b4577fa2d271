package ledger

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
)

// SaltSize is the length of a salt in bytes.
const SaltSize = 32

// Salt is the random prefix that keeps a payload from being guessed from its commitment.
type Salt [SaltSize]byte

// NewSalt draws a salt from the system's random source.
func NewSalt() Salt {
	var s Salt
	rand.Read(s[:]) // never fails: crypto/rand ends the program instead
	return s
}

// Commitment binds an entry to its payload without giving the payload away.
type Commitment [sha256.Size]byte

// Commit gives SHA-256 over salt and payload. The salt's length is fixed, so no two pairs
// run together into the same bytes.
func Commit(salt Salt, payload []byte) Commitment {
	h := sha256.New()
	h.Write(salt[:])
	h.Write(payload)
	return Commitment(h.Sum(nil))
}

// String gives the commitment in lower-case hexadecimal.
func (c Commitment) String() string { return hex.EncodeToString(c[:]) }
