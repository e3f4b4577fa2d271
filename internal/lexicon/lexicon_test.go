package lexicon

import (
	"strings"
	"testing"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/text"
)

const (
	place Class = iota + 1
	say
	meet
)

var testClasses = map[string]Class{"place": place, "say": say, "meet": meet}

// find reads a list in a language and gives the hits of a text, "class:words" each.
func find(t *testing.T, lang mithaq.Lang, list, s string) string {
	t.Helper()
	l := New(lang)
	if err := l.ReadList("test", strings.NewReader(list), testClasses); err != nil {
		t.Fatal(err)
	}
	var p text.Parser
	page := NewFinder(func(mithaq.Lang) *Lexicon { return l }).Find(p.Parse(s, lang))
	var out []string
	for _, h := range page.Hits {
		for name, c := range testClasses {
			if h.Bits.Has(c) {
				out = append(out, name+":"+page.Span(int(h.From), int(h.To)))
			}
		}
	}
	return strings.Join(out, " | ")
}

func TestFind(t *testing.T) {
	for _, c := range []struct {
		lang          mithaq.Lang
		list, s, want string
	}{
		{"ar", "[place]\nالأمم المتحدة\nالسودان\nجنوب السودان", "وللأمم المتحدة مكتب بجنوب السودان والسودان", "place:وللأمم المتحدة | place:بجنوب السودان | place:والسودان"},
		{"ar", "[say]\nv أكد يؤكد مؤكد", "وأكدت ويؤكدون ومؤكدا وسيؤكد تأكيدا", "say:وأكدت | say:ويؤكدون | say:ومؤكدا | say:وسيؤكد"},
		{"ar", "[meet]\nn اجتماع", "اجتماعهم واجتماعات وبالاجتماع لاجتماعين", "meet:اجتماعهم | meet:واجتماعات | meet:وبالاجتماع | meet:لاجتماعين"},
		{"ar", "[place]\nألمانيا\nالبانيا", "لألمانيا والمانيا", "place:لألمانيا | place:والمانيا"},
		{"en", "[say]\nv commit committed\nv say said", "committing and said, says", "say:committing | say:said | say:says"},
		{"en", "[meet]\n(donor|pledging) conference", "a pledging conference, a donor conference, a conference", "meet:pledging conference | meet:donor conference"},
		{"fr", "[say]\nv annoncer\nv promettre promet promettent promis", "annonça, annonçons, promettons, promise", "say:annonça | say:annonçons | say:promettons | say:promise"},
	} {
		if got := find(t, c.lang, c.list, c.s); got != c.want {
			t.Errorf("%s\n  got  %s\n  want %s", c.s, got, c.want)
		}
	}
}

func TestReadListErrors(t *testing.T) {
	for list, want := range map[string]string{"word": "line 1", "[place]\nRome\n[nowhere]": "line 3"} {
		err := New("en").ReadList("file.txt", strings.NewReader(list), testClasses)
		if err == nil || !strings.Contains(err.Error(), want) || !strings.Contains(err.Error(), "file.txt") {
			t.Errorf("%q: %v", list, err)
		}
	}
}

func FuzzReadList(f *testing.F) {
	f.Add("[place]\n(a|b) c = d\nv go\nn x", "a c b c went")
	f.Fuzz(func(t *testing.T, list, s string) {
		for _, lang := range mithaq.Langs {
			l := New(lang)
			if len(list) > 2000 || strings.Count(list, "(") > 6 || l.ReadList("fuzz", strings.NewReader(strings.ToValidUTF8(list, "?")), testClasses) != nil {
				return
			}
			var p text.Parser
			doc := p.Parse(strings.ToValidUTF8(s, "?"), lang)
			for _, h := range NewFinder(func(mithaq.Lang) *Lexicon { return l }).Find(doc).Hits {
				if h.From >= h.To || int(h.To) > len(doc.Tokens) {
					t.Fatal("a hit outside the text")
				}
			}
		}
	})
}
