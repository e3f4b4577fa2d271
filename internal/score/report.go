package score

import (
	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
)

// Rates are precision, recall and their harmonic mean, with the counts behind them.
type Rates struct {
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	F1        float64 `json:"f1"`
	Found     int     `json:"found"`
	Read      int     `json:"read"`
	Gold      int     `json:"gold"`
}

func (r *Rates) settle() {
	if r.Read > 0 {
		r.Precision = float64(r.Found) / float64(r.Read)
	}
	if r.Gold > 0 {
		r.Recall = float64(r.Found) / float64(r.Gold)
	}
	if r.Precision+r.Recall > 0 {
		r.F1 = 2 * r.Precision * r.Recall / (r.Precision + r.Recall)
	}
}

// Report sums outcomes up: by kind, by language, and over all.
type Report struct {
	Kinds        map[fact.Kind]*Rates    `json:"kinds"`
	Langs        map[mithaq.Lang]float64 `json:"langs"`
	SlotAccuracy map[string]float64      `json:"slot_accuracy"`
	Slots        float64                 `json:"slots"` // over all slots of all pairs
	Micro        Rates                   `json:"micro"`
	MacroF1      float64                 `json:"macro_f1"`
}

// Sum makes the report of outcomes.
func Sum(outcomes []Outcome) Report {
	r := Report{Kinds: map[fact.Kind]*Rates{}, Langs: map[mithaq.Lang]float64{}, SlotAccuracy: map[string]float64{}}
	langs := map[mithaq.Lang]*Rates{}
	right, all := map[string]int{}, map[string]int{}
	for i := range outcomes {
		o := &outcomes[i]
		l := langs[o.Gold.Lang]
		if l == nil {
			l = &Rates{}
			langs[o.Gold.Lang] = l
		}
		count(o, func(k fact.Kind, found, read, gold int) {
			if r.Kinds[k] == nil {
				r.Kinds[k] = &Rates{}
			}
			for _, x := range []*Rates{r.Kinds[k], l, &r.Micro} {
				x.Found, x.Read, x.Gold = x.Found+found, x.Read+read, x.Gold+gold
			}
		})
		slots(o, right, all)
	}
	r.finish(langs, right, all)
	return r
}

func count(o *Outcome, add func(k fact.Kind, found, read, gold int)) {
	for _, p := range o.Pairs {
		add(p.Gold.Kind, 1, 1, 1)
	}
	for _, g := range o.Missed {
		add(g.Kind, 0, 0, 1)
	}
	for _, f := range o.Spurious {
		add(f.Kind, 0, 1, 0)
	}
}

// Disagreements gives the slots of a pair that gold has and that were read otherwise, or not.
func (p *Pair) Disagreements() []fact.Slot {
	var out []fact.Slot
	for _, s := range p.Gold.Slots {
		if !free[s.Name] && !agree(s.Name, s.Value, p.Read.Slots.Get(s.Name)) {
			out = append(out, s)
		}
	}
	return out
}

// slots counts, over the pairs, gold's slots that are not free text and those that agree.
func slots(o *Outcome, right, all map[string]int) {
	for _, p := range o.Pairs {
		for _, s := range p.Gold.Slots {
			if free[s.Name] {
				continue
			}
			all[s.Name]++
			if agree(s.Name, s.Value, p.Read.Slots.Get(s.Name)) {
				right[s.Name]++
			}
		}
	}
}

func (r *Report) finish(langs map[mithaq.Lang]*Rates, right, all map[string]int) {
	for _, k := range r.Kinds {
		k.settle()
		r.MacroF1 += k.F1 / float64(len(r.Kinds))
	}
	for l, x := range langs {
		x.settle()
		r.Langs[l] = x.F1
	}
	r.Micro.settle()
	sumRight, sumAll := 0, 0
	for s, n := range all {
		r.SlotAccuracy[s] = float64(right[s]) / float64(n)
		sumRight, sumAll = sumRight+right[s], sumAll+n
	}
	if sumAll > 0 {
		r.Slots = float64(sumRight) / float64(sumAll)
	}
}
