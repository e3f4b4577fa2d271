package ledger

import (
	"strings"
	"testing"

	"golang.org/x/mod/sumdb/note"
)

func keys(t testing.TB, origin string) (note.Signer, note.Verifier) {
	t.Helper()
	secret, public, err := NewKey(origin)
	if err != nil {
		t.Fatal(err)
	}
	s, err := note.NewSigner(secret)
	if err != nil {
		t.Fatal(err)
	}
	v, err := note.NewVerifier(public)
	if err != nil {
		t.Fatal(err)
	}
	return s, v
}

func TestCheckpointIsSignedAndRead(t *testing.T) {
	signer, verifier := keys(t, "mithaq/test")
	want := Checkpoint{Origin: "mithaq/test", Size: 7, Root: Hash{1, 2, 3}}
	signed, err := want.Sign(signer)
	if err != nil {
		t.Fatal(err)
	}
	got, err := OpenCheckpoint(signed, verifier)
	if err != nil || got != want {
		t.Errorf("OpenCheckpoint = %+v, %v; want %+v", got, err, want)
	}
}

func TestCheckpointAlteredIsRefused(t *testing.T) {
	signer, verifier := keys(t, "mithaq/test")
	_, other := keys(t, "mithaq/test")
	signed, _ := Checkpoint{Origin: "mithaq/test", Size: 7}.Sign(signer)
	if _, err := OpenCheckpoint([]byte(strings.Replace(string(signed), "\n7\n", "\n8\n", 1)), verifier); err == nil {
		t.Error("another size passed")
	}
	if _, err := OpenCheckpoint(signed, other); err == nil {
		t.Error("another key passed")
	}
	if _, err := (Checkpoint{Origin: "mithaq/else"}).Sign(signer); err == nil {
		t.Error("signed by the key of another log")
	}
}

func TestOriginsThatNoNoteCanCarry(t *testing.T) {
	for _, s := range []string{"", "a b", "a+b", "a\nb"} {
		if _, _, err := NewKey(s); err == nil {
			t.Errorf("a key for the origin %q", s)
		}
	}
}

func FuzzParseCheckpoint(f *testing.F) {
	f.Add(Checkpoint{Origin: "mithaq/test", Size: 7, Root: Hash{1, 2, 3}}.String())
	f.Add("mithaq/test\n07\nAQIDAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n")
	f.Fuzz(func(t *testing.T, text string) {
		if c, err := ParseCheckpoint(text); err == nil && c.String() != text {
			t.Errorf("a second spelling: %q was read, %q is written", text, c)
		}
	})
}

func FuzzOpenCheckpoint(f *testing.F) {
	signer, verifier := keys(f, "mithaq/test")
	signed, _ := Checkpoint{Origin: "mithaq/test", Size: 7}.Sign(signer)
	f.Add(signed)
	f.Fuzz(func(t *testing.T, msg []byte) {
		c, err := OpenCheckpoint(msg, verifier)
		if err == nil && c.Size != 7 { // only what was signed may ever pass
			t.Errorf("forged: %+v", c)
		}
	})
}
