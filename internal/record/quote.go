package record

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cockroachdb/apd/v3"
	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
)

// around is how many code points of the text a fact carries on either side.
const around = 32

// quote gives f the words that stand at its place, and those around them.
func (c *cutter) quote(f *fact.Fact) error {
	from, to, ok := c.find(f.Start, f.End)
	if !ok {
		return mithaq.Errorf(mithaq.Conflict, f.Source, "its text does not have the stretch %d to %d", f.Start, f.End)
	}
	f.Quote, f.Prefix, f.Suffix = c.text[from:to], leading(c.text[:from]), following(c.text[to:])
	return nil
}

// leading gives the last code points of text; it never begins with a mark, which would be the
// middle of a grapheme cluster.
func leading(text string) string {
	at := len(text)
	for range around {
		_, n := utf8.DecodeLastRuneInString(text[:at])
		at -= n
	}
	return strings.TrimLeftFunc(text[at:], unicode.IsMark)
}

// following gives the first code points of text, up to a whole grapheme cluster.
func following(text string) string {
	at := 0
	for range around {
		_, n := utf8.DecodeRuneInString(text[at:])
		at += n
	}
	for at > 0 && at < len(text) {
		if r, _ := utf8.DecodeRuneInString(text[at:]); !unicode.IsMark(r) {
			break
		}
		_, n := utf8.DecodeLastRuneInString(text[:at])
		at -= n
	}
	return text[:at]
}

// quote gives the facts that came from the ledger their words.
func (l *live) quote(text string) error {
	cut := cutter{text: text}
	for i := range l.facts {
		if f := &l.facts[i].Fact; f.Quote == "" {
			if err := cut.quote(f); err != nil {
				return err
			}
		}
	}
	return nil
}

// asWritten gives f as it comes back from the ledger: what a payload can't hold is not in it.
func asWritten(f fact.Fact, source string) fact.Fact {
	f.Source = source
	f.Rule = strings.ToValidUTF8(f.Rule, "\uFFFD")
	f.Slots = valid(f.Slots)
	inferred := f.Inferred
	f.Inferred = nil
	for name, basis := range inferred {
		if f.Inferred == nil {
			f.Inferred = make(map[string]string, len(inferred))
		}
		f.Inferred[name] = strings.ToValidUTF8(basis, "\uFFFD")
	}
	return f
}

// valid gives the slots as JSON can hold them: without bytes that are no UTF-8.
func valid(slots fact.Slots) fact.Slots {
	list := make(fact.Slots, len(slots))
	for i, s := range slots {
		switch v := s.Value.(type) {
		case string:
			s.Value = strings.ToValidUTF8(v, "\uFFFD")
		case []string:
			texts := make([]string, len(v))
			for j := range v {
				texts[j] = strings.ToValidUTF8(v[j], "\uFFFD")
			}
			s.Value = texts
		case *apd.Decimal:
			if v.IsZero() && v.Exponent > 0 { // it would be written 000, which is no number in JSON
				s.Value = apd.New(0, 0)
			}
		}
		list[i] = s
	}
	return list
}
