// Command mithaq keeps the record of a multilateral coalition: it reads public documents
// into facts tied to their exact words, keeps them in a ledger that anyone can verify, and
// shows them.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"

	"github.com/mithaq/mithaq"
)

// The exit statuses.
const (
	statusDone   = 0
	statusSome   = 1 // some inputs failed
	statusUsage  = 2 // wrong use
	statusLedger = 3 // the ledger does not hold
)

// errSome says that some inputs failed; each has been named already.
var errSome = errors.New("some inputs failed")

// errLedger says that the ledger does not hold; what is wrong has been named already.
var errLedger = errors.New("the ledger does not hold")

// terminal is where a command reads and writes.
type terminal struct {
	ctx context.Context
	in  io.Reader
	out io.Writer
	err io.Writer
}

// commands is the command line.
type commands struct {
	Read     readCmd     `cmd:"" help:"Read documents and print their facts; keeps nothing."`
	Mentions mentionsCmd `cmd:"" help:"Find numbers, percentages, money and dates in lines of JSON."`
	Add      addCmd      `cmd:"" help:"Read documents and keep them."`
	Reread   rereadCmd   `cmd:"" help:"Let an improved reader meet the sources that are kept."`
	Withdraw withdrawCmd `cmd:"" help:"Take a source back: it folds to nothing, the ledger shows that it was there."`
	Correct  correctCmd  `cmd:"" help:"Mend a source's title, publisher, date, language, address or marking."`
	Copy     copyCmd     `cmd:"" help:"Copy a record from one database to another, ledger and all."`
	Verify   verifyCmd   `cmd:"" help:"Check the ledger from the first entry, and everything folded from it."`
	Rebuild  rebuildCmd  `cmd:"" help:"Drop and fold again everything that is folded from the ledger."`
	List     listCmd     `cmd:"" help:"List the sources or facts that are kept."`
	Search   searchCmd   `cmd:"" help:"Find paragraphs and facts, inflected forms included."`
	Serve    serveCmd    `cmd:"" help:"Serve the site."`
	Demo     demoCmd     `cmd:"" help:"Load the sample record and serve it."`
	Score    scoreCmd    `cmd:"" help:"Score the reader against annotated documents."`
}

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run carries out one command line and gives the exit status.
func run(args []string, in io.Reader, out, errs io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	var c commands
	exited := -1
	parser, err := kong.New(&c, kong.Name("mithaq"), kong.Description(description),
		kong.Writers(out, errs), kong.Exit(func(code int) { exited = code }))
	if err != nil {
		fmt.Fprintln(errs, "mithaq:", err)
		return statusUsage
	}
	k, err := parser.Parse(args)
	if exited >= 0 {
		return exited
	}
	if err != nil {
		fmt.Fprintf(errs, "mithaq: %v\nmithaq: try \"mithaq --help\"\n", err)
		return statusUsage
	}
	return status(k.Run(&terminal{ctx: ctx, in: in, out: out, err: errs}), errs)
}

// status gives the exit status for a command's error, and prints what has not been printed.
func status(err error, errs io.Writer) int {
	switch {
	case err == nil:
		return statusDone
	case errors.Is(err, errSome):
		return statusSome
	case errors.Is(err, errLedger):
		return statusLedger
	}
	fmt.Fprintln(errs, "mithaq:", err)
	if mithaq.KindOf(err) == mithaq.Invalid {
		return statusUsage
	}
	return statusSome
}

const description = `The record of a multilateral coalition: who promised what, by when, and what came of it.

Exit status: 0 done, 1 some inputs failed, 2 wrong use, 3 the ledger does not hold.`
