package web

import (
	"context"
	"slices"
	"strings"
	"unicode"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/record"
)

// Search finds paragraphs and facts by the terms of the query.
func (r *recorded) Search(ctx context.Context, query string, limit int) ([]Hit, error) {
	groups := r.groups(query)
	found, err := r.rec.Search(ctx, groups, limit, r.max)
	if err != nil {
		return nil, err
	}
	wanted := map[string]bool{}
	for _, g := range groups {
		for _, t := range strings.Fields(g) {
			wanted[t] = true
		}
	}
	out := make([]Hit, 0, len(found))
	for i := range found {
		out = append(out, r.hit(&found[i], wanted))
	}
	return out, nil
}

// groups gives the terms of a query: what is in Latin script may be English or French, so a
// word stands for its terms in both.
func (r *recorded) groups(query string) []string {
	if strings.ContainsFunc(query, isArabic) {
		return r.terms(query, mithaq.Arabic)
	}
	english, french := r.terms(query, mithaq.English), r.terms(query, mithaq.French)
	if len(english) != len(french) {
		return english
	}
	out := make([]string, len(english))
	for i := range english {
		out[i] = english[i]
		if french[i] != english[i] {
			out[i] += " " + french[i]
		}
	}
	return out
}

func isArabic(c rune) bool { return unicode.Is(unicode.Arabic, c) && unicode.IsLetter(c) }

func (r *recorded) hit(h *record.Hit, wanted map[string]bool) Hit {
	p := r.paragraph(h.Paragraph, h.Paragraph.Lang)
	out := Hit{Paragraph: p, Source: Source{ID: h.Source, Title: h.Title, Publisher: h.Publisher, Published: h.Published,
		Marking: h.Marking, Lang: p.Lang}}
	text := p.Text
	if h.Fact != nil {
		e := entry(h.Fact)
		out.Fact, text = &e, e.Quote
	}
	out.Marks = r.marks(text, p.Lang, wanted)
	return out
}

// marks finds the words of text that have a wanted term, in code points.
func (r *recorded) marks(text string, lang mithaq.Lang, wanted map[string]bool) [][2]int {
	runes := []rune(text)
	var out [][2]int
	for i := 0; i < len(runes); {
		if !inWord(runes[i]) {
			i++
			continue
		}
		end := i
		for end < len(runes) && inWord(runes[end]) {
			end++
		}
		if slices.ContainsFunc(r.terms(string(runes[i:end]), lang), func(t string) bool { return wanted[t] }) {
			out = append(out, [2]int{i, end})
		}
		i = end
	}
	return out
}

func inWord(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) || unicode.IsMark(c) }
