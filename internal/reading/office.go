package reading

import (
	"slices"
	"strings"

	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// office is a title as the text gives it, with the name beside it where there is one.
type office struct {
	from, to         int // tokens of title and name together
	titleAt, titleTo int // of the title alone
	sentence         int
	title            string   // in English
	of               string   // code of the state or organisation; "" where not given
	parties          []string // all of them, for "the foreign ministers of France and Italy"
	plural           bool
	inferred         bool // of is not in the title: the state or body named last before it
	person           int  // index into persons, or -1
}

// inTitle are the classes whose words may continue an office's title.
var inTitle = lexicon.SetOf(names.Title, names.TitlePlural, names.Portfolio, names.TitleMod, names.Demonym, names.State, names.Org, names.Body, names.Region, names.Honorific)

// glue are the classes of the little words inside a title.
var glue = lexicon.SetOf(cOf, cThe, cAnd)

// findOffices finds the titles of sentence i and the names beside them.
func (s *scene) findOffices(i int) {
	from, to := s.bounds(i)
	for t := from; t < to; t = s.next(t) {
		if (s.is(t, names.Title) || s.is(t, names.TitlePlural)) && s.entityAt[t] < 0 && !s.inName(t) {
			if end := s.findOffice(i, t); end > t {
				t = end - 1
			}
		}
	}
}

// inName reports whether the word at t, which is a title by itself, belongs to a name: عبد الملك.
func (s *scene) inName(t int) bool { return t > 0 && text.Normal(s.Raw(t-1)) == "عبد" }

// findOffice reads the office whose head word is at t and gives the token after it.
func (s *scene) findOffice(i, t int) int {
	o := office{titleAt: s.titleStart(i, t), sentence: i, plural: s.is(t, names.TitlePlural), person: -1}
	o.titleTo = s.titleEnd(i, t)
	s.describe(&o)
	o.from, o.to = o.titleAt, o.titleTo
	if o.plural {
		if end := s.findHolders(i, &o); end > o.to {
			return end
		}
	} else {
		s.findName(i, &o)
	}
	if o.person >= 0 && o.of == "" {
		s.inferOf(i, &o)
	}
	s.offices = append(s.offices, o)
	n := len(s.offices) - 1
	e := entity{sort: anOffice, from: int32(o.from), to: int32(o.to), code: o.of, person: -1, office: int32(n), parts: s.Hits[s.HitAt[t]].Parts}
	switch {
	case o.person >= 0:
		e.sort, e.person = aPerson, int32(o.person)
	case o.plural:
		e.sort, e.code = aGroup, plural(s.value(t, names.TitlePlural))
	default:
		e.person = int32(s.holder(&o))
	}
	s.addEntity(e)
	return o.to
}

// inferOf takes the state or organisation named last before a title that names none: in its
// sentence or the one before, else a few sentences further back.
func (s *scene) inferOf(i int, o *office) {
	if p := &s.persons[o.person]; p.of != "" {
		o.of, o.inferred = p.of, p.inferred
		return
	}
	for _, back := range []int{1, inferBack} {
		from, _ := s.bounds(max(0, i-back))
		if code := s.partyBefore(o, from); code != "" {
			o.of, o.inferred = code, true
			s.persons[o.person].of, s.persons[o.person].inferred = code, true
			return
		}
	}
}

// inferBack is how many sentences back a title's state is looked for at the most.
const inferBack = 8

// partyBefore gives the state or organisation named last before an office, not before token
// from. A president's or minister's is a state.
func (s *scene) partyBefore(o *office, from int) string {
	state := strings.Contains(o.title, "minister") || strings.Contains(o.title, "president") || strings.HasPrefix(o.title, "king") || o.title == "chancellor"
	for p := o.from - 1; p >= from; p-- {
		h := s.hit(p)
		if h == nil {
			continue
		}
		code := s.partyCode(h.Entry)
		if code != "" && (!state || isState(code)) {
			return code
		}
	}
	return ""
}

// titleStart widens a title to the left, over "Italy's", "former", "deputy foreign".
func (s *scene) titleStart(i, t int) int {
	first, _ := s.bounds(i)
	start := int(s.hit(t).From)
	if s.Tokens[t].Is(text.Arab) {
		return start
	}
	for p := start - 1; p >= first; {
		if s.Tokens[p].Is(text.Apost) && s.Tokens[p].End-s.Tokens[p].Start == 1 { // 's
			p--
			continue
		}
		h := s.hit(p)
		if h == nil || !h.Bits.Meets(&inTitle) || s.entityAt[p] >= 0 || h.Bits.Has(names.Honorific) {
			break
		}
		start = int(h.From)
		p = start - 1
	}
	return start
}

// titleEnd widens a title to the right, over portfolios, adjectives, states and what joins
// them.
func (s *scene) titleEnd(i, t int) int {
	_, last := s.bounds(i)
	arabic := s.Tokens[t].Is(text.Arab)
	definite := s.Words[t].Parts&lexicon.The != 0
	end := int(s.hit(t).To)
	for p := end; p < last; {
		h := s.hit(p)
		switch {
		case h != nil && h.Bits.Meets(&inTitle) && !h.Bits.Has(names.Honorific) && s.joins(p, end, arabic, h):
			p = int(h.To)
			end = p
			continue
		case h != nil && (h.Bits.Meets(&glue) || s.Words[p].Bits.Meets(&glue) && !arabic) && p-end < 4:
			p = int(h.To)
			continue
		case arabic && !definite && p == end && (s.portfolioLike(p) || s.portfolioTail(p, last)):
			p++
			end = p
			continue
		}
		break
	}
	return end
}

// joins reports whether the title word at p belongs to the title that so far ends at end.
// In Latin script a state follows "of" or "de"; an adjective or portfolio may follow at once.
func (s *scene) joins(p, end int, arabic bool, h *lexicon.Hit) bool {
	if arabic {
		if h.Parts&lexicon.By != 0 && s.partyCode(h.Entry) != "" {
			return false // رحب الوزراء بتوغو
		}
		return h.Parts&lexicon.And == 0 || h.Bits.Has(names.Portfolio) || h.Bits.Has(names.Title)
	}
	if h.Bits.Has(names.State) || h.Bits.Has(names.Org) || h.Bits.Has(names.Body) {
		return p > end
	}
	return true
}

// portfolioLike reports whether an unknown Arabic word looks like part of a ministry's name:
// it has the article.
func (s *scene) portfolioLike(p int) bool {
	w := s.Words[p]
	return s.Tokens[p].Is(text.Arab) && !w.Known() && w.Parts&lexicon.The != 0 && w.Parts&(lexicon.By|lexicon.As) == 0
}

// portfolioTail reports whether a common Arabic word with the article ends a ministry's name:
// a nationality, an honorific or a given name follows it.
func (s *scene) portfolioTail(p, last int) bool {
	w := s.Words[p]
	return p+1 < last && s.plain(p) && s.Tokens[p].Is(text.Arab) && w.Parts&lexicon.The != 0 && w.Parts&(lexicon.By|lexicon.As) == 0 &&
		(s.is(p+1, names.Demonym) || s.is(p+1, names.Honorific) || s.is(p+1, names.Given))
}

// describe fills in what the office is called in English, and of whom it is.
func (s *scene) describe(o *office) {
	var head, mods, portfolios []string
	o.parties, o.of = nil, ""
	for t := o.titleAt; t < o.titleTo; t = s.next(t) {
		h := s.hit(t)
		if h == nil {
			continue
		}
		switch {
		case h.Bits.Has(names.Title):
			head = withHead(head, h.Value(names.Title))
		case h.Bits.Has(names.TitlePlural):
			head = append(head, h.Value(names.TitlePlural))
		case h.Bits.Has(names.TitleMod):
			mods = append(mods, h.Value(names.TitleMod))
		case h.Bits.Has(names.Portfolio):
			portfolios = append(portfolios, h.Value(names.Portfolio))
		}
		o.parties = s.partiesIn(h, o.parties)
	}
	o.title = strings.Join(append(mods, head...), " ")
	if len(portfolios) > 0 {
		o.title += " of " + strings.Join(portfolios, " and ")
	}
	if len(o.parties) > 0 {
		o.of = o.parties[0]
	}
}

// withHead adds a head word to a title, unless the title says it already: crown prince, prince.
func withHead(head []string, word string) []string {
	for _, h := range head {
		if slices.Contains(strings.Fields(h), word) {
			return head
		}
	}
	return append(head, word)
}

// partiesIn adds the states and organisations that a word or phrase names, or is the adjective
// of; within a phrase ("U.S. Secretary of State") each word is asked.
func (s *scene) partiesIn(h *lexicon.Hit, list []string) []string {
	if code := s.partyCode(h.Entry); code != "" {
		return append(list, code)
	}
	for t := h.From; t < h.To && h.To-h.From > 1; t++ {
		if code := s.partyCode(s.Words[t].Entry); code != "" {
			list = append(list, code)
		}
	}
	return list
}

// partyCode gives the state or organisation that a word names or is the adjective of.
func (s *scene) partyCode(h *lexicon.Entry) string {
	for _, c := range []lexicon.Class{names.State, names.Org, names.Demonym} {
		if h.Bits.Has(c) && !(c == names.Demonym && h.Bits.Has(names.Portfolio)) {
			return h.Value(c)
		}
	}
	return ""
}

// settleOf replaces what was inferred for an office by what the text says of the same person
// elsewhere.
func (s *scene) settleOf(o *office) {
	for k := range s.offices {
		if other := &s.offices[k]; o.inferred && other.person == o.person && !other.inferred && other.of != "" {
			o.of, o.inferred = other.of, false
		}
	}
}

// addOffices gives one fact for each named person with a title.
func (s *scene) addOffices() {
	for k := range s.offices {
		o := &s.offices[k]
		if o.person < 0 {
			continue
		}
		s.settleOf(o)
		slots := fact.Slots{}.Set("person", s.persons[o.person].name).Set("title", o.title).Set("of", o.of)
		d := draft{kind: fact.Office, slots: slots, from: o.from, to: o.to, rule: "office/title-name", confidence: 0.95}
		if o.inferred {
			d.confidence, d.inferred = 0.7, map[string]string{"of": "the state or body named last before the title"}
		}
		s.add(d)
	}
}

// plural puts the head word of an English title into the plural: ministers of foreign affairs.
func plural(title string) string {
	head, rest, of := strings.Cut(title, " of ")
	if !strings.HasSuffix(head, "s") {
		head += "s"
	}
	if of {
		return head + " of " + rest
	}
	return head
}
