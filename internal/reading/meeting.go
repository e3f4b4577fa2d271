package reading

import (
	"slices"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
)

// meeting is one meeting as the document tells of it, perhaps in several sentences.
type meeting struct {
	from, to int // the words that first give its place or date
	sentence int
	body     string
	level    string
	date     mithaq.Date
	basis    string
	dated    bool // a date is given, though it may not be told which day it is
	place    string
	mode     string
	hosts    []string
	planned  bool
	parties  []string
}

// readMeetings finds the meetings that sentence i tells of, and what it adds to those told of
// before.
func readMeetings(s *scene, i int) {
	from, to := s.bounds(i)
	for t := from; t < to; t = s.next(t) {
		if !s.is(t, cMeet) && !s.is(t, cConvene) || s.is(t, cNoMeet) {
			continue
		}
		if s.is(t, cConvene) && !s.is(t, cMeet) && !s.convenes(i, t) {
			continue
		}
		m := s.meetingAt(i, t)
		s.keepMeeting(m)
	}
}

// convenes reports whether a verb like "met" at t has a group for its subject rather than two
// persons.
func (s *scene) convenes(i, t int) bool {
	_, to := s.bounds(i)
	n := s.subject(i, t, to)
	if n < 0 {
		return false
	}
	e := &s.entities[n]
	return e.sort == aGroup || e.sort == aParty && !isState(e.code)
}

func isState(code string) bool { return len(code) == 2 && code != "EU" && code != "UN" }

// meetingAt gathers what the sentence gives of the meeting named at t.
func (s *scene) meetingAt(i, t int) meeting {
	h := s.hit(t)
	m := meeting{from: int(h.From), to: int(h.To), sentence: i, level: h.Value(cMeet)}
	s.meetingDate(i, t, &m)
	s.meetingPlace(i, t, &m)
	s.meetingRest(i, t, &m)
	m.from, m.to = s.clause(i, m.from, m.to)
	return m
}

// meetingDate takes the date nearest after the word at t, else before it.
func (s *scene) meetingDate(i, t int, m *meeting) {
	from, to := s.bounds(i)
	best, distance := -1, 22
	for p := from; p < to; p++ {
		d := s.mention(p)
		if d == nil || d.Kind != mention.Date || int(d.From) != p || s.datesOther(i, p) {
			continue
		}
		gap := p - t
		if gap < 0 {
			gap = (t - int(d.To)) + 4
		}
		if gap < distance && !s.meetBetween(min(p, t+1), max(p, t)) {
			best, distance = p, gap
		}
	}
	if best < 0 {
		return
	}
	d := s.mention(best)
	m.date, m.basis, m.dated = d.Date, d.Basis, true
	m.from, m.to = min(m.from, best), max(m.to, int(d.To))
}

// meetBetween reports whether another meeting is named between tokens a and b.
func (s *scene) meetBetween(a, b int) bool {
	for p := a; p < b; p = s.next(p) {
		if s.is(p, cMeet) {
			return true
		}
	}
	return false
}

// datesOther reports whether the date at p is of a statement or resolution, not a meeting.
func (s *scene) datesOther(i, p int) bool {
	from, _ := s.bounds(i)
	for q := p - 1; q >= max(from, p-4); q-- {
		if s.is(q, cIssued) || s.is(q, cResolution) || s.is(q, cText) {
			return true
		}
		if s.is(q, cMeet) || s.is(q, cConvene) {
			return false
		}
	}
	return false
}

// meetingPlace takes the first place after the word at t that a place's preposition governs,
// or that stands right beside it: "the Paris conference", مؤتمر باريس.
func (s *scene) meetingPlace(i, t int, m *meeting) {
	from, to := s.bounds(i)
	take := func(p int) {
		e := s.entity(p)
		m.place = e.code
		m.from, m.to = min(m.from, int(e.from)), max(m.to, int(e.to))
	}
	next := s.next(t)
	if e := s.entity(next); e != nil && e.sort == aPlace && next < to && isCity(e.code) {
		take(next)
		return
	}
	if e := s.entity(t - 1); e != nil && e.sort == aPlace && t-1 >= from && isCity(e.code) {
		take(t - 1)
		return
	}
	for p := next; p < min(to, t+26); p = s.after(p) {
		if s.is(p, cMeet) && p > next+1 {
			break
		}
		if e := s.entity(p); e != nil && s.placed(p, e, p-t) {
			take(int(e.from))
			return
		}
	}
	for p := t - 1; p >= max(from, t-22); p-- {
		if e := s.entity(p); e != nil && isCity(e.code) && s.placed(int(e.from), e, 0) {
			take(p)
			return
		}
	}
}

func isCity(code string) bool { return len(code) > 4 && code[len(code)-4:len(code)-2] == ", " }

// placed reports whether entity e at p is a place governed by "in"; a state only near by.
func (s *scene) placed(p int, e *entity, distance int) bool {
	state := e.sort == aParty && isState(e.code)
	if !(e.sort == aPlace && isCity(e.code)) && !(state && distance < 9) {
		return false
	}
	if e.parts&lexicon.By != 0 {
		return true
	}
	for q := p - 1; q >= max(0, p-4); q-- {
		switch {
		case s.is(q, cIn):
			return true
		case s.is(q, cCapital), s.is(q, cThe):
		case s.entity(q) != nil && s.entity(q).sort == aDemonym:
			if s.Words[q].Parts&lexicon.By != 0 {
				return true
			}
		default:
			return s.Words[q].Parts&lexicon.By != 0 && s.is(q, cCapital)
		}
		if s.is(q, cCapital) && s.Words[q].Parts&lexicon.By != 0 {
			return true
		}
	}
	return false
}

// keepMeeting adds m to the meeting of this document that it is, or as a new one.
func (s *scene) keepMeeting(m meeting) {
	for k := range s.meetings {
		if s.meetings[k].is(&m) {
			s.meetings[k].merge(&m)
			return
		}
	}
	if m.dated || m.place != "" {
		s.meetings = append(s.meetings, m)
		return
	}
	if n := len(s.meetings); n > 0 { // "the meeting": the last one told of
		s.meetings[n-1].merge(&m)
	}
}

// is reports whether m and o are one meeting: they share a date or place, and nothing that
// both give differs.
func (m *meeting) is(o *meeting) bool {
	if m.planned != o.planned && (m.date == "" || o.date == "") {
		return false
	}
	sameDate := m.date != "" && o.date != "" && (m.date.Contains(o.date) || o.date.Contains(m.date))
	samePlace := m.place != "" && o.place != "" && (m.place == o.place || inState(m.place, o.place) || inState(o.place, m.place))
	if m.date != "" && o.date != "" && !sameDate || m.place != "" && o.place != "" && !samePlace {
		return false
	}
	return sameDate || samePlace
}

func inState(city, state string) bool { return isCity(city) && city[len(city)-2:] == state }

func (m *meeting) merge(o *meeting) {
	m.body, m.level, m.mode = orElse(m.body, o.body), orElse(m.level, o.level), orElse(m.mode, o.mode)
	if m.place == "" || isCity(o.place) && !isCity(m.place) {
		m.place = orElse(o.place, m.place)
	}
	if len(m.date) < len(o.date) || m.date == "" {
		m.date, m.basis = o.date, o.basis
	}
	for _, h := range o.hosts {
		if !slices.Contains(m.hosts, h) {
			m.hosts = append(m.hosts, h)
		}
	}
}

func orElse(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// addMeetings turns the meetings into facts, once all sentences are read.
func (s *scene) addMeetings() {
	for k := range s.meetings {
		m := &s.meetings[k]
		status := "held"
		if m.planned {
			status = "planned"
		}
		slots := fact.Slots{}.Set("body", m.body).Set("level", m.level).Set("date", string(m.date)).Set("place", m.place).
			Set("mode", m.mode).Set("hosts", m.hosts).Set("status", status)
		d := draft{kind: fact.Meeting, slots: slots, from: m.from, to: m.to, rule: "meeting/place-or-date", confidence: 0.8}
		if m.basis != "" {
			d.inferred = map[string]string{"date": m.basis}
		}
		s.add(d)
	}
}
