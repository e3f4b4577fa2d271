// Package reading turns a document into facts, each tied to the words that say it.
//
// A document is parsed into sentences and words (text), its known words and names are found
// (lexicon, names), then its numbers, money and dates (mention), then the persons, parties
// and groups that act in it (entity.go); the rules of each kind of fact, one file a kind,
// work over these. A rule that finds nothing costs nothing: every one first asks whether the
// sentence has the classes of words that it needs.
package reading

import (
	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/names"
	"github.com/mithaq/mithaq/internal/text"
)

// Input is a document to read.
type Input struct {
	Source    string      // what facts name as their source
	Text      string      // the extracted text, valid UTF-8
	Lang      mithaq.Lang // "" to find out
	Published mithaq.Date // "" where not known
}

// Reader reads documents, one after another, using its memory again. It is for one goroutine
// at a time; readers share the compiled word lists.
type Reader struct {
	parser   text.Parser
	finder   *lexicon.Finder
	mentions mention.Finder
	scene    scene
}

// New makes a Reader.
func New() *Reader {
	return &Reader{finder: lexicon.NewFinder(Lexicon)}
}

// Read gives the facts of a document in the order of their places. The facts share no
// memory with the Reader, but their strings are parts of in.Text.
func (r *Reader) Read(in Input) []fact.Fact {
	if len(in.Text) > segment {
		return r.readLong(in)
	}
	return r.readOne(in)
}

func (r *Reader) readOne(in Input) []fact.Fact {
	doc := r.parser.Parse(in.Text, in.Lang)
	page := r.finder.Find(doc)
	r.scene.begin(page, r.mentions.Find(page, in.Published), in)
	s := &r.scene
	s.findQuoted()
	s.findEntities()
	s.findDateline()
	for i := range s.Sentences {
		readQuotes(s, i)
		s.spoke = append(s.spoke, s.last)
	}
	for _, rule := range rules {
		for i := range s.Sentences {
			if s.Bits[i].Meets(&rule.needs) || rule.always {
				s.last = s.spoke[i]
				rule.read(s, i)
			}
		}
	}
	s.addOffices()
	s.addMeetings()
	return s.finish()
}

// rule reads one kind of fact from sentence i; it is asked only where the sentence has one
// of the classes that it needs.
type rule struct {
	name   string
	needs  lexicon.Set
	always bool
	read   func(s *scene, i int)
}

// rules are all but that of quotations, which goes first: it finds who speaks.
var rules = []rule{
	{name: "meeting", needs: lexicon.SetOf(cMeet, cConvene, cEvent, cAttend, cSpeech, cPeople, cHold, cHost, names.Body, names.Doubtful), read: readMeetings},
	{name: "participant", needs: lexicon.SetOf(cAttend, cSpeech, cConvene, cJoin, names.TitlePlural, cPeople), read: readParticipants},
	{name: "member", needs: lexicon.SetOf(cJoin, cWelcome, cMemberly, cUnion, cPeople, names.Body, names.Org), read: readMembers},
	{name: "quantity", always: true, read: readQuantities},
	{name: "reference", needs: lexicon.SetOf(names.Instrument, cResolution, cText, cDeclaration), read: readReferences},
	{name: "commitment", always: true, read: readCommitments},
}
