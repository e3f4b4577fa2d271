package reading

import (
	"strings"

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

// planning reports whether the word at p puts the meeting of anchor a into the future: "next"
// beside its noun, "is to", «المزمع».
func (s *scene) planning(p int, h *lexicon.Hit, a *anchor) bool {
	if !h.Bits.Has(cPlanned) {
		return false
	}
	switch h.Value(cPlanned) {
	case "next":
		return p >= a.at-4 && p <= a.to+5 && s.mention(p) == nil
	case "aux":
		q := s.next(p)
		return s.converb(q) || s.converb(q+1)
	}
	return true
}

// nextOne reports whether the meeting is called the next of its kind.
func (s *scene) nextOne(a *anchor) bool {
	for p := max(0, a.at-3); p < min(len(s.Tokens), a.to+4); p++ {
		if s.value(p, cPlanned) == "next" && s.mention(p) == nil {
			return true
		}
	}
	return false
}

// converb reports whether the word at p is a verb or noun of holding or meeting.
func (s *scene) converb(p int) bool {
	h := s.hit(p)
	return h != nil && h.Bits.Meets(&convening)
}

// future reports whether the verb at p is of holding or meeting, and in the future: will,
// سـ, an ending; or what somebody decides or is to do: to hold, أن يعقد, على عقد.
func (s *scene) future(p int, h *lexicon.Hit) bool {
	if !h.Bits.Meets(&convening) {
		return false
	}
	if s.Tokens[p].Is(text.Arab) {
		return h.Parts&lexicon.Will != 0 || s.is(p-1, cWill) || s.Words[p-min(p, 1)].Norm == "ان" && s.form(p, h) == lexicon.Present ||
			s.Words[p-min(p, 1)].Norm == "علي"
	}
	if s.is(p-1, cWill) || s.is(p-2, cWill) {
		return true
	}
	switch before := s.Words[p-min(p, 1)].Norm; s.form(p, h) {
	case lexicon.Infinitive:
		if w := s.Words[p].Norm; !h.Bits.Has(cConvene) && !h.Bits.Has(cHost) && w != "hold" && w != "tenir" {
			return false
		}
		return before == "to" || before == "de" || before == "d" || before == "se" || before == "s" || before == "would"
	case lexicon.Present:
		return futureEnding(s.Words[p].Norm)
	}
	return false
}

// form gives the grammatical form of a verb of holding or meeting.
func (s *scene) form(p int, h *lexicon.Hit) lexicon.Form {
	for _, c := range []lexicon.Class{cHold, cConvene, cHost} {
		if h.Bits.Has(c) {
			return h.Form(c)
		}
	}
	return lexicon.Base
}

// futureEnding reports whether a French verb ends as the future and conditional do.
func futureEnding(w string) bool {
	for _, e := range []string{"ra", "ront", "rons", "rait", "raient"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

var convening = lexicon.SetOf(cHold, cConvene, cHost)

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

// settleStatus makes a meeting planned where its date is after the publication, held where
// it is before; where neither can be told its words decide.
func (s *scene) settleStatus(m *meeting) {
	first, published, ok := s.present().Bounds()
	_, last, dated := m.date.Bounds()
	start, _, _ := m.date.Bounds()
	if !ok || !dated {
		return
	}
	if start.IsZero() && last.After(published) { // by a day to come
		m.planned = true
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
