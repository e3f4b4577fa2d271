package web

import (
	"cmp"
	"slices"
	"strings"

	"github.com/mithaq/mithaq"
)

// lanes is how many underlines are drawn under one another; a fourth stands in the margin only.
const lanes = 3

// Segment is a stretch of a paragraph that the same facts cover.
type Segment struct {
	Text   string
	Starts []string // keys of the facts whose words begin here
	Keys   []string // keys of all facts that cover it, the shortest first
	Lanes  []string // "LANE-FAMILY" for each underline
}

// Linked is the key of the fact that the segment leads to: the shortest that covers it.
func (s Segment) Linked() string {
	if len(s.Keys) == 0 {
		return ""
	}
	return s.Keys[0]
}

// Data lists the keys for the script, separated by spaces.
func (s Segment) Data() string { return strings.Join(s.Keys, " ") }

// Class lists the style classes of the underlines.
func (s Segment) Class() string {
	var b strings.Builder
	b.WriteString("seg")
	for _, l := range s.Lanes {
		b.WriteString(" u" + l)
	}
	return b.String()
}

// span is a fact's stretch within one paragraph, in code points from the paragraph's start.
type span struct {
	entry      *Entry
	start, end int
	lane       int
	first      bool // the fact begins in this paragraph
}

// segments cuts a paragraph where facts begin and end.
func segments(p Paragraph, entries []Entry) []Segment {
	runes := []rune(p.Text)
	spans := spansIn(p, len(runes), entries)
	cuts := []int{0, len(runes)}
	for _, s := range spans {
		cuts = append(cuts, s.start, s.end)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var out []Segment
	for i := 0; i+1 < len(cuts); i++ {
		out = append(out, segment(string(runes[cuts[i]:cuts[i+1]]), cuts[i], cuts[i+1], spans))
	}
	return out
}

func segment(text string, start, end int, spans []span) Segment {
	seg := Segment{Text: text}
	for _, s := range spans {
		if s.start > start || s.end < end {
			continue
		}
		seg.Keys = append(seg.Keys, s.entry.Key)
		if s.first && s.start == start {
			seg.Starts = append(seg.Starts, s.entry.Key)
		}
		if s.lane < lanes {
			seg.Lanes = append(seg.Lanes, string(rune('0'+s.lane))+"-"+string(familyOf(s.entry.Kind)))
		}
	}
	return seg
}

// spansIn gives the parts of entries that lie in a paragraph of length n, the shortest
// first, each in the lowest lane that is free along it.
func spansIn(p Paragraph, n int, entries []Entry) []span {
	var spans []span
	for i := range entries {
		e := &entries[i]
		s := span{entry: e, start: max(e.Start-p.Start, 0), end: min(e.End-p.Start, n), first: e.Start >= p.Start}
		if s.start < s.end {
			spans = append(spans, s)
		}
	}
	slices.SortStableFunc(spans, func(a, b span) int {
		return cmp.Or(cmp.Compare(a.end-a.start, b.end-b.start), cmp.Compare(a.start, b.start))
	})
	for i := range spans {
		spans[i].lane = freeLane(spans[:i], spans[i])
	}
	return spans
}

// freeLane is the lowest lane that no earlier span takes along s. Spans of the same words
// and family share one.
func freeLane(earlier []span, s span) int {
	for lane := 0; ; lane++ {
		taken := slices.ContainsFunc(earlier, func(e span) bool {
			same := e.start == s.start && e.end == s.end && familyOf(e.entry.Kind) == familyOf(s.entry.Kind)
			return e.lane == lane && !same && e.start < s.end && s.start < e.end
		})
		if !taken {
			return lane
		}
	}
}

// Passage is a stretch of text around the words of a fact or a search: what stands before,
// the words, and what follows.
type Passage struct {
	Before, Words, After string
	Lang                 mithaq.Lang
}
