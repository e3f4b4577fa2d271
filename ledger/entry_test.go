package ledger

import (
	"strings"
	"testing"
	"time"
)

func sampleEntry() Entry {
	return Entry{
		Kind:    "source.added",
		Time:    time.Date(2021, 6, 28, 9, 30, 0, 0, time.UTC),
		Author:  "الأمانة العامة",
		Payload: Commit(Salt{1}, []byte("{}")),
	}
}

func TestEntryReadsBackAsWritten(t *testing.T) {
	e := sampleEntry()
	text, err := e.Encode()
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Count(string(text), "\n"); got != 5 {
		t.Errorf("%d lines, want 5:\n%s", got, text)
	}
	back, err := ParseEntry(text)
	if err != nil || back != e {
		t.Errorf("ParseEntry = %+v, %v; want %+v", back, err, e)
	}
}

func TestEntryHasOneSpelling(t *testing.T) {
	text, _ := sampleEntry().Encode()
	good := string(text)
	for name, bad := range map[string]string{
		"empty":                "",
		"no last line feed":    strings.TrimSuffix(good, "\n"),
		"a line more":          good + "\n",
		"carriage returns":     strings.ReplaceAll(good, "\n", "\r\n"),
		"another heading":      strings.Replace(good, "entry 1", "entry 2", 1),
		"fields exchanged":     strings.Replace(strings.Replace(good, "kind", "KIND", 1), "author", "kind", 1),
		"capital in kind":      strings.Replace(good, "source.added", "Source.added", 1),
		"empty word in kind":   strings.Replace(good, "source.added", "source..added", 1),
		"seconds only":         strings.Replace(good, "00.000000Z", "00Z", 1),
		"an offset":            strings.Replace(good, "000000Z", "000000+00:00", 1),
		"a day that is not":    strings.Replace(good, "06-28", "06-31", 1),
		"space before author":  strings.Replace(good, "author ", "author  ", 1),
		"no author":            strings.Replace(good, "الأمانة العامة", "", 1),
		"control in author":    strings.Replace(good, "الأمانة", "\u202eالأمانة", 1),
		"capital hexadecimal":  good[:len(good)-65] + strings.ToUpper(good[len(good)-65:]),
		"short commitment":     good[:len(good)-3] + "\n",
		"long commitment":      strings.TrimSuffix(good, "\n") + "00\n",
		"invalid UTF-8 author": strings.Replace(good, "الأمانة", "\xff", 1),
	} {
		if e, err := ParseEntry([]byte(bad)); err == nil {
			t.Errorf("%s: read as %+v", name, e)
		}
	}
}

func TestEntryThatCannotBeWritten(t *testing.T) {
	for name, change := range map[string]func(*Entry){
		"kind":   func(e *Entry) { e.Kind = "source added" },
		"long":   func(e *Entry) { e.Kind = strings.Repeat("a", 65) },
		"author": func(e *Entry) { e.Author = "a\nkind b" },
		"year":   func(e *Entry) { e.Time = time.Date(12021, 1, 1, 0, 0, 0, 0, time.UTC) },
	} {
		e := sampleEntry()
		change(&e)
		if text, err := e.Encode(); err == nil {
			t.Errorf("%s: written as %q", name, text)
		}
	}
}

func FuzzParseEntry(f *testing.F) {
	text, _ := sampleEntry().Encode()
	f.Add(text)
	f.Add([]byte(heading + "\nkind a\ntime 2021-06-28T09:30:00.000000Z\nauthor b\npayload " + strings.Repeat("0", 64) + "\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		e, err := ParseEntry(text)
		if err != nil {
			return
		}
		again, err := e.Encode()
		if err != nil || string(again) != string(text) {
			t.Errorf("a second spelling: %q was read, %q is written (%v)", text, again, err)
		}
	})
}
