package record

import (
	"encoding/json"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
)

// keyedFact is a fact with its key, which is "" where it is the fact's id. The ledger keeps
// neither the fact's source, which is the event's, nor its words and what stands around them:
// the text has those, and the source's entry its hash.
type keyedFact struct {
	Key  string
	Fact fact.Fact
	id   string // of the fact once asked for
}

func (k *keyedFact) key() string {
	if k.Key != "" {
		return k.Key
	}
	return k.factID()
}

func (k *keyedFact) factID() string {
	if k.id == "" {
		k.id = k.Fact.ID()
	}
	return k.id
}

// factJSON is a keyedFact as payloads hold it.
type factJSON struct {
	Key        string            `json:"key,omitempty"`
	Kind       fact.Kind         `json:"kind"`
	Slots      fact.Slots        `json:"slots"`
	Start      int               `json:"start"`
	End        int               `json:"end"`
	Lang       mithaq.Lang       `json:"lang,omitempty"`
	Rule       string            `json:"rule"`
	Confidence float64           `json:"confidence"`
	Inferred   map[string]string `json:"inferred,omitempty"`
}

// MarshalJSON writes what the ledger keeps.
func (k *keyedFact) MarshalJSON() ([]byte, error) {
	f := &k.Fact
	return json.Marshal(factJSON{k.Key, f.Kind, f.Slots, f.Start, f.End, f.Lang, f.Rule, f.Confidence, f.Inferred})
}

// UnmarshalJSON reads what the ledger keeps.
func (k *keyedFact) UnmarshalJSON(data []byte) error {
	var j factJSON
	if err := json.Unmarshal(data, &j); err != nil {
		return err
	}
	*k = keyedFact{Key: j.Key, Fact: fact.Fact{Kind: j.Kind, Slots: j.Slots, Start: j.Start, End: j.End,
		Lang: j.Lang, Rule: j.Rule, Confidence: j.Confidence, Inferred: j.Inferred}}
	return nil
}
