package fact

import (
	"encoding/json"
	"testing"

	"github.com/cockroachdb/apd/v3"
)

func sampleFact() Fact {
	return Fact{
		Source: "s", Kind: Pledge, Quote: "q", Start: 3, End: 4, Lang: "en", Rule: "pledge/x", Confidence: 0.9,
		Slots: Slots{}.Set("by", "US").Set("amount", apd.New(135, 8)).Set("additional", true).Set("place", []string{"IQ", "SY"}).Set("purpose", ""),
	}
}

func TestJSON(t *testing.T) {
	f := sampleFact()
	line, err := f.Line()
	if err != nil {
		t.Fatal(err)
	}
	want := `{"source":"s","kind":"pledge","slots":{"by":"US","amount":13500000000,"additional":true,"place":["IQ","SY"]},"quote":"q","prefix":"","suffix":"","start":3,"end":4,"lang":"en","rule":"pledge/x","confidence":0.9}`
	if string(line) != want {
		t.Errorf("%s", line)
	}
	var back Fact
	if err := json.Unmarshal(line, &back); err != nil || back.ID() != f.ID() {
		t.Errorf("%v: %s, %s", err, back.ID(), f.ID())
	}
}

func TestIdentity(t *testing.T) {
	f := sampleFact()
	same := sampleFact()
	same.Rule, same.Confidence, same.Prefix = "other", 0.1, "before"
	same.Slots[1].Value = apd.New(13500000000, 0)
	same.Slots[0], same.Slots[1] = same.Slots[1], same.Slots[0]
	if f.ID() != same.ID() {
		t.Error("the same fact has two identities")
	}
	for name, change := range map[string]func(*Fact){
		"source": func(f *Fact) { f.Source = "t" }, "place": func(f *Fact) { f.End = 5 }, "kind": func(f *Fact) { f.Kind = Figure },
		"slot": func(f *Fact) { f.Slots = f.Slots.Set("by", "DE") }, "list": func(f *Fact) { f.Slots = f.Slots.Set("place", []string{"IQS", "Y"}) },
	} {
		other := sampleFact()
		change(&other)
		if other.ID() == f.ID() {
			t.Errorf("another %s, the same identity", name)
		}
	}
}

func TestSlots(t *testing.T) {
	s := sampleFact().Slots
	if s.Text("by") != "US" || len(s.Texts("by")) != 1 || len(s.Texts("place")) != 2 || s.Number("amount") == nil || s.Get("purpose") != nil || s.Number("by") != nil {
		t.Errorf("%v", s)
	}
	if out, err := json.Marshal(Slots{}.Set("value", apd.New(0, 2))); err != nil || string(out) != `{"value":0}` {
		t.Errorf("%s, %v", out, err)
	}
	for _, bad := range []string{`[]`, `{"a":{}}`, `{"a":null}`, `{"a":[1]}`, `{"a":`} {
		if err := json.Unmarshal([]byte(bad), &s); err == nil {
			t.Errorf("%s is read", bad)
		}
	}
}

func FuzzSlots(f *testing.F) {
	f.Add([]byte(`{"by":"US","amount":1.5e3,"place":["a","b"],"x":true}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var s Slots
		if json.Unmarshal(data, &s) != nil {
			return
		}
		out, err := json.Marshal(s)
		if err != nil {
			return
		}
		var back Slots
		if err := json.Unmarshal(out, &back); err != nil {
			t.Fatalf("%s: %v", out, err)
		}
	})
}
