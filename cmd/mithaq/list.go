package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"strconv"
	"text/tabwriter"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/record"
	"github.com/mithaq/mithaq/internal/store"
)

// listCmd lists what is kept.
type listCmd struct {
	dbOption
	markingOption
	JSON  bool   `name:"json" xor:"form" help:"One JSON object a line."`
	CSV   bool   `name:"csv" xor:"form" help:"Comma-separated values with a heading."`
	Limit int    `default:"100" help:"How many at the most (${default})."`
	After string `placeholder:"CURSOR" help:"Go on after the cursor that the list before ended with."`
	Kind  string `placeholder:"KIND" help:"Of facts, only those of this kind: pledge, meeting, commitment …"`
	What  string `arg:"" enum:"sources,facts" help:"sources or facts"`
}

// Help gives examples.
func (listCmd) Help() string {
	return `Where there is more, the cursor to go on with is printed on standard error.

Examples:
  mithaq list sources
  mithaq list --json --kind pledge facts
  mithaq list --csv --limit 1000 facts > facts.csv`
}

// Run lists.
func (c *listCmd) Run(t *terminal) error {
	max, err := c.max()
	if err != nil {
		return err
	}
	if c.Kind != "" && !fact.Kind(c.Kind).Known() {
		return mithaq.Errorf(mithaq.Invalid, "--kind", "%q is no kind of fact", c.Kind).WithRemedy(fmt.Sprintf("one of %v", fact.Kinds))
	}
	rec, err := c.open(t, store.ReadOnly)
	if err != nil {
		return err
	}
	defer rec.Close()
	var rows []listed
	var next string
	if c.What == "sources" {
		rows, next, err = c.sources(t, rec, max)
	} else {
		rows, next, err = c.facts(t, rec, max)
	}
	if err != nil {
		return err
	}
	if next != "" {
		defer fmt.Fprintf(t.err, "more: --after %s\n", next)
	}
	return c.print(t, rows)
}

// listed is one row: as JSON, and as fields for people and spreadsheets.
type listed struct {
	json   any
	fields []string
}

var headingsOf = map[string][]string{
	"sources": {"source", "published", "lang", "facts", "marking", "title", "publisher", "address"},
	"facts":   {"fact", "kind", "slots", "quote", "source", "published"},
}

func (c *listCmd) sources(t *terminal, rec *record.Record, max mithaq.Marking) ([]listed, string, error) {
	list, next, err := rec.Sources(t.ctx, record.SourceQuery{Max: max, After: c.After, Limit: c.Limit})
	var rows []listed
	for i := range list {
		s := &list[i]
		m := &s.Meta
		rows = append(rows, listed{
			map[string]any{"source": s.ID, "title": m.Title, "publisher": m.Publisher, "published": m.Published, "lang": m.Lang,
				"address": m.Address, "marking": m.Marking, "media_type": s.MediaType, "sha256": s.Original, "facts": s.Facts,
				"copy_of": s.CopyOf, "entry": s.Since},
			[]string{s.ID, m.Published.Value, m.Lang.Value, strconv.Itoa(s.Facts), m.Marking.Value, m.Title.Value, m.Publisher.Value, m.Address.Value},
		})
	}
	return rows, next, err
}

func (c *listCmd) facts(t *terminal, rec *record.Record, max mithaq.Marking) ([]listed, string, error) {
	list, next, err := rec.Facts(t.ctx, record.FactQuery{Max: max, Kind: fact.Kind(c.Kind), After: c.After, Limit: c.Limit})
	var rows []listed
	for i := range list {
		f := &list[i]
		rows = append(rows, listed{
			struct {
				Key string `json:"key"`
				*fact.Fact
				Entry int64 `json:"entry"`
			}{f.Key, &f.Fact, f.Since},
			[]string{f.Key, string(f.Kind), slotLine(&f.Fact), oneLine(f.Quote), f.Source, string(f.Published)},
		})
	}
	return rows, next, err
}

func (c *listCmd) print(t *terminal, rows []listed) error {
	switch {
	case c.JSON:
		enc := json.NewEncoder(t.out)
		enc.SetEscapeHTML(false)
		for _, r := range rows {
			if err := enc.Encode(r.json); err != nil {
				return err
			}
		}
		return nil
	case c.CSV:
		w := csv.NewWriter(t.out)
		w.Write(headingsOf[c.What])
		for _, r := range rows {
			w.Write(r.fields)
		}
		w.Flush()
		return w.Error()
	}
	w := tabwriter.NewWriter(t.out, 0, 0, 2, ' ', 0)
	for _, r := range rows {
		for _, f := range r.fields {
			fmt.Fprintf(w, "%s\t", short(f, 70))
		}
		fmt.Fprintln(w)
	}
	return w.Flush()
}
