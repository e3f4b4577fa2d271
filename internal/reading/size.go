package reading

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/names"
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

// made reports whether the party of e made the things beside it, and gives nothing: "U.S.-made
// tanks", « de fabrication américaine », أمريكية الصنع.
func (s *scene) made(e *entity) bool {
	p := int(e.to)
	if s.Tokens[e.from].Is(text.Arab) {
		return s.is(p, cMade)
	}
	if s.punct(p, "-‑") {
		p++
	}
	return p < len(s.Tokens) && s.is(p, cMade) && !s.Tokens[p].Is(text.Spaced) || s.is(int(e.from)-1, cMade)
}

// hyphened reports whether the word at p is the second part of a compound: U.S.-made.
func (s *scene) hyphened(p int) bool {
	return p > 0 && !s.Tokens[p].Is(text.Spaced) && !s.Tokens[p].Is(text.Arab) && (s.punct(p-1, "-‑") || s.Tokens[p-1].Kind == text.Word)
}

// trained reports whether item a is the people that its giver, a state, trains.
func (s *scene) trained(a *item, from int) bool {
	if len(a.donors) == 0 || !isState(a.donors[0]) && a.donors[0] != "EU" && a.donors[0] != "NATO" {
		return false
	}
	for p, words := a.from-1, 0; p >= from && words < 6; p, words = p-1, words+1 {
		h := s.hit(p)
		if h == nil {
			continue
		}
		p = int(h.From)
		switch {
		case h.Bits.Has(cTrain):
			for q := max(from, p-4); q < min(p+4, a.from); q++ {
				if e := s.entity(q); e != nil && len(s.giverAt(int(e.from), true)) > 0 {
					return true
				}
			}
			return false
		case h.Bits.Has(cGive) || h.Bits.Has(cBe) || h.Bits.Has(cNegation):
			return false
		}
	}
	return false
}

// givenAfter reads the verb of giving and the giver that follow things: "have been sent by
// Britain", « ont été fournis par le Danemark », أرسلتها اليونان.
func (s *scene) givenAfter(a *item, to int) (codes []string, end int) {
	for p, words := a.to, 0; p < to && words < 7; p, words = s.next(p), words+1 {
		switch {
		case s.is(p, cHarm) || s.is(p, cThat) || s.Tokens[p].Kind == text.Punct && !s.punct(p, ",،-'’"):
			return nil, 0
		case s.is(p, cGive) && s.Tokens[p].Is(text.Arab):
			if n := s.Words[p].Norm; len(n) > 6 && (n[len(n)-4:] == "ها" || n[len(n)-4:] == "هم") {
				return s.namedFrom(s.next(p), to)
			}
		case s.is(p, cGive) && s.is(s.next(p), cFrom):
			return s.namedFrom(s.next(s.next(p)), to)
		}
	}
	return nil, 0
}

// besideGiver gives the token where the giver begins that stands beside item a with nothing
// but marks, articles and the like between, or -1; marked is true where a mark divides them.
func (s *scene) besideGiver(from int, a *item) (at int, marked bool) {
	for p := a.from - 1; p >= from; p-- {
		switch e := s.entity(p); {
		case e != nil:
			if s.giverAt(int(e.from), false) == nil {
				return -1, false
			}
			return int(e.from), marked
		case s.Tokens[p].Kind == text.Punct:
			if !s.punct(p, ":،,|(–—-•") {
				return -1, false
			}
			marked = true
		case s.is(p, cThe) || s.is(p, cOne) || s.is(p, cDefinite) || s.is(p, cWith) || s.partitive(p):
		default:
			return -1, false
		}
	}
	return -1, false
}

// beginsLine reports whether the giver at token at begins sentence i, but for a bullet or article.
func (s *scene) beginsLine(i, at int) bool {
	from, _ := s.bounds(i)
	for p := from; p < at; p++ {
		if s.Tokens[p].Kind != text.Punct && !s.is(p, cThe) {
			return false
		}
	}
	return s.Tokens[from].Is(text.First)
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

// tabled reports whether item a stands right after its giver and a colon or bar: "Qatar: $10m".
func (s *scene) tabled(i int, a *item) bool {
	from, _ := s.bounds(i)
	at, marked := s.besideGiver(from, a)
	return at >= 0 && marked && s.punctWithin(at, a.from, ":|")
}

// pooled reports whether sentence i, or the document so far, tells of what several give together.
func (s *scene) pooled(i int) bool {
	from, to := s.bounds(i)
	return s.pledges > 0 || s.Bits[i].Meets(&pooling) || s.promises(from, to)
}

var pooling = lexicon.SetOf(cCollective, cDrive, names.Drive, cPromised, cMeet, cRaised, cGoal)

// promises reports whether a plural noun of promising stands among tokens from to to: pledges.
func (s *scene) promises(from, to int) bool {
	for p := from; p < to; p = s.next(p) {
		h := s.hit(p)
		if h == nil {
			continue
		}
		for _, sense := range h.Senses {
			if sense.Class == cPledge && sense.Form == lexicon.Plural {
				return true
			}
		}
	}
	return false
}
