package reading

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/text"
)

// sized gives the token of the unit whose size is the number m, or -1: "a contingent of 850",
// "un détachement fort de 60", كتيبة قوامها 300, "the contingent, 2,000 strong".
func (s *scene) sized(i int, m *mention.Mention) int {
	from, to := s.bounds(i)
	if end := int(m.To); end < to && s.is(end, cForce) || end+1 < to && s.punct(end, "-‑") && s.is(end+1, cForce) {
		return s.unitBefore(from, int(m.QFrom), 4)
	}
	p := int(m.QFrom) - 1
	if p < from {
		return -1
	}
	switch {
	case s.Tokens[m.From].Is(text.Arab) && s.is(p, cForce):
		return s.unitBefore(from, p+1, 3)
	case s.partitive(p), s.is(p, cForce):
		return s.unitBefore(from, p, 3)
	}
	return -1
}

// unitBefore gives the token of the unit named at most reach words before token at, or -1.
func (s *scene) unitBefore(from, at, reach int) int {
	for p, words := at-1, 0; p >= from && words < reach; p, words = p-1, words+1 {
		h := s.hit(p)
		if h != nil {
			p = int(h.From)
		}
		switch {
		case s.is(p, cUnit):
			return p
		case s.mention(p) != nil || s.is(p, cGive) || s.is(p, cAnd):
			return -1
		}
	}
	return -1
}

// sizeAfter reports whether the unit at p is followed by its size, which counts it.
func (s *scene) sizeAfter(i, p int) bool {
	if !s.is(p, cUnit) {
		return false
	}
	for _, m := range s.mentionsOf(i) {
		if int(m.From) > p && int(m.From)-p < 7 && m.Kind == mention.Number && s.sized(i, &m) == p {
			return true
		}
	}
	return false
}

// supersedeThings takes the first of "from 50 to 100 trainers" as what the second replaces.
func (s *scene) supersedeThings(list []item) {
	for k := 0; k+1 < len(list); k++ {
		a, b := &list[k], &list[k+1]
		if a.money() || b.money() || a.value == nil || b.value == nil || !s.raises(a, b) {
			continue
		}
		if !b.own {
			b.donors, b.own = a.donors, a.own
		}
		if a.use == aGift {
			b.use = aGift
		}
		a.use, b.from = aRepeat, a.from
		if k > 0 && list[k-1].use == aGift && a.from-list[k-1].end < 8 && list[k-1].thingTo == list[k-1].to && list[k-1].from == list[k-1].thing {
			list[k-1].use = aRepeat
		}
	}
}

// changes reports whether the bare number a opens "from 50 to 100" after the things before it.
func (s *scene) changes(before, a *item) bool {
	return !before.money() && a.from-before.end < 8 && (s.is(a.from-1, cFrom) || s.is(a.from-1, cOf)) && s.is(a.to, cUpTo) &&
		s.Words[a.to].Parts&lexicon.And == 0 && s.mention(s.next(a.to)) != nil
}
