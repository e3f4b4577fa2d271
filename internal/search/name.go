package search

import (
	"strings"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
)

// naming says of what a word is the name by itself, and which particles are joined to it.
type naming struct {
	place     bool // a state, place or organisation, whose last letters are no ending
	adjective bool // of one
	person    bool // an element of persons' names, unless it is another word
	parts     lexicon.Parts
}

var (
	places  = lexicon.SetOf(names.State, names.City, names.Region, names.Org, names.Group, names.Body, names.Instrument)
	peoples = lexicon.SetOf(names.Demonym)
	persons = lexicon.SetOf(names.Given, names.Family)
)

func nameOf(w *lexicon.Word) naming {
	return naming{place: w.Bits.Meets(&places) || w.Bits.Meets(&peoples), adjective: w.Bits.Meets(&peoples) && !w.Bits.Meets(&places),
		person: w.Bits.Meets(&persons), parts: w.Parts}
}

// unjoined reports whether nothing is joined to the name but ال.
func (n naming) unjoined() bool { return n.parts&^lexicon.The == 0 }

// stem takes the particles off a name, and off an adjective its endings of gender and number.
func (n naming) stem(w spelling) string {
	s := w.folded
	for _, p := range []struct {
		part    lexicon.Parts
		letters string
	}{{lexicon.And, "و"}, {lexicon.And, "ف"}, {lexicon.By, "ب"}, {lexicon.To, "ل"}, {lexicon.As, "ك"}, {lexicon.The, "ال"}} {
		if n.parts&p.part != 0 && len(s) > len(p.letters)+4 {
			s = strings.TrimPrefix(s, p.letters)
		}
	}
	if n.parts&lexicon.The != 0 && n.parts&lexicon.To != 0 {
		s = strings.TrimPrefix(s, "ل") // لل is ل and ال
	}
	if !n.adjective {
		if bones, ok := foreign(s); ok {
			return bones
		}
		return s
	}
	for _, e := range []string{"تين", "تان", "ين", "ون", "ان", "ات", "ه"} {
		if stem, ok := strings.CutSuffix(s, e); ok && strings.HasSuffix(stem, "ي") {
			return stem
		}
	}
	return s
}
