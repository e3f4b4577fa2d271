// Package names holds what the world's parties, places, offices, instruments and currencies
// are called in each language, as data files, and puts them into a lexicon.
package names

import "github.com/mithaq/mithaq/internal/lexicon"

// The classes of names; what Value holds is said of each.
const (
	State       lexicon.Class = 1 + iota // ISO 3166-1 alpha-2
	Demonym                              // the code of the state or organisation that the adjective is of
	Org                                  // acronym, or the name spelled out
	City                                 // "Rome, IT"
	Region                               // English name
	Currency                             // ISO 4217
	Instrument                           // English name
	Body                                 // English name
	Drive                                // a pledge drive's name
	Group                                // an armed group or another adversary, never a party
	Title                                // the head word of an office, in English
	TitlePlural                          // the same in the plural: a group of office holders
	Portfolio                            // what an office is for, in English
	TitleMod                             // acting, former, deputy
	Honorific
	Given    // a given name
	Family   // an element of family names
	Particle // bin, de, al-
	Doubtful // a name that is also something else: what it would be, "State US", "Demonym ML"
	Metonym  // a city that stands for its government: the code
)

// Classes names the classes for lexicon.ReadList.
var Classes = map[string]lexicon.Class{
	"state": State, "demonym": Demonym, "org": Org, "city": City, "region": Region, "currency": Currency,
	"instrument": Instrument, "body": Body, "drive": Drive, "group": Group, "title": Title, "title-plural": TitlePlural,
	"portfolio": Portfolio, "title-mod": TitleMod, "honorific": Honorific, "given": Given, "family": Family,
	"particle": Particle, "doubtful": Doubtful, "metonym": Metonym,
}
