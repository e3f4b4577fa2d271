package score

import (
	"testing"

	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq/internal/fact"
)

const testText = "Germany pledged €100 million. Italy pledged €50 million.\n\nFrance said that the work, broken"

func testGold(facts ...GoldFact) *Gold {
	return &Gold{ID: "t", Lang: "en", Text: testText, Facts: facts}
}

func pledge(by string, amount int64, start, end int) fact.Fact {
	return fact.Fact{Kind: fact.Pledge, Start: start, End: end, Slots: fact.Slots{}.Set("by", by).Set("amount", apd.New(amount, 0))}
}

func goldPledge(by string, amount int64, quote string) GoldFact {
	return GoldFact{Kind: fact.Pledge, Quote: quote, Slots: fact.Slots{}.Set("by", by).Set("amount", apd.New(amount, 0))}
}

func TestCompare(t *testing.T) {
	a, b := goldPledge("DE", 100, "Germany pledged"), goldPledge("IT", 50, "Italy pledged")
	o := Compare(testGold(a, b), []fact.Fact{pledge("DE", 100, 0, 28), pledge("FR", 50, 30, 55), pledge("IT", 7, 30, 55)})
	if len(o.Pairs) != 2 || len(o.Missed) != 0 || len(o.Spurious) != 1 {
		t.Fatalf("%d pairs, %d missed, %d spurious", len(o.Pairs), len(o.Missed), len(o.Spurious))
	}
	r := Sum([]Outcome{o})
	if k := r.Kinds[fact.Pledge]; k.Found != 2 || k.Read != 3 || k.Gold != 2 {
		t.Errorf("%+v", k)
	}
	if r.SlotAccuracy["by"] != 0.5 || r.SlotAccuracy["amount"] != 1 {
		t.Errorf("%v", r.SlotAccuracy)
	}
}

func TestOtherSentence(t *testing.T) {
	o := Compare(testGold(goldPledge("DE", 100, "Germany pledged")), []fact.Fact{pledge("DE", 100, 30, 55)})
	if len(o.Pairs) != 0 || len(o.Missed) != 1 || len(o.Spurious) != 1 {
		t.Errorf("a fact of another sentence is found: %+v", o)
	}
}

func TestNeitherForNorAgainst(t *testing.T) {
	again := goldPledge("DE", 100, "Germany pledged")
	again.Also = []string{"Italy pledged"}
	optional := goldPledge("IT", 50, "Italy pledged")
	optional.Optional = true
	cut := fact.Fact{Kind: fact.Quote, Start: 58, End: 90}
	o := Compare(testGold(again, optional), []fact.Fact{pledge("DE", 100, 0, 28), pledge("DE", 100, 30, 55), pledge("IT", 50, 30, 55), cut})
	if len(o.Pairs) != 1 || len(o.Missed) != 0 || len(o.Spurious) != 0 {
		t.Errorf("%d pairs, %d missed, %d spurious", len(o.Pairs), len(o.Missed), len(o.Spurious))
	}
}

func TestClosestPair(t *testing.T) {
	a, b := goldPledge("DE", 5, "Germany pledged"), goldPledge("IT", 5, "Germany pledged")
	o := Compare(testGold(a, b), []fact.Fact{pledge("IT", 5, 0, 28), pledge("DE", 5, 0, 28)})
	if r := Sum([]Outcome{o}); r.SlotAccuracy["by"] != 1 {
		t.Errorf("%v", r.SlotAccuracy)
	}
}

func TestAgree(t *testing.T) {
	for _, c := range []struct {
		slot       string
		gold, read any
		want       bool
	}{
		{"date", "2021-06", "2021-06-28", true}, {"date", "2021-06", "2021-07-01", false},
		{"place", "Rome, IT", "IT", true}, {"place", []string{"IQ", "SY"}, "SY", true}, {"place", "Rome, IT", "FR", false},
		{"hosts", []string{"US", "IT"}, []string{"IT"}, true}, {"hosts", []string{"US"}, []string{"IT"}, false},
		{"to", "UNSC resolution 2254", "resolution 2254", true}, {"to", "UNSC resolution 2254", "UNSC resolution 2170", false},
		{"to", "G7 statement of 2023-02-24", "statement of 2023-02-24", true}, {"to", "UN Charter", "Charter of the United Nations", true},
		{"to", "Paris Agreement", "Rome Statute", false}, {"amount", apd.New(5, 2), apd.New(500, 0), true}, {"additional", true, nil, false},
		{"person", "Luigi Di Maio", "di maio", true}, {"person", "Anna Berg", "Anna Bergman", false},
	} {
		if got := agree(c.slot, c.gold, c.read); got != c.want {
			t.Errorf("%s: %v and %v: %v", c.slot, c.gold, c.read, got)
		}
	}
}

func TestSeeds(t *testing.T) {
	gold, err := Load("../../../shared/gold")
	if err != nil {
		t.Skip("the five reports are not beside the project: ", err)
	}
	if len(gold) != 5 {
		t.Errorf("%d reports", len(gold))
	}
}
