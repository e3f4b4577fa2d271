package reading

import (
	"strings"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// giverAt gives the parties that the entity at token p, which begins there, gives for: a
// state or organisation, an office holder of one, a capital that stands for its government.
func (s *scene) giverAt(p int, things bool) []string {
	e := s.entity(p)
	if e == nil {
		if codes := s.value(p, cKingdom); codes != "" {
			return s.kingdom(p, codes)
		}
		return nil
	}
	switch e.sort {
	case aParty, aPerson:
		return s.partiesOf(e)
	case anOffice:
		return s.officeGives(e)
	case aPlace:
		if code := s.value(p, names.Metonym); code != "" {
			return []string{code}
		}
	case aGroup:
		if things && s.is(p, names.Body) {
			return []string{e.code}
		}
	case aDemonym:
		if things || s.describes(p, e) {
			return []string{e.code}
		}
	}
	return nil
}

// officeGives gives the parties of an office: those in its title, else of whoever holds it,
// but not of "its foreign minister".
func (s *scene) officeGives(e *entity) []string {
	if e.office >= 0 && len(s.offices[e.office].parties) > 0 {
		return s.offices[e.office].parties
	}
	for p := e.from; p < e.to; p++ {
		if s.Words[p].Parts&lexicon.Pronoun != 0 {
			return nil
		}
	}
	return s.partiesOf(e)
}

// kingdom gives the kingdom that "the Kingdom" at p means: of codes, the one named last.
func (s *scene) kingdom(p int, codes string) []string {
	for n := len(s.entities) - 1; n >= 0; n-- {
		e := &s.entities[n]
		code := e.code
		if codes := s.partiesOf(e); len(codes) > 0 {
			code = codes[0]
		}
		if int(e.from) < p && len(code) == 2 && strings.Contains(codes, code) {
			return []string{code}
		}
	}
	return nil
}

// describes reports whether the adjective of nationality at p stands beside a noun of giving:
// "the Danish contribution", "la part française", مساهمة سعودية.
func (s *scene) describes(p int, e *entity) bool {
	return s.givenNoun(p-1) || s.givenNoun(int(e.to))
}

func (s *scene) givenNoun(p int) bool {
	return p < len(s.Tokens) && (s.is(p, cPledge) || s.is(p, cHand)) && s.mention(p) == nil
}

// window gives the tokens that belong to item k: from the end of the one before it to the
// start of the one after it, within the sentence.
func (s *scene) window(i int, list []item, k int) (from, to int) {
	from, to = s.bounds(i)
	if k > 0 {
		from = list[k-1].end
	}
	if k+1 < len(list) {
		to = list[k+1].from
	}
	return from, max(to, list[k].to)
}

// findDonors finds who gives item k: named after it, before it, or carried on.
func (s *scene) findDonors(i int, list []item, k int) {
	a := &list[k]
	from, to := s.window(i, list, k)
	if codes := s.forGiver(a); !a.money() && a.bare && codes != nil {
		a.donors, a.own = codes, true
		return
	}
	if codes, end := s.donorAfter(a, to); len(codes) > 0 {
		a.donors, a.own, a.end = codes, true, end
		return
	}
	donors, at, each := s.donorsBefore(from, a.from, !a.money())
	switch {
	case len(donors) > 0 && !s.collectively(at, a.from):
		a.donors, a.own = donors, true
		s.share(list, k, each || s.each(list, k, at))
	case len(donors) > 0:
	case k > 0 && list[k-1].use != aRepeat || k > 1:
		if !s.within(from, a.from, cCollective) && a.donors == nil {
			a.donors = list[k-1].donors
		}
	case a.donors == nil && !s.within(from, a.from, cCollective):
		a.donors = s.actor(i, from, a.from)
	}
}

// share gives each of several donors its own of the items that follow them at once: "Italy
// and Spain 120 and 50 million". Where only one follows, it is of each of them or of the last.
func (s *scene) share(list []item, k int, each bool) {
	donors := list[k].donors
	if len(donors) < 2 {
		return
	}
	run := k + 1
	for run < len(list) && run-k < len(donors) && s.joined(&list[run-1], &list[run]) {
		run++
	}
	if run-k == len(donors) && (!each || s.within(list[run-1].to, min(list[run-1].to+4, len(s.Tokens)), cRespective)) {
		for n := range donors {
			list[k+n].donors, list[k+n].own = donors[n:n+1], true
		}
		return
	}
	if !each && list[k].money() {
		list[k].donors = donors[:1]
	}
}

// each reports whether item k is of each of its donors, who begin at token at.
func (s *scene) each(list []item, k, at int) bool {
	return s.within(at-2, list[k].from, cEach) || s.within(list[k].to, min(list[k].to+4, len(s.Tokens)), cEach)
}

// donorAfter reads "from the UAE", "by Germany", "$1.5 million by the Government of Japan",
// "viendront du Japon" right after an item, and gives the token after the donor.
func (s *scene) donorAfter(a *item, to int) (codes []string, end int) {
	for q := a.to; q < min(a.to+3, to); q++ {
		if s.Tokens[q].Kind == text.Punct {
			return nil, 0
		}
		if !s.is(q, cFrom) {
			continue
		}
		if q > a.to && s.is(q, cOf) && !s.is(q-1, cPledge) && !s.is(q-1, cPromised) && !s.is(q-1, cForm) {
			return nil, 0
		}
		return s.namedFrom(s.next(q), to)
	}
	return nil, 0
}

// namedFrom gives the giver whose name begins at token p, or after "the government of" there.
func (s *scene) namedFrom(p, to int) (codes []string, end int) {
	for words := 0; p < to && words < 4; words++ {
		if codes = s.giverAt(p, false); len(codes) > 0 {
			return codes, int(s.entity(p).to)
		}
		if !s.is(p, cThe) && !s.is(p, cOf) && !s.Tokens[p].Is(text.Capital) && !s.is(p, cSelf) {
			return nil, 0
		}
		p = s.next(p)
	}
	return nil, 0
}

// donorsBefore gives the parties among tokens from to at that stand nearest before at and
// receive nothing; at is where their list begins. each is true where the list says so.
func (s *scene) donorsBefore(from, at int, things bool) (out []string, first int, each bool) {
	first = at
	body := -1
	for p := at - 1; p >= from; p-- {
		if s.punct(p, ";؛") && len(out) == 0 || s.punct(p, ":") && at-p > 3 && (!s.ofGiver(p-1) || s.early(p)) {
			break
		}
		e := s.entity(p)
		if e == nil {
			if things && len(out) == 0 && body < 0 && s.is(p, cCoalition) {
				body = p
			}
			if codes := s.value(p, cKingdom); codes != "" && len(out) == 0 && !s.is(p-1, cOf) {
				if codes := s.kingdom(p, codes); codes != nil {
					return codes, p, false
				}
			}
			continue
		}
		p = int(e.from)
		if e.sort == aGroup && s.is(p, names.Body) {
			if things && body < 0 && len(out) == 0 {
				body = p
			}
			s.body = e.code
			continue
		}
		codes := s.giverAt(p, things)
		if len(codes) == 0 || s.receives(from, p, e) || len(out) > 0 && !s.listed(int(e.to), first) {
			if len(out) > 0 {
				break
			}
			continue
		}
		out = append(append([]string{}, codes...), out...)
		first = p
	}
	if len(out) == 0 && body >= 0 && s.body == "" {
		return []string{"Coalition"}, body, false
	}
	if len(out) == 0 && body >= 0 {
		return []string{s.body}, body, false
	}
	return out, first, first < at && s.is(first-1, cEach)
}

// ofGiver reports whether token p ends the name of a party.
func (s *scene) ofGiver(p int) bool {
	e := s.entity(p)
	return e != nil && e.sort == aParty
}

// early reports whether token p stands in the first lines, where "Iraq:" is a headline's topic.
func (s *scene) early(p int) bool { return s.Sentences[s.sentenceOf(p)].Paragraph < 3 }

// listed reports whether only commas, "and" and the like stand between two donors.
func (s *scene) listed(from, to int) bool {
	if to-from > 4 {
		return false
	}
	joined := from == to
	for p := from; p < to; p++ {
		switch {
		case s.punct(p, ",،") || s.is(p, cAnd):
			joined = true
		case s.is(p, cThe) || s.is(p, cSelf) || s.is(p, cListGlue) || s.is(p, cOf):
		default:
			return false
		}
	}
	return joined || s.entity(to) != nil && s.entity(to).parts&lexicon.And != 0
}

// receives reports whether the party at p is one that something is given to, or in: a
// preposition stands before it, but for "from" at the start of a clause.
func (s *scene) receives(from, p int, e *entity) bool {
	if e.parts&(lexicon.By|lexicon.To) != 0 {
		return true
	}
	for p > from && (s.is(p-1, cThe) || s.is(p-1, cSelf)) {
		p--
	}
	if p == from || !s.is(p-1, cPrep) && !s.is(p-1, cIn) && !s.is(p-1, cOf) {
		return false
	}
	if s.is(p-1, cOf) && p-2 >= from && s.is(p-2, cKit) { // the aircraft of
		return false
	}
	opens := p-1 <= from || s.Tokens[p-2].Kind == text.Punct || s.is(p-2, cAnd)
	promised := p-2 >= from && (s.is(p-2, cHand) || s.is(p-2, cPledge))
	return !(s.is(p-1, cFrom) && (opens || promised))
}

// collectively reports whether a group without names stands between the donors and the item;
// "and its member states" goes with the donor.
func (s *scene) collectively(from, at int) bool {
	for p := from; p < at; p = s.next(p) {
		if !s.is(p, cCollective) || s.entityAt[p] >= 0 && !s.verbBefore(p) {
			continue
		}
		if s.is(p-1, cAnd) || s.is(p-2, cAnd) && s.is(p-1, cDefinite) {
			continue
		}
		return true
	}
	return false
}

// verbBefore reports whether a group is named right after a verb of promising: تعهد الشركاء.
func (s *scene) verbBefore(p int) bool {
	return s.entity(p).sort == aGroup && (s.is(p-1, cPledge) || s.is(p-1, cHand))
}

// actor gives the party of whoever acts in sentence i, or acted last before it, for a verb
// whose subject is a pronoun or left out.
func (s *scene) actor(i, from, at int) []string {
	if !s.elliptic(i, from, at) {
		return nil
	}
	const reach = 60
	for n := len(s.entities) - 1; n >= 0; n-- {
		e := &s.entities[n]
		if int(e.from) >= from || s.prepositional(int(e.from)) || e.parts&(lexicon.By|lexicon.To) != 0 {
			continue
		}
		if from-int(e.from) > 2*reach {
			return nil
		}
		if e.sort == aPerson || e.sort == anOffice || e.sort == aParty {
			if codes := s.partiesOf(e); len(codes) > 0 {
				return codes[:1]
			}
		}
	}
	return nil
}

// elliptic reports whether the subject of sentence i is left to the sentences before it: a
// pronoun, "his country", or an Arabic verb without a subject.
func (s *scene) elliptic(i, from, at int) bool {
	for p := from; p < at; p = s.next(p) {
		if s.is(p, cPronoun) || s.is(p, cOwn) {
			return true
		}
	}
	return s.arabic(i) && s.within(from, at, cPledge)
}
