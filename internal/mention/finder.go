package mention

import (
	"slices"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// Finder finds the mentions of one text after another. It is for one goroutine at a time
// and uses its memory again: Mentions are valid until the next Find, their values for ever.
type Finder struct {
	out       Mentions
	page      *lexicon.Page
	lang      mithaq.Lang // of the sentence
	sentence  int32
	from, end int32 // of the sentence, in tokens
	done      int32 // up to here, tokens are taken
	nested    bool  // a number is read ahead
	sign      bool  // a currency's sign stands before the number being read
	dates     []date
	kept      numeral // the number read last, at token keptAt
	keptOK    bool
	keptAt    int32
	published mithaq.Date
	dayFirst  order // of days and months in digits
	ra        bool  // a number has ر for its decimal mark
}

// triggers are the classes at which a mention can begin.
var triggers = bit(cardinal, scale, vague, fraction, ordinal, roughly, percent, month, weekday, season, unit, two, today, names.Currency)

// Find gives the mentions in p. Relative dates are resolved from published, which may be
// empty, and from the other dates of the text.
func (f *Finder) Find(p *lexicon.Page, published mithaq.Date) *Mentions {
	f.page, f.published = p, published
	f.out.List, f.out.At, f.dates = f.out.List[:0], f.out.At[:0], f.dates[:0]
	f.out.At = slices.Grow(f.out.At, len(p.Tokens))[:len(p.Tokens)]
	for i := range f.out.At {
		f.out.At[i] = -1
	}
	f.dayFirst, f.ra, f.keptAt = unknownOrder, false, -1
	for i := range p.Sentences {
		s := p.Sentences[i]
		f.sentence, f.from, f.end, f.done, f.lang = int32(i), s.From, s.To, s.From, p.LangAt(s)
		f.scan()
	}
	f.resolve()
	if f.ra {
		f.settleRa()
	}
	f.page = nil
	return &f.out
}

// scan goes from trigger to trigger through the sentence.
func (f *Finder) scan() {
	tokens, words := f.page.Tokens, f.page.Words
	for i := f.from; i < f.end; {
		if tokens[i].Kind != text.Number && words[i].Bits[0]&triggers == 0 && !f.begins(i) {
			i++
			continue
		}
		if m, ok := f.mention(i); ok {
			f.add(m)
			i = m.To
			continue
		}
		i++
	}
}

// ownNames are the classes of names whose words count nothing: the Group of Seven, مجموعة
// العشرين.
var ownNames = bit(names.State, names.Org, names.City, names.Region, names.Instrument, names.Body, names.Drive, names.Group)

// named reports whether token i is part of a name of several words.
func (f *Finder) named(i int32) bool {
	if j := f.page.HitAt[i]; j >= 0 {
		if h := &f.page.Hits[j]; h.To > h.From+1 && (h.Bits[0]&triggers != 0 || h.Bits[0]&ownNames != 0) {
			return h.Bits[0]&triggers == 0
		}
	}
	classes := lexicon.Set{ownNames}
	for k := i; k >= f.from && k > i-5; k-- {
		if !f.shadowed(k) {
			continue
		}
		if e, to := f.page.Phrase(int(f.sentence), k, &classes); e != nil && to > i {
			return true
		}
	}
	return false
}

// begins reports whether a phrase of a trigger's class begins at token i, none of whose
// words is one by itself: this morning.
func (f *Finder) begins(i int32) bool {
	j := f.page.HitAt[i]
	return j >= 0 && f.page.Hits[j].From == i && f.page.Hits[j].Bits[0]&triggers != 0
}

// mention reads the mention at token i.
func (f *Finder) mention(i int32) (Mention, bool) {
	if f.address(i) || f.named(i) {
		return Mention{}, false
	}
	if f.symbol(i) {
		return f.labelled(i)
	}
	if m, ok := f.date(i); ok {
		return m, true
	}
	return f.quantity(i)
}

// add puts m into the list; where it belongs together with the one before it, a range, that
// one takes over its unit.
func (f *Finder) add(m Mention) {
	n := int32(len(f.out.List))
	for i := m.From; i < m.To; i++ {
		f.out.At[i] = n
	}
	f.out.List = append(f.out.List, m)
	f.done = m.To
	f.share()
}
