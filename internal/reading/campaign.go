package reading

import (
	"strings"

	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/names"
)

// addCampaigns gives a fact for each total of a drive, with its goal where one stands beside
// it, and for each goal alone.
func (s *scene) addCampaigns(i int, list []item) {
	if s.Bits[i].Has(cDrive) || s.Bits[i].Has(names.Drive) {
		s.addDrive(i, list)
	}
	for k := 0; k < len(list); k++ {
		a := &list[k]
		if a.use != aRaised && a.use != aGoal {
			continue
		}
		if k+1 < len(list) && s.pairs(a, &list[k+1]) {
			s.addCampaign(i, a, &list[k+1])
			k++
			continue
		}
		s.addCampaign(i, a, nil)
	}
}

// addDrive gives the fact for a pledge drive that sentence i names with its year, without an
// amount.
func (s *scene) addDrive(i int, list []item) {
	from, to := s.bounds(i)
	for k := range list {
		if list[k].money() {
			return
		}
	}
	for p := from; p < to; p = s.next(p) {
		if s.value(p, cDrive) != "drive" && !s.is(p, names.Drive) {
			continue
		}
		for q := max(from, p-2); q < min(to, s.next(p)+5); q++ {
			m := s.mention(q)
			if m == nil || m.Kind != mention.Date || len(m.Date) != 4 {
				continue
			}
			year, _ := yearOf(string(m.Date))
			slots := fact.Slots{}.Set("name", s.Span(p, s.next(p))).Set("year", year)
			s.add(draft{kind: fact.Campaign, slots: slots, from: min(p, int(m.From)), to: max(s.next(p), int(m.To)), rule: "campaign/drive-year", confidence: 0.7})
			return
		}
	}
}

// pairs reports whether items a and b are one drive's total and goal.
func (s *scene) pairs(a, b *item) bool {
	return a.use != b.use && (b.use == aRaised || b.use == aGoal)
}

// addCampaign gives the fact for item a and, where it is not nil, the goal or total b.
func (s *scene) addCampaign(i int, a, b *item) {
	slots := fact.Slots{}.Set("name", s.driveName(i))
	year, basis := s.driveYear(i)
	slots = slots.Set("year", year)
	rule, confidence, to := "campaign/total", 0.8, a.to
	if a.use == aGoal {
		rule, confidence = "campaign/goal", 0.9
	}
	for _, x := range []*item{a, b} {
		if x == nil {
			continue
		}
		if x.use == aRaised {
			slots = slots.Set("raised", x.value)
		} else {
			slots = slots.Set("goal", x.value)
		}
	}
	if b != nil {
		rule, confidence, to = "campaign/total-goal", 0.95, b.to
	}
	from, to := s.clause(i, a.from, to)
	d := draft{kind: fact.Campaign, slots: moneySlots(slots, a), from: from, to: to, rule: rule, confidence: confidence}
	if basis != "" {
		d.inferred = map[string]string{"year": basis}
	}
	s.add(d)
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

// driveYear gives the year that the sentence names for a drive, else that of publication,
// with the basis of what is inferred.
func (s *scene) driveYear(i int) (year *apd.Decimal, basis string) {
	for _, m := range s.mentionsOf(i) {
		if m.Kind != mention.Date || len(m.Date) < 4 {
			continue
		}
		date := strings.TrimPrefix(string(m.Date), "../")
		if y, ok := yearOf(date); ok {
			return y, m.Basis
		}
	}
	if y, ok := yearOf(string(s.in.Published)); ok {
		return y, "published"
	}
	return nil, ""
}

// yearOf gives the year with which an EDTF date begins.
func yearOf(date string) (*apd.Decimal, bool) {
	if len(date) < 4 || date[0] < '0' || date[0] > '9' || date[3] > '9' {
		return nil, false
	}
	d, _, err := apd.NewFromString(date[:4])
	return d, err == nil
}
