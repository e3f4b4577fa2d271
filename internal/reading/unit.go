package reading

import (
	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/text"
)

// measureUnit gives the unit of a measured quantity that is reported, as areas and weights
// are and distances are not.
func (s *scene) measureUnit(m *mention.Mention) string {
	for p := int(m.To) - 1; p > int(m.From); p-- {
		if v := s.value(p, cCounted); v != "" {
			return v
		}
	}
	return ""
}

// newestMember reports whether an ordinal numbers a member: the 79th partner, العضو الحادي والثمانين.
func (s *scene) newestMember(i int, m *mention.Mention) bool {
	if from, _ := s.bounds(i); m.Value.Cmp(apd.New(4, 0)) < 0 || int(m.From) == from && s.punct(int(m.To), ".-–)") {
		return false
	}
	for _, p := range []int{int(m.To), int(m.To) + 1, int(m.From) - 1, int(m.From) - 2} {
		if s.is(p, cMembership) && s.is(p, cMemberly) {
			return true
		}
	}
	return false
}

// unitOf finds what the number counts and the unit of it; ok is false where it counts nothing
// that is reported.
func (s *scene) unitOf(i int, m *mention.Mention, a *item) (unit string, ok bool) {
	at, counted := s.counts(i, m, cHuman), s.counts(i, m, cCounted)
	if counted >= 0 && counted < at {
		return s.value(counted, cCounted), !s.definite(m) && m.Value.Cmp(apd.New(2, 0)) > 0
	}
	if at >= 0 {
		if v := s.value(at, cCounted); v != "" {
			return v, !s.definite(m)
		}
		return "people", !s.definite(m) || m.Value.Cmp(apd.New(100, 0)) >= 0
	}
	if at = s.counts(i, m, cMemberly); at >= 0 {
		unit = s.memberUnit(i, m, at)
		return unit, (!s.definite(m) || unit == "members") && m.Value.Cmp(apd.New(3, 0)) >= 0
	}
	if at = s.counts(i, m, cCounted); at >= 0 {
		return s.value(at, cCounted), !s.definite(m) && m.Value.Cmp(apd.New(2, 0)) > 0
	}
	if a != nil && a.thing >= 0 {
		return s.value(a.thing, cCounted), m.Value.Cmp(apd.New(2, 0)) > 0
	}
	return s.elidedUnit(i, m)
}

// definite reports whether the number is part of a name for things known: "the six states",
// الدول الست.
func (s *scene) definite(m *mention.Mention) bool {
	p := int(m.From) - 1
	if s.is(p, cDefinite) {
		return !s.is(p-1, cAll)
	}
	return s.Tokens[m.From].Is(text.Arab) && s.Words[m.From].Parts&lexicon.The != 0 && int(m.QFrom) == int(m.From)
}

// memberUnit tells members of a body from states that are counted for something else.
func (s *scene) memberUnit(i int, m *mention.Mention, at int) string {
	v := s.value(at, cMemberly)
	if v == "members" {
		return v
	}
	_, to := s.bounds(i)
	next := s.next(at)
	if next+1 < to && (s.is(next, cAnd) || s.Words[next].Parts&lexicon.And != 0) && (s.value(next, cMemberly) == "organisations" || s.value(next+1, cMemberly) == "organisations") {
		return "members"
	}
	if s.within(next, min(next+6, to), cMembership) || s.within(max(int(m.From)-4, int(s.Sentences[i].From)), int(m.From), cMembership) {
		return "members"
	}
	return v
}

// elidedUnit gives the unit of a number whose noun stands before it ("the number of refugees
// exceeds", "a force of") or is left out.
func (s *scene) elidedUnit(i int, m *mention.Mention) (unit string, ok bool) {
	from, to := s.bounds(i)
	at := int(m.QFrom)
	for p := at - 1; p >= max(from, at-12); p-- {
		switch {
		case s.is(p, cNumberOf):
			return s.unitAmong(p, at), true
		case s.is(p, cForce) && at-p < 4:
			return "people", true
		case s.mention(p) != nil && s.mention(p).Kind != mention.Date:
			p = from
		}
	}
	if s.within(int(m.To), min(int(m.To)+2, to), cNumberOf) {
		return s.unitAmong(int(m.To), min(to, int(m.To)+6)), true
	}
	if s.peopleElided(i, m) {
		return "people", true
	}
	if s.is(int(m.To), cBe) && s.lastUnit != "" {
		return s.lastUnit, true
	}
	return "", false
}

// unitAmong gives the unit of the first thing that is counted among tokens from to to.
func (s *scene) unitAmong(from, to int) string {
	for p := from; p < to; p = s.next(p) {
		switch {
		case s.is(p, cHuman):
			return "people"
		case s.is(p, cMemberly):
			return "members"
		case s.is(p, cCounted):
			return s.value(p, cCounted)
		}
	}
	return "people"
}

// peopleElided reports whether a number stands for people whose noun is left out: "7 million
// of them", "73 Israelis", "93,000 have been killed", "145 killed".
func (s *scene) peopleElided(i int, m *mention.Mention) bool {
	_, to := s.bounds(i)
	p := int(m.To)
	if p >= to {
		return m.Value.Cmp(apd.New(1000000, 0)) < 0 && s.within(max(p-5, int(s.Sentences[i].From)), p, cHarm)
	}
	if e := s.entity(p); e != nil && e.sort == aDemonym && s.hit(p) != nil && s.hit(p).Form(2) == lexicon.Plural {
		return true
	}
	if s.is(p, cHarm) || s.is(p, cBe) && s.within(p, min(p+4, to), cHarm) {
		return true
	}
	return s.punct(p, ".,;،؛") && s.within(max(int(m.QFrom)-3, int(s.Sentences[i].From)), int(m.QFrom), cHarm)
}
