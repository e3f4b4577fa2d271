package record

import (
	"fmt"
	"hash/fnv"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/cockroachdb/apd/v3"
	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/store"
	"github.com/mithaq/mithaq/internal/store/storetest"
)

func TestMain(m *testing.M) {
	if child() {
		return
	}
	storetest.Main(m)
}

// figures is a small reader: every run of digits is a figure, quoted with the word after it,
// and every word in capitals a member.
func figures(source, text string, lang mithaq.Lang, _ mithaq.Date) []fact.Fact {
	var facts []fact.Fact
	point := 0
	fields := strings.SplitAfter(text, " ")
	for i, field := range fields {
		word := strings.TrimFunc(field, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		lead := utf8.RuneCountInString(field[:max(strings.Index(field, word), 0)])
		f := fact.Fact{Source: source, Start: point + lead, End: point + lead + utf8.RuneCountInString(word), Quote: word,
			Lang: lang, Rule: "test/figures", Confidence: 0.75}
		if i > 0 {
			f.Prefix = fields[i-1]
		}
		if d, _, err := apd.NewFromString(word); err == nil && word != "" && unicode.IsDigit([]rune(word)[0]) {
			f.Kind, f.Slots = fact.Figure, fact.Slots{{Name: "value", Value: d}, {Name: "qualifier", Value: "exact"}}
			facts = append(facts, f)
		} else if len(word) > 1 && word == strings.ToUpper(word) && unicode.IsUpper([]rune(word)[0]) {
			f.Kind, f.Slots = fact.Member, fact.Slots{{Name: "who", Value: word}, {Name: "of", Value: "الائتلاف"}}
			facts = append(facts, f)
		}
		point += utf8.RuneCountInString(field)
	}
	return facts
}

// shinglesOf are the 128 smallest hashes of a text's runs of five words.
func shinglesOf(text string) []uint64 {
	words := strings.Fields(text)
	var list []uint64
	for i := 0; i+5 <= len(words); i++ {
		h := fnv.New64a()
		h.Write([]byte(strings.Join(words[i:i+5], " ")))
		x := h.Sum64()
		x = (x ^ x>>31) * 0x9e3779b97f4a7c15
		list = append(list, x^x>>29)
	}
	slices.Sort(list)
	list = slices.Compact(list)
	return list[:min(128, len(list))]
}

// clock ticks a second at each look.
func clock() func() time.Time {
	now := time.Date(2024, 5, 1, 12, 0, 0, 0, time.UTC)
	return func() time.Time { now = now.Add(time.Second); return now }
}

func options() Options {
	return Options{Author: "tests", Now: clock(), Read: figures, Reader: "1"}
}

func openWith(t testing.TB, address string, mode store.Mode, opts Options) *Record {
	t.Helper()
	r, err := Open(t.Context(), address, mode, opts)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { r.Close() })
	return r
}

func open(t testing.TB, address string) *Record {
	t.Helper()
	return openWith(t, address, store.Create, options())
}

// each runs the test on an empty record in each engine.
func each(t *testing.T, run func(t *testing.T, r *Record)) {
	storetest.Each(t, func(t *testing.T, address string) { run(t, open(t, address)) })
}

// document makes a document of this text.
func document(text string) Incoming {
	return Incoming{
		Ref: text[:min(len(text), 20)], Original: []byte(text), MediaType: "text/plain", Text: text, Shingles: shinglesOf(text),
		Meta: Meta{Title: Found{"Report", "given"}, Lang: Found{"en", "given"}},
	}
}

func at(in Incoming, address string) Incoming {
	in.Meta.Address = Found{address, "given"}
	return in
}

func marked(in Incoming, m mithaq.Marking) Incoming {
	in.Meta.Marking = Found{string(m), "given"}
	return in
}

var vocabulary = strings.Fields(`التحالف الدولي ضد داعش اجتماع وزراء الخارجية في روما بروكسل تعهد بمبلغ مليون دولار لدعم الاستقرار
	العراق سوريا الساحل أفريقيا مجموعة العمل المقاتلين الأجانب مكافحة التمويل بيان مشترك القرار مجلس الأمن حماية المدنيين
	coalition ministers meeting statement partners support stabilisation pledge commitment working group humanitarian law security`)

// prose makes a text of so many paragraphs, the same for the same seed.
func prose(seed uint64, paragraphs int) string {
	r := rand.New(rand.NewPCG(seed, 1))
	var b strings.Builder
	for range paragraphs {
		for i := range 20 + r.IntN(30) {
			switch r.IntN(45) {
			case 0:
				fmt.Fprintf(&b, "%d ", r.IntN(10_000))
			case 1:
				b.WriteString([]string{"IQ ", "SY ", "US ", "FR "}[r.IntN(4)])
			default:
				fmt.Fprintf(&b, "%s ", vocabulary[(r.IntN(len(vocabulary))+i)%len(vocabulary)])
			}
		}
		b.WriteString("\n\n")
	}
	return b.String()
}

func add(t testing.TB, r *Record, in Incoming) Added {
	t.Helper()
	a := r.Add(t.Context(), in)
	if a.Err != nil {
		t.Fatalf("%s: %v", in.Ref, a.Err)
	}
	return a
}

// holds verifies the record and names what does not hold.
func holds(t testing.TB, r *Record) *Report {
	t.Helper()
	report, err := r.Verify(t.Context(), Verification{})
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range report.Faults {
		t.Error(f)
	}
	return report
}
