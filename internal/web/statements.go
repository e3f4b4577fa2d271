package web

import (
	"context"
	"net/http"
	"regexp"
	"slices"
	"strings"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
)

// statementsPage lists the texts that bodies agreed, the latest first, with what each recalls.
type statementsPage struct {
	*View
	Statements []Statement
	References []ReferenceCount
}

// Statement is one agreed text, in the languages that the record has it in.
type Statement struct {
	Main     Source // the version in the reader's language, or the first there is
	Versions []Source
	Recalls  []Recall
	Facts    int
}

// Recall is an earlier statement that a statement names, and where the record has it.
type Recall struct {
	Says  []Text
	Date  mithaq.Date
	Entry *Entry
	To    *Source // nil where the record does not have it
}

// ReferenceCount is an instrument and how many facts refer to it.
type ReferenceCount struct {
	To    []Text
	Count int
	Entry *Entry
}

// openings are the words that the title of an agreed text begins with.
var openings = regexp.MustCompile(`(?i)^(joint |final |ministerial )*(statement|communiqu[eé]|d[eé]claration)[\s,:]|^(بيان|بلاغ|إعلان|البيان|المبادئ التوجيهية) `)

func (s *site) statements(w http.ResponseWriter, r *http.Request, v *View) error {
	v.titled("statements", "nav.statements")
	sources, err := s.allSources(r.Context())
	if err != nil {
		return err
	}
	references, err := s.gather(r.Context(), fact.Reference)
	if err != nil {
		return err
	}
	page := &statementsPage{View: v, Statements: v.agreed(sources), References: v.instruments(references)}
	v.recall(page.Statements, references)
	return s.render(w, r, http.StatusOK, "statements", page)
}

// allSources lists sources, up to as many as a grouped page takes in.
func (s *site) allSources(ctx context.Context) ([]Source, error) {
	var out []Source
	for after := ""; len(out) < gathered; {
		list, next, err := s.record.Sources(ctx, after, 500)
		if err != nil {
			return nil, err
		}
		out = append(out, list...)
		if after = next; after == "" {
			break
		}
	}
	return out, nil
}

// agreed picks the statements out of sources and puts language versions together: texts of
// one day in different languages.
func (v *View) agreed(sources []Source) []Statement {
	var out []Statement
	for _, src := range sources {
		if !openings.MatchString(strings.TrimSpace(src.Title)) {
			continue
		}
		i := slices.IndexFunc(out, func(st Statement) bool { return st.takes(src) })
		if i < 0 {
			out = append(out, Statement{Main: src})
			i = len(out) - 1
		}
		v.shows(&src)
		st := &out[i]
		st.Versions = append(st.Versions, src)
		st.Facts += src.Facts
		if src.Lang == v.Lang {
			st.Main = src
		}
	}
	return out
}

// takes reports whether src is another language version of the statement.
func (st Statement) takes(src Source) bool {
	return src.Published != "" && st.Main.Published == src.Published &&
		!slices.ContainsFunc(st.Versions, func(x Source) bool { return x.Lang == src.Lang })
}

// Others lists the versions beside the main one.
func (st Statement) Others() []Source {
	return slices.DeleteFunc(slices.Clone(st.Versions), func(s Source) bool { return s.ID == st.Main.ID })
}

// recall finds what each statement recalls, among the facts of all its versions: the
// statement of each day once, in the words of the main version where that names it.
func (v *View) recall(list []Statement, references []Entry) {
	for i := range references {
		e := &references[i]
		m := recalled.FindStringSubmatch(e.Slots.Text("to"))
		if m == nil {
			continue
		}
		for j := range list {
			if st := &list[j]; st.has(e.From.ID) {
				st.recalls(Recall{v.Reference(m[0], e.Lang), mithaq.Date(m[1]), e, on(list, mithaq.Date(m[1]))})
			}
		}
	}
}

// has reports whether a source is one of the statement's versions.
func (st *Statement) has(id string) bool {
	return slices.ContainsFunc(st.Versions, func(s Source) bool { return s.ID == id })
}

func (st *Statement) recalls(r Recall) {
	i := slices.IndexFunc(st.Recalls, func(o Recall) bool { return o.Date == r.Date })
	switch {
	case i < 0:
		st.Recalls = append(st.Recalls, r)
	case r.Entry.From.ID == st.Main.ID:
		st.Recalls[i] = r
	}
}

var recalled = regexp.MustCompile(`^(?:statement|communiqu[eé]|declaration|joint statement|joint communiqu[eé]) of (\d{4}-\d\d-\d\d)$`)

// on finds the statement of a day.
func on(list []Statement, day mithaq.Date) *Source {
	for i := range list {
		if list[i].Main.Published == day {
			return &list[i].Main
		}
	}
	return nil
}
