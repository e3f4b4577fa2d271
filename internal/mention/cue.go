package mention

import (
	"strings"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
)

// cue tells from the words of the sentence whether a date at tokens from to to lies in the
// future (1) or the past (-1).
func (f *Finder) cue(from, to int32) int {
	for i := from - 1; i >= f.from && i > from-30 && !f.mark(i, ";؛"); i-- {
		if v, _, ok := f.sense(i, shift); ok && f.out.At[i] < 0 && number(v) > 0 {
			return 1 // the next session, الاجتماع المقبل
		}
		if c := f.cueAt(i); c != 0 {
			return c
		}
	}
	if from > f.from+6 {
		return 0
	}
	for i := to; i < f.end && i < to+14 && !f.mark(i, ";؛"); i++ {
		if c := f.cueAt(i); c != 0 {
			return c
		}
	}
	return 0
}

func (f *Finder) cueAt(i int32) int {
	if j := f.page.HitAt[i]; j >= 0 {
		h := &f.page.Hits[j]
		switch {
		case h.Bits.Has(future) && !(h.To == h.From+1 && f.is(i, shift)):
			return 1
		case h.Bits.Has(past):
			return -1
		}
	}
	switch {
	case f.is(i, future) && !f.is(i, shift):
		return 1
	case f.is(i, past):
		return -1
	case f.arabic() && f.willVerb(i):
		return 1
	}
	return 0
}

// willVerb reports whether the Arabic word at token i looks like a verb with the س of the
// future: ستعقد, سيجتمع.
func (f *Finder) willVerb(i int32) bool {
	if !f.word(i) || f.page.Words[i].Bits[0]&(ownNames|bit(names.Given, names.Family)) != 0 {
		return false
	}
	if f.parts(i)&lexicon.Will != 0 {
		return true
	}
	w := strings.TrimPrefix(f.norm(i), "و")
	rest, ok := strings.CutPrefix(w, "س")
	if ok && strings.HasPrefix(strings.TrimPrefix(f.page.Raw(int(i)), "و"), "سأ") {
		return true
	}
	if !ok || len(rest) < 8 || !(strings.HasPrefix(rest, "ي") || strings.HasPrefix(rest, "ت") || strings.HasPrefix(rest, "ن")) {
		return false
	}
	for _, stem := range [...]string{"سياس", "سياد", "سيطر", "سيار", "سين", "ستين", "سنوات", "سنوي", "ستون", "سيد", "سيناريو", "ستار", "ستراتيج", "ستيو", "ستيف", "ستان", "ستوك", "ستين", "سنغا", "سيول", "سيمون", "سيرا"} {
		if strings.HasPrefix(w, stem) {
			return false
		}
	}
	return true
}
