package mention

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/text"
)

// plainProse has no number and no date.
const plainProse = `وأكد الوزراء المجتمعون في بيانهم المشترك عزمهم على مواصلة القتال ضد التنظيم وتهيئة الظروف المساعدة على هزيمته بشكل نهائي، كما شددوا على حماية المدنيين واحترام القانون الدولي الإنساني في جميع الظروف.
`

func BenchmarkFindPlain(b *testing.B) {
	r := newReader(b)
	doc := r.parser.Parse(strings.Repeat(plainProse, 200), mithaq.Arabic)
	page := r.words.Find(doc)
	r.finder.Find(page, "")
	b.ReportAllocs()
	for b.Loop() {
		r.finder.Find(page, "")
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(doc.Tokens)), "ns/token")
}

// TestFindPlain: nothing found, nothing allocated.
func TestFindPlain(t *testing.T) {
	r := newReader(t)
	var p text.Parser
	page := r.words.Find(p.Parse(strings.Repeat(plainProse, 20), mithaq.Arabic))
	if m := r.finder.Find(page, ""); len(m.List) != 0 {
		t.Fatalf("found %v", m.List)
	}
	if n := testing.AllocsPerRun(10, func() { r.finder.Find(page, "") }); n != 0 {
		t.Errorf("%v allocations where nothing is found", n)
	}
}

func BenchmarkFindReports(b *testing.B) {
	r := newReader(b)
	paths, _ := filepath.Glob("../../testdata/reading/dev/ar/*.txt")
	var all strings.Builder
	for _, p := range paths {
		body, err := os.ReadFile(p)
		if err != nil {
			b.Fatal(err)
		}
		all.Write(body)
	}
	if all.Len() == 0 {
		b.Skip("no development corpus here")
	}
	doc := r.parser.Parse(all.String(), mithaq.Arabic)
	page := r.words.Find(doc)
	b.SetBytes(int64(all.Len()))
	b.ReportAllocs()
	for b.Loop() {
		r.finder.Find(page, "2021-06-29")
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(doc.Tokens)), "ns/token")
}
