package reading

import (
	"strings"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/text"
)

// hosting reports whether the word at p tells who hosts.
func (s *scene) hosting(p int, h *lexicon.Hit) bool {
	if h.Bits.Has(cHost) {
		return true
	}
	return h.Bits.Has(cHold) && h.Parts&lexicon.Pronoun != 0 && s.Tokens[p].Is(text.Arab) // عقدته السعودية
}

// host notes the parties that the word at p says host, invite, organise or chair; a city or
// state that receives a meeting is its place.
func (s *scene) host(i, p int, m *meeting) {
	how, receives := strings.CutSuffix(s.value(p, cHost), "place")
	how = strings.TrimSpace(how)
	found := s.hostsAt(i, p, how)
	m.addHosts(codes(found))
	if !receives || m.place != "" || m.mode == "virtual" || len(found) == 0 {
		return
	}
	if e := s.entity(found[0].from); e != nil && (e.sort == aPlace || e.sort == aParty && isState(e.code)) && len(found) == 1 {
		m.place = e.code
		m.from, m.to = min(m.from, found[0].from), max(m.to, found[0].to)
	}
}

func (s *scene) hostsAt(i, p int, how string) []listed {
	arabic := s.Tokens[p].Is(text.Arab)
	if how == "office" { // the German presidency
		return s.beside(p)
	}
	if how != "" || arabic && s.hit(p).Form(cHost) != lexicon.Participle {
		found := s.list(i, s.next(p), listStyle{first: 6, between: 2, places: true, adjectives: true})
		if len(found) > 0 || how != "" {
			return found
		}
	}
	if s.is(p-1, cThe) { // the hosts
		return nil
	}
	if found := s.listUpTo(i, p, listStyle{first: 3, between: 2, places: true}); len(found) > 0 {
		return found
	}
	if n := s.subject(i, p, s.end(i)); n >= 0 {
		e := &s.entities[n]
		return s.parties(e)
	}
	return nil
}

// parties places the parties of an entity at its words.
func (s *scene) parties(e *entity) []listed {
	var out []listed
	for _, c := range s.partiesOf(e) {
		out = append(out, listed{c, int(e.from), int(e.to)})
	}
	return out
}

// beside gives the state whose name or adjective stands next to the word at p.
func (s *scene) beside(p int) []listed {
	for _, q := range []int{p - 1, s.next(p), p - 2} {
		if e := s.entity(q); e != nil && (e.sort == aDemonym || e.sort == aParty) {
			return []listed{{e.code, int(e.from), int(e.to)}}
		}
	}
	return nil
}
