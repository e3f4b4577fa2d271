package reading

import (
	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// zone gives the tokens of sentence i that may speak of anchor k: from the end of what goes
// with the anchor before it to the beginning of the one after it.
func (s *scene) zone(i, k int) (from, to int) {
	from, to = s.bounds(i)
	for j := k - 1; j >= 0; j-- {
		if !s.anchors[j].joined {
			from = max(from, s.anchors[j].reach)
			break
		}
	}
	for j := k + 1; j < len(s.anchors); j++ {
		if !s.anchors[j].joined {
			return from, max(s.anchors[k].to, s.anchors[j].at)
		}
	}
	return from, to
}

// meetingRest fills in level, mode, body, hosts and status from the anchor's zone.
func (s *scene) meetingRest(i, k int, m *meeting) {
	a := &s.anchors[k]
	from, to := s.zone(i, k)
	m.level = s.level(a, from, to)
	for p := from; p < to; p = s.next(p) {
		h := s.hit(p)
		if h == nil {
			continue
		}
		near := p-a.reach < 12 && a.at-p < 16
		switch {
		case h.Bits.Has(cMode) && near:
			m.mode = orElse(m.mode, h.Value(cMode))
		case s.hosting(p, h):
			m.addHosts(s.hostsAt(i, p))
		}
		if near && (h.Bits.Has(cPlanned) || s.future(p, h)) {
			m.planned = true
		}
		if m.body == "" && near && (h.Bits.Has(names.Body) || h.Bits.Has(names.Org)) {
			m.body = orElse(h.Value(names.Body), h.Value(names.Org))
		}
	}
}

// future reports whether the verb at p is of holding or meeting, and in the future.
func (s *scene) future(p int, h *lexicon.Hit) bool {
	if !h.Bits.Meets(&convening) {
		return false
	}
	return h.Parts&lexicon.Will != 0 || s.is(p-1, cWill) || s.is(p-2, cWill)
}

var convening = lexicon.SetOf(cHold, cConvene, cHost)

// level gives the level that the words about an anchor tell, the nearest first: those of
// the noun itself, then after it, then before it.
func (s *scene) level(a *anchor, from, to int) string {
	if v := s.value(a.at, cMeet); v != "" && v != "experts" {
		return v
	}
	for p := a.to; p < min(to, a.to+9); p = s.next(p) {
		if v := s.levelAt(p); v != "" {
			return v
		}
	}
	for p := a.at - 1; p >= max(from, a.at-18); p-- {
		if v := s.levelAt(p); v != "" {
			return v
		}
	}
	return s.value(a.at, cMeet)
}

func (s *scene) levelAt(p int) string {
	h := s.hit(p)
	switch {
	case h == nil:
		return ""
	case h.Bits.Has(cLevel):
		return h.Value(cLevel)
	case h.Bits.Has(names.TitlePlural):
		return levelOf(h.Value(names.TitlePlural))
	case h.Bits.Has(cPeople):
		return levelOf(h.Value(cPeople))
	}
	return ""
}

// levelOf gives the level of a meeting of the people called label.
func levelOf(label string) string {
	switch label {
	case "minister", "ministers", "foreign minister", "secretary of state", "ministers of foreign affairs", "minister of foreign affairs":
		return "ministers"
	case "leaders", "president", "king", "prime minister", "head of state", "head of government", "heads of state":
		return "leaders"
	case "political directors", "political director", "senior officials", "envoys", "special envoy", "envoy", "ambassador", "ambassadors", "permanent representatives", "chiefs of staff", "chief of staff", "chiefs of defence", "permanent representative":
		return "senior officials"
	case "experts", "expert":
		return "experts"
	}
	return ""
}

// settleStatus makes a meeting planned where its date is after the publication, held where
// it is before; where neither can be told its words decide.
func (s *scene) settleStatus(m *meeting) {
	first, published, ok := s.present().Bounds()
	_, last, dated := m.date.Bounds()
	start, _, _ := m.date.Bounds()
	if !ok || !dated {
		return
	}
	switch {
	case !start.IsZero() && start.After(published):
		m.planned = true
	case !last.IsZero() && last.Before(first):
		m.planned = false
	}
}

// present gives the day on which the document speaks: its publication, else its dateline's.
func (s *scene) present() mithaq.Date {
	if s.in.Published != "" {
		return s.in.Published
	}
	return s.datelined
}

// hosting reports whether the word at p tells who hosts.
func (s *scene) hosting(p int, h *lexicon.Hit) bool {
	if h.Bits.Has(cHost) {
		return true
	}
	return h.Bits.Has(cHold) && h.Parts&lexicon.Pronoun != 0 && s.Tokens[p].Is(text.Arab) // عقدته السعودية
}

// hostsAt gives the parties that the word at p says host, invite, organise or chair.
func (s *scene) hostsAt(i, p int) []string {
	how := s.value(p, cHost)
	arabic := s.Tokens[p].Is(text.Arab)
	var found []listed
	if how == "after" || arabic && s.hit(p).Form(cHost) != lexicon.Participle {
		found = s.list(i, s.next(p), listing{first: 6, between: 2, places: true, adjectives: true})
	}
	if len(found) == 0 && how == "office" { // the German presidency
		found = s.beside(p)
	}
	if len(found) == 0 && how == "" {
		found = s.listUpTo(i, p, listing{first: 3, between: 2, places: true})
	}
	if len(found) == 0 && how == "" {
		if n := s.subject(i, p, s.end(i)); n >= 0 {
			return s.partiesOf(&s.entities[n])
		}
	}
	return codes(found)
}

// beside gives the state whose adjective stands next to the word at p.
func (s *scene) beside(p int) []listed {
	for _, q := range []int{p - 1, s.next(p), p - 2} {
		if e := s.entity(q); e != nil && (e.sort == aDemonym || e.sort == aParty) {
			return []listed{{e.code, int(e.from), int(e.to)}}
		}
	}
	return nil
}
