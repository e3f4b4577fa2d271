package reading

import (
	"maps"

	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/names"
)

// The classes of words that rules are made of; the lists are in data.
const (
	cSay       lexicon.Class = 64 + iota // verbs of saying that take a clause
	cSayNoun                             // said of a text: "in a statement"
	cAccording                           // according to
	cThat                                // that, أن, que: opens a reported clause
	cNoThat                              // words before "that" which make it no reported clause
	cPeople                              // office holders and members together: ministers, leaders; value: English
	cText                                // a text that says things: statement, communiqué; value: English
	cWe                                  // we, our
	cPronoun                             // he, she, they as subject
	cCommit                              // verbs by which one binds oneself
	cCommitN                             // commitment, determination
	cPlan                                // verbs and nouns of intention
	cCall                                // verbs by which one urges others
	cWill                                // will, shall, سوف
	cAgree                               // agree to, decide to
	cNeed                                // importance, need: makes what follows no promise
	cCondition                           // opens a condition
	cBy                                  // opens a due date: by, before, بحلول
	cOf                                  // of, for, de: glue inside an office
	cThe                                 // articles
	cAnd
	cStop        // words that are no part of a name
	cSelf        // "the ministry" and the like standing for a state
	cNegation    // not, لن
	cPrep        // prepositions
	cUnnamed     // sources without a name, and news agencies
	cDeed        // what a promise is of: strengthen, تعزيز
	cAct         // Arabic verbs of deeds, as they follow أن or س
	cThing       // what one may be committed to without a deed: principles
	cResolution  // resolution, قرار
	cAssembly    // a body other than the Security Council that resolves; value: its acronym
	cDeclaration // a text that may be named after a place; value: Declaration
	cIssued      // issued, dated, الصادر
	cMeet        // meeting, summit; value: its level where the word tells
	cConvene     // met, convened
	cNoMeet      // press conference
	cIn          // the prepositions of a place
	cCapital     // the capital
	cMode        // virtual, in person; value: the mode
	cLevel       // ministerial; value: the level
	cHost        // hosted, invited, chaired; value: after, where the host follows
	cPlanned     // next, will be held
	cAttend      // attended, with the participation of; value: after or before, where the parties stand
	cListGlue    // as well as, representatives of
	cJoin        // joined, founded; value: the action
	cPledge      // verbs and nouns of promising money
	cGiven       // verbs of having given it
	cGoal        // goal, out of, appeal
	cRaised      // total, raised
	cCollective  // donors without a name, a conference
	cDrive       // words that name a drive
	cAdditional  // additional, more
	cForm        // grant, loan; value: the form
	cPartOf      // of which, or about
	cEach        // each, apiece
	cFrom        // from, by
	cKit         // what is given that is not money
	cGive        // verbs of sending and giving
	cHuman       // people that are counted
	cMemberly    // countries, partners
	cTask        // ask or instruct somebody to do something
	cBe          // is, are: before "to" with a deed
	cAlso        // adverbs between a verb and its deed
	cSame        // the same amount again
	cHarm        // killed, displaced, detained: makes the people counted a figure
	cSoFar       // already, since, to date: makes what is given money given before
	cTotal       // bringing to: opens a sum of what was given over time
	cAsked       // asked for, requested: a goal named before its word
	cCounted     // things that figures count; value: their unit
	cRespective  // respectively
	cDefinite    // the, its, all: before a number, no news
	cInstalment  // a year, each year: makes an amount one rate of payment
	cHand        // verbs and nouns of giving that promise or report, by their form and context
	cMark        // what is never counted: page, article, share price
	cHold        // verbs of holding, opening and closing a meeting
	cEvent       // words for a meeting that tell of one only with a verb of holding: edition, follow-up
	cHere        // here: the dateline's place
	cWelcome     // verbs of welcoming and admitting
	cNewMember   // as its newest member, العضو
	cUnion       // coalition, organisation: what may be joined
	cSpeech      // words that place what is said at a meeting: opening address, told the conference
	cOperation   // what one takes part in that is no meeting: strikes, a force
	cAux         // has, a, ont: between a subject and its participle
	cBodyNoun    // group, charter, centre: what a name between marks begins with
	cOr          // or, to: inside a range or a list of numbers
	cOwn         // his country, its government: stands for whoever acts
	cPromised    // were pledged: what stands before it is promised
	cSpent       // was paid, disbursed: what stands before it is given
	cEquivalent  // or about: the same amount in another currency
	cUpTo        // to: after it, what an amount is raised to
	cMembership  // joined, members: makes states that are counted members
	cOne         // a, an, une: one thing
	cWith        // with: before what is given
	cAll         // all, together
	cAre         // are, include: opens a list of members
	cCoalition   // the coalition, the alliance: the body that the document is about
	cAmount      // reaches, amounts to: says how much without saying what
	cReplace     // instead of, had promised: an amount that another replaces
	cNumberOf    // number of: before what a number counts
	cForce       // a force of, a crew of: before a number of people
	cKingdom     // the Kingdom; value: the codes of the kingdoms that it may be
	cFor         // for, on, about: before what a conference is for
	cContain     // contains, includes: said of a text
	cIdle        // verbs whose future tells how things will be, and promises nothing: become, need
	cRelative    // which, who, if, as: opens a clause with its own subject
	cActor       // economies, authorities: groups that can promise, and are no speakers
	cTally       // figures, estimates: "according to the figures of"
	cRefuse      // rule out, stop, withdraw: what follows is not given
	cTrain       // train: whose soldiers are counted, and who trains them
	cMade        // made, built: after a nationality, whose makers give nothing
	cFunded      // received, funded: after a goal, what has been raised of it
	cUnit        // contingent, team: what a number gives the size of
	cGeneral     // the last of the general classes
)

// classes names all classes that the lists may use.
var classes = func() map[string]lexicon.Class {
	m := map[string]lexicon.Class{
		"say": cSay, "say-noun": cSayNoun, "according": cAccording, "that": cThat, "no-that": cNoThat, "people": cPeople,
		"text": cText, "we": cWe, "pronoun": cPronoun, "commit": cCommit, "commit-noun": cCommitN, "plan": cPlan, "call": cCall,
		"will": cWill, "agree": cAgree, "need": cNeed, "condition": cCondition, "by": cBy, "of": cOf, "the": cThe, "and": cAnd,
		"unnamed": cUnnamed, "prep": cPrep, "deed": cDeed, "act": cAct, "thing": cThing, "resolution": cResolution, "assembly": cAssembly, "declaration": cDeclaration, "issued": cIssued, "meet": cMeet, "convene": cConvene, "no-meet": cNoMeet, "in": cIn, "capital": cCapital, "mode": cMode, "level": cLevel,
		"host": cHost, "planned": cPlanned, "attend": cAttend, "list-glue": cListGlue, "join": cJoin, "pledge": cPledge, "paid": cGiven, "goal": cGoal, "raised": cRaised, "collective": cCollective, "drive-word": cDrive, "additional": cAdditional,
		"form-of-aid": cForm, "part-of": cPartOf, "each": cEach, "from": cFrom, "kit": cKit, "give": cGive, "human": cHuman, "memberly": cMemberly, "task": cTask, "be": cBe, "also": cAlso, "aux": cAux, "body-noun": cBodyNoun, "stop": cStop, "self": cSelf, "negation": cNegation,
		"same": cSame, "harm": cHarm, "so-far": cSoFar, "total": cTotal, "asked": cAsked, "counted": cCounted, "respectively": cRespective,
		"definite": cDefinite, "instalment": cInstalment, "or": cOr, "kingdom": cKingdom, "for": cFor, "amount": cAmount, "replace": cReplace, "number-of": cNumberOf, "force": cForce, "coalition": cCoalition, "one": cOne, "with": cWith, "all": cAll, "own": cOwn, "promised": cPromised, "spent": cSpent, "equivalent": cEquivalent, "up-to": cUpTo, "membership": cMembership, "hand": cHand, "no-count": cMark,
		"hold": cHold, "event": cEvent, "here": cHere, "welcome": cWelcome, "new-member": cNewMember, "union": cUnion, "speech": cSpeech, "operation": cOperation, "are": cAre, "contain": cContain, "idle": cIdle, "relative": cRelative, "actor": cActor, "tally": cTally,
		"refuse": cRefuse, "train": cTrain, "made": cMade, "contingent": cUnit, "funded": cFunded,
	}
	maps.Copy(m, names.Classes)
	maps.Copy(m, mention.Classes)
	return m
}()
