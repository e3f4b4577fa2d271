package record

import (
	"slices"
	"strings"
	"testing"

	"github.com/cockroachdb/apd/v3"
	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
	"pgregory.net/rapid"
)

// TestFoldOfWhatIsAtHand: a document's rows are made of its facts as they were read, and are
// those that its payload, read back, folds to; whatever a reader gives.
func TestFoldOfWhatIsAtHand(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		text := prose(rapid.Uint64Range(0, 50).Draw(rt, "prose"), 3) + "خاتمةٌ"
		r := &Record{opts: Options{Reader: "1", Read: drawn(rt)}.filled()}
		p := &prepared{in: &Incoming{Ref: "a", Original: []byte(text), Text: text}, source: "a", textKey: "k"}
		if p.complete(r); p.err != nil {
			rt.Fatal(p.err)
		}
		json, err := inflate(p.facts.codec, p.facts.body, maxInflated)
		if err != nil {
			rt.Fatal(err)
		}
		e, err := decode(kindRead, json)
		if err != nil {
			rt.Fatal(err)
		}
		back := &prepared{in: p.in, added: p.added, read: e.(*read)}
		rows, err := back.fold(r, &state{source: "a"}, entry{n: 0}, entry{n: 1})
		if err != nil {
			rt.Fatal(err)
		}
		for i := range tables {
			for _, m := range tables[i].compareAll(p.rows[i], rows[i]) {
				rt.Errorf("%s: %s", m.row, m.what)
			}
		}
	})
}

// drawn is a reader of facts with anything in them.
func drawn(rt *rapid.T) func(string, string, mithaq.Lang, mithaq.Date) []fact.Fact {
	return func(source, text string, lang mithaq.Lang, date mithaq.Date) []fact.Fact {
		list := figures(source, text, lang, date)
		runes := []rune(text)
		for range rapid.IntRange(0, 5).Draw(rt, "facts") {
			start := rapid.IntRange(0, len(runes)).Draw(rt, "start")
			end := rapid.IntRange(start, len(runes)).Draw(rt, "end")
			list = append(list, fact.Fact{Kind: fact.Pledge, Start: start, End: end, Quote: string(runes[start:end]),
				Lang: mithaq.Arabic, Rule: "test/\xff", Confidence: rapid.Float64Range(0, 1).Draw(rt, "confidence"),
				Inferred: rapid.SampledFrom([]map[string]string{nil, {}, {"year": "the <date> \xff"}}).Draw(rt, "inferred"),
				Slots: fact.Slots{
					{Name: "amount", Value: apd.New(rapid.OneOf(rapid.Int64(), rapid.Just[int64](0)).Draw(rt, "coefficient"), rapid.Int32Range(-5, 9).Draw(rt, "exponent"))},
					{Name: "purpose", Value: string(rapid.SliceOfN(rapid.Byte(), 0, 6).Draw(rt, "bytes"))},
					{Name: "hosts", Value: rapid.SampledFrom([][]string{nil, {}, {"a\xf0", "روما"}}).Draw(rt, "hosts")},
					{Name: "additional", Value: rapid.Bool().Draw(rt, "bool")},
				}})
		}
		return list
	}
}

// TestWordsAround: up to 32 code points, and no grapheme cluster cut in two.
func TestWordsAround(t *testing.T) {
	long := strings.Repeat("ب", 40)
	for _, c := range []struct{ text, quote, prefix, suffix string }{
		{"a b c", "b", "a ", " c"},
		{"b", "b", "", ""},
		{long + "x" + long, "x", long[:64], long[:64]},
		{"َ" + strings.Repeat("ب", 31) + "x", "x", strings.Repeat("ب", 31), ""},
		{"x" + strings.Repeat("ب", 32) + "َ", "x", "", strings.Repeat("ب", 31)},
	} {
		start := len([]rune(c.text[:strings.Index(c.text, c.quote)]))
		f := fact.Fact{Start: start, End: start + 1}
		if err := (&cutter{text: c.text}).quote(&f); err != nil || f.Quote != c.quote || f.Prefix != c.prefix || f.Suffix != c.suffix {
			t.Errorf("%s: %q %q %q, %v", c.text, f.Prefix, f.Quote, f.Suffix, err)
		}
	}
}

// TestFactTerms: a fact has the stretch of its paragraph's terms that its words give, and the
// terms of its slots that are not among them.
func TestFactTerms(t *testing.T) {
	text := "First one.\nIn Rome ministers gave 600 million."
	x := indexing{source: "s", text: text, terms: words}
	x.paragraph(0, 10, Paragraph{Start: 0, End: 10})
	x.paragraph(11, len(text), Paragraph{Start: 11, End: len(text)})
	start := strings.Index(text, "ministers")
	f := &fact.Fact{Start: start, End: strings.Index(text, " million"), Quote: "ministers gave 600",
		Slots: fact.Slots{{Name: "by", Value: "US"}, {Name: "what", Value: "gave 600"}, {Name: "place", Value: []string{"Gave, Rome", "US"}}}}
	from, to, more := x.fact(&cutter{text: text}, f)
	if from != 2 || to != 5 || more != "us rome" {
		t.Errorf("%d to %d, and %q", from, to, more)
	}
	q := parse([]string{"gave", "rome"})
	whole := q.match("in rome ministers gave 600 million")
	if m := whole.within(2, 5, q.match(more)); m.met != 2 || m.length != 5 || !slices.Equal(m.at[0], []int{1}) || !slices.Equal(m.at[1], []int{4}) {
		t.Errorf("%+v", m)
	}
}
