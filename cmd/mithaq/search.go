package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/record"
	"github.com/mithaq/mithaq/internal/search"
	"github.com/mithaq/mithaq/internal/store"
)

// searchCmd finds paragraphs and facts.
type searchCmd struct {
	dbOption
	markingOption
	JSON  bool     `name:"json" help:"One JSON object a line."`
	Limit int      `default:"20" help:"How many at the most (${default})."`
	Query []string `arg:"" help:"Words, in any of the three languages; inflected forms are found too."`
}

// Help gives examples.
func (searchCmd) Help() string {
	return `Examples:
  mithaq search stabilisation pledge
  mithaq search --json وزراء الخارجية`
}

// Run searches.
func (c *searchCmd) Run(t *terminal) error {
	max, err := c.max()
	if err != nil {
		return err
	}
	rec, err := c.open(t, store.ReadOnly)
	if err != nil {
		return err
	}
	defer rec.Close()
	terms := search.NewFinder().Query(strings.Join(c.Query, " "))
	hits, err := rec.Search(t.ctx, terms, c.Limit, max)
	if err != nil {
		return err
	}
	if len(hits) == 0 {
		fmt.Fprintln(t.err, "nothing found; try fewer or other words")
	}
	for i := range hits {
		if err := c.print(t, &hits[i]); err != nil {
			return err
		}
	}
	return nil
}

// found is a hit as JSON.
type found struct {
	Source    string     `json:"source"`
	Title     string     `json:"title"`
	Published string     `json:"published"`
	Start     int        `json:"start"`
	End       int        `json:"end"`
	Text      string     `json:"text"`
	Key       string     `json:"key,omitempty"`
	Fact      *fact.Fact `json:"fact,omitempty"`
}

func (c *searchCmd) print(t *terminal, h *record.Hit) error {
	f := found{Source: h.Source, Title: h.Title, Published: string(h.Published), Start: h.Paragraph.Start, End: h.Paragraph.End, Text: h.Paragraph.Text}
	if h.Fact != nil {
		f.Key, f.Fact = h.Fact.Key, &h.Fact.Fact
	}
	if c.JSON {
		enc := json.NewEncoder(t.out)
		enc.SetEscapeHTML(false)
		return enc.Encode(f)
	}
	where := fmt.Sprintf("%s, %s (%s)", short(h.Title, 70), h.Published, h.Source)
	if f.Fact != nil {
		fmt.Fprintf(t.out, "%s: %s\n  “%s”\n  %s\n\n", f.Fact.Kind, slotLine(f.Fact), short(oneLine(f.Fact.Quote), 200), where)
		return nil
	}
	fmt.Fprintf(t.out, "%s\n  %s\n\n", short(oneLine(f.Text), 240), where)
	return nil
}
