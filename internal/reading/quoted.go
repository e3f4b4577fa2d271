package reading

import (
	"sort"

	"github.com/mithaq/mithaq/internal/text"
)

// stretch is a range of tokens, To exclusive.
type stretch struct{ from, to int }

// quotedIn gives the stretches between quotation marks in sentence i, the marks included.
func (s *scene) quotedIn(i int) []stretch {
	from, to := s.bounds(i)
	var out []stretch
	n := sort.Search(len(s.quoted), func(k int) bool { return s.quoted[k].to > from })
	for ; n < len(s.quoted) && s.quoted[n].from < to; n++ {
		q := s.quoted[n]
		out = append(out, stretch{max(q.from, from), min(q.to, to)})
	}
	return out
}

// inQuotes reports whether token t stands between quotation marks. The stretches are in order.
func (s *scene) inQuotes(t int) bool {
	n := sort.Search(len(s.quoted), func(k int) bool { return s.quoted[k].to > t })
	return n < len(s.quoted) && s.quoted[n].from <= t
}

// findQuoted finds all that stands between quotation marks. A stretch ends with its mark or
// its paragraph. Marks of the same sort inside one another are counted; which way a straight
// or misused mark points is told by the spaces about it.
func (s *scene) findQuoted() {
	s.quoted = s.quoted[:0]
	for _, p := range s.Paragraphs {
		from, to := int(s.Sentences[p.From].From), int(s.Sentences[p.To-1].To)
		open, depth := -1, 0
		for t := from; t < to; t++ {
			if s.Tokens[t].Kind != text.Punct || !isQuote(s.Tokens[t].Rune) {
				continue
			}
			switch opens := s.opensQuote(t, to, open >= 0); {
			case opens && open < 0:
				open, depth = t, 1
			case opens:
				depth++
			case open >= 0:
				if depth--; depth == 0 {
					s.quoted = append(s.quoted, stretch{open, t + 1})
					open = -1
				}
			}
		}
		if open >= 0 {
			s.quoted = append(s.quoted, stretch{open, to})
		}
	}
}

func isQuote(r rune) bool {
	switch r {
	case '"', '“', '”', '„', '«', '»', '‟', '＂':
		return true
	}
	return false
}

// opensQuote reports whether the mark at t opens a quotation.
func (s *scene) opensQuote(t, end int, inside bool) bool {
	r := s.Tokens[t].Rune
	if r == '«' || r == '„' {
		return true
	}
	if r == '»' {
		return false
	}
	before := s.Tokens[t].Is(text.Spaced) || s.punct(t-1, "([«:،,")
	after := t+1 < end && !s.Tokens[t+1].Is(text.Spaced)
	switch {
	case before && after:
		return r != '”' || !inside
	case !before && !after:
		return false
	}
	return !inside
}

// countWords counts the words among tokens from to to, « l'état » as one.
func (s *scene) countWords(from, to int) int {
	n := 0
	for t := from; t < to; t++ {
		if s.Tokens[t].Kind != text.Punct && !s.Tokens[t].Is(text.Apost) {
			n++
		}
	}
	return n
}

// headline reports whether sentence i is a line by itself without an end mark near the
// document's head, or a line too short to be a sentence.
func (s *scene) headline(i int) bool {
	sen := s.Sentences[i]
	p := s.Paragraphs[sen.Paragraph]
	if s.readAlso(s.bounds(i)) {
		return true
	}
	if p.To-p.From > 1 || sen.Cut && i > 3 {
		return false
	}
	from, to := s.bounds(i)
	if s.punct(to-1, ".!?؟…:;؛،,\"”»)") {
		return false
	}
	return sen.Paragraph < 4 && to-from < 35 || to-from < 10
}

// readAlso reports whether a sentence points to another article: "Read also: …".
func (s *scene) readAlso(from, to int) bool {
	if to-from < 3 {
		return false
	}
	if s.raw(from) == "à" {
		from++
	}
	switch s.raw(from) + " " + s.raw(from+1) {
	case "read also", "also read", "read more", "see also", "lire aussi", "lire également", "voir aussi", "اقرا ايضا", "اقرا المزيد", "اقرا ايضاً", "شاهد ايضا", "طالع ايضا":
		return true
	}
	return false
}
