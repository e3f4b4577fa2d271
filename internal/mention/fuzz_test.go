package mention

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/mithaq/mithaq"
)

// FuzzFind: any text gives mentions in order at valid places, dates that are EDTF, and JSON.
func FuzzFind(f *testing.F) {
	for _, list := range [][]example{arabicExamples, englishExamples, frenchExamples} {
		for _, e := range list {
			f.Add(e.text, string(e.published))
		}
	}
	f.Add("2/29 29 February 31 June 0/0/0000 99:99 ½½ ر1ر 1ر 1ر0 -- 12,,3 $", "2021-02-29")
	r := newReader(f)
	f.Fuzz(func(t *testing.T, s, published string) {
		s = strings.ToValidUTF8(s, "?")
		doc, m := r.read(s, "", mithaq.Date(published))
		last := int32(0)
		for i, x := range m.List {
			if x.From < last || x.To <= x.From || int(x.To) > len(doc.Tokens) || x.QFrom > x.From || x.QFrom < 0 {
				t.Fatalf("%q: mention %d at %d to %d, qualifier from %d, after %d", s, i, x.From, x.To, x.QFrom, last)
			}
			for k := x.From; k < x.To; k++ {
				if m.At[k] != int32(i) {
					t.Fatalf("%q: token %d is not of mention %d", s, k, i)
				}
			}
			last = x.To
			if x.Date != "" {
				if _, err := mithaq.ParseDate(string(x.Date)); err != nil {
					t.Fatalf("%q: %v", s, err)
				}
			}
			if x.Qualifier == "" {
				t.Fatalf("%q: no qualifier", s)
			}
		}
		if line := JSON(nil, doc, m); !json.Valid(line) {
			t.Fatalf("%q: %s", s, line)
		}
	})
}

// TestLinear: texts made to be read again and again take time in proportion to their length.
// The bound leaves room for a busy machine: what is quadratic takes 256 times as long.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("a timing: not beside the race detector")
	}
	r := newReader(t)
	for _, piece := range []string{
		"one hundred and ", "1 234 567 ", "123 ", "مليون و", "1ر5 ", "June ", "4 June and ", "12/", "2012-", "five to ", "$ ",
		"Thursday ", "last year ", "by the end of ", "خمسة و", "5 crowns ", "yesterday ", "half of a ", "1,", "قبل شهر و", "Resolution 2170 and ",
		"one ", "one one hundred and ", "a third ", "25 of ", "first ",
	} {
		small, large := r.timed(piece, 250), r.timed(piece, 4000)
		if large > 100*small+100*time.Millisecond {
			t.Errorf("%q: %v, sixteen times as long %v", piece, small, large)
		}
	}
}

// timed gives the least time of two in which n pieces are read.
func (r *reader) timed(piece string, n int) time.Duration {
	doc := r.parser.Parse(strings.Repeat(piece, n), "")
	page := r.words.Find(doc)
	best := time.Hour
	for range 2 {
		start := time.Now()
		r.finder.Find(page, "2021-06-29")
		best = min(best, time.Since(start))
	}
	return best
}
