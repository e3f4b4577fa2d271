package reading

import (
	"strings"

	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/names"
)

// addPledges gives a fact for each donor of each item that is a pledge.
func (s *scene) addPledges(i int, list []item) {
	for k := range list {
		if list[k].use == aPledge {
			for _, d := range list[k].donors {
				s.addPledge(i, list, k, d)
			}
		}
	}
}

func (s *scene) addPledge(i int, list []item, k int, donor string) {
	a := &list[k]
	a.currency = s.currencyOf(a, donor)
	from, to := s.window(i, list, k)
	slots := moneySlots(fact.Slots{}.Set("by", donor).Set("amount", a.value), a)
	place, basis := s.placeOf(i, from, a.from, a.to, to, donor)
	slots = slots.Set("place", place).Set("additional", s.additional(a, from, to)).Set("form", s.formOf(a, from, to))
	if a.supersedes != nil {
		slots = slots.Set("supersedes", a.supersedes)
	}
	first, last := s.clause(i, a.from, a.to)
	d := draft{kind: fact.Pledge, slots: slots, from: first, to: last, rule: "pledge/donor-amount", confidence: 0.95}
	if !a.own {
		d.rule, d.confidence = "pledge/carried-on", 0.85
	}
	if a.same {
		d.rule = ruleSame
	}
	if basis != "" && place != nil {
		d.inferred = map[string]string{"place": basis}
	}
	s.add(d)
}

// ruleSame marks a second pledge of the same amount, which is no repetition.
const ruleSame = "pledge/same-again"

// currencyOf gives the currency of a's amount: where its name may be several states', the
// donor's own. A plain pound of Britain's is sterling.
func (s *scene) currencyOf(a *item, donor string) string {
	for p := a.to - 1; p >= a.from; p-- {
		h := s.hit(p)
		if h == nil {
			continue
		}
		if donor == "GB" && h.Bits.Has(names.Doubtful) && pound(a.currency) {
			return "GBP"
		}
		for _, sense := range h.Senses {
			code := sense.Value
			if sense.Class == names.Doubtful {
				code = strings.TrimPrefix(code, "currency ")
			}
			if (sense.Class == names.Doubtful || sense.Class == names.Currency) && len(code) == 3 && strings.HasPrefix(code, donor) {
				return code
			}
		}
	}
	return a.currency
}

// pound reports whether a currency is one that is called a pound.
func pound(currency string) bool {
	switch currency {
	case "EGP", "SDG", "SSP", "LBP", "SYP", "FKP":
		return true
	}
	return false
}

// additional reports whether an amount is said to come on top of others.
func (s *scene) additional(a *item, from, to int) bool {
	return s.within(a.to, min(a.to+5, to), cAdditional) || s.within(max(from, a.from-6), a.from, cAdditional)
}

// formOf gives the form of aid named beside an amount: loan, grant, in kind.
func (s *scene) formOf(a *item, from, to int) string {
	for p := a.to; p < min(a.to+8, to); p = s.next(p) {
		if f := s.value(p, cForm); f != "" {
			return f
		}
	}
	for p := max(from, a.from-6); p < a.from; p = s.next(p) {
		if f := s.value(p, cForm); f != "" {
			return f
		}
	}
	return ""
}
