package reading

import (
	"strings"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// entitySort is what an entity is.
type entitySort uint8

const (
	aParty   entitySort = iota + 1 // a state or organisation; code
	aPerson                        // a named person; index into persons
	anOffice                       // an office without a name: "the minister"
	aGroup                         // ministers, participants; label
	aText                          // a statement; label
	aPlace                         // a city or region; code
	aDemonym                       // an adjective of nationality; code
	anEnemy                        // an armed group
)

// entity is somebody or something that can act, speak or be a place, where the text names it.
type entity struct {
	sort     entitySort
	from, to int32
	code     string // party code, place, or label in English
	person   int32  // index into persons, or -1
	office   int32  // index into offices, or -1
	parts    lexicon.Parts
}

// acts reports whether the entity can speak or promise.
func (e *entity) acts() bool {
	switch e.sort {
	case aParty, aPerson, anOffice, aGroup, aText:
		return true
	}
	return false
}

// findEntities goes through the document once: offices and persons first, since a title
// takes in the names of states about it; then parties, groups, texts and places.
func (s *scene) findEntities() {
	for i := range s.Sentences {
		s.findOffices(i)
		from, to := s.bounds(i)
		for t := from; t < to; t = s.after(t) {
			s.findEntity(t)
		}
	}
}

// after gives the token after whatever covers t.
func (s *scene) after(t int) int {
	if e := s.entityAt[t]; e >= 0 {
		return max(t+1, int(s.entities[e].to))
	}
	return s.next(t)
}

// named are the classes of names that become entities, in order of preference.
var named = []struct {
	class lexicon.Class
	sort  entitySort
}{
	{names.Org, aParty}, {names.State, aParty}, {names.Body, aGroup}, {names.Group, anEnemy}, {names.City, aPlace}, {names.Region, aPlace},
	{names.Demonym, aDemonym}, {cPeople, aGroup}, {cText, aText}, {cWe, aGroup},
}

func (s *scene) findEntity(t int) {
	if s.entityAt[t] >= 0 {
		return
	}
	h := s.hit(t)
	if h == nil {
		s.findKnownPerson(t)
		return
	}
	if int(h.From) != t {
		return
	}
	if h.Bits.Has(names.Doubtful) && h.Bits.Has(names.Demonym) && s.alsoState(h) {
		s.addEntity(entity{sort: aParty, from: h.From, to: h.To, code: h.Value(names.Demonym), person: -1, office: -1, parts: h.Parts})
		return
	}
	for _, n := range named {
		if h.Bits.Has(n.class) {
			s.addEntity(entity{sort: n.sort, from: h.From, to: h.To, code: h.Value(n.class), person: -1, office: -1, parts: h.Parts})
			return
		}
	}
	if h.Bits.Has(names.Doubtful) {
		s.findDoubtful(h)
		return
	}
	if h.Bits.Has(names.Given) || h.Bits.Has(names.Family) {
		s.findKnownPerson(t)
	}
}

// alsoState reports whether an adjective that is a state's name too (مالي) stands for the
// state: in a list, after another state.
func (s *scene) alsoState(h *lexicon.Hit) bool {
	before := int(h.From) - 1
	if s.punct(before, "،,") {
		before--
	} else if h.Parts&lexicon.And == 0 {
		return false
	}
	e := s.entity(before)
	return strings.HasPrefix(h.Value(names.Doubtful), "state ") && e != nil && e.sort == aParty && isState(e.code)
}

// findDoubtful takes a name that is also another word for the name where it stands beside
// another name: in a list, or after "in" and the like.
func (s *scene) findDoubtful(h *lexicon.Hit) {
	class, code, _ := strings.Cut(h.Value(names.Doubtful), " ")
	if !s.nameContext(h) {
		return
	}
	kind := aParty
	switch names.Classes[class] {
	case names.City, names.Region:
		kind = aPlace
	case names.Demonym:
		kind = aDemonym
	case names.State, names.Org:
	default:
		return
	}
	s.addEntity(entity{sort: kind, from: h.From, to: h.To, code: code, person: -1, office: -1, parts: h.Parts})
}

// nameContext reports whether a doubtful name stands where only a name would: next to a
// name across a comma or "and"; in Latin script, with a capital within a sentence.
func (s *scene) nameContext(h *lexicon.Hit) bool {
	t := s.Tokens[h.From]
	if !t.Is(text.Arab) {
		return t.Is(text.Capital)
	}
	for _, near := range []int{int(h.From) - 1, int(h.From) - 2, int(h.To), int(h.To) + 1} {
		if s.is(near, names.State) || s.is(near, names.Org) {
			return true
		}
	}
	before := int(h.From) - 1
	return h.Parts&(lexicon.By|lexicon.To) != 0 || s.is(before, cPrep) || s.is(before, cIn) || s.is(before, names.Title) || s.is(before, names.TitlePlural) || s.is(before, cOf)
}

func (s *scene) addEntity(e entity) int {
	s.entities = append(s.entities, e)
	n := len(s.entities) - 1
	for t := e.from; t < e.to; t++ {
		s.entityAt[t] = int32(n)
	}
	return n
}

// entity gives the entity that covers token t, or nil.
func (s *scene) entity(t int) *entity {
	if t < 0 || t >= len(s.entityAt) || s.entityAt[t] < 0 {
		return nil
	}
	return &s.entities[s.entityAt[t]]
}
