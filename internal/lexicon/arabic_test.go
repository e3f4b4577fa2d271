package lexicon

import (
	"testing"

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
