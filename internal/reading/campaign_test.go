package reading

import (
	"testing"

	"github.com/mithaq/mithaq/internal/fact"
)

func TestCampaigns(t *testing.T) {
	check(t, fact.Campaign, []example{
		{en, "2019-05-02", "Donors pledged more than 2.4 billion euros at the conference.", []string{"raised=2400000000; currency=EUR; qualifier=at least; year=2019"}},
		{en, "2019-05-02", "The conference raised 800 million dollars.", []string{"raised=800000000"}},
		{en, "2019-05-02", "The Coalition has raised 210 million of a 300 million dollar target.", []string{"raised=210000000; goal=300000000; currency=USD"}},
		{en, "2019-05-02", "The pledge drive for 2018 has a goal of 350 million dollars.", []string{"goal=350000000; year=2018"}},
		{en, "2019-05-02", "The UN appealed for 1.1 billion dollars.", []string{"goal=1100000000"}},
		{en, "2019-05-02", "A total of 95 million euros was pledged.", []string{"raised=95000000"}},
		{fr, "2019-05-02", "Les donateurs ont promis plus de 600 millions d'euros.", []string{"raised=600000000; qualifier=at least"}},
		{fr, "2019-05-02", "La conférence a permis de récolter 1,3 milliard de dollars.", []string{"raised=1300000000"}},
		{fr, "2019-05-02", "Au total, 450 millions de dollars ont été promis sur les 700 millions demandés.", []string{"raised=450000000; goal=700000000"}},
		{fr, "2019-05-02", "L'objectif de la campagne est de 250 millions d'euros.", []string{"goal=250000000"}},
		{fr, "2019-05-02", "Les bailleurs ont annoncé 3 milliards d'euros, dont 2 milliards de dons.", []string{"raised=3000000000", "raised=2000000000"}},
		{ar, "2019-05-02", "تعهد المانحون بمبلغ 1,5 مليار دولار خلال مؤتمر بروكسل.", []string{"raised=1500000000"}},
		{ar, "2019-05-02", "جمع المؤتمر 420 مليون دولار من أصل 600 مليون دولار.", []string{"raised=420000000; goal=600000000"}},
		{ar, "2019-05-02", "بلغ إجمالي التعهدات نحو 900 مليون يورو.", []string{"raised=900000000; qualifier=about"}},
		{ar, "2019-05-02", "تهدف حملة التعهدات لعام 2020 إلى جمع 700 مليون دولار.", []string{"goal=700000000; year=2020"}},
		{ar, "2019-05-02", "أطلقت الأمم المتحدة نداء لجمع 3 مليارات دولار.", []string{"goal=3000000000"}},
	})
}

func TestNoCampaigns(t *testing.T) {
	check(t, fact.Campaign, []example{
		{lang: en, text: "Canada pledged 40 million dollars."},
		{lang: en, text: "The war has cost Syria 300 billion dollars."},
		{lang: en, text: "The budget of the organisation is 5 million dollars."},
		{lang: fr, text: "La Suède versera 12 millions d'euros."},
		{lang: fr, text: "Les pertes s'élèvent à 7 milliards de dollars."},
		{lang: fr, text: "La dette du pays dépasse 40 milliards de dollars."},
		{lang: ar, text: "تعهدت قطر بتقديم 75 مليون دولار."},
		{lang: ar, text: "بلغت كلفة الأضرار 8 مليارات دولار."},
		{lang: ar, text: "أنفقت تركيا 40 مليار دولار على اللاجئين."},
	})
}
