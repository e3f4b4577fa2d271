package reading

import (
	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
)

// spanning reports whether the date at p is a time since which, or a year for which,
// something is: no day on which people meet.
func (s *scene) spanning(p int) bool {
	if p > 0 && since(s.Words[p-1].Norm) || since(s.Words[p].Norm) {
		return true
	}
	if len(s.mention(p).Date) != 4 {
		return false
	}
	w := s.Words[max(0, p-1)].Norm
	return w == "for" || w == "pour" || s.Words[p].Parts&lexicon.To != 0
}

// fiscal reports whether d is an interval of whole years, which no meeting takes.
func fiscal(d mithaq.Date) bool {
	return len(d) == 9 && d[4] == '/'
}

func (s *scene) attachDate(p, end int) {
	most := gapAfter
	if len(s.mention(p).Date) == 4 { // a year alone is the meeting's only close by
		most = 8
	}
	for k := range s.anchors {
		if s.anchors[k].twin && s.anchors[k].when == p {
			return
		}
	}
	before, after := s.around(p)
	gap := far
	if before >= 0 && s.anchors[before].when < 0 && !s.broken(s.anchors[before].reach, p) {
		gap = p - s.anchors[before].reach
	}
	if after >= 0 && s.anchors[after].when < 0 && s.anchors[after].at-end <= gapBefore && s.anchors[after].at-end+3 < gap && !s.broken(end, s.anchors[after].at) {
		s.anchors[after].when = p
		return
	}
	if gap <= most {
		s.anchors[before].when = p
		s.anchors[before].reach = max(s.anchors[before].reach, end)
	}
}

// datesOther reports whether the date at p is of a statement or resolution, not a meeting.
func (s *scene) datesOther(i, p int) bool {
	from, _ := s.bounds(i)
	for q := p - 1; q >= max(from, p-6); q-- {
		if s.is(q, cIssued) || s.datesJoining(q) || s.is(q, cResolution) || s.is(q, cText) {
			return true
		}
		if s.is(q, cMeet) || s.is(q, cConvene) || s.is(q, cHold) {
			return false
		}
	}
	return false
}

// datesJoining reports whether the word at q tells of joining or founding a body.
func (s *scene) datesJoining(q int) bool {
	if !s.is(q, cJoin) {
		return false
	}
	switch s.value(q, cJoin) {
	case "invite", "form", "within", "none", "became", "among":
		return false
	}
	return true
}
