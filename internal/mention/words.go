package mention

import (
	"strconv"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// bit gives classes as bits of the first word of a lexicon.Set, which has all that are
// looked at here.
func bit(classes ...lexicon.Class) (m uint64) {
	for _, c := range classes {
		m |= 1 << c
	}
	return m
}

// is reports whether the word at token i is one of class c.
func (f *Finder) is(i int32, c lexicon.Class) bool {
	return i >= f.from && i < f.end && f.page.Words[i].Bits.Has(c)
}

// sense gives the value and end of the phrase or word of class c at token i.
func (f *Finder) sense(i int32, c lexicon.Class) (value string, to int32, ok bool) {
	if i < f.from || i >= f.end || !f.page.Words[i].MayBegin(c) {
		return "", i, false
	}
	return f.senseOf(i, c)
}

// senseOf is sense where the word at token i may begin one of class c.
func (f *Finder) senseOf(i int32, c lexicon.Class) (value string, to int32, ok bool) {
	if h := f.phrase(i); h != nil && h.Bits.Has(c) {
		return h.Value(c), h.To, true
	}
	if e, to := f.hidden(i, c); e != nil {
		return e.Value(c), to, true
	}
	if w := f.page.Words[i]; w.Bits.Has(c) {
		return w.Value(c), i + 1, true
	}
	return "", i, false
}

// phrase gives the hit of several tokens that begins at token i, or nil.
func (f *Finder) phrase(i int32) *lexicon.Hit {
	if i < f.from || i >= f.end {
		return nil
	}
	j := f.page.HitAt[i]
	if j < 0 {
		return nil
	}
	if h := &f.page.Hits[j]; h.From == i && h.To > i+1 {
		return h
	}
	return nil
}

// hidden gives the phrase of class c at token i, and its end, where a hit of several words
// and other classes stands in its place.
func (f *Finder) hidden(i int32, c lexicon.Class) (*lexicon.Entry, int32) {
	if !f.page.Words[i].MayBegin(c) || !f.shadowed(i) {
		return nil, i
	}
	classes := lexicon.SetOf(c)
	return f.page.Phrase(int(f.sentence), i, &classes)
}

// shadowed reports whether a hit of several words covers token i.
func (f *Finder) shadowed(i int32) bool {
	j := f.page.HitAt[i]
	return j >= 0 && f.page.Hits[j].To > f.page.Hits[j].From+1
}

// before gives the value and start of the phrase or word of class c that ends before token i.
func (f *Finder) before(i int32, c lexicon.Class) (value string, from int32, ok bool) {
	if i <= f.from {
		return "", i, false
	}
	if j := f.page.HitAt[i-1]; j >= 0 {
		if h := &f.page.Hits[j]; h.To == i && h.Bits.Has(c) && h.From >= f.from {
			return h.Value(c), h.From, true
		}
	}
	for k := i - 2; k >= f.from && k > i-6; k-- {
		if e, to := f.hidden(k, c); e != nil && to == i {
			return e.Value(c), k, true
		}
	}
	if w := f.page.Words[i-1]; w.Bits.Has(c) {
		return w.Value(c), i - 1, true
	}
	return "", i, false
}

// joins reports whether the word at token i is the small word called value.
func (f *Finder) joins(i int32, value string) bool {
	if !f.is(i, joint) {
		return false
	}
	for _, s := range f.page.Words[i].Senses {
		if s.Class == joint && s.Value == value {
			return true
		}
	}
	return false
}

func (f *Finder) token(i int32) text.Token {
	if i < f.from || i >= f.end {
		return text.Token{}
	}
	return f.page.Tokens[i]
}

// word reports whether token i is a word.
func (f *Finder) word(i int32) bool {
	return i >= f.from && i < f.end && f.page.Tokens[i].Kind == text.Word
}

func (f *Finder) digit(i int32) bool {
	return i >= f.from && i < f.end && f.page.Tokens[i].Kind == text.Number
}

// mark reports whether token i is one of the marks.
func (f *Finder) mark(i int32, marks string) bool {
	return i >= f.from && i < f.end && f.page.Tokens[i].IsOneOf(marks)
}

// norm gives the normal form of the word at token i, or "".
func (f *Finder) norm(i int32) string {
	if i < f.from || i >= f.end {
		return ""
	}
	return f.page.Words[i].Norm
}

// tight reports whether token i touches the one before it.
func (f *Finder) tight(i int32) bool {
	return i > f.from && i < f.end && f.page.Tokens[i].Start == f.page.Tokens[i-1].End
}

// parts gives the particles on the word at token i.
func (f *Finder) parts(i int32) lexicon.Parts {
	if i < f.from || i >= f.end {
		return 0
	}
	return f.page.Words[i].Parts
}

func (f *Finder) arabic() bool { return f.lang == mithaq.Arabic }

func number(s string) int64 {
	n, _ := strconv.ParseInt(s, 10, 64)
	return n
}
