package record

import (
	"slices"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
)

// state is what the events about one source have come to.
type state struct {
	source      string
	history     []entryOf
	withdrawals []withdrawal
	hashes      []string // of all bytes that were kept for it, as far as not erased
	live        *live    // nil before it is added and once it is withdrawn
}

// live is a source that is in the record.
type live struct {
	added     *added
	meta      Meta // as corrected
	since     int64
	changed   int64 // the last entry that changed anything about it
	reader    string
	addresses []address
	facts     []version
	taken     map[string]bool // keys that were ever given
}

type address struct {
	Found
	original content
	since    int64
}

// version is one wording of a fact, in force from entry since until entry until.
type version struct {
	fact.Fact
	key    string
	id     string
	reader string
	since  int64
	until  int64 // 0 while in force: no fact ends with the first entry
	seq    int   // its place among the facts of the entry
}

type withdrawal struct {
	entry        int64
	time         string
	author       string
	mode, reason string
}

// entry is where an event stands in the ledger.
type entry struct {
	n      int64
	time   string
	author string
}

// apply folds one event into s. The state is a function of the events alone: those whose
// payload was erased are left out, and the withdrawal that erased them stands in for them.
func (s *state) apply(at entry, e event) error {
	if w, ok := e.(*withdrawn); ok {
		s.withdraw(at, w)
		return nil
	}
	s.history = append(s.history, entryOf{at.n, e.kind()})
	if a, ok := e.(*added); ok {
		return s.add(at, a)
	}
	if s.live == nil {
		return mithaq.Errorf(mithaq.Conflict, "", "a %s event about %s, which is not in the record", e.kind(), s.source)
	}
	s.live.changed = at.n
	switch e := e.(type) {
	case *read:
		s.live.read(at.n, e.Reader, e.Facts)
	case *found:
		s.hashes = append(s.hashes, e.Original.Hash)
		s.live.addresses = append(s.live.addresses, address{e.Address, e.Original, at.n})
	case *corrected:
		s.live.correct(e)
	case *reread:
		return s.live.reread(at.n, e)
	}
	return nil
}

func (s *state) add(at entry, a *added) error {
	if s.live != nil {
		return mithaq.Errorf(mithaq.Conflict, "", "%s is added twice", s.source)
	}
	s.hashes = append(s.hashes, a.Original.Hash, a.Text.Hash)
	s.live = &live{added: a, meta: a.Meta, since: at.n, changed: at.n, taken: map[string]bool{}}
	return nil
}

// withdraw lets the source fold to nothing. What was erased is known from the withdrawal.
func (s *state) withdraw(at entry, w *withdrawn) {
	for _, e := range w.Entries {
		if !slices.Contains(s.history, e) {
			s.history = append(s.history, e)
		}
	}
	s.history = append(s.history, entryOf{at.n, kindWithdrawn})
	slices.SortFunc(s.history, func(a, b entryOf) int { return int(a.N - b.N) })
	s.withdrawals = append(s.withdrawals, withdrawal{at.n, at.time, at.author, w.Mode, w.Reason})
	s.live = nil
}

func (l *live) read(n int64, reader string, facts []keyedFact) {
	l.reader = reader
	for i := range facts {
		l.put(n, i, reader, &facts[i])
	}
}

func (l *live) put(n int64, seq int, reader string, k *keyedFact) {
	v := version{Fact: k.Fact, key: k.key(), id: k.factID(), reader: reader, since: n, seq: seq}
	l.taken[v.key] = true
	l.facts = append(l.facts, v)
}

func (l *live) correct(c *corrected) {
	for _, f := range l.meta.fields() {
		if v, ok := c.Meta[f.name]; ok {
			*f.found = Found{Value: v, How: "corrected"}
		}
	}
}

func (l *live) reread(n int64, r *reread) error {
	l.reader = r.Reader
	ended := slices.Clone(r.Gone)
	for i := range r.Changed {
		ended = append(ended, r.Changed[i].key())
	}
	for _, key := range ended {
		v := l.current(key)
		if v == nil {
			return mithaq.Errorf(mithaq.Conflict, "", "the fact %s, which is not in force, is gone or changed", key)
		}
		v.until = n
	}
	for i, k := range slices.Concat(r.Changed, r.New) {
		l.put(n, i, r.Reader, &k)
	}
	return nil
}

// current gives the wording in force of the fact with this key, or nil.
func (l *live) current(key string) *version {
	for i := range l.facts {
		if l.facts[i].key == key && l.facts[i].until == 0 {
			return &l.facts[i]
		}
	}
	return nil
}
