package lexicon

import (
	"testing"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/text"
)

// TestPhrase: a phrase inside a longer one of another class is found when asked for.
func TestPhrase(t *testing.T) {
	l := New(mithaq.English)
	l.Add("more than", Sense{Class: 55})
	l.Add("a little more than", Sense{Class: 70})
	l.Add("more than half of", Sense{Class: 71})
	p := NewFinder(func(mithaq.Lang) *Lexicon { return l }).Find(new(text.Parser).Parse("A little more than half of it", mithaq.English))
	classes := SetOf(55)
	if e, to := p.Phrase(0, 2, &classes); e == nil || to != 4 {
		t.Errorf("more than: %v to %d", e, to)
	}
	if e, _ := p.Phrase(0, 0, &classes); e != nil {
		t.Errorf("a little: %v", e.Senses)
	}
}
