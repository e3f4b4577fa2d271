package reading

import (
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/lexicon"
)

// donorsOf finds who gives amount k: "from" and a party after it, the parties before it since
// the amount before, or the subject of the sentence's verb. It reports whether any was found.
func (s *scene) donorsOf(i int, list []amount, k int) bool {
	a := &list[k]
	from, to := s.around(i, list, k)
	if a.donors = s.donorAfter(i, int(a.To), to); len(a.donors) > 0 {
		return true
	}
	a.donors = s.donorsBefore(from, int(a.QFrom))
	if len(a.donors) == 0 && k > 0 && !s.within(from, int(a.QFrom), cCollective) {
		a.donors = list[k-1].donors
	}
	if len(a.donors) == 0 && k == 0 {
		a.donors = s.donorElided(i, from, int(a.QFrom))
	}
	a.each = s.within(int(a.To), min(int(a.To)+5, to), cEach) || s.within(from, int(a.QFrom), cEach)
	return len(a.donors) > 0
}

// donorAfter reads "from the UAE" or "by Germany" right after an amount.
func (s *scene) donorAfter(i, p, to int) []string {
	for q := p; q < min(p+4, to); q++ {
		if s.is(q, cFrom) {
			next := q + 1
			for next < to && s.is(next, cThe) {
				next++
			}
			if e := s.entity(next); e != nil && len(s.partiesOf(e)) > 0 && (e.sort == aParty || e.sort == aPerson || e.sort == anOffice) {
				return s.partiesOf(e)
			}
		}
	}
	return nil
}

// donorsBefore gives the parties among tokens from to at, the nearest list of them, that no
// preposition makes a receiver.
func (s *scene) donorsBefore(from, at int) []string {
	var out []string
	last := at
	for p := at - 1; p >= from; p-- {
		e := s.entity(p)
		if e == nil {
			continue
		}
		p = int(e.from)
		codes := s.partiesOf(e)
		if len(codes) == 0 || e.sort == aGroup || s.receives(p, e) {
			continue
		}
		if len(out) > 0 && last-int(e.to) > 3 {
			break
		}
		out = append(codes, out...)
		last = int(e.from)
	}
	return out
}

// receives reports whether the party at p is one that something is given to, or in.
func (s *scene) receives(p int, e *entity) bool {
	if e.parts&(lexicon.By|lexicon.To) != 0 {
		return true
	}
	if s.is(p-1, cThe) {
		p--
	}
	return s.is(p-1, cPrep) && !s.is(p-1, cFrom) || s.is(p-1, cIn)
}

// donorElided gives the party of whoever spoke last, for a verb without a subject.
func (s *scene) donorElided(i, from, at int) []string {
	if s.last < 0 || !s.Bits[i].Has(cPledge) || s.within(from, at, cCollective) || s.within(from, at, cRaised) {
		return nil
	}
	return s.partiesOf(&s.entities[s.last])
}

// addPledges gives a fact for each donor of each amount that is a pledge.
func (s *scene) addPledges(i int, list []amount) {
	for k := range list {
		a := &list[k]
		if a.use != aPledge {
			continue
		}
		donors := a.donors
		if len(donors) > 1 && !a.each {
			donors = donors[len(donors)-1:]
		}
		for _, d := range donors {
			s.addPledge(i, list, k, d)
		}
	}
}

func (s *scene) addPledge(i int, list []amount, k int, donor string) {
	a := &list[k]
	from, to := s.around(i, list, k)
	slots := fact.Slots{}.Set("by", donor).Set("amount", a.Value)
	slots = moneySlots(slots, a).Set("place", s.receiver(int(a.To), to)).
		Set("additional", s.within(int(a.To), min(int(a.To)+3, to), cAdditional) || s.within(max(from, int(a.QFrom)-3), int(a.QFrom), cAdditional)).
		Set("form", s.formOf(int(a.To), min(int(a.To)+5, to)))
	first, last := s.clause(i, int(a.QFrom), int(a.To))
	s.add(draft{kind: fact.Pledge, slots: slots, from: first, to: last, rule: "pledge/donor-amount", confidence: 0.8})
}

// receiver gives the place or state named after an amount.
func (s *scene) receiver(from, to int) string {
	for p := from; p < min(to, from+14); p = s.after(p) {
		e := s.entity(p)
		if e == nil {
			continue
		}
		if (e.sort == aParty && isState(e.code) || e.sort == aPlace) && (s.is(p-1, cPrep) || s.is(p-1, cIn) || s.is(p-1, cOf) || e.parts&(lexicon.By|lexicon.To) != 0) {
			return e.code
		}
	}
	return ""
}

func (s *scene) formOf(from, to int) string {
	for p := from; p < to; p = s.next(p) {
		if f := s.value(p, cForm); f != "" {
			return f
		}
	}
	return ""
}
