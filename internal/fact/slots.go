package fact

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/cockroachdb/apd/v3"
)

// Slot is one named value of a fact. Value is a string, []string, bool or *apd.Decimal.
type Slot struct {
	Name  string
	Value any
}

// Slots are a fact's values in a fixed order; a slot that the text does not give is absent.
type Slots []Slot

// Get gives the value of the slot called name, or nil.
func (s Slots) Get(name string) any {
	for i := range s {
		if s[i].Name == name {
			return s[i].Value
		}
	}
	return nil
}

// Text gives the slot called name where it is a string, else "".
func (s Slots) Text(name string) string {
	t, _ := s.Get(name).(string)
	return t
}

// Texts gives the slot called name as a list: of one where it is a string.
func (s Slots) Texts(name string) []string {
	switch v := s.Get(name).(type) {
	case string:
		return []string{v}
	case []string:
		return v
	}
	return nil
}

// Number gives the slot called name where it is a number, else nil.
func (s Slots) Number(name string) *apd.Decimal {
	d, _ := s.Get(name).(*apd.Decimal)
	return d
}

// Set returns s with the slot called name set to value; an empty value leaves s as it is.
func (s Slots) Set(name string, value any) Slots {
	if empty(value) {
		return s
	}
	for i := range s {
		if s[i].Name == name {
			s[i].Value = value
			return s
		}
	}
	return append(s, Slot{name, value})
}

func empty(v any) bool {
	switch v := v.(type) {
	case nil:
		return true
	case string:
		return v == ""
	case []string:
		return len(v) == 0
	case *apd.Decimal:
		return v == nil
	case bool:
		return !v
	}
	return false
}

// MarshalJSON writes an object with the slots in their order, numbers in plain digits.
func (s Slots) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, slot := range s {
		if i > 0 {
			b.WriteByte(',')
		}
		name, _ := json.Marshal(slot.Name)
		b.Write(name)
		b.WriteByte(':')
		if d, ok := slot.Value.(*apd.Decimal); ok {
			b.WriteString(number(d))
			continue
		}
		v, err := json.Marshal(slot.Value)
		if err != nil {
			return nil, err
		}
		b.Write(v)
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// number writes d in plain digits; a zero with an exponent, 0E2, as 0 and not as 000.
func number(d *apd.Decimal) string {
	if d.IsZero() {
		return "0"
	}
	return d.Text('f')
}

// UnmarshalJSON reads an object; numbers become exact decimals, and an object or null as a
// value is an error.
func (s *Slots) UnmarshalJSON(data []byte) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	if t, err := dec.Token(); err != nil || t != json.Delim('{') {
		return fmt.Errorf("slots: not a JSON object")
	}
	*s = nil
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			return err
		}
		var raw any
		if err := dec.Decode(&raw); err != nil {
			return err
		}
		v, err := value(raw)
		if err != nil {
			return fmt.Errorf("slot %v: %w", name, err)
		}
		*s = append(*s, Slot{name.(string), v})
	}
	return nil
}

func value(raw any) (any, error) {
	switch v := raw.(type) {
	case string, bool:
		return v, nil
	case json.Number:
		d, _, err := apd.NewFromString(v.String())
		return d, err
	case []any:
		list := make([]string, 0, len(v))
		for _, e := range v {
			t, ok := e.(string)
			if !ok {
				return nil, fmt.Errorf("a list holds strings only")
			}
			list = append(list, t)
		}
		return list, nil
	}
	return nil, fmt.Errorf("%T is not a slot value", raw)
}

// Sorted gives the slots in order of name, for comparing.
func (s Slots) Sorted() Slots {
	c := slices.Clone(s)
	slices.SortFunc(c, func(a, b Slot) int { return bytes.Compare([]byte(a.Name), []byte(b.Name)) })
	return c
}
