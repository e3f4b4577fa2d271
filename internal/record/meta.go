package record

import "github.com/mithaq/mithaq"

// Found is one piece of metadata and how it was come by ("given", "html: <time>", …).
type Found struct {
	Value string `json:"value"`
	How   string `json:"how,omitempty"`
}

// Meta is what is known about a source beside its text. A Value may be empty.
type Meta struct {
	Title     Found `json:"title,omitzero"`
	Publisher Found `json:"publisher,omitzero"`
	Published Found `json:"published,omitzero"` // EDTF
	Lang      Found `json:"lang,omitzero"`      // ISO 639-1
	Address   Found `json:"address,omitzero"`
	Marking   Found `json:"marking,omitzero"` // TLP 2.0; TLP:CLEAR where none is given
}

// fields names the metadata in a fixed order.
func (m *Meta) fields() []metaField {
	return []metaField{
		{"title", &m.Title}, {"publisher", &m.Publisher}, {"published", &m.Published},
		{"lang", &m.Lang}, {"address", &m.Address}, {"marking", &m.Marking},
	}
}

type metaField struct {
	name  string
	found *Found
}

// check puts the marking into its usual form and refuses a date or marking that is none.
func (m *Meta) check(place string) error {
	if m.Published.Value != "" {
		if _, err := mithaq.ParseDate(m.Published.Value); err != nil {
			return mithaq.Errorf(mithaq.Invalid, place, "published: %w", err)
		}
	}
	if m.Marking.Value == "" {
		m.Marking = Found{Value: string(mithaq.Clear), How: "default"}
	}
	marking, err := mithaq.ParseMarking(m.Marking.Value)
	if err != nil {
		return mithaq.Errorf(mithaq.Invalid, place, "marking: %w", err)
	}
	m.Marking.Value = string(marking)
	for _, f := range m.fields() {
		if err := plain(place, f.name, f.found.Value+f.found.How); err != nil {
			return err
		}
	}
	return nil
}

func (m *Meta) marking() mithaq.Marking { return mithaq.Marking(m.Marking.Value) }
func (m *Meta) lang() mithaq.Lang       { return mithaq.Lang(m.Lang.Value) }
func (m *Meta) published() mithaq.Date  { return mithaq.Date(m.Published.Value) }
