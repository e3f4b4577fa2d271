package mithaq

import (
	"errors"
	"fmt"
)

// Kind says what a caller can do about an error.
type Kind string

// The kinds of error. Anything else is a fault of the program itself.
const (
	Invalid  Kind = "invalid"   // the input is not what it should be; mend it
	NotFound Kind = "not found" // there is no such thing
	Refused  Kind = "refused"   // not allowed: a marking, a private address, a limit
	Conflict Kind = "conflict"  // the record has moved on, or disagrees with itself
	Outside  Kind = "outside"   // something beyond this program failed; try again
)

// Error is an error with its kind, the place it happened, and what to do next.
type Error struct {
	Kind   Kind
	Place  string // file, line, address, entry: where
	What   string // what is wrong
	Remedy string // what to do next; may be empty
	Err    error  // the cause; may be nil
}

// Errorf makes an Error of kind k at place.
func Errorf(k Kind, place, format string, args ...any) *Error {
	err := fmt.Errorf(format, args...)
	return &Error{Kind: k, Place: place, What: err.Error(), Err: errors.Unwrap(err)}
}

// WithRemedy returns e with what to do next.
func (e *Error) WithRemedy(remedy string) *Error { e.Remedy = remedy; return e }

// Error gives "place: what (remedy)".
func (e *Error) Error() string {
	s := e.What
	if e.Place != "" {
		s = e.Place + ": " + s
	}
	if e.Remedy != "" {
		s += " (" + e.Remedy + ")"
	}
	return s
}

// Unwrap gives the cause.
func (e *Error) Unwrap() error { return e.Err }

// KindOf gives the kind of err, or "" where it has none.
func KindOf(err error) Kind {
	var e *Error
	if errors.As(err, &e) {
		return e.Kind
	}
	return ""
}
