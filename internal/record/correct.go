package record

import (
	"context"
	"fmt"

	"github.com/mithaq/mithaq"
)

// Correction mends a source's metadata: what is nil stays as it is.
type Correction struct {
	Title, Publisher, Published, Lang, Address, Marking *string
	Reason                                              string // why, for the ledger
}

// values gives what c sets, by name.
func (c *Correction) values() map[string]string {
	set := map[string]string{}
	for name, v := range map[string]*string{
		"title": c.Title, "publisher": c.Publisher, "published": c.Published,
		"lang": c.Lang, "address": c.Address, "marking": c.Marking,
	} {
		if v != nil {
			set[name] = *v
		}
	}
	return set
}

// Correct mends the metadata of a source. Where its language or date changes, the source is
// read anew with it, in the same transaction, and the result says what that came to.
//
// Errors: NotFound where there is no such source, Invalid where a value is none or nothing
// would change.
func (r *Record) Correct(ctx context.Context, source string, c Correction) (Reread, error) {
	result := Reread{Source: source}
	err := r.write(ctx, func(a *appending) error {
		s, text, err := a.loadLive(ctx, source)
		if err != nil {
			return err
		}
		before := s.live.meta
		e, err := c.event(source, before)
		if err != nil {
			return err
		}
		if err := a.amend(ctx, s, text, r.opts.Terms, e); err != nil {
			return err
		}
		if after := s.live.meta; after.lang() == before.lang() && after.published() == before.published() {
			return nil
		}
		again, err := a.readAgain(ctx, source)
		if err != nil {
			return err
		}
		if result, err = a.reread(ctx, again); err != nil {
			return err
		}
		return result.Err
	})
	return result, err
}

// event gives the correction of a source whose metadata is m.
func (c *Correction) event(source string, m Meta) (*corrected, error) {
	e := &corrected{Meta: map[string]string{}, Reason: c.Reason}
	if err := plain(source, "reason", c.Reason); err != nil {
		return nil, err
	}
	before := m
	set := c.values()
	for _, f := range m.fields() {
		if v, ok := set[f.name]; ok {
			f.found.Value = v
		}
	}
	if err := m.check(fmt.Sprintf("source %s", source)); err != nil {
		return nil, err
	}
	old := before.fields()
	for i, f := range m.fields() {
		if f.found.Value != old[i].found.Value {
			e.Meta[f.name] = f.found.Value
		}
	}
	if len(e.Meta) == 0 {
		return nil, mithaq.Errorf(mithaq.Invalid, source, "the correction changes nothing")
	}
	return e, nil
}
