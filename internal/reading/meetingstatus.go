package reading

import (
	"strings"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// planning reports whether the word at p puts the meeting of anchor a into the future: "next"
// beside its noun, "is to", «المزمع».
func (s *scene) planning(p int, h *lexicon.Hit, a *anchor) bool {
	if !h.Bits.Has(cPlanned) {
		return false
	}
	switch h.Value(cPlanned) {
	case "next":
		return p >= a.at-4 && p <= a.to+5 && s.mention(p) == nil
	case "aux":
		q := s.next(p)
		return s.converb(q) || s.converb(q+1)
	}
	return true
}

// nextOne reports whether the meeting is called the next of its kind.
func (s *scene) nextOne(a *anchor) bool {
	for p := max(0, a.at-3); p < min(len(s.Tokens), a.to+4); p++ {
		if s.value(p, cPlanned) == "next" && s.mention(p) == nil {
			return true
		}
	}
	return false
}

// converb reports whether the word at p is a verb or noun of holding or meeting.
func (s *scene) converb(p int) bool {
	h := s.hit(p)
	return h != nil && h.Bits.Meets(&convening)
}

// future reports whether the verb at p is of holding or meeting, and in the future: will,
// سـ, an ending; or what somebody decides or is to do: to hold, أن يعقد, على عقد.
func (s *scene) future(p int, h *lexicon.Hit) bool {
	if !h.Bits.Meets(&convening) {
		return false
	}
	if s.Tokens[p].Is(text.Arab) {
		return h.Parts&lexicon.Will != 0 || s.is(p-1, cWill) || s.Words[p-min(p, 1)].Norm == "ان" && s.form(p, h) == lexicon.Present ||
			s.Words[p-min(p, 1)].Norm == "علي"
	}
	if s.is(p-1, cWill) || s.is(p-2, cWill) {
		return true
	}
	switch before := s.Words[p-min(p, 1)].Norm; s.form(p, h) {
	case lexicon.Infinitive:
		if w := s.Words[p].Norm; !h.Bits.Has(cConvene) && !h.Bits.Has(cHost) && w != "hold" && w != "tenir" {
			return false
		}
		return before == "to" || before == "de" || before == "d" || before == "se" || before == "s" || before == "would"
	case lexicon.Present:
		return futureEnding(s.Words[p].Norm)
	}
	return false
}

// form gives the grammatical form of a verb of holding or meeting.
func (s *scene) form(p int, h *lexicon.Hit) lexicon.Form {
	for _, c := range []lexicon.Class{cHold, cConvene, cHost} {
		if h.Bits.Has(c) {
			return h.Form(c)
		}
	}
	return lexicon.Base
}

// futureEnding reports whether a French verb ends as the future and conditional do.
func futureEnding(w string) bool {
	for _, e := range []string{"ra", "ront", "rons", "rait", "raient"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

var convening = lexicon.SetOf(cHold, cConvene, cHost)

// settleStatus makes a meeting planned where its date is after the publication, held where
// it is before; where neither can be told its words decide.
func (s *scene) settleStatus(m *meeting) {
	first, published, ok := s.present().Bounds()
	_, last, dated := m.date.Bounds()
	start, _, _ := m.date.Bounds()
	if !ok || !dated {
		return
	}
	if start.IsZero() && last.After(published) { // by a day to come
		m.planned = true
		return
	}
	switch {
	case !start.IsZero() && start.After(published):
		m.planned = true
	case !last.IsZero() && last.Before(first):
		m.planned = false
	}
}

// present gives the day on which the document speaks: its publication, else its dateline's.
func (s *scene) present() mithaq.Date {
	if s.in.Published != "" {
		return s.in.Published
	}
	return s.datelined
}
