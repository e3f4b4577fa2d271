package record

import "github.com/mithaq/mithaq"

func (l *live) paragraphRows(x *indexing) ([]row, error) {
	cut := cutter{text: x.text}
	list := make([]row, 0, len(l.added.Paragraphs))
	for i, p := range l.added.Paragraphs {
		from, to, ok := cut.find(p.Start, p.End)
		if !ok || i >= perEntry {
			return nil, mithaq.Errorf(mithaq.Conflict, x.source, "its text does not have the paragraph %d to %d", p.Start, p.End)
		}
		list = append(list, row{l.since*perEntry + int64(i), x.source, int64(i), l.level(), int64(p.Start), int64(p.End),
			string(p.Lang), x.text[from:to], x.paragraph(from, to, p)})
	}
	return list, nil
}
