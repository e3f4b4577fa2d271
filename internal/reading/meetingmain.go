package reading

import (
	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/text"
)

// completeMain fills in the place and date of the document's main meeting, the first that is
// not planned, from its opening sentences and its dateline, as reports give them: «on Monday»
// in the first sentence, the city before it.
func (s *scene) completeMain() {
	m := s.mainMeeting()
	if m != nil {
		s.completeLevel(m)
	}
	if m == nil || m.date != "" && m.place != "" || s.bodyAt >= len(s.Sentences) {
		return
	}
	p, i := s.ledeDate()
	if m.date == "" {
		s.dateMain(m, p, i)
	}
	if m.place == "" && m.mode != "virtual" && m.sentence <= s.bodyAt+3 && m.date != "" {
		s.placeMain(m, p)
	}
}

// completeLevel gives the main meeting, where nothing beside it tells its level, that of the
// group that the document speaks of as acting: «the ministers»; and its level to the next
// meetings of its kind.
func (s *scene) completeLevel(m *meeting) {
	for k := 0; k < len(s.entities) && m.level == ""; k++ {
		e := &s.entities[k]
		if e.sort == aGroup && s.standsAlone(e) && s.sentenceOf(int(e.from)) >= s.bodyAt {
			m.level = levelOf(e.code)
		}
	}
	for k := range s.meetings {
		if o := &s.meetings[k]; o != m && o.level == "" && o.next {
			o.level = m.level
		}
	}
}

// standsAlone reports whether a group stands with its article and without anything after it that
// says of whom: the ministers, الوزراء.
func (s *scene) standsAlone(e *entity) bool {
	if s.Tokens[e.from].Is(text.Arab) {
		return s.Words[e.from].Parts&lexicon.The != 0
	}
	return s.is(int(e.from)-1, cThe) || s.is(int(e.from), cThe) || s.Tokens[e.from].Is(text.First)
}

// dateMain gives m the date at token p of sentence i, and its place there too; or, where p is
// -1, the dateline's.
func (s *scene) dateMain(m *meeting, p, i int) {
	if p >= 0 {
		d := s.mention(p)
		m.date, m.basis = d.Date, d.Basis
		if m.weight <= 0 {
			m.sentence, m.weight = i, 2
			m.from, m.to = s.clause(i, p, int(d.To))
		}
		return
	}
	if s.datelined != "" && (s.in.Published == "" || s.lately(s.datelined)) {
		m.date, m.basis = s.datelined, "dateline"
	}
}

// placeMain gives m the city that a preposition governs near the day in the first sentences,
// else the dateline's.
func (s *scene) placeMain(m *meeting, day int) {
	for p := max(0, day-7); day >= 0 && p < min(len(s.Tokens), day+9); p = s.after(p) {
		if e := s.entity(p); e != nil && isCity(e.code) && s.placed(p) {
			m.place = e.code
			return
		}
	}
	if s.dateline != "" {
		m.place, m.guessed = s.dateline, true
	}
}

// mainMeeting gives the meeting that the document is about: of those told of among its first
// sentences and not planned the one of which most is known, with what others that lack both
// date and place say added to it; else the first that lacks both. It is nil where there is none.
func (s *scene) mainMeeting() *meeting {
	var best, bare *meeting
	for k := range s.meetings {
		m := &s.meetings[k]
		if m.planned || bare != nil && m.bare() && m.sentence > s.bodyAt+4 {
			continue
		}
		if m.bare() && bare == nil {
			bare = m
		}
		if m.sentence <= s.bodyAt+4 && !m.bare() && (best == nil || m.weight > best.weight) {
			best = m
		}
	}
	if best == nil {
		return bare
	}
	if bare != nil && bare.sentence <= s.bodyAt+4 && (bare.level == "" || best.level == "" || bare.level == best.level) {
		best.merge(bare)
	}
	return best
}

// ledeDate finds the day that the first sentences of the body name, not far before the
// publication, and its sentence; else -1.
func (s *scene) ledeDate() (p, i int) {
	for i := s.bodyAt; i < min(s.bodyAt+2, len(s.Sentences)); i++ {
		from, to := s.bounds(i)
		for p := from; p < to; p = s.step(p) {
			d := s.mention(p)
			if d != nil && d.Kind == mention.Date && len(d.Date) == 10 && d.Basis != "" && !s.datesOther(i, p) && s.lately(d.Date) {
				return p, i
			}
		}
	}
	return -1, -1
}

// lately reports whether day d lies in the week up to the publication.
func (s *scene) lately(d mithaq.Date) bool {
	day, _, ok := d.Bounds()
	_, now, known := s.present().Bounds()
	return ok && known && !day.After(now) && now.Sub(day).Hours() <= 7*24
}
