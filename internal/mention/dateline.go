package mention

import "time"

// anchor is a known date from which others are counted.
type anchor struct {
	day   time.Time
	basis string
	whole bool // it is the day on which the text was written
}

// The bases on which a date's parts are inferred.
const (
	byPublished = "published"
	byDateline  = "dateline"
	byAnother   = "another date"
	byWeekday   = "weekday"
)

// head is the number of tokens in which a dateline is looked for.
const head = 160

// recent is how many days before it was written a text's own story may lie: "the day before"
// counts from such a date, not from one in the background.
const recent = 14

// written gives the day on which the text was written: published, or its dateline.
func (f *Finder) written() (anchor, bool) {
	if first, _, ok := f.published.Bounds(); ok && !first.IsZero() {
		return anchor{first, byPublished, len(f.published) == 10}, true
	}
	for i := range f.out.List {
		m := &f.out.List[i]
		if m.From > head {
			break
		}
		if m.when == 0 {
			continue
		}
		d := &f.dates[m.when-1]
		if t, ok := d.full(); ok && f.isDateline(m) {
			return anchor{t, byDateline, true}, true
		}
	}
	return f.signedOn()
}

// signedOn gives the day at the foot of a declaration: Done at Kinshasa, 14 October 2012.
func (f *Finder) signedOn() (anchor, bool) {
	foot := int32(len(f.page.Paragraphs)) - 4
	for i := len(f.out.List) - 1; i >= 0; i-- {
		m := &f.out.List[i]
		if m.when == 0 {
			continue
		}
		d := &f.dates[m.when-1]
		if d.paragraph < foot {
			break
		}
		if t, ok := d.full(); ok && f.isDateline(m) {
			return anchor{t, byDateline, true}, true
		}
	}
	return anchor{}, false
}

// isDateline reports whether m stands where a text says when it was written: alone on a
// short line, or at a paragraph's start before a dash or bracket.
func (f *Finder) isDateline(m *Mention) bool {
	d := &f.dates[m.when-1]
	p := f.page.Paragraphs[d.paragraph]
	first, last := f.page.Sentences[p.From].From, f.page.Sentences[p.To-1].To
	if last-first <= 14 {
		return d.bound == "" && !d.interval
	}
	if m.From-first > 8 || m.To >= last {
		return false
	}
	switch f.page.Tokens[m.To].Rune {
	case '-', '–', '—', '(', ':', '/':
		return true
	}
	return false
}
