package record

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"unicode/utf8"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
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
	facts []byte // the payload of read
	terms Terms
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
	p.original, p.text = keep(p.in.Original), keep([]byte(p.in.Text))
	p.shingles = unpack(pack(p.in.Shingles))
	p.terms = remembering(r.opts.Terms)
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
	for _, f := range list {
		e.Facts = append(e.Facts, keyedFact{Fact: f})
	}
	if p.facts, err = encode(e); err != nil {
		return fmt.Errorf("%s: its facts can't be written: %w", p.in.Ref, err)
	}
	again, err := decode(kindRead, p.facts) // what is folded is what was written
	if err != nil {
		return err
	}
	p.read = again.(*read)
	return p.warm()
}

// warm folds the source once, so that the terms are there when the writer folds it.
func (p *prepared) warm() error {
	s := &state{source: p.source}
	_, err := p.fold(s, entry{n: 0}, entry{n: 1})
	return err
}

// fold gives the rows that the document comes to as the entries at and next.
func (p *prepared) fold(s *state, at, next entry) (*folded, error) {
	if err := s.apply(at, p.added); err != nil {
		return nil, err
	}
	if err := s.apply(next, p.read); err != nil {
		return nil, err
	}
	return s.rows(p.in.Text, p.terms)
}

// guard makes a failing reader an error: one document must not end the reading of the others.
func guard(place string, err *error) {
	if v := recover(); v != nil {
		*err = fmt.Errorf("%s: the reader failed: %v", place, v)
	}
}

// readText reads the facts of a text, each once, and refuses any whose quote is not in the
// text at its place.
func (r *Record) readText(source, text string, lang mithaq.Lang, published mithaq.Date) ([]fact.Fact, error) {
	if r.opts.Read == nil {
		return nil, mithaq.Errorf(mithaq.Invalid, r.Place(), "the record was opened without a reader")
	}
	cut := cutter{text: text}
	seen := map[string]bool{}
	var list []fact.Fact
	for _, f := range r.opts.Read(source, text, lang, published) {
		f.Source = source
		if quote, ok := cut.slice(f.Start, f.End); !ok || quote != f.Quote {
			return nil, fmt.Errorf("the rule %s quotes %q, which is not what stands at %d to %d", f.Rule, f.Quote, f.Start, f.End)
		}
		if id := f.ID(); !seen[id] {
			seen[id] = true
			list = append(list, f)
		}
	}
	return list, nil
}
