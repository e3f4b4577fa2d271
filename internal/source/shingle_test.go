package source

import (
	"slices"
	"strings"
	"testing"
)

func TestHashes(t *testing.T) {
	want(t, "hash", Hash([]byte("abc")), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
	same := TextHash("one two\n\nthree")
	want(t, "white space folded", TextHash("  one two three \r\n"), same)
	if TextHash("one two thre e") == same || TextHash("onetwothree") == same {
		t.Error("different words, one hash")
	}
}

// long makes a text of n distinct sentences from the reports' words.
func long(n int, salt string) string {
	var b strings.Builder
	words := strings.Fields(englishReport + frenchReport)
	for i := range n {
		for j := range 12 {
			b.WriteString(words[(i*7+j*i+j*3+len(salt)*5)%len(words)])
			b.WriteByte(' ')
		}
		b.WriteString(salt)
		b.WriteString(strings.Repeat("i", i%5))
		b.WriteString(".\n")
	}
	return b.String()
}

func TestResemblance(t *testing.T) {
	text := long(60, "alpha")
	sentences := strings.SplitAfter(text, "\n")
	for _, c := range []struct {
		what, other string
		low, high   float64
	}{
		{"the same", text, 1, 1},
		{"another headline", "Another headline of some seven words here\n\n" + text, 0.95, 1},
		{"line breaks, case, punctuation", strings.ToUpper(strings.ReplaceAll(text, ".\n", " – ")), 1, 1},
		{"a sentence less", strings.Join(sentences[1:], ""), 0.9, 1},
		{"a tenth less, and a new end", strings.Join(sentences[:54], "") + "Our correspondent adds a few words of his own.", 0.75, 0.97},
		{"half", strings.Join(sentences[:30], ""), 0.35, 0.65},
		{"another text", long(60, "beta"), 0, 0.2},
		{"another language", arabicReport, 0, 0.01},
	} {
		got := Resemblance(Shingles(text), Shingles(c.other))
		if got < c.low || got > c.high {
			t.Errorf("%s: %.2f, want %.2f to %.2f", c.what, got, c.low, c.high)
		}
	}
}

// An agency's report is published again with other marks, spelling and headline.
func TestRepublishedArabic(t *testing.T) {
	copied := strings.NewReplacer("أ", "ا", "إ", "ا", "اجتماعاً", "اجتماعا", "عمّان", "عمان", "،", "", "الرباط - ", "الرباط (وكالة): ").Replace(arabicReport)
	copied = strings.Replace(copied, "اجتماع الشركاء في الرباط يبحث تمويل الاستقرار", "الشركاء يتعهدون بمواصلة الدعم", 1)
	if r := Resemblance(Shingles(arabicReport), Shingles(copied)); r < NearCopy {
		t.Errorf("resemblance %.2f, want %.2f or more", r, NearCopy)
	}
}

func TestSketch(t *testing.T) {
	s := Shingles(long(60, "alpha"))
	if len(s) != 128 || !slices.IsSorted(s) {
		t.Errorf("%d hashes, sorted %v", len(s), slices.IsSorted(s))
	}
	if len(Shingles("two words")) != 1 || Shingles(" … ") != nil || Resemblance(nil, s) != 0 {
		t.Error("short texts")
	}
	// Kept in records: the function must not change.
	if got := Shingles("one two three four five")[0]; got != 0x77b533200b8f2cc3 {
		t.Errorf("%#x", got)
	}
}
