package reading

import (
	"slices"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
)

// meetingRest fills in level, mode, body, hosts and status from the sentence.
func (s *scene) meetingRest(i, t int, m *meeting) {
	from, to := s.bounds(i)
	for p := from; p < to; p = s.next(p) {
		h := s.hit(p)
		if h == nil {
			continue
		}
		near := p-t < 16 && t-p < 16
		switch {
		case h.Bits.Has(cMode):
			m.mode = orElse(m.mode, h.Value(cMode))
		case h.Bits.Has(cLevel) && near:
			m.level = orElse(m.level, h.Value(cLevel))
		case h.Bits.Has(names.TitlePlural) && near && m.level == "":
			m.level = levelOf(h.Value(names.TitlePlural))
		case h.Bits.Has(cPeople) && near && m.level == "":
			m.level = levelOf(h.Value(cPeople))
		case h.Bits.Has(cHost):
			m.hosts = s.hostsAt(i, p, m.hosts)
		case h.Bits.Has(cPlanned) && near || h.Bits.Has(cAct) && h.Parts&lexicon.Will != 0:
			m.planned = true
		}
		if (h.Bits.Has(names.Body) || h.Bits.Has(names.Org)) && near && m.body == "" {
			m.body = orElse(h.Value(names.Body), h.Value(names.Org))
		}
	}
	s.settleStatus(m)
}

// settleStatus makes a meeting planned where its date is after the publication, held where
// it is before.
func (s *scene) settleStatus(m *meeting) {
	_, published, ok := s.in.Published.Bounds()
	first, last, dated := m.date.Bounds()
	if !ok || !dated {
		return
	}
	switch {
	case !first.IsZero() && first.After(published):
		m.planned = true
	case !last.IsZero() && last.Before(published) && len(m.date) >= 10:
		m.planned = false
	}
}

// levelOf gives the level of a meeting of the people called label.
func levelOf(label string) string {
	switch label {
	case "minister", "ministers", "foreign minister", "secretary of state", "ministers of foreign affairs":
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

// hostsAt adds the parties that the word at p says host, invite, organise or chair.
func (s *scene) hostsAt(i, p int, hosts []string) []string {
	var found []string
	if s.value(p, cHost) == "after" || s.Tokens[p].Rune > 0x600 && s.hit(p).Form(cHost) != lexicon.Participle {
		found = s.partiesAfter(i, s.next(p))
	}
	if len(found) == 0 && s.value(p, cHost) != "after" {
		if n := s.subject(i, p, s.end(i)); n >= 0 {
			found = s.partiesOf(&s.entities[n])
		}
	}
	for _, f := range found {
		if !slices.Contains(hosts, f) {
			hosts = append(hosts, f)
		}
	}
	return hosts
}
