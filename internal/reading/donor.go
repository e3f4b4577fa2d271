package reading

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

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
	if a.thing >= 0 {
		if codes, end := s.givenAfter(a, to); len(codes) > 0 {
			a.donors, a.own, a.end, a.passive = codes, true, end, true
			return
		}
	}
	if a.thing >= 0 {
		if at, marked := s.besideGiver(from, a); at >= 0 && marked && !s.punct(a.from-1, ",،") {
			a.donors, a.own = s.giverAt(at, false), true
			return
		}
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
		if s.recipientAt(e, first, len(out)) {
			out = nil
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

// recipientAt reports whether the party at token first is what the Arabic verb before e gives
// to: زودت الولايات المتحدة لبنان بست مروحيات.
func (s *scene) recipientAt(e *entity, first, found int) bool {
	if found == 0 || int(e.to) != first || !s.Tokens[e.from].Is(text.Arab) || s.Words[first].Parts&lexicon.And != 0 {
		return false
	}
	return s.is(int(e.from)-1, cGive) || s.is(int(e.from)-1, cHand)
}
