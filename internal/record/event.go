package record

import (
	"encoding/json"

	"github.com/mithaq/mithaq"
)

// The kinds of event.
const (
	kindAdded     = "source.added"
	kindRead      = "facts.read"
	kindFound     = "source.found"
	kindCorrected = "source.corrected"
	kindReread    = "facts.reread"
	kindWithdrawn = "source.withdrawn"
)

// eventVersion is the version of the payloads that this program writes.
const eventVersion = 1

// head is what every payload begins with.
type head struct {
	V      int    `json:"v"`
	Source string `json:"source"`
}

func (h *head) header() *head { return h }

// event is one payload.
type event interface {
	kind() string
	header() *head
}

type content struct {
	Hash      string `json:"hash"` // SHA-256, hexadecimal
	Size      int    `json:"size"` // bytes
	MediaType string `json:"media_type,omitempty"`
}

type added struct {
	head
	Original   content     `json:"original"`
	Text       content     `json:"text"`
	TextKey    string      `json:"text_key"` // hash of the text, white space folded
	Length     int         `json:"length"`   // of the text, in code points
	Meta       Meta        `json:"meta"`
	Paragraphs []Paragraph `json:"paragraphs"`
	Shingles   []byte      `json:"shingles,omitempty"` // big-endian uint64s, ascending
	CopyOf     string      `json:"copy_of,omitempty"`  // the source that it is a near copy of
}

type read struct {
	head
	Reader string      `json:"reader"`
	Facts  []keyedFact `json:"facts"`
}

type found struct {
	head
	Address  Found   `json:"address"`
	Original content `json:"original"`
}

type corrected struct {
	head
	Meta   map[string]string `json:"meta"` // name to its new value
	Reason string            `json:"reason,omitempty"`
}

type reread struct {
	head
	Reader  string      `json:"reader"`
	Gone    []string    `json:"gone,omitempty"`    // keys
	Changed []keyedFact `json:"changed,omitempty"` // under the key of the fact they replace
	New     []keyedFact `json:"new,omitempty"`
}

type withdrawn struct {
	head
	Mode    string    `json:"mode"`
	Reason  string    `json:"reason,omitempty"`
	Entries []entryOf `json:"entries"` // what the ledger held about the source until then
}

type entryOf struct {
	N    int64  `json:"n"`
	Kind string `json:"kind"`
}

func (*added) kind() string     { return kindAdded }
func (*read) kind() string      { return kindRead }
func (*found) kind() string     { return kindFound }
func (*corrected) kind() string { return kindCorrected }
func (*reread) kind() string    { return kindReread }
func (*withdrawn) kind() string { return kindWithdrawn }

// encode gives the payload of e.
func encode(e event) ([]byte, error) {
	e.header().V = eventVersion
	return json.Marshal(e)
}

// decode reads the payload of an entry of this kind.
func decode(kind string, payload []byte) (event, error) {
	e := blank(kind)
	if e == nil {
		return nil, mithaq.Errorf(mithaq.Conflict, "", "an event of kind %q, which this Mithaq does not know", kind).WithRemedy("use the newer Mithaq")
	}
	if err := json.Unmarshal(payload, e); err != nil {
		return nil, mithaq.Errorf(mithaq.Conflict, "", "a %s event that can't be read: %w", kind, err)
	}
	if h := e.header(); h.V != eventVersion || h.Source == "" {
		return nil, mithaq.Errorf(mithaq.Conflict, "", "a %s event of version %d about %q", kind, h.V, h.Source).WithRemedy("use the newer Mithaq")
	}
	for _, list := range facts(e) {
		for i := range list {
			list[i].Fact.Source = e.header().Source
		}
	}
	return e, nil
}

// facts gives the lists of facts that e holds.
func facts(e event) [][]keyedFact {
	switch e := e.(type) {
	case *read:
		return [][]keyedFact{e.Facts}
	case *reread:
		return [][]keyedFact{e.Changed, e.New}
	}
	return nil
}

func blank(kind string) event {
	switch kind {
	case kindAdded:
		return &added{}
	case kindRead:
		return &read{}
	case kindFound:
		return &found{}
	case kindCorrected:
		return &corrected{}
	case kindReread:
		return &reread{}
	case kindWithdrawn:
		return &withdrawn{}
	}
	return nil
}
