package web

import (
	"encoding/csv"
	"io"
	"net/http"
	"strconv"
	"strings"

	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq/internal/fact"
)

// slotColumns are the slots that the CSV of a kind has columns for, as facts.md lists them.
var slotColumns = map[fact.Kind][]string{
	fact.Office:       {"person", "title", "of"},
	fact.Meeting:      {"body", "level", "date", "place", "mode", "hosts", "status"},
	fact.Participant:  {"meeting", "who"},
	fact.Member:       {"who", "of", "action", "date"},
	fact.Pledge:       {"by", "amount", "currency", "qualifier", "purpose", "place", "additional", "form", "supersedes"},
	fact.Campaign:     {"name", "year", "raised", "goal", "currency", "qualifier"},
	fact.Contribution: {"by", "what", "count", "place"},
	fact.Figure:       {"indicator", "value", "unit", "qualifier", "place", "as_of"},
	fact.Reference:    {"to"},
	fact.Commitment:   {"actors", "action", "act", "due", "place", "topic", "condition"},
	fact.Quote:        {"speaker", "reported"},
}

// factsCSV streams all facts of a kind as CSV (RFC 4180): the slots, then the evidence.
func (s *site) factsCSV(w http.ResponseWriter, r *http.Request) {
	kind, err := kindOf(r)
	if err != nil {
		s.refuse(w, r, err)
		return
	}
	entries, next, err := s.record.Facts(r.Context(), kind, "", 500)
	if err != nil {
		s.refuse(w, r, err)
		return
	}
	name := "facts"
	if kind != "" {
		name = string(kind)
	}
	w.Header().Set("Content-Type", "text/csv; charset=utf-8")
	w.Header().Set("Content-Disposition", `attachment; filename="mithaq-`+name+`.csv"`)
	io.WriteString(w, "\ufeff") // or spreadsheets take the Arabic for another encoding
	out := csv.NewWriter(w)
	out.Write(append(append([]string{"kind"}, headings(kind)...), "quote", "lang", "source", "title", "published", "start", "end", "rule", "confidence", "key", "ledger_entry"))
	for {
		for i := range entries {
			out.Write(csvRow(kind, &entries[i]))
		}
		if next == "" || out.Error() != nil {
			break
		}
		if entries, next, err = s.record.Facts(r.Context(), kind, next, 500); err != nil {
			s.options.Log.Error("CSV broke off", "error", err)
			panic(http.ErrAbortHandler) // half a table must not pass for a whole one
		}
	}
	out.Flush()
}

// headings are the columns of a kind's slots; facts of all kinds have theirs in one, as JSON.
func headings(kind fact.Kind) []string {
	if kind == "" {
		return []string{"slots"}
	}
	return slotColumns[kind]
}

func csvRow(kind fact.Kind, e *Entry) []string {
	out := []string{string(e.Kind)}
	for _, slot := range slotColumns[kind] {
		out = append(out, cell(e.Slots.Get(slot)))
	}
	if kind == "" {
		slots, _ := e.Slots.MarshalJSON()
		out = append(out, string(slots))
	}
	return append(out, inert(e.Quote), string(e.Lang), e.From.ID, inert(e.From.Title), string(e.From.Published),
		strconv.Itoa(e.Start), strconv.Itoa(e.End), e.Rule, strconv.FormatFloat(e.Confidence, 'f', -1, 64), e.Key, strconv.FormatInt(e.Ledger, 10))
}

func cell(v any) string {
	switch v := v.(type) {
	case *apd.Decimal:
		return v.Text('f')
	case bool:
		return strconv.FormatBool(v)
	case string:
		return inert(v)
	case []string:
		return inert(strings.Join(v, "; "))
	}
	return ""
}

// inert puts an apostrophe before text that a spreadsheet would take for a formula. JSON has
// the text as it stands.
func inert(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}
