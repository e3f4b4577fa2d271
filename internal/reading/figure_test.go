package reading

import (
	"testing"

	"github.com/mithaq/mithaq/internal/fact"
)

func TestFigures(t *testing.T) {
	check(t, fact.Figure, []example{
		{en, "2019-05-02", "Nearly 8 million people have been freed in Iraq and Syria.", []string{"value=8000000; unit=people; qualifier=about; place=IQ+SY"}},
		{en, "2019-05-02", "The Coalition now has 83 members.", []string{"value=83; unit=members"}},
		{en, "2019-05-02", "Togo became the 86th partner.", []string{"value=86; unit=members"}},
		{en, "2019-05-02", "ISIS has lost a third of its territory in Syria.", []string{"value=33.33; unit=percent; place=SY"}},
		{en, "2019-05-02", "Saudi Arabia gave 500 million dollars to UN agencies last year.", []string{"value=500000000; unit=USD"}},
		{en, "2019-05-02", "More than 400 companies from 38 countries took part.", []string{"value=400; unit=companies; qualifier=at least", "value=38; unit=countries"}},
		{en, "2019-05-02", "Some 2,300 families and 73 Israelis were displaced.", []string{"value=2300; unit=families", "value=73; unit=people"}},
		{en, "2019-05-02", "The number of refugees exceeds 700,000.", []string{"value=700000; unit=people"}},
		{fr, "2019-05-02", "Le conflit a fait plus de 10 000 morts au Yémen.", []string{"value=10000; unit=people; qualifier=at least; place=YE"}},
		{fr, "2019-05-02", "La coalition compte 85 membres.", []string{"value=85; unit=members"}},
		{fr, "2019-05-02", "Quelque 60 % des victimes sont des enfants.", []string{"value=60; unit=percent; qualifier=about"}},
		{fr, "2019-05-02", "Les dégâts sont évalués à 45 milliards de dollars.", []string{"value=45000000000; unit=USD"}},
		{fr, "2019-05-02", "Trente délégations ont participé à la réunion.", []string{"value=30; unit=delegations"}},
		{ar, "2019-05-02", "نزح أكثر من 3 ملايين شخص في السودان.", []string{"value=3000000; unit=people; qualifier=at least; place=SD"}},
		{ar, "2019-05-02", "يضم التحالف 80 دولة ومنظمة.", []string{"value=80; unit=members"}},
		{ar, "2019-05-02", "لتصبح العضو الحادي والثمانين في التحالف.", []string{"value=81; unit=members"}},
		{ar, "2019-05-02", "خسر التنظيم 95% من أراضيه في العراق.", []string{"value=95; unit=percent; place=IQ"}},
		{ar, "2019-05-02", "بلغت كلفة الحرب 300 مليار دولار.", []string{"value=300000000000; unit=USD"}},
		{ar, "2019-05-02", "شارك في المؤتمر 59 وفدا.", []string{"value=59; unit=delegations"}},
		{ar, "2019-05-02", "استقبل لبنان نحو مليون لاجئ.", []string{"value=1000000; unit=people; qualifier=about; place=LB"}},
	})
}

// Dates, durations, distances, ordinals, list numbers, names and vague numbers are no figures.
func TestNoFigures(t *testing.T) {
	check(t, fact.Figure, []example{
		{lang: en, text: "The ministers met on 4 June 2020."},
		{lang: en, text: "The base lies 180 kilometres from Baghdad."},
		{lang: en, text: "The ceasefire lasted 24 months."},
		{lang: en, text: "Tens of thousands of people fled."},
		{lang: en, text: "They recalled resolution 2254."},
		{lang: en, text: "8. Political directors will meet in Berlin."},
		{lang: en, text: "He welcomed the six Gulf states."},
		{lang: fr, text: "La réunion du 12 mars a duré trois heures."},
		{lang: fr, text: "Des milliers de personnes ont fui."},
		{lang: fr, text: "Le fleuve, long de 1 750 kilomètres, attend."},
		{lang: ar, text: "عقد الاجتماع الثالث في 14 فبراير 2019."},
		{lang: ar, text: "نزح مئات الآلاف من السكان."},
		{lang: ar, text: "استمر القتال سبعة أشهر."},
		{lang: ar, text: "وفقا للقرار 2254."},
	})
}
