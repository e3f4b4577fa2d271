package record

import (
	"encoding/json"
)

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
	places := indexing{source: s.source, text: text, terms: terms}
	if f[inParagraphs], err = s.live.paragraphRows(&places); err != nil {
		return nil, err
	}
	f[inFacts], err = s.live.factRows(&places)
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
