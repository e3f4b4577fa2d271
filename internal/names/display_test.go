package names

import (
	"testing"

	"github.com/mithaq/mithaq"
)

func TestDisplay(t *testing.T) {
	for _, c := range []struct {
		lang     mithaq.Lang
		id, want string
	}{
		{mithaq.Arabic, "US", "الولايات المتحدة"},
		{mithaq.French, "MA", "Maroc"},
		{mithaq.English, "IQ", "Iraq"},
		{mithaq.Arabic, "UN", "الأمم المتحدة"},
		{mithaq.Arabic, "EUR", "يورو"},
	} {
		if got, ok := Display(c.lang, c.id); !ok || got != c.want {
			t.Errorf("Display(%s, %s) = %q, %v; want %q", c.lang, c.id, got, ok, c.want)
		}
	}
	if got, ok := Display(mithaq.Arabic, "no such thing"); ok || got != "no such thing" {
		t.Errorf("an unknown id gives %q, %v; want itself and false", got, ok)
	}
}
