package record

import (
	"encoding/json"
	"strings"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
)

// Terms gives the search terms of a text in this language, in the order of the text. A term
// holds no white space.
type Terms func(text string, lang mithaq.Lang) []string

// perEntry bounds the paragraphs of a source, and is how far apart the ids of two entries'
// paragraphs are.
const perEntry = 1 << 20

// rows gives what s folds to. Text is the source's text, and is not needed where it is not live.
func (s *state) rows(text string, terms Terms) (*folded, error) {
	f := &folded{}
	for _, h := range s.history {
		f[inHistory] = append(f[inHistory], row{s.source, h.N, h.Kind})
	}
	for _, w := range s.withdrawals {
		f[inWithdrawals] = append(f[inWithdrawals], row{s.source, w.entry, w.time, w.author, w.mode, w.reason})
	}
	if s.live == nil {
		return f, nil
	}
	if err := s.live.quote(text); err != nil {
		return nil, err
	}
	source, err := s.live.row(s.source)
	if err != nil {
		return nil, err
	}
	f[inSources] = []row{source}
	for _, a := range s.live.addresses {
		f[inAddresses] = append(f[inAddresses], row{s.source, a.since, a.Value, a.How, a.original.MediaType, a.original.Hash})
	}
	for _, band := range bands(unpack(s.live.added.Shingles)) {
		f[inSketches] = append(f[inSketches], row{s.source, band})
	}
	if f[inParagraphs], err = s.live.paragraphRows(s.source, text, terms); err != nil {
		return nil, err
	}
	f[inFacts], err = s.live.factRows(s.source, terms)
	return f, err
}

func (l *live) row(source string) (row, error) {
	hows := map[string]string{}
	for _, f := range l.meta.fields() {
		if f.found.How != "" {
			hows[f.name] = f.found.How
		}
	}
	how, err := json.Marshal(hows)
	if err != nil {
		return nil, err
	}
	a, m := l.added, &l.meta
	shingles := a.Shingles
	if shingles == nil {
		shingles = []byte{}
	}
	return row{source, l.since, l.changed, l.level(), m.Title.Value, m.Publisher.Value, m.Published.Value, m.Lang.Value,
		m.Address.Value, m.Marking.Value, string(how), a.Original.MediaType, a.Original.Hash, int64(a.Original.Size),
		a.Text.Hash, a.TextKey, int64(a.Length), a.CopyOf, shingles, l.reader}, nil
}

func (l *live) level() int64 { return int64(l.meta.marking().Level()) }

func (l *live) paragraphRows(source, text string, terms Terms) ([]row, error) {
	cut := cutter{text: text}
	list := make([]row, 0, len(l.added.Paragraphs))
	for i, p := range l.added.Paragraphs {
		stretch, ok := cut.slice(p.Start, p.End)
		if !ok || i >= perEntry {
			return nil, mithaq.Errorf(mithaq.Conflict, source, "its text does not have the paragraph %d to %d", p.Start, p.End)
		}
		list = append(list, row{l.since*perEntry + int64(i), source, int64(i), l.level(), int64(p.Start), int64(p.End),
			string(p.Lang), stretch, joinTerms(terms(stretch, p.Lang))})
	}
	return list, nil
}

func (l *live) factRows(source string, terms Terms) ([]row, error) {
	list := make([]row, 0, len(l.facts))
	for i := range l.facts {
		v := &l.facts[i]
		slots, err := json.Marshal(v.Slots)
		if err != nil {
			return nil, err
		}
		inferred, err := json.Marshal(v.Inferred)
		if err != nil {
			return nil, err
		}
		var until any
		if v.until != 0 {
			until = v.until
		}
		list = append(list, row{v.key, v.since, int64(v.seq), until, v.id, source, l.level(), string(v.Kind),
			int64(v.Start), int64(v.End), v.Quote, v.Prefix, v.Suffix, string(v.Lang), v.Rule, v.Confidence,
			string(slots), string(inferred), v.reader, factTerms(&v.Fact, terms)})
	}
	return list, nil
}

// factTerms gives the terms of a fact's words and of what stands in its slots.
func factTerms(f *fact.Fact, terms Terms) string {
	list := terms(f.Quote, f.Lang)
	for _, s := range f.Slots {
		for _, text := range f.Slots.Texts(s.Name) {
			list = append(list, terms(text, f.Lang)...)
		}
	}
	return joinTerms(list)
}

// Bounds on what a database takes as terms (PostgreSQL: 2 kB a term, 1 MB a row).
const (
	maxTerm  = 256     // bytes; longer ones are no words and are left out
	maxTerms = 1 << 18 // bytes
)

func joinTerms(list []string) string {
	var b strings.Builder
	for _, t := range list {
		if len(t) == 0 || len(t) > maxTerm || strings.ContainsAny(t, " \t\r\n\x00") {
			continue
		}
		if b.Len()+len(t) >= maxTerms {
			break
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(t)
	}
	return b.String()
}
