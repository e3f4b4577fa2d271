package web

import (
	"net/http"
	"net/url"
	"strings"
)

// searchPage is what a search found.
type searchPage struct {
	*View
	Hits []FoundRow
	Full bool // as many as are shown; there may be more
}

// FoundRow is one hit with its words marked.
type FoundRow struct {
	Hit
	Runs []Run
	Lang Text
}

// Run is a stretch of text, marked where the search found it.
type Run struct {
	Text   string
	Marked bool
}

// found is how many hits are shown, and longest how many bytes a query may have.
const (
	found   = 40
	longest = 400
)

func (s *site) search(w http.ResponseWriter, r *http.Request, v *View) error {
	v.titled("search", "search.title")
	v.Query = strings.TrimSpace(r.URL.Query().Get("q"))
	if len(v.Query) > longest {
		v.Query = strings.ToValidUTF8(v.Query[:longest], "")
	}
	page := &searchPage{View: v}
	if v.Query != "" {
		hits, err := s.record.Search(r.Context(), v.Query, found)
		if err != nil {
			return err
		}
		for _, h := range hits {
			v.shows(&h.Source)
			page.Hits = append(page.Hits, foundRow(h))
		}
		page.Full = len(hits) == found
	}
	w.Header().Set("HX-Replace-Url", v.Link("search")+"?"+url.Values{"q": {v.Query}}.Encode()) // while typing, the address follows
	return s.render(w, r, http.StatusOK, "search", page)
}

func foundRow(h Hit) FoundRow {
	text, lang := h.Paragraph.Text, h.Paragraph.Lang
	if h.Fact != nil {
		text, lang = h.Fact.Quote, h.Fact.Lang
	}
	return FoundRow{Hit: h, Runs: runs(text, h.Marks), Lang: Text{Lang: lang}}
}

// runs cuts text into what is marked and what is not. A long text begins near its first mark.
func runs(text string, marks [][2]int) []Run {
	all := []rune(text)
	var out []Run
	from := 0
	if len(marks) > 0 && marks[0][0] > 160 {
		from = marks[0][0] - 120
		for from < marks[0][0] && all[from] != ' ' {
			from++
		}
		out = append(out, Run{Text: "…"})
	}
	for _, m := range marks {
		if m[0] < from || m[1] > len(all) || m[0] >= m[1] {
			continue
		}
		out = append(out, Run{Text: string(all[from:m[0]])}, Run{string(all[m[0]:m[1]]), true})
		from = m[1]
	}
	return append(out, Run{Text: clipped(string(all[from:]), 320)})
}
