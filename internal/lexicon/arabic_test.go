package lexicon

import (
	"testing"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/text"
)

func TestArticle(t *testing.T) {
	for raw, want := range map[string]string{
		"الوزراء": "وزراء", "والوزراء": "وزراء", "للأمم": "امم", "بالإنابة": "انابه",
		"ألمانيا": "المانيا", "إلغاء": "الغاء", "التزام": "التزام", "التعاون": "تعاون", "وزير": "وزير", "والي": "والي",
	} {
		if got, _ := article(raw, text.Normal(raw)); got != want {
			t.Errorf("%s: %s, want %s", raw, got, want)
		}
	}
}

// TestWithArticle: a word listed with its ال keeps what it is when ال is the article.
func TestWithArticle(t *testing.T) {
	l := New("ar")
	l.Add("آلثاني", Sense{Class: 1})
	l.Add("ثاني", Sense{Class: 2})
	l.Add("يوما", Sense{Class: 1})
	l.Add("يوم", Sense{Class: 2})
	p := NewFinder(func(mithaq.Lang) *Lexicon { return l }).Find(new(text.Parser).Parse("الثاني يوماً", "ar"))
	if w := p.Words[0]; !w.Bits.Has(1) || !w.Bits.Has(2) || w.Parts != The {
		t.Errorf("الثاني: %v %b", w.Senses, w.Parts)
	}
	if w := p.Words[1]; !w.Bits.Has(1) || !w.Bits.Has(2) {
		t.Errorf("يوماً: %v", w.Senses)
	}
}
