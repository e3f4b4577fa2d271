package source

import (
	"io"
	"net/netip"
	"os"
	"time"

	"github.com/mithaq/mithaq"
)

// Options say what is known beforehand and how far to go. The zero value is of use.
type Options struct {
	// What the user gives; it wins over whatever the document says.
	Title     string
	Publisher string
	Published mithaq.Date
	Lang      mithaq.Lang
	Address   string
	Marking   mithaq.Marking

	// MediaType is what the sender says the bytes are, with a charset where it names one:
	// the Content-Type of an upload. The content has the last word.
	MediaType string

	// Stdin is read for "-"; nil means the process's standard input.
	Stdin io.Reader

	// AllowPrivate lets addresses on this machine and its network be fetched.
	AllowPrivate bool

	allow   func(netip.AddrPort) bool // further addresses that may be dialed
	timeout time.Duration             // of a whole fetch; 0 means fetchTimeout
	from    string                    // the address that it was fetched from, after redirects
	walked  bool                      // the document came up in a folder, nobody named it
}

// given is the part of the metadata that the user gave.
func (o Options) given() Meta {
	g := func(v string) Found { return found(v, "given") }
	return Meta{
		Title: g(o.Title), Publisher: g(o.Publisher), Published: g(string(o.Published)),
		Lang: g(string(o.Lang)), Address: g(o.Address), Marking: g(string(o.Marking)),
	}
}

func (o Options) stdin() io.Reader {
	if o.Stdin != nil {
		return o.Stdin
	}
	return os.Stdin
}
