package reading

import "github.com/mithaq/mithaq/internal/names"

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
	m.next = s.nextOne(a)
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
			s.host(i, p, m)
		}
		if near && (s.planning(p, h, a) || p >= a.at-10 && p < a.reach+4 && s.future(p, h)) {
			m.planned = true
		}
		if m.body == "" && near && (h.Bits.Has(names.Body) || h.Bits.Has(names.Org)) {
			m.body = orElse(h.Value(names.Body), h.Value(names.Org))
		}
	}
	m.level = orElse(m.level, bodyLevel(m.body))
}
