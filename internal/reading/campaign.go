package reading

import (
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/mention"
)

// addCampaigns gives a fact for each total of a drive, with its goal where one stands beside
// it, and for each goal alone.
func (s *scene) addCampaigns(i int, list []amount) {
	for k := 0; k < len(list); k++ {
		a := &list[k]
		switch a.use {
		case aRaised:
			goal := k+1 < len(list) && list[k+1].use == aGoal
			s.addCampaign(i, a, nil, goal, list, k)
			if goal {
				k++
			}
		case aGoal:
			s.addCampaign(i, nil, a, false, list, k)
		}
	}
}

func (s *scene) addCampaign(i int, raised, goal *amount, withGoal bool, list []amount, k int) {
	if withGoal {
		goal = &list[k+1]
	}
	slots := fact.Slots{}.Set("name", s.driveName(i)).Set("year", s.driveYear(i))
	from, to := int(list[k].QFrom), int(list[k].To)
	first := raised
	if raised != nil {
		slots = slots.Set("raised", raised.Value)
	}
	if goal != nil {
		slots = slots.Set("goal", goal.Value)
		to = int(goal.To)
		if first == nil {
			first = goal
		}
	}
	from, to = s.clause(i, from, to)
	s.add(draft{kind: fact.Campaign, slots: moneySlots(slots, first), from: from, to: to, rule: "campaign/total-goal", confidence: 0.7})
}

// driveName calls the drive by the words of the sentence that name one.
func (s *scene) driveName(i int) string {
	from, to := s.bounds(i)
	for p := from; p < to; p = s.next(p) {
		if s.is(p, cDrive) {
			return s.Span(p, s.next(p))
		}
	}
	return ""
}

// driveYear gives the year that the sentence names for a drive, as a number.
func (s *scene) driveYear(i int) any {
	from, to := s.bounds(i)
	for p := from; p < to; p++ {
		m := s.mention(p)
		if m != nil && m.Kind == mention.Date && int(m.From) == p && len(m.Date) >= 4 && m.Basis == "" {
			if y, ok := yearOf(string(m.Date)); ok {
				return y
			}
		}
	}
	return nil
}
