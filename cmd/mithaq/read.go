package main

import (
	"bufio"
	"fmt"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/reading"
	"github.com/mithaq/mithaq/internal/source"
)

// readCmd reads documents and prints their facts.
type readCmd struct {
	documentOptions
	JSON bool     `name:"json" xor:"form" help:"Print one fact a line, as JSON."`
	Text bool     `xor:"form" help:"Print the extracted text, which the facts' offsets count in."`
	Refs []string `arg:"" name:"path|url|-" help:"Files, folders, web addresses, or - for standard input."`
}

// Help gives examples.
func (readCmd) Help() string {
	return `Examples:
  mithaq read communique.pdf
  mithaq read --json --published 2021-06-29 report.txt
  curl -s https://example.org/statement | mithaq read -
  mithaq read --text page.html`
}

// Run reads: the whole way of a document in a screen.
func (c *readCmd) Run(t *terminal) error {
	opts, err := c.options(t)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(t.out)
	defer out.Flush()
	reader, failed := reading.New(), 0
	for doc := range documents(t, c.Refs, opts, &failed) {
		if c.Text {
			fmt.Fprint(out, doc.Text)
			continue
		}
		facts := reader.Read(input(doc))
		if !c.JSON {
			printFacts(out, doc, facts)
			continue
		}
		for i := range facts {
			line, err := facts[i].Line()
			if err != nil {
				return err
			}
			fmt.Fprintf(out, "%s\n", line)
		}
	}
	return some(failed)
}

// input gives what the reader needs of a document.
func input(doc *source.Document) reading.Input {
	lang := mithaq.Lang(doc.Meta.Lang.Value)
	if doc.Meta.Lang.How != "given" {
		lang = "" // what a page claims of itself is less sure than its words
	}
	return reading.Input{Source: doc.Ref, Text: doc.Text, Lang: lang, Published: doc.Meta.Date()}
}
