package web

import (
	"net/http"
	"strings"

	"github.com/mithaq/mithaq/internal/fact"
)

// sourcePage is a source set for reading: its text, with the facts under the words and in
// the margin.
type sourcePage struct {
	*View
	Source     Source
	Paragraphs []Block
	Families   []FamilyCount
	Index      []KindIndex
}

// Block is a paragraph of the text with its notes in the margin.
type Block struct {
	Number   int // counted from 1
	Lang     Text
	Heading  bool // a short line without a full stop: a heading or a date line
	Segments []Segment
	Notes    []Note
}

// Note is a margin note: the facts of one kind in one paragraph.
type Note struct {
	Kind    fact.Kind
	Entries []*Entry
	RunIn   bool // short entries, set one after the other
}

// FamilyCount says how many facts of a family the source has.
type FamilyCount struct {
	Family Family
	Count  int
}

// KindIndex lists a source's facts of a kind with their paragraphs.
type KindIndex struct {
	Kind  fact.Kind
	Items []IndexItem
}

// IndexItem is one line of the index.
type IndexItem struct {
	Entry     *Entry
	Paragraph int
	Words     string // the beginning of its words, where the slots alone say little
}

// wordy are the kinds of which the slots alone say little.
var wordy = map[fact.Kind]bool{fact.Commitment: true, fact.Quote: true, fact.Figure: true, fact.Contribution: true}

func (s *site) source(w http.ResponseWriter, r *http.Request, v *View) error {
	doc, err := s.record.Document(r.Context(), r.PathValue("id"))
	if err != nil {
		return err
	}
	v.shows(&doc.Source)
	v.Section, v.Title = "sources", []Text{{Text: doc.Title, Lang: doc.Lang}}
	page := &sourcePage{View: v, Source: doc.Source, Paragraphs: blocks(doc), Families: familyCounts(doc.Entries)}
	page.Index = index(page.Paragraphs)
	return s.render(w, r, http.StatusOK, "source", page)
}

// blocks sets the paragraphs of a source. A first line that repeats the title, and says
// nothing besides, is left to the title.
func blocks(doc *Document) []Block {
	var out []Block
	for i, p := range doc.Paragraphs {
		b := Block{Number: i + 1, Lang: Text{Lang: p.Lang}, Heading: heading(p.Text), Segments: segments(p, doc.Entries)}
		for j := range doc.Entries {
			if e := &doc.Entries[j]; e.Start >= p.Start && e.Start < p.End {
				b.Notes = noted(b.Notes, e)
			}
		}
		if i == 0 && len(b.Notes) == 0 && strings.TrimSpace(p.Text) == strings.TrimSpace(doc.Title) {
			continue
		}
		out = append(out, b)
	}
	return out
}

// heading reports whether a paragraph is a line of its own rather than running text.
func heading(text string) bool {
	text = strings.TrimSpace(text)
	return len([]rune(text)) <= 90 && !strings.ContainsAny(lastRune(text), ".!?؟:;؛,،»”\"")
}

func lastRune(s string) string {
	r := []rune(s)
	if len(r) == 0 {
		return ""
	}
	return string(r[len(r)-1])
}

// noted puts a fact with those of its kind, or at the end.
func noted(notes []Note, e *Entry) []Note {
	for i := range notes {
		if notes[i].Kind == e.Kind {
			notes[i].Entries = append(notes[i].Entries, e)
			return notes
		}
	}
	runIn := e.Kind == fact.Participant || e.Kind == fact.Member || e.Kind == fact.Reference
	return append(notes, Note{Kind: e.Kind, Entries: []*Entry{e}, RunIn: runIn})
}

func familyCounts(entries []Entry) []FamilyCount {
	var out []FamilyCount
	for _, f := range families {
		n := 0
		for i := range entries {
			if familyOf(entries[i].Kind) == f.Family {
				n++
			}
		}
		if n > 0 {
			out = append(out, FamilyCount{f.Family, n})
		}
	}
	return out
}

func index(blocks []Block) []KindIndex {
	byKind := map[fact.Kind][]IndexItem{}
	for _, b := range blocks {
		for _, n := range b.Notes {
			for _, e := range n.Entries {
				item := IndexItem{Entry: e, Paragraph: b.Number}
				if wordy[n.Kind] {
					item.Words = clipped(e.Quote, 60)
				}
				byKind[n.Kind] = append(byKind[n.Kind], item)
			}
		}
	}
	var out []KindIndex
	for _, k := range fact.Kinds {
		if len(byKind[k]) > 0 {
			out = append(out, KindIndex{k, byKind[k]})
		}
	}
	return out
}
