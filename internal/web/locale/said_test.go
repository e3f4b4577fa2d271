package locale

import (
	"testing"

	"github.com/cockroachdb/apd/v3"

	"github.com/mithaq/mithaq"
)

func TestDates(t *testing.T) {
	c := catalogue(t)
	for _, d := range []struct {
		date            mithaq.Date
		english, arabic string
	}{
		{"", "", ""},
		{"2021", "2021", "2021"},
		{"2021-06", "June 2021", "يونيو 2021"},
		{"2021-06-08", "8 June 2021", "8 يونيو 2021"},
		{"2021-23", "autumn 2021", "خريف 2021"},
		{"2022-33", "first quarter of 2022", "الربع الأول من 2022"},
		{"2021-41", "second half of 2021", "النصف الثاني من 2021"},
		{"../2022-06", "by June 2022", "بحلول يونيو 2022"},
		{"2022/..", "from 2022 on", "ابتداء من 2022"},
		{"2018-02-12/2018-02-14", "12 to 14 February 2018", "من 12 إلى 14 فبراير 2018"},
		{"2018-02-28/2018-03-01", "28 February to 1 March 2018", "من 28 فبراير إلى 1 مارس 2018"},
		{"2018/2020", "2018 to 2020", "من 2018 إلى 2020"},
		{"XXXX-06-04", "4 June, year not given", "4 يونيو، دون ذكر السنة"},
		{"201X", "the 2010s", "عقد 2010"},
		{"soon", "soon", "soon"},
	} {
		if got := c.In(mithaq.English, Western).Date(d.date); got != d.english {
			t.Errorf("%s in English: %q, want %q", d.date, got, d.english)
		}
		if got := c.In(mithaq.Arabic, Western).Date(d.date); got != d.arabic {
			t.Errorf("%s in Arabic: %q, want %q", d.date, got, d.arabic)
		}
	}
	if got := c.In(mithaq.Arabic, Arabic).Date("2021-06-28"); got != "٢٨ يونيو ٢٠٢١" {
		t.Errorf("with Arabic-Indic digits: %q", got)
	}
	if got := c.In(mithaq.English, Arabic).Date("2021-06-28"); got != "28 June 2021" {
		t.Errorf("English takes Western digits always: %q", got)
	}
}

func number(t *testing.T, s string) *apd.Decimal {
	t.Helper()
	d, _, err := apd.NewFromString(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestNumbers(t *testing.T) {
	c := catalogue(t)
	en, ar, arab := c.In(mithaq.English, Western), c.In(mithaq.Arabic, Western), c.In(mithaq.Arabic, Arabic)
	for _, n := range []struct{ value, english, arabic, indic string }{
		{"0", "0", "0", "٠"},
		{"999", "999", "999", "٩٩٩"},
		{"1000", "1,000", "1,000", "١٬٠٠٠"},
		{"-1234567.50", "−1,234,567.5", "−1,234,567.5", "−١٬٢٣٤٬٥٦٧٫٥"},
	} {
		d := number(t, n.value)
		for got, want := range map[string]string{en.Number(d): n.english, ar.Number(d): n.arabic, arab.Number(d): n.indic} {
			if got != want {
				t.Errorf("%s: %q, want %q", n.value, got, want)
			}
		}
	}
	if got := arab.Percent(number(t, "98")); got != "٩٨٪\u061c" {
		t.Errorf("98 per cent in Arabic-Indic digits: %q", got)
	}
	if got := en.Percent(number(t, "33.33")); got != "33.33%" {
		t.Errorf("33.33 per cent: %q", got)
	}
}

func TestMoney(t *testing.T) {
	c := catalogue(t)
	name := func(code string) string { return "<" + code + ">" }
	for _, m := range []struct{ amount, currency, english, arabic string }{
		{"436000000", "USD", "436 million US dollars", "436 مليون دولار أمريكي"},
		{"1000000", "USD", "1 million US dollars", "مليون دولار أمريكي"},
		{"5000000", "EUR", "5 million euros", "5 ملايين يورو"},
		{"13500000000", "USD", "13.5 billion US dollars", "13.5 مليار دولار أمريكي"},
		{"148700000", "USD", "148.7 million US dollars", "148.7 مليون دولار أمريكي"},
		{"1234567", "USD", "1,234,567 US dollars", "1,234,567 دولارا أمريكيا"},
		{"1", "USD", "1 US dollar", "دولار أمريكي واحد"},
		{"2", "USD", "2 US dollars", "دولاران أمريكيان"},
		{"7", "USD", "7 US dollars", "7 دولارات أمريكية"},
		{"15", "SAR", "15 Saudi riyals", "15 ريالا سعوديا"},
		{"100", "USD", "100 US dollars", "100 دولار أمريكي"},
		{"3000000", "ZZZ", "3 million <ZZZ>", "3 ملايين <ZZZ>"},
		{"250", "", "250", "250"},
	} {
		money := mithaq.Money{Amount: number(t, m.amount), Currency: m.currency}
		if got := c.In(mithaq.English, Western).Money(money, name); got != m.english {
			t.Errorf("%v in English: %q, want %q", money, got, m.english)
		}
		if got := c.In(mithaq.Arabic, Western).Money(money, name); got != m.arabic {
			t.Errorf("%v in Arabic: %q, want %q", money, got, m.arabic)
		}
	}
}

func TestCounts(t *testing.T) {
	c := catalogue(t)
	for _, n := range []struct{ value, unit, english, arabic string }{
		{"8000000", "people", "8 million people", "8 ملايين شخص"},
		{"1", "people", "1 person", "شخص واحد"},
		{"83", "members", "83 members", "83 عضوا"},
		{"2", "countries", "2 countries", "دولتان"},
		{"5", "states", "5 states", "5 دول"},
		{"103", "states", "103 states", "103 دول"},
		{"12", "lighthouses", "12 lighthouses", "12 lighthouses"},
	} {
		if got := c.In(mithaq.English, Western).Count(number(t, n.value), n.unit); got != n.english {
			t.Errorf("%s %s in English: %q, want %q", n.value, n.unit, got, n.english)
		}
		if got := c.In(mithaq.Arabic, Western).Count(number(t, n.value), n.unit); got != n.arabic {
			t.Errorf("%s %s in Arabic: %q, want %q", n.value, n.unit, got, n.arabic)
		}
	}
}

func TestQualified(t *testing.T) {
	w := catalogue(t).In(mithaq.Arabic, Western)
	for qualifier, want := range map[string]string{
		"": "7", "exact": "7", "about": "نحو 7", "at least": "ما لا يقل عن 7", "up to": "ما يصل إلى 7",
	} {
		if got := w.Qualified("7", qualifier); got != want {
			t.Errorf("%q: %q, want %q", qualifier, got, want)
		}
	}
}
