package text

import (
	"strings"
	"testing"

	"github.com/mithaq/mithaq"
)

// sentences gives the sentences of a text as they stand.
func sentences(s string, lang mithaq.Lang) []string {
	var p Parser
	doc := p.Parse(s, lang)
	var out []string
	for _, x := range doc.Sentences {
		out = append(out, doc.Span(int(x.From), int(x.To)))
	}
	return out
}

func TestSentences(t *testing.T) {
	for _, c := range []struct {
		lang mithaq.Lang
		text string
		want []string
	}{
		{"en", "They met. They agreed.", []string{"They met.", "They agreed."}},
		{"en", "Mr. Smith met Gen. J. Allen in St. Louis. It rained.", []string{"Mr. Smith met Gen. J. Allen in St. Louis.", "It rained."}},
		{"en", "The U.S. pledged $1.5 billion. Others followed!", []string{"The U.S. pledged $1.5 billion.", "Others followed!"}},
		{"en", "1. We will act. 2. We will report.", []string{"1. We will act.", "2.", "We will report."}},
		{"en", "“We agree.” Then they left.", []string{"“We agree.”", "Then they left."}},
		{"en", "A line\nanother line", []string{"A line", "another line"}},
		{"ar", "هل اجتمعوا؟ نعم. واتفقوا", []string{"هل اجتمعوا؟", "نعم.", "واتفقوا"}},
		{"ar", "قال د. سامر إن الأمر واضح.", []string{"قال د. سامر إن الأمر واضح."}},
		{"fr", "M. Dupont a parlé. C’est fini.", []string{"M. Dupont a parlé.", "C’est fini."}},
	} {
		if got := sentences(c.text, c.lang); strings.Join(got, "|") != strings.Join(c.want, "|") {
			t.Errorf("%q:\n  %q\n  want %q", c.text, got, c.want)
		}
	}
}

func TestTokens(t *testing.T) {
	for text, want := range map[string]string{
		"13.5مليار":             "13.5|مليار",
		"12,000 جندي":           "12,000|جندي",
		"5ر1":                   "5|ر|1",
		"l'Allemagne":           "l|Allemagne",
		"Guinée-Bissau":         "Guinée|Bissau",
		"the U.S. and":          "the|U.S.|and",
		"(داعش)":                "(|داعش|)",
		"٥٫٧ ملايين":            "٥٫٧|ملايين",
		"المجموعة\u200fالمصغرة": "المجموعة|المصغرة",
	} {
		var p Parser
		doc := p.Parse(text, "")
		var got []string
		for i := range doc.Tokens {
			got = append(got, doc.Raw(i))
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

func TestLanguages(t *testing.T) {
	var p Parser
	doc := p.Parse("عقد الوزراء اجتماعا في روما.\n\nThe ministers met in Rome and agreed to meet again.\n\nLes ministres se sont réunis à Rome dans la matinée.", "")
	if len(doc.Paragraphs) != 3 {
		t.Fatal(doc.Paragraphs)
	}
	for i, want := range []mithaq.Lang{"ar", "en", "fr"} {
		if got := doc.Paragraphs[i].Lang; got != want {
			t.Errorf("paragraph %d: %s", i, got)
		}
	}
}

func TestNormal(t *testing.T) {
	for raw, want := range map[string]string{"الأُمَم": "الامم", "مــيثاق": "ميثاق", "فى": "في", "دولة": "دوله", "ﻻ": "لا", "إلى": "الي", "سوریا": "سوريا"} {
		if got := Normal(raw); got != want {
			t.Errorf("%s: %s, want %s", raw, got, want)
		}
	}
	if Lower("U.S.") != "us" || Bare("états") != "etats" {
		t.Error("Latin forms")
	}
}

func FuzzParse(f *testing.F) {
	f.Add("Mr. Smith met. \u200fوقال «نعم» 5ر1 مليار\n\nU.S. 12,000")
	f.Fuzz(func(t *testing.T, s string) {
		s = strings.ToValidUTF8(s, "?")
		var p Parser
		doc := p.Parse(s, "")
		at := int32(0)
		for i, tok := range doc.Tokens {
			if tok.Start < at || tok.End <= tok.Start || int(tok.End) > len(s) {
				t.Fatalf("token %d at %d to %d after %d", i, tok.Start, tok.End, at)
			}
			at = tok.End
		}
		next := int32(0)
		for _, x := range doc.Sentences {
			if x.From != next || x.To <= x.From {
				t.Fatalf("sentence %v after %d", x, next)
			}
			next = x.To
		}
		if int(next) != len(doc.Tokens) {
			t.Fatal("tokens outside sentences")
		}
	})
}
