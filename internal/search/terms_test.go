package search_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/search"
)

// What a text gives, in order.
func TestTerms(t *testing.T) {
	for _, c := range []struct {
		lang       mithaq.Lang
		text, want string
	}{
		{mithaq.Arabic, "وزراء الخارجية في العراق", "وزير خارجي عراق @iq"},
		{mithaq.Arabic, "ورقة عن الرقة", "ورقه رقه @raqqa,_sy"},
		{mithaq.Arabic, "تعهدت بـ٢٥٠٬٠٠٠ دولار", "تعهد 250000 دولار"},
		{mithaq.Arabic, "عمّال وعُمّال", "عامل عامل"},
		{mithaq.Arabic, "وقال إن آلية جديدة ستُعقد", "قول اليه جديد عقد"},
		{mithaq.English, "The ministers of Iraq pledged 1,200 million", "minister iraq @iq pledge 1200 million"},
		{mithaq.English, "us in the US", "@us"},
		{mithaq.English, "a counter-terrorism meeting", "counterterrorism terrorism meet"},
		{mithaq.French, "Les ministres réunis en Irak s'engagent", "ministr réunir irak @iq engager"},
		{mithaq.French, "sûr, sur le mur mûr", "sur mur mûr"},
		{mithaq.English, "", ""},
		{mithaq.Arabic, "و ـ ،", ""},
	} {
		if got := strings.Join(search.NewFinder().Terms(c.text, c.lang), " "); got != c.want {
			t.Errorf("%s %q gives %q, not %q", c.lang, c.text, got, c.want)
		}
	}
}

// The name of a state or organisation gives one term in all three languages.
func TestNamesMeetAcrossLanguages(t *testing.T) {
	f := search.NewFinder()
	for term, texts := range map[string][3]string{
		"@iq":       {"في العراق", "in Iraq", "en Irak"},
		"@de":       {"ألمانيا", "Germany", "l'Allemagne"},
		"@un":       {"الأمم المتحدة", "the United Nations", "les Nations unies"},
		"@us":       {"الولايات المتحدة", "the United States", "les États-Unis"},
		"@rome,_it": {"بروما", "in Rome", "à Rome"},
		"@sahel":    {"الساحل الأفريقي", "the Sahel", "le Sahel"},
	} {
		for i, lang := range mithaq.Langs {
			if texts[i] != "" && !slices.Contains(f.Terms(texts[i], lang), term) {
				t.Errorf("%q does not give %s but %v", texts[i], term, f.Terms(texts[i], lang))
			}
		}
	}
}

// Languages may be mixed, and found out.
func TestMixedLanguages(t *testing.T) {
	got := search.NewFinder().Terms("اجتمع الوزراء في روما.\nThe ministers met in Rome.\nLes ministres se sont réunis à Rome.", "")
	want := strings.Fields("اجتماع وزير روما @rome,_it minister meet rome @rome,_it ministr réunir rome @rome,_it")
	if !slices.Equal(got, want) {
		t.Errorf("%v", got)
	}
}
