package reading

import (
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// readQuotes gives, for sentence i, one fact for each speaker: a clause reported by a verb of
// saying, or four or more words between quotation marks.
func readQuotes(s *scene, i int) {
	if s.headline(i) {
		s.noteActor(i)
		return
	}
	first := len(s.facts)
	s.readReported(i, first)
	s.readMarked(i, first)
	if len(s.facts) == first {
		s.noteActor(i)
	}
}

// noteActor remembers who acts first in a sentence that reports nothing, for elided speakers.
func (s *scene) noteActor(i int) {
	_, to := s.bounds(i)
	if n := s.subjectOfSentence(i, to); n >= 0 && s.entities[n].sort != aParty {
		s.last = n
	}
}

// readReported reads the clauses that verbs of saying report in sentence i.
func (s *scene) readReported(i, first int) {
	from, to := s.bounds(i)
	for t := from; t < to; t = s.next(t) {
		if s.inQuotes(t) {
			continue
		}
		if s.is(t, cAccording) {
			s.readAccording(i, t, first)
			continue
		}
		if !s.is(t, cSay) {
			continue
		}
		at := s.reported(i, t)
		if at < 0 {
			continue
		}
		if n := s.speaker(i, t, at); n != -2 {
			s.addQuote(i, first, n, s.clauseStart(from, t, n), to, "indirect", "quote/say-that")
		}
	}
}

// clauseStart gives where a report begins: at its speaker, where he stands before the verb.
func (s *scene) clauseStart(from, t, n int) int {
	if n >= 0 && int(s.entities[n].from) >= from && int(s.entities[n].from) < t {
		return int(s.entities[n].from)
	}
	return t
}

// readAccording reads "according to X" and "according to the figures of X" where X is
// somebody; "according to him" is whoever spoke last, and figures stand for their unknown source.
func (s *scene) readAccording(i, t, first int) {
	from, to := s.bounds(i)
	tally := false
	for p := s.next(t); p < min(to, t+9); p = s.next(p) {
		if e := s.entity(p); e != nil {
			if e.acts() || s.is(p, names.Metonym) {
				s.addQuote(i, first, int(s.entityAt[p]), from, to, "indirect", "quote/according")
				return
			}
			continue
		}
		if p == s.next(t) && s.himself(p) && s.last >= 0 {
			s.addQuote(i, first, s.last, from, to, "indirect", "quote/according")
			return
		}
		tally = tally || s.is(p, cTally)
		if s.is(p, names.Honorific) || tally && (s.punct(p, ",،") || p+1 >= to) {
			s.addQuote(i, first, -1, from, to, "indirect", "quote/according")
			return
		}
		if s.is(p, cUnnamed) || s.punct(p, ",،.") {
			return
		}
	}
}

// himself reports whether the word at p is him, her or them.
func (s *scene) himself(p int) bool {
	switch s.raw(p) {
	case "him", "her", "them", "lui", "elle", "eux":
		return !s.Tokens[min(p+1, len(s.Tokens)-1)].Is(text.Capital)
	}
	return false
}

// addQuote adds a fact for speaker n, unless the sentence has one for the same speaker.
func (s *scene) addQuote(i, first, n, from, to int, reported, name string) {
	speaker := s.label(n)
	if n >= 0 && s.is(int(s.entities[n].from), cWe) && reported != "direct" {
		return
	}
	for k := first; k < len(s.facts); k++ {
		d := &s.facts[k]
		if d.slots.Text("speaker") == speaker || speaker == "" {
			if reported == "direct" && d.slots.Text("reported") != "direct" {
				d.slots = d.slots.Set("reported", reported)
			}
			return
		}
	}
	slots := fact.Slots{}.Set("speaker", speaker).Set("reported", reported)
	confidence := 0.9
	if speaker == "" {
		confidence = 0.5
	}
	s.add(draft{kind: fact.Quote, slots: slots, from: from, to: to, rule: name, confidence: confidence})
}

// readMarked reads stretches of four or more words between quotation marks.
func (s *scene) readMarked(i, first int) {
	for _, q := range s.quotedIn(i) {
		if s.countWords(q.from, q.to) < 4 || s.nameLike(q) {
			continue
		}
		s.addQuote(i, first, s.speakerOfMarked(i, q), q.from, q.to, "direct", "quote/marks")
	}
}

// speakerOfMarked finds who says a stretch between marks: by a verb of saying beside it,
// else who acts in the sentence, else who spoke last.
func (s *scene) speakerOfMarked(i int, q stretch) int {
	from, to := s.bounds(i)
	if q.from == from && q.to >= to-1 {
		return s.last
	}
	for t := from; t < to; t = s.next(t) {
		if s.is(t, cSay) && !s.inQuotes(t) {
			if n := s.speaker(i, t, to); n >= 0 {
				return n
			}
		}
	}
	if n := s.subjectOfSentence(i, to); n >= 0 {
		s.last = n
		return n
	}
	return s.last
}

// namings are the classes of names that stand between marks.
var namings = lexicon.SetOf(names.Body, names.Instrument, names.Org, names.Group, names.Drive)

// nameLike reports whether what stands between marks is a title rather than words said: it
// begins with a word for a body or programme, or in Latin script most of its words have a
// capital.
func (s *scene) nameLike(q stretch) bool {
	if s.is(q.from+1, cBodyNoun) && s.countWords(q.from, q.to) < 8 {
		return true
	}
	if h := s.hit(q.from + 1); h != nil && h.Bits.Meets(&namings) && int(h.To-h.From)*3 >= q.to-q.from {
		return true
	}
	capitals, words := 0, 0
	for t := q.from; t < q.to; t++ {
		if s.Tokens[t].Kind != text.Word || s.Tokens[t].Is(text.Arab) {
			continue
		}
		words++
		if s.Tokens[t].Is(text.Capital) {
			capitals++
		}
	}
	return words > 0 && capitals*3 > words*2
}
