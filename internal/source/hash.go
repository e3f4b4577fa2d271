package source

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
)

// Hash is the identity of original bytes: their SHA-256 in hexadecimal.
func Hash(original []byte) string {
	sum := sha256.Sum256(original)
	return hex.EncodeToString(sum[:])
}

// TextHash is the SHA-256 in hexadecimal of text with every run of white space made one
// space: equal for the same text at another address, in other line breaks or another format.
func TextHash(text string) string {
	h := sha256.New()
	first := true
	for word := range strings.FieldsSeq(text) {
		if !first {
			h.Write([]byte{' '})
		}
		h.Write([]byte(word))
		first = false
	}
	return hex.EncodeToString(h.Sum(nil))
}
