package reading

import (
	"strings"

	"github.com/mithaq/mithaq/internal/names"
)

// level gives the level that the words about an anchor tell, the nearest first: those of
// the noun itself, then after it, then before it.
func (s *scene) level(a *anchor, from, to int) string {
	own := s.ownLevel(a)
	if own != "" && own != "experts" {
		return own
	}
	first, last := a.at, a.to
	if a.verb >= 0 {
		first, last = min(first, a.verb), max(last, s.next(a.verb))
	}
	for p := a.to; p < min(to, last+9); p = s.next(p) {
		if v := s.levelAt(p); v != "" {
			return v
		}
	}
	for p := a.at - 1; p >= max(from, first-30); p-- {
		if v := s.levelAt(p); v != "" {
			return v
		}
	}
	return own
}

// ownLevel gives the level that the noun of an anchor tells itself, or the name that it is in.
func (s *scene) ownLevel(a *anchor) string {
	h := s.hit(a.at)
	if v := h.Value(cMeet); v != "" {
		return v
	}
	for p := int(h.From); p < int(h.To); p++ {
		if v := orElse(s.Words[p].Value(cMeet), s.Words[p].Value(cLevel)); v != "" {
			return v
		}
	}
	return bodyLevel(orElse(h.Value(names.Body), h.Value(names.Doubtful)))
}

// bodyLevel gives the level of the meetings of a body that its English name tells.
func bodyLevel(body string) string {
	for _, l := range bodyLevels {
		if strings.Contains(body, l.word) {
			return l.level
		}
	}
	return ""
}

var bodyLevels = []struct{ word, level string }{
	{"Ministerial", "ministers"}, {"Political Directors", "senior officials"}, {"Ministers", "ministers"}, {"Summit", "leaders"},
	{"Heads of State", "leaders"}, {"Supreme Council", "leaders"}, {"Leaders", "leaders"}, {"Experts", "experts"},
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
