package web

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/mithaq/mithaq/internal/fact"
)

// TestSegments cuts paragraphs with facts anywhere: nothing of the text is lost, and each
// piece knows exactly the facts that cover it.
func TestSegments(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := []rune(rapid.StringMatching(`[a-zء-ي ]{1,60}`).Draw(t, "text"))
		p := Paragraph{Start: rapid.IntRange(0, 50).Draw(t, "start"), Text: string(text)}
		p.End = p.Start + len(text)
		entries := drawEntries(t, p.End+10)
		at, begun := p.Start, map[string]int{}
		for _, seg := range segments(p, entries) {
			end := at + len([]rune(seg.Text))
			for _, e := range entries {
				covers := e.Start <= at && e.End >= end
				if covers != slices.Contains(seg.Keys, e.Key) {
					t.Fatalf("segment %d to %d: fact %s %d to %d covers it: %v", at, end, e.Key, e.Start, e.End, covers)
				}
			}
			for _, k := range seg.Starts {
				begun[k]++
			}
			if slices.Sort(seg.Lanes); len(slices.Compact(slices.Clone(seg.Lanes))) > lanes*len(families) {
				t.Fatalf("lanes %v", seg.Lanes)
			}
			at = end
		}
		if at != p.End {
			t.Fatalf("the segments end at %d, the text at %d", at, p.End)
		}
		for _, e := range entries {
			want := 0
			if e.Start >= p.Start && e.Start < p.End {
				want = 1
			}
			if begun[e.Key] != want {
				t.Fatalf("fact %s at %d begins %d times in %d to %d", e.Key, e.Start, begun[e.Key], p.Start, p.End)
			}
		}
	})
}

func drawEntries(t *rapid.T, limit int) []Entry {
	var out []Entry
	for i := range rapid.IntRange(0, 6).Draw(t, "facts") {
		e := Entry{Key: string(rune('a' + i))}
		e.Kind = rapid.SampledFrom(fact.Kinds).Draw(t, "kind")
		e.Start = rapid.IntRange(0, limit-1).Draw(t, "from")
		e.End = rapid.IntRange(e.Start+1, limit).Draw(t, "to")
		out = append(out, e)
	}
	return out
}

func TestSegmentsOfNestedFacts(t *testing.T) {
	p := Paragraph{Start: 10, End: 25, Text: "Italy joins UN."}
	whole := Entry{Key: "whole", Fact: fact.Fact{Kind: fact.Quote, Start: 10, End: 24}}
	name := Entry{Key: "name", Fact: fact.Fact{Kind: fact.Member, Start: 10, End: 15}}
	var said []string
	for _, s := range segments(p, []Entry{whole, name}) {
		said = append(said, s.Text+"|"+s.Class()+"|"+s.Data()+"|"+strings.Join(s.Starts, " "))
	}
	want := []string{"Italy|seg u0-who u1-words|name whole|name whole", " joins UN|seg u1-words|whole|", ".|seg||"}
	if !slices.Equal(said, want) {
		t.Errorf("segments %q, want %q", said, want)
	}
}

func TestRuns(t *testing.T) {
	for _, c := range []struct {
		text  string
		marks [][2]int
		want  string
	}{
		{"one two", nil, "one two"},
		{"one two", [][2]int{{4, 7}}, "one [two]"},
		{"واحد اثنان", [][2]int{{0, 4}, {5, 10}}, "[واحد] [اثنان]"},
		{"one", [][2]int{{2, 9}}, "one"},
		{strings.Repeat("word ", 50) + "here", [][2]int{{250, 254}}, "…" + strings.Repeat(" word", 23) + " [here]"},
	} {
		var b strings.Builder
		for _, r := range runs(c.text, c.marks) {
			if r.Marked {
				b.WriteString("[" + r.Text + "]")
			} else {
				b.WriteString(r.Text)
			}
		}
		if b.String() != c.want {
			t.Errorf("runs(%q, %v) = %q, want %q", c.text, c.marks, b.String(), c.want)
		}
	}
}
