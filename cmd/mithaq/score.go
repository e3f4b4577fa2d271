package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"text/tabwriter"

	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/reading"
	"github.com/mithaq/mithaq/internal/score"
)

// scoreCmd scores the reader against gold files.
type scoreCmd struct {
	JSON   bool     `name:"json" help:"Print the report as JSON."`
	Misses bool     `help:"Print every missed and every spurious fact, and the slots that differ."`
	Kind   string   `help:"Of --misses, only facts of this kind."`
	Beside []string `placeholder:"GOLD" help:"Score these too, and print both with the gap between them: totals only."`
	Gold   []string `arg:"" help:"Gold files, or folders of them."`
}

// Help gives examples.
func (scoreCmd) Help() string {
	return `Examples:
  mithaq score testdata/reading/dev
  mithaq score --beside testdata/reading/check testdata/reading/dev
  mithaq score --misses --kind pledge testdata/reading/dev/fr`
}

// Run scores and prints.
func (c *scoreCmd) Run(t *terminal) error {
	outcomes, err := compareAll(c.Gold)
	if err != nil {
		return err
	}
	report := score.Sum(outcomes)
	switch {
	case c.JSON:
		return json.NewEncoder(t.out).Encode(report)
	case c.Misses:
		c.printMisses(t, outcomes)
	}
	if len(c.Beside) > 0 {
		other, err := compareAll(c.Beside)
		if err != nil {
			return err
		}
		beside := score.Sum(other)
		printBeside(t, &report, &beside)
		return nil
	}
	printReport(t, &report)
	return nil
}

// compareAll reads the documents of gold files and compares what is read.
func compareAll(paths []string) ([]score.Outcome, error) {
	gold, err := score.Load(paths...)
	if err != nil {
		return nil, err
	}
	r := reading.New()
	var outcomes []score.Outcome
	for i := range gold {
		g := &gold[i]
		read := r.Read(reading.Input{Source: g.ID, Text: g.Text, Lang: g.Lang, Published: g.Published})
		outcomes = append(outcomes, score.Compare(g, read))
	}
	return outcomes, nil
}

// printBeside prints the F1 of two reports and the gap between them.
func printBeside(t *terminal, a, b *score.Report) {
	w := tabwriter.NewWriter(t.out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "F1\tthese\tbeside\tgap\t")
	row := func(name string, x, y float64) { fmt.Fprintf(w, "%s\t%.3f\t%.3f\t%.3f\t\n", name, x, y, x-y) }
	for _, k := range fact.Kinds {
		if x, y := a.Kinds[k], b.Kinds[k]; x != nil && y != nil {
			row(string(k), x.F1, y.F1)
		}
	}
	for _, l := range slices.Sorted(maps.Keys(a.Langs)) {
		row("in "+string(l), a.Langs[l], b.Langs[l])
	}
	row("all (micro)", a.Micro.F1, b.Micro.F1)
	row("all (macro)", a.MacroF1, b.MacroF1)
	row("slots right", a.Slots, b.Slots)
	w.Flush()
}

func (c *scoreCmd) wanted(k fact.Kind) bool { return c.Kind == "" || string(k) == c.Kind }

func (c *scoreCmd) printMisses(t *terminal, outcomes []score.Outcome) {
	for _, o := range outcomes {
		fmt.Fprintf(t.out, "== %s\n", o.Gold.ID)
		for _, g := range o.Missed {
			if c.wanted(g.Kind) {
				slots, _ := g.Slots.MarshalJSON()
				fmt.Fprintf(t.out, "missed   %-12s %s\n         %s\n", g.Kind, g.Quote, slots)
			}
		}
		c.printSlots(t, o.Pairs)
		for _, f := range o.Spurious {
			if c.wanted(f.Kind) {
				slots, _ := f.Slots.MarshalJSON()
				fmt.Fprintf(t.out, "spurious %-12s %s\n         %s %s\n", f.Kind, short(f.Quote, 160), f.Rule, slots)
			}
		}
	}
}

// printSlots names the slots of found facts that differ from gold's.
func (c *scoreCmd) printSlots(t *terminal, pairs []score.Pair) {
	for i := range pairs {
		p := &pairs[i]
		for _, s := range p.Disagreements() {
			if c.wanted(p.Gold.Kind) {
				fmt.Fprintf(t.out, "slot     %-12s %s %s, read %q: %s\n", p.Gold.Kind, s.Name, slotText(s.Value), slotText(p.Read.Slots.Get(s.Name)), p.Gold.Quote)
			}
		}
	}
}

// short gives the first n code points of s.
func short(s string, n int) string {
	r := []rune(s)
	if len(r) <= n {
		return s
	}
	return string(r[:n-1]) + "…"
}

func printReport(t *terminal, r *score.Report) {
	w := tabwriter.NewWriter(t.out, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "kind\tprecision\trecall\tF1\tfound\tread\tgold\t")
	for _, k := range fact.Kinds {
		if x := r.Kinds[k]; x != nil {
			fmt.Fprintf(w, "%s\t%.3f\t%.3f\t%.3f\t%d\t%d\t%d\t\n", k, x.Precision, x.Recall, x.F1, x.Found, x.Read, x.Gold)
		}
	}
	m := r.Micro
	fmt.Fprintf(w, "all (micro)\t%.3f\t%.3f\t%.3f\t%d\t%d\t%d\t\n", m.Precision, m.Recall, m.F1, m.Found, m.Read, m.Gold)
	w.Flush()
	fmt.Fprintf(t.out, "macro F1 %.3f; slots right %.3f:", r.MacroF1, r.Slots)
	for _, s := range slices.Sorted(maps.Keys(r.SlotAccuracy)) {
		fmt.Fprintf(t.out, " %s %.2f", s, r.SlotAccuracy[s])
	}
	fmt.Fprint(t.out, "\nF1 by language:")
	for _, l := range slices.Sorted(maps.Keys(r.Langs)) {
		fmt.Fprintf(t.out, " %s %.3f", l, r.Langs[l])
	}
	fmt.Fprintln(t.out)
}
