package web

import (
	"github.com/mithaq/mithaq/internal/fact"
)

// columns are the slots that the table of a kind shows, each in a column of its own. A
// column of several slots shows them under one another.
var columns = map[fact.Kind][]column{
	fact.Office:       {{"person"}, {"title"}, {"of"}},
	fact.Meeting:      {{"date"}, {"body", "level"}, {"place", "mode"}, {"hosts"}, {"status"}},
	fact.Participant:  {{"who"}, {"meeting"}},
	fact.Member:       {{"who"}, {"of"}, {"action"}, {"date"}},
	fact.Pledge:       {{"by"}, {"amount", "form", "additional"}, {"purpose"}, {"place"}, {"supersedes"}},
	fact.Campaign:     {{"name", "year"}, {"raised"}, {"goal"}},
	fact.Contribution: {{"by"}, {"count"}, {"what"}, {"place"}},
	fact.Figure:       {{"value"}, {"indicator"}, {"place"}, {"as_of"}},
	fact.Reference:    {{"to"}},
	fact.Commitment:   {{"due"}, {"actors", "act", "condition"}, {"action"}, {"place", "topic"}},
	fact.Quote:        {{"speaker"}, {"reported"}},
}

// column is one column of a table: the slots that stand in it.
type column []string

// numeric are slots that are bare numbers, aligned at their end.
var numeric = map[string]bool{"count": true}

// Table lists facts of one kind.
type Table struct {
	*View
	Kind    fact.Kind
	Columns []Column
	Rows    []Row
	Next    string // the address of the next rows, or ""
}

// Column heads a column.
type Column struct {
	Label   string
	Numeric bool
}

// Row is one fact of a table.
type Row struct {
	Entry *Entry
	Cells []Cell
	Title string // the source's title, shortened
}

// Cell is what stands in a column, under one another: one list of texts a slot.
type Cell struct {
	Label   string
	Numeric bool
	Lines   [][]Text
}

// Width is the number of columns, with the words.
func (t Table) Width() int { return len(t.Columns) + 1 }

// table sets facts of a kind as a table, in their order. Columns in which none has anything
// are left out.
func (v *View) table(kind fact.Kind, entries []Entry) Table {
	var shown []column
	for _, c := range columns[kind] {
		if used(c, entries) {
			shown = append(shown, c)
		}
	}
	return v.tableOf(kind, shown, entries)
}

// tableOf sets facts as a table of these columns.
func (v *View) tableOf(kind fact.Kind, shown []column, entries []Entry) Table {
	t := Table{View: v, Kind: kind}
	for _, c := range shown {
		t.Columns = append(t.Columns, Column{v.Label(c[0]), numeric[c[0]]})
	}
	for i := range entries {
		t.Rows = append(t.Rows, v.row(shown, &entries[i]))
	}
	return t
}

func used(c column, entries []Entry) bool {
	for i := range entries {
		for _, slot := range c {
			if entries[i].Slots.Get(slot) != nil && !repeats(&entries[i].Fact, slot) {
				return true
			}
		}
	}
	return false
}

func (v *View) row(shown []column, e *Entry) Row {
	v.shows(e.From)
	row := Row{Entry: e, Title: clipped(e.From.Title, 58)}
	for _, c := range shown {
		cell := Cell{Label: v.Label(c[0]), Numeric: numeric[c[0]]}
		for _, slot := range c {
			if values := v.Value(&e.Fact, slot); len(values) > 0 && !repeats(&e.Fact, slot) {
				cell.Lines = append(cell.Lines, joined(values, v.T("list.comma")))
			}
		}
		row.Cells = append(row.Cells, cell)
	}
	return row
}
