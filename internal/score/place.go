package score

import (
	"strings"
	"unicode/utf8"

	"github.com/mithaq/mithaq/internal/text"
)

// span is a stretch of a text in code points.
type span struct{ start, end int }

func (s span) meets(t span) bool { return s.start < t.end && t.start < s.end }

// places knows where a text's sentences are.
type places struct {
	text      string
	sentences []span
	cut       span // the last sentence, where it breaks off; else empty
}

func newPlaces(g *Gold) *places {
	var p text.Parser
	doc := p.Parse(g.Text, g.Lang)
	out := &places{text: g.Text}
	at, points := 0, 0
	for _, s := range doc.Sentences {
		from, to := int(doc.Tokens[s.From].Start), int(doc.Tokens[s.To-1].End)
		points += utf8.RuneCountInString(g.Text[at:from])
		n := utf8.RuneCountInString(g.Text[from:to])
		sp := span{points, points + n}
		out.sentences = append(out.sentences, sp)
		if s.Cut {
			out.cut = sp
		}
		at, points = to, points+n
	}
	return out
}

// around gives the sentences that the first place of words meets, as one stretch.
func (p *places) around(words string) (span, bool) {
	i := strings.Index(p.text, words)
	if i < 0 || words == "" {
		return span{}, false
	}
	start := utf8.RuneCountInString(p.text[:i])
	at := span{start, start + utf8.RuneCountInString(words)}
	out := at
	for _, s := range p.sentences {
		if s.meets(at) {
			out.start, out.end = min(out.start, s.start), max(out.end, s.end)
		}
	}
	return out, true
}
