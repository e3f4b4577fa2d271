package record

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/mithaq/mithaq"
)

// prepared is a document read and ready to be written; all that takes time is done.
type prepared struct {
	in       *Incoming
	err      error // why it can't be added
	source   string
	original stored
	text     stored
	textKey  string
	shingles []uint64

	reads bool // whether what follows is there: not for what seemed to be known already
	added *added
	read  *read
	facts payload // of read
	rows  *folded // as if its entries were the ones after base
	base  int64
}

// prepare does for one document what needs no transaction. It is called from several
// goroutines.
func (r *Record) prepare(ctx context.Context, in *Incoming) (p *prepared) {
	p = &prepared{in: in}
	defer guard(in.Ref, &p.err)
	if p.err = in.check(); p.err != nil {
		return p
	}
	sum := sha256.Sum256(in.Original)
	p.source, p.original.hash, p.textKey = idOf(sum), hex.EncodeToString(sum[:]), textKey(in.Text)
	known, err := r.known(ctx, r.db.Reader(), p)
	if err == nil && known.outcome != New {
		return p // nothing need be read, unless the writer finds otherwise
	}
	p.complete(r)
	return p
}

// complete reads the document, if that is not yet done.
func (p *prepared) complete(r *Record) {
	if p.reads || p.err != nil {
		return
	}
	p.reads = true
	p.original = keep(p.in.Original)
	if p.text = p.original; p.in.Text != string(p.in.Original) {
		p.text = keep([]byte(p.in.Text))
	}
	p.shingles = unpack(pack(p.in.Shingles))
	p.added = &added{
		head:     head{Source: p.source},
		Original: content{p.original.hash, p.original.size, p.in.MediaType},
		Text:     content{Hash: p.text.hash, Size: p.text.size},
		TextKey:  p.textKey,
		Length:   utf8.RuneCountInString(p.in.Text),
		Meta:     p.in.Meta,
		Shingles: pack(p.in.Shingles),
	}
	p.err = p.readFacts(r)
}

func (p *prepared) readFacts(r *Record) error {
	lang := p.in.Meta.lang()
	p.added.Paragraphs = r.opts.Paragraphs(p.in.Text, lang)
	list, err := r.readText(p.source, p.in.Text, lang, p.in.Meta.published())
	if err != nil {
		return fmt.Errorf("%s: %w", p.in.Ref, err)
	}
	e := &read{head: head{Source: p.source}, Reader: r.opts.Reader}
	e.Facts = list
	json, err := encode(e)
	if err != nil {
		return fmt.Errorf("%s: its facts can't be written: %w", p.in.Ref, err)
	}
	p.facts = seal(json)
	p.read, p.base = e, 0
	p.rows, err = p.fold(r, &state{source: p.source}, entry{n: 0}, entry{n: 1})
	return err
}

// fold gives the rows that the document comes to after s, as the entries at and next.
func (p *prepared) fold(r *Record, s *state, at, next entry) (*folded, error) {
	if err := s.apply(at, p.added); err != nil {
		return nil, err
	}
	if err := s.apply(next, p.read); err != nil {
		return nil, err
	}
	return s.rows(p.in.Text, r.opts.Terms)
}

// rowsAt gives the rows of a document that the record knew nothing of, as the entries from n
// on: only numbers differ from those made beforehand.
func (p *prepared) rowsAt(n int64) *folded {
	by := n - p.base
	p.base = n
	for _, c := range numbered {
		for _, r := range p.rows[c.table] {
			r[c.column] = r[c.column].(int64) + by*c.step
		}
	}
	p.rows[inSources][0][copyOfColumn] = p.added.CopyOf
	return p.rows
}

// numbered are the columns that follow from the numbers of a new source's entries.
var numbered = []struct {
	table, column int
	step          int64
}{
	{inSources, slices.Index(tables[inSources].columns, "since"), 1},
	{inSources, slices.Index(tables[inSources].columns, "changed"), 1},
	{inParagraphs, slices.Index(tables[inParagraphs].columns, "id"), perEntry},
	{inFacts, slices.Index(tables[inFacts].columns, "since"), 1},
	{inHistory, slices.Index(tables[inHistory].columns, "entry"), 1},
}

var copyOfColumn = slices.Index(tables[inSources].columns, "copy_of")

// guard makes a failing reader an error: one document must not end the reading of the others.
func guard(place string, err *error) {
	if v := recover(); v != nil {
		*err = fmt.Errorf("%s: the reader failed: %v", place, v)
	}
}

// readText reads the facts of a text, each once, and refuses any whose quote is not in the
// text at its place. They are as the ledger will give them back.
func (r *Record) readText(source, text string, lang mithaq.Lang, published mithaq.Date) ([]keyedFact, error) {
	if r.opts.Read == nil {
		return nil, mithaq.Errorf(mithaq.Invalid, r.Place(), "the record was opened without a reader")
	}
	cut := cutter{text: text}
	seen := map[string]bool{}
	found := r.opts.Read(source, text, lang, published)
	list := make([]keyedFact, 0, len(found))
	for _, f := range found {
		quote := f.Quote
		if err := cut.quote(&f); err != nil || quote != f.Quote {
			return nil, fmt.Errorf("the rule %s quotes %q, which is not what stands at %d to %d", f.Rule, quote, f.Start, f.End)
		}
		k := keyedFact{Fact: asWritten(f, source)}
		if id := k.factID(); !seen[id] {
			seen[id] = true
			list = append(list, k)
		}
	}
	return list, nil
}
