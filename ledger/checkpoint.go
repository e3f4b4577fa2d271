package ledger

import (
	"crypto/rand"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// Checkpoint says how many entries a log has and what its tree's root is.
type Checkpoint struct {
	Origin string // names the log; also the name of the key that signs
	Size   int64
	Root   Hash
}

// String gives the checkpoint's text, unsigned.
func (c Checkpoint) String() string {
	return c.Origin + "\n" + strconv.FormatInt(c.Size, 10) + "\n" + c.Root.String() + "\n"
}

// ParseCheckpoint reads a checkpoint's text in its one spelling and no other.
func ParseCheckpoint(text string) (Checkpoint, error) {
	var c Checkpoint
	lines := strings.Split(text, "\n")
	if len(lines) != 4 || lines[3] != "" {
		return c, fmt.Errorf("checkpoint: not three lines of origin, size and root")
	}
	c.Origin = lines[0]
	var err error
	if c.Size, err = strconv.ParseInt(lines[1], 10, 64); err != nil || c.Size < 0 {
		return c, fmt.Errorf("checkpoint: %q is no number of entries", lines[1])
	}
	if c.Root, err = tlog.ParseHash(lines[2]); err != nil {
		return c, fmt.Errorf("checkpoint: %q is no hash", lines[2])
	}
	if !validOrigin(c.Origin) || c.String() != text {
		return c, fmt.Errorf("checkpoint: not in its one spelling")
	}
	return c, nil
}

// validOrigin holds an origin to what a note's key name may be.
func validOrigin(s string) bool { return validAuthor(s) && !strings.ContainsAny(s, " +") }

// NewKey makes an Ed25519 key for the log called origin: the signer's key, to be kept
// secret, and the verifier's, to be published.
func NewKey(origin string) (secret, public string, err error) {
	if !validOrigin(origin) {
		return "", "", fmt.Errorf("%q is no origin: printable, without space or plus sign", origin)
	}
	return note.GenerateKey(rand.Reader, origin)
}

// Sign gives the checkpoint as a signed note.
func (c Checkpoint) Sign(signer note.Signer) ([]byte, error) {
	if signer.Name() != c.Origin {
		return nil, fmt.Errorf("checkpoint of %s: the key is %s's", c.Origin, signer.Name())
	}
	return note.Sign(&note.Note{Text: c.String()}, signer)
}

// OpenCheckpoint checks the note's signature by verifier and reads the checkpoint in it.
func OpenCheckpoint(signed []byte, verifier note.Verifier) (Checkpoint, error) {
	n, err := note.Open(signed, note.VerifierList(verifier))
	if err != nil {
		return Checkpoint{}, fmt.Errorf("checkpoint: %w", err)
	}
	c, err := ParseCheckpoint(n.Text)
	if err == nil && c.Origin != verifier.Name() {
		err = fmt.Errorf("checkpoint of %s: the key is %s's", c.Origin, verifier.Name())
	}
	return c, err
}
