package reading

import (
	"strings"

	"github.com/mithaq/mithaq"
)

// keepMeeting adds m to the meeting of this document that it is, or as a new one.
func (s *scene) keepMeeting(m *meeting) {
	for k := len(s.meetings) - 1; k >= 0; k-- {
		if s.same(&s.meetings[k], m) {
			s.meetings[k].merge(m)
			return
		}
	}
	if k := s.referred(m); k >= 0 {
		s.meetings[k].merge(m)
		return
	}
	s.meetings = append(s.meetings, *m)
}

// referred finds the meeting that m, which has neither date nor place, points back to: the
// one that the document is about, where m is definite.
func (s *scene) referred(m *meeting) int {
	if !m.bare() || !m.definite || m.planned {
		return -1
	}
	for k := range s.meetings {
		if o := &s.meetings[k]; !o.planned && !o.bare() && o.sentence <= s.bodyAt+4 && (m.level == "" || o.level == "" || m.level == o.level) {
			return k
		}
	}
	return -1
}

// same reports whether m and o are one meeting: they share a date or place and nothing that
// both give differs; or one has neither, and they are called by the same noun.
func (s *scene) same(m, o *meeting) bool {
	if m.bare() || o.bare() {
		return m.head == o.head && m.head != "" && (m.planned == o.planned || o.bare() && !o.planned) && !s.earlier(m, o)
	}
	if m.planned != o.planned && (m.date == "" || o.date == "") {
		return false
	}
	if m.mode == "virtual" && o.mode == "virtual" && !m.planned && !o.planned && o.date == "" && o.place == "" {
		return true
	}
	if m.head == o.head && m.head != "" && !m.planned && !o.planned && m.complements(o) {
		return true
	}
	sameDate := m.date != "" && o.date != "" && within(m.date, o.date)
	samePlace := m.place != "" && o.place != "" && (m.place == o.place || inState(m.place, o.place) || inState(o.place, m.place))
	if m.date != "" && o.date != "" && !sameDate || m.place != "" && o.place != "" && !samePlace {
		return false
	}
	if m.level != "" && o.level != "" && m.level != o.level && m.body != o.body {
		return false
	}
	return sameDate || samePlace
}

// complements reports whether one of two gives only the date and the other only the place.
func (m *meeting) complements(o *meeting) bool {
	return m.date != "" && m.place == "" && o.date == "" && o.place != "" || m.date == "" && m.place != "" && o.date != "" && o.place == ""
}

// earlier reports whether o tells of a meeting weeks before the one that the document is about,
// while m, which has no date yet, may be that one.
func (s *scene) earlier(m, o *meeting) bool {
	_, last, dated := o.date.Bounds()
	now, _, known := s.present().Bounds()
	return m.bare() && !o.planned && dated && known && !last.IsZero() && now.Sub(last).Hours() > 15*24
}

// within reports whether one of two dates lies in the other; "by June" and "from June on" are
// only themselves.
func within(a, b mithaq.Date) bool {
	if a == b {
		return true
	}
	return !open(a) && !open(b) && (a.Contains(b) || b.Contains(a))
}

func open(d mithaq.Date) bool {
	return strings.HasPrefix(string(d), "..") || strings.HasSuffix(string(d), "..")
}

func inState(city, state string) bool { return isCity(city) && city[len(city)-2:] == state }

// merge adds what o says to m.
func (m *meeting) merge(o *meeting) {
	m.body, m.level, m.mode = orElse(m.body, o.body), orElse(m.level, o.level), orElse(m.mode, o.mode)
	m.head = orElse(m.head, o.head)
	if m.bare() {
		m.planned = o.planned
	}
	if m.place == "" || isCity(o.place) && !isCity(m.place) {
		m.place = orElse(o.place, m.place)
	}
	if m.date == "" || o.date != "" && m.date != o.date && m.date.Contains(o.date) && len(m.date) != 21 {
		m.date, m.basis = o.date, o.basis
	}
	if o.weight > m.weight {
		m.from, m.to, m.sentence, m.weight = o.from, o.to, o.sentence, o.weight
	}
	m.addHosts(o.hosts)
}

func orElse(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
