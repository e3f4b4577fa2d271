package record

import "encoding/json"

func (l *live) factRows(x *indexing) ([]row, error) {
	list := make([]row, 0, len(l.facts))
	cut, level := cutter{text: x.text}, l.level()
	for i := range l.facts {
		v := &l.facts[i]
		slots, err := v.Slots.MarshalJSON()
		if err != nil {
			return nil, err
		}
		inferred := []byte("null")
		if v.Inferred != nil {
			if inferred, err = json.Marshal(v.Inferred); err != nil {
				return nil, err
			}
		}
		var until any
		if v.until != 0 {
			until = v.until
		}
		from, to, more := x.fact(&cut, &v.Fact)
		list = append(list, row{v.key, v.since, int64(v.seq), until, v.id, x.source, level, string(v.Kind),
			int64(v.Start), int64(v.End), v.Quote, v.Prefix, v.Suffix, string(v.Lang), v.Rule, v.Confidence,
			string(slots), string(inferred), v.reader, from, to, more})
	}
	return list, nil
}
