package reading

import (
	"slices"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
)

// meeting is one meeting as the document tells of it, perhaps in several sentences.
type meeting struct {
	from, to int // the words that say most of it
	sentence int
	weight   int    // how much those words say
	head     string // the normal form of the noun that it was first called by
	body     string
	level    string
	date     mithaq.Date
	basis    string
	place    string
	guessed  bool // place is the dateline's
	mode     string
	hosted   bool // the hosts are inferred from the place
	hosts    []string
	planned  bool
	definite bool // it is spoken of as known: the conference, المؤتمر
	next     bool // it is called the next of its kind
}

// bare reports whether neither date nor place of the meeting is known; to meet by video is
// a place too.
func (m *meeting) bare() bool { return m.date == "" && m.place == "" && m.mode != "virtual" }

// readMeetings finds the meetings that sentence i tells of, and what it adds to those told of
// before.
func readMeetings(s *scene, i int) {
	s.findAnchors(i)
	if len(s.anchors) == 0 {
		return
	}
	s.attach(i)
	s.joinAnchors()
	for k := range s.anchors {
		if a := &s.anchors[k]; !a.joined {
			m := s.meetingOf(i, k)
			s.keepMeeting(&m)
		}
	}
}

// meetingOf gathers what sentence i gives of the meeting that anchor k tells of.
func (s *scene) meetingOf(i, k int) meeting {
	a := &s.anchors[k]
	m := meeting{from: a.at, to: a.to, sentence: i}
	if a.noun {
		m.head, m.definite = s.headNoun(a.at), s.definiteAt(a.at)
	}
	if a.when >= 0 {
		d := s.mention(a.when)
		m.date, m.basis = d.Date, d.Basis
		m.from, m.to = min(m.from, int(d.From)), max(m.to, int(d.To))
	}
	if a.where >= 0 {
		m.place = s.placeAt(a.where)
		m.from, m.to = min(m.from, a.where), max(m.to, s.after(a.where))
	}
	s.meetingRest(i, k, &m)
	m.weight = s.weigh(i, a)
	s.settleStatus(&m)
	m.from, m.to = s.clause(i, m.from, m.to)
	return m
}

// weigh tells how much of a meeting sentence i gives: its date and place; what a headline
// gives counts only where the body does not repeat it.
func (s *scene) weigh(i int, a *anchor) int {
	w := 0
	if a.when >= 0 {
		w += 2
	}
	if a.where >= 0 {
		w += 2
	}
	if i < s.bodyAt {
		w -= 8
	}
	return w
}

// addMeetings turns the meetings into facts, once all sentences are read.
func (s *scene) addMeetings() {
	s.completeMain()
	for k := range s.meetings {
		m := &s.meetings[k]
		if m.bare() {
			continue
		}
		s.settleStatus(m)
		if m.planned && len(m.hosts) == 0 && isState(m.place) { // "the next meeting in Italy"
			m.hosts, m.hosted = []string{m.place}, true
		}
		s.addMeeting(m)
	}
}

func (s *scene) addMeeting(m *meeting) {
	status := "held"
	if m.planned {
		status = "planned"
	}
	slots := fact.Slots{}.Set("body", m.body).Set("level", m.level).Set("date", string(m.date)).Set("place", m.place).
		Set("mode", m.mode).Set("hosts", m.hosts).Set("status", status)
	d := draft{kind: fact.Meeting, slots: slots, from: m.from, to: m.to, rule: m.rule(), confidence: m.confidence()}
	if m.basis != "" || m.guessed || m.hosted {
		d.inferred = map[string]string{}
	}
	if m.basis != "" {
		d.inferred["date"] = m.basis
	}
	if m.guessed {
		d.inferred["place"] = "dateline"
	}
	if m.hosted {
		d.inferred["hosts"] = "place"
	}
	s.add(d)
}

// rule names the rule by what the text gives of the meeting.
func (m *meeting) rule() string {
	switch {
	case m.date != "" && m.place != "":
		return "meeting/date-and-place"
	case m.date != "":
		return "meeting/date"
	}
	return "meeting/place"
}

// confidence gives how often such meetings are right, as the development texts show.
func (m *meeting) confidence() float64 {
	switch {
	case m.date != "" && m.place != "":
		return 0.95
	case m.date != "":
		return 0.9
	}
	return 0.5
}

// addHosts adds parties to the hosts, each once.
func (m *meeting) addHosts(codes []string) {
	for _, c := range codes {
		if !slices.Contains(m.hosts, c) {
			m.hosts = append(m.hosts, c)
		}
	}
}
