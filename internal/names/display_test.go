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

func TestDisplayCity(t *testing.T) {
	if got, ok := DisplayCity(mithaq.Arabic, "Rome"); !ok || got != "روما" {
		t.Errorf("DisplayCity(ar, Rome) = %q, %v", got, ok)
	}
	if got, ok := DisplayCity(mithaq.Arabic, "Nowhere"); ok || got != "Nowhere" {
		t.Errorf("an unknown city gives %q, %v; want itself and false", got, ok)
	}
}

func TestDisplayTitle(t *testing.T) {
	for _, c := range []struct {
		lang        mithaq.Lang
		title, want string
	}{
		{mithaq.Arabic, "minister of foreign affairs", "وزير الخارجية"},
		{mithaq.Arabic, "acting minister of foreign affairs", "وزير الخارجية بالإنابة"},
		{mithaq.Arabic, "former president", "رئيس سابق"},
		{mithaq.Arabic, "former prime minister", "رئيس الوزراء السابق"},
		{mithaq.Arabic, "minister of finance", "وزير المالية"},
		{mithaq.Arabic, "deputy prime minister and minister of foreign affairs", "نائب رئيس الوزراء ووزير الخارجية"},
		{mithaq.Arabic, "minister of foreign affairs and defence", "وزير الخارجية والدفاع"},
		{mithaq.English, "secretary of state", "secretary of state"},
	} {
		if got, ok := DisplayTitle(c.lang, c.title); !ok || got != c.want {
			t.Errorf("DisplayTitle(%s, %s) = %q, %v; want %q", c.lang, c.title, got, ok, c.want)
		}
	}
	if got, ok := DisplayTitle(mithaq.Arabic, "keeper of the lighthouse"); ok || got != "keeper of the lighthouse" {
		t.Errorf("an unknown office gives %q, %v; want itself and false", got, ok)
	}
}
