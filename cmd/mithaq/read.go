package main

import (
	"fmt"
	"os"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/reading"
)

type readCmd struct {
	Published string
	Path      string `arg:""`
}

func (c readCmd) Run(t *terminal) error {
	b, err := os.ReadFile(c.Path)
	if err != nil {
		return err
	}
	for _, f := range reading.New().Read(reading.Input{Text: string(b), Published: mithaq.Date(c.Published)}) {
		l, _ := f.Line()
		fmt.Fprintf(t.out, "%s\n", l)
	}
	return nil
}

type mentionsCmd struct{}

func (mentionsCmd) Run(*terminal) error { return nil }
