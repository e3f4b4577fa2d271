package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/record"
	"github.com/mithaq/mithaq/internal/store"
	"github.com/mithaq/mithaq/internal/web"
)

// markingOption is the most that a command may show.
type markingOption struct {
	MaxMarking string `default:"TLP:CLEAR" help:"Show what is marked up to this TLP 2.0 marking (${default})."`
}

func (o *markingOption) max() (mithaq.Marking, error) {
	m, err := mithaq.ParseMarking(o.MaxMarking)
	if err != nil {
		return m, fmt.Errorf("--max-marking: %w", err)
	}
	return m, nil
}

// serveOptions are the options of commands that serve the site.
type serveOptions struct {
	markingOption
	Addr      string `default:"127.0.0.1:8080" help:"Where to listen (${default}); port 0 takes a free one."`
	Coalition string `default:"Global Coalition" help:"Whose record this is, as the data files name it (${default})."`
}

// serveCmd serves the site over a record.
type serveCmd struct {
	dbOption
	serveOptions
}

// Help gives examples.
func (serveCmd) Help() string {
	return `Serves the record's pages in Arabic and English, and its JSON, until it is interrupted.

Examples:
  mithaq serve
  mithaq serve --db postgres:///mithaq --addr 0.0.0.0:8080`
}

// Run serves.
func (c *serveCmd) Run(t *terminal) error {
	rec, err := c.open(t, store.Existing)
	if err != nil {
		return err
	}
	defer rec.Close()
	return c.serve(t, rec)
}

// serve serves rec until the command is interrupted, then lets the requests under way end.
func (o *serveOptions) serve(t *terminal, rec *record.Record) error {
	max, err := o.max()
	if err != nil {
		return err
	}
	site, err := web.New(web.Of(rec, max, recordOptions().Terms), web.Options{Coalition: o.Coalition})
	if err != nil {
		return err
	}
	l, err := o.listen(t)
	if err != nil {
		return err
	}
	fmt.Fprintf(t.out, "http://%s\n", l.Addr())
	server := &http.Server{Handler: site, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: 30 * time.Second, WriteTimeout: time.Minute, IdleTimeout: 2 * time.Minute}
	done := make(chan error, 1)
	go func() { done <- server.Serve(l) }()
	select {
	case err = <-done:
	case <-t.ctx.Done():
		stop, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		err = server.Shutdown(stop)
	}
	if errors.Is(err, http.ErrServerClosed) {
		return nil
	}
	return err
}

func (o *serveOptions) listen(t *terminal) (net.Listener, error) {
	var lc net.ListenConfig
	l, err := lc.Listen(t.ctx, "tcp", o.Addr)
	if err != nil {
		return nil, mithaq.Errorf(mithaq.Outside, "--addr "+o.Addr, "%w", err).WithRemedy("give a free port, or port 0")
	}
	return l, nil
}
