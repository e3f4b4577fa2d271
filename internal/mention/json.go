package mention

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq/internal/text"
)

// JSON appends the mentions as the array that "mithaq mentions" prints: objects with kind
// (number, percent, money, date), start and end in code points, and value. The number inside
// an amount is given too; the numbers inside a date, ordinals, and numbers with letters
// glued to them are not.
func JSON(out []byte, doc *text.Document, m *Mentions) []byte {
	w := writer{out: append(out, '['), doc: doc}
	for i := range m.List {
		w.mention(&m.List[i])
	}
	return append(w.out, ']')
}

// writer counts code points while it goes through the text.
type writer struct {
	out   []byte
	doc   *text.Document
	byte  int
	point int
	some  bool
}

func (w *writer) mention(m *Mention) {
	switch m.Kind {
	case Number:
		w.number(m)
	case Percent:
		if m.count != nil && m.count.Cmp(m.Value) != 0 && m.count.Exponent < 0 {
			w.number(m)
		}
		w.object("percent", m.From, m.To, m.Value.Text('f'))
	case Money:
		w.object("money", m.From, m.To, `{"amount":`+m.Value.Text('f')+`,"currency":`+strconv.Quote(m.Currency)+"}")
		w.number(m)
	case Measure, Duration:
		w.number(m)
	case Ordinal:
		if m.list {
			w.listed(m)
		} else {
			w.number(m)
		}
	case Date:
		value := string(m.Date)
		if m.day != "" {
			value = m.day
		}
		if value != "" {
			w.object("date", m.From, m.To, strconv.Quote(value))
		}
	}
}

// number writes the number of m.
func (w *writer) number(m *Mention) {
	if m.count == nil || m.glued {
		return
	}
	from := m.countAt
	if m.Kind == Number {
		from = m.From
	}
	w.object("number", from, m.countTo, valueOf(m))
}

// listed writes each number of a list that is one token: 22,24,26.
func (w *writer) listed(m *Mention) {
	t := w.doc.Tokens[m.From]
	start := w.offset(m.From, false)
	rest := w.doc.Text[t.Start:t.End]
	for rest != "" {
		cut := strings.IndexAny(rest, ".,٫٬،")
		piece := rest
		if cut >= 0 {
			piece = rest[:cut]
		}
		var digits strings.Builder
		west(&digits, piece)
		n := utf8.RuneCountInString(piece)
		if d, ok := parse(digits.String()); ok {
			w.write("number", start, start+n, d.Text('f'))
		}
		if cut < 0 {
			return
		}
		_, size := utf8.DecodeRuneInString(rest[cut:])
		rest, start = rest[cut+size:], start+n+1
	}
}

func valueOf(m *Mention) string {
	var d *apd.Decimal = m.count
	if m.Kind == Number {
		d = m.Value
	}
	return d.Text('f')
}

func (w *writer) object(kind string, from, to int32, value string) {
	start := w.offset(from, false)
	w.write(kind, start, w.offset(to-1, true), value)
}

func (w *writer) write(kind string, start, end int, value string) {
	if w.some {
		w.out = append(w.out, ',')
	}
	w.some = true
	w.out = append(w.out, `{"kind":"`...)
	w.out = append(w.out, kind...)
	w.out = append(w.out, `","start":`...)
	w.out = strconv.AppendInt(w.out, int64(start), 10)
	w.out = append(w.out, `,"end":`...)
	w.out = strconv.AppendInt(w.out, int64(end), 10)
	w.out = append(w.out, `,"value":`...)
	w.out = append(w.out, value...)
	w.out = append(w.out, '}')
}

// offset gives the place of token i's start or end in code points.
func (w *writer) offset(i int32, end bool) int {
	t := w.doc.Tokens[i]
	at := int(t.Start)
	if end {
		at = int(t.End)
	}
	if at < w.byte {
		return w.point - utf8.RuneCountInString(w.doc.Text[at:w.byte])
	}
	w.point += utf8.RuneCountInString(w.doc.Text[w.byte:at])
	w.byte = at
	return w.point
}
