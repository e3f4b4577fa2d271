package record

import (
	"slices"
	"sort"
	"strings"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
)

// Term is a search term of a text, and the byte at which the word that gives it begins.
type Term struct {
	Text string // holds no white space
	At   int
}

// Terms gives the search terms of a text in this language, in the order of the text.
type Terms func(text string, lang mithaq.Lang) []Term

// indexing finds the search terms of a source: those of each paragraph once, of which those
// of a fact's words are a stretch.
type indexing struct {
	source     string
	text       string
	terms      Terms
	paragraphs []indexed
	slots      map[string][]Term // of slots met before
}

// indexed is a paragraph by bytes and code points, with its terms.
type indexed struct {
	Paragraph
	from, to int
	terms    []Term
}

// paragraph gives the terms of the paragraph that stands at these bytes, as they are kept.
func (x *indexing) paragraph(from, to int, p Paragraph) string {
	list := usable(x.terms(x.text[from:to], p.Lang))
	x.paragraphs = append(x.paragraphs, indexed{p, from, to, list})
	return joinTerms(list)
}

// fact gives the stretch of terms, of the paragraph in which f begins, that its words give,
// and the terms of its slots that are not among them.
func (x *indexing) fact(cut *cutter, f *fact.Fact) (from, to int64, more string) {
	var own []Term
	i := sort.Search(len(x.paragraphs), func(i int) bool { return x.paragraphs[i].End > f.Start })
	if i < len(x.paragraphs) && x.paragraphs[i].Start <= f.Start {
		p := &x.paragraphs[i]
		start, end, _ := cut.find(f.Start, f.End) // it is there: f has its words
		a := sort.Search(len(p.terms), func(i int) bool { return p.terms[i].At >= start-p.from })
		b := sort.Search(len(p.terms), func(i int) bool { return p.terms[i].At >= end-p.from })
		from, to, own = int64(a), int64(b), p.terms[a:b]
	}
	return from, to, joinTerms(x.slotTerms(f, own))
}

func (x *indexing) slotTerms(f *fact.Fact, own []Term) (list []Term) {
	for _, s := range f.Slots {
		for _, text := range f.Slots.Texts(s.Name) {
			if strings.Contains(f.Quote, text) {
				continue
			}
			for _, t := range x.slot(text, f.Lang) {
				same := func(o Term) bool { return o.Text == t.Text }
				if !slices.ContainsFunc(own, same) && !slices.ContainsFunc(list, same) {
					list = append(list, t)
				}
			}
		}
	}
	return list
}

// slot gives the terms of a slot's text, which many facts of a source may share.
func (x *indexing) slot(text string, lang mithaq.Lang) []Term {
	key := string(lang) + " " + text
	list, ok := x.slots[key]
	if !ok {
		if x.slots == nil {
			x.slots = map[string][]Term{}
		}
		list = usable(x.terms(text, lang))
		x.slots[key] = list
	}
	return list
}

// Bounds on what a database takes as terms (PostgreSQL: 2 kB a term, 1 MB a row).
const (
	maxTerm  = 256     // bytes; longer ones are no words and are left out
	maxTerms = 1 << 18 // bytes
)

// usable gives the terms that can be kept.
func usable(list []Term) []Term {
	kept, n := make([]Term, 0, len(list)), 0
	for _, t := range list {
		if len(t.Text) == 0 || len(t.Text) > maxTerm || strings.ContainsAny(t.Text, " \t\r\n\x00") {
			continue
		}
		if n += len(t.Text) + 1; n > maxTerms {
			break
		}
		kept = append(kept, t)
	}
	return kept
}

func joinTerms(list []Term) string {
	var b strings.Builder
	for i, t := range list {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(t.Text)
	}
	return b.String()
}
