package ledger

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

const (
	heading    = "mithaq entry 1"
	timeLayout = "2006-01-02T15:04:05.000000Z"
	maxKind    = 64  // bytes
	maxAuthor  = 200 // bytes
)

// Entry is what the log says happened: see the package comment for its one spelling.
type Entry struct {
	Kind    string
	Time    time.Time // UTC, to the microsecond
	Author  string
	Payload Commitment
}

// Encode gives the entry's text, or an error where a field cannot be written.
func (e Entry) Encode() ([]byte, error) {
	if err := e.valid(); err != nil {
		return nil, err
	}
	b := make([]byte, 0, 160+len(e.Author))
	b = append(b, heading+"\nkind "...)
	b = append(b, e.Kind...)
	b = append(b, "\ntime "...)
	b = e.Time.UTC().AppendFormat(b, timeLayout)
	b = append(b, "\nauthor "...)
	b = append(b, e.Author...)
	b = append(b, "\npayload "...)
	b = hex.AppendEncode(b, e.Payload[:])
	return append(b, '\n'), nil
}

func (e Entry) valid() error {
	if !validKind(e.Kind) {
		return fmt.Errorf("entry: %q is no kind", e.Kind)
	}
	if !validAuthor(e.Author) {
		return fmt.Errorf("entry: %q is no author", e.Author)
	}
	if y := e.Time.UTC().Year(); y < 1 || y > 9999 {
		return fmt.Errorf("entry: the year %d cannot be written", y)
	}
	return nil
}

func validKind(s string) bool {
	for _, word := range strings.Split(s, ".") {
		if word == "" || strings.Trim(word, "abcdefghijklmnopqrstuvwxyz") != "" {
			return false
		}
	}
	return len(s) <= maxKind
}

func validAuthor(s string) bool {
	if s == "" || len(s) > maxAuthor || !utf8.ValidString(s) || s != strings.TrimSpace(s) {
		return false
	}
	return strings.IndexFunc(s, func(r rune) bool { return !unicode.IsPrint(r) }) < 0
}

// ParseEntry reads an entry's text in its one spelling and no other.
func ParseEntry(text []byte) (Entry, error) {
	var e Entry
	lines := strings.Split(string(text), "\n")
	if len(lines) != 6 || lines[0] != heading || lines[5] != "" {
		return e, fmt.Errorf("entry: not the five lines of %q", heading)
	}
	var moment, payload string
	for i, f := range []struct {
		name  string
		value *string
	}{{"kind ", &e.Kind}, {"time ", &moment}, {"author ", &e.Author}, {"payload ", &payload}} {
		rest, ok := strings.CutPrefix(lines[i+1], f.name)
		if !ok {
			return e, fmt.Errorf("entry: line %d is not the %s", i+2, strings.TrimSpace(f.name))
		}
		*f.value = rest
	}
	return e.parseRest(moment, payload, text)
}

func (e Entry) parseRest(moment, payload string, text []byte) (Entry, error) {
	t, err := time.Parse(timeLayout, moment)
	if err != nil {
		return e, fmt.Errorf("entry: %q is no time", moment)
	}
	e.Time = t
	if n, err := hex.Decode(e.Payload[:], []byte(payload[:min(len(payload), 2*len(e.Payload))])); err != nil || n != len(e.Payload) {
		return e, fmt.Errorf("entry: %q is no commitment", payload)
	}
	again, err := e.Encode()
	if err != nil {
		return e, err
	}
	if !bytes.Equal(again, text) { // upper-case digits, a second spelling of the time, and the like
		return e, fmt.Errorf("entry: not in its one spelling")
	}
	return e, nil
}
