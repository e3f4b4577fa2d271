package web

import (
	"net/http"
	"strconv"
	"strings"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/web/locale"
)

// factPage is one fact: its words in their context, what they say, and where that comes from.
type factPage struct {
	*View
	Entry      *Entry
	Passage    Passage
	Paragraph  int // counted from 1
	Slots      []Slot
	Confidence string
	Source     Source
}

// PassageDir is the direction that the words are written in.
func (p *factPage) PassageDir() string { return locale.Dir(p.Passage.Lang) }

// EntryNumber is the ledger entry that holds the fact.
func (p *factPage) EntryNumber() int { return int(p.Entry.Ledger) }

func (s *site) fact(w http.ResponseWriter, r *http.Request, v *View) error {
	e, err := s.record.Fact(r.Context(), r.PathValue("key"))
	if err != nil {
		return err
	}
	doc, err := s.record.Document(r.Context(), e.From.ID)
	if err != nil {
		return err
	}
	v.Section = "facts"
	v.shows(&doc.Source)
	v.Title = joined(append([]Text{v.said(v.Name(e.Kind))}, v.gist(&e.Fact)...), " · ")
	page := &factPage{View: v, Entry: e, Slots: v.Slots(&e.Fact), Confidence: v.percent(e.Confidence), Source: doc.Source}
	page.Passage, page.Paragraph = passage(doc, e)
	return s.render(w, r, http.StatusOK, "fact", page)
}

// percent writes a share of one as a whole per cent.
func (v *View) percent(share float64) string {
	return v.T("number.percent."+string(v.Digits), "N", v.Plain(strconv.Itoa(int(share*100+0.5))))
}

// passage gives the words of a fact in the paragraphs that they stand in.
func passage(doc *Document, e *Entry) (Passage, int) {
	before, after := "", ""
	number, lang := 0, e.Lang
	for i, p := range doc.Paragraphs {
		runes := []rune(p.Text)
		if e.Start >= p.Start && e.Start < p.End {
			before, number, lang = string(runes[:min(e.Start-p.Start, len(runes))]), i+1, p.Lang
		}
		if e.End > p.Start && e.End <= p.End {
			after = string(runes[min(e.End-p.Start, len(runes)):])
		}
	}
	if !lang.Known() {
		lang = mithaq.Lang(e.Lang)
	}
	return Passage{Before: strings.TrimLeft(before, " \t"), Words: e.Quote, After: after, Lang: lang}, number
}
