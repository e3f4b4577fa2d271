package reading

import (
	"testing"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
)

const (
	ar, en, fr = mithaq.Arabic, mithaq.English, mithaq.French
)

func TestPledges(t *testing.T) {
	check(t, fact.Pledge, []example{
		// one donor, one amount
		{en, "2019-05-02", "Canada pledged 40 million dollars for mine clearance in Iraq.", []string{"by=CA; amount=40000000; place=IQ"}},
		{fr, "2019-05-02", "La Belgique a promis 12 millions d'euros pour le Sahel.", []string{"by=BE; amount=12000000; currency=EUR; place=Sahel"}},
		{ar, "2019-05-02", "تعهدت قطر بتقديم 75 مليون دولار للاجئين في لبنان.", []string{"by=QA; amount=75000000; currency=USD; place=LB"}},
		{en, "2019-05-02", "Norway will provide at least 9 million euros.", []string{"by=NO; amount=9000000; qualifier=at least"}},
		{fr, "2019-05-02", "L'Irlande versera jusqu'à 4 millions d'euros.", []string{"by=IE; amount=4000000; qualifier=up to"}},
		{ar, "2019-05-02", "ستقدم النمسا نحو 6 ملايين يورو.", []string{"by=AT; amount=6000000; qualifier=about"}},
		// the verb said once, donors in a list
		{en, "2019-05-02", "Denmark pledged 10 million euros, Finland 4 million dollars and Estonia 300,000 euros.", []string{"by=DK; amount=10000000", "by=FI; amount=4000000; currency=USD", "by=EE; amount=300000"}},
		{fr, "2019-05-02", "Le Danemark a promis 10 millions d'euros, la Finlande 4 millions de dollars et l'Estonie 300 000 euros.", []string{"by=DK; amount=10000000", "by=FI; amount=4000000", "by=EE; amount=300000"}},
		{ar, "2019-05-02", "تعهدت السويد بمبلغ 20 مليون يورو وفنلندا 4 ملايين دولار، فيما أعلنت إستونيا عن 300 ألف يورو.", []string{"by=SE; amount=20000000", "by=FI; amount=4000000", "by=EE; amount=300000"}},
		// currencies and scales carried on
		{en, "2019-05-02", "Germany promised 30 million euros, Spain 12 and Malta one.", []string{"by=DE; amount=30000000", "by=ES; amount=12000000; currency=EUR", "by=MT; amount=1000000"}},
		{fr, "2019-05-02", "La France apportera 50 millions d'euros et l'Espagne 22.", []string{"by=FR; amount=50000000", "by=ES; amount=22000000; currency=EUR"}},
		{ar, "2019-05-02", "تعهدت الكويت بمبلغ 500 مليون دولار، والإمارات 300 مليون.", []string{"by=KW; amount=500000000", "by=AE; amount=300000000; currency=USD"}},
		// each, respectively
		{en, "2019-05-02", "Kuwait and Qatar promised 60 million dollars each.", []string{"by=KW; amount=60000000", "by=QA; amount=60000000"}},
		{en, "2019-05-02", "Poland and Latvia pledged 7 and 2 million euros respectively.", []string{"by=PL; amount=7000000; currency=EUR", "by=LV; amount=2000000"}},
		{fr, "2019-05-02", "L'Autriche et la Grèce donneront respectivement 5 et 3 millions d'euros.", []string{"by=AT; amount=5000000", "by=GR; amount=3000000"}},
		{ar, "2019-05-02", "تعهدت هولندا وبلجيكا بخمسين مليون يورو و20 مليون يورو على التوالي.", []string{"by=NL; amount=50000000", "by=BE; amount=20000000"}},
		{ar, "2019-05-02", "وعدت كل من عمان والبحرين بعشرة ملايين دولار.", []string{"by=OM; amount=10000000", "by=BH; amount=10000000"}},
		// the amount before its donor
		{en, "2019-05-02", "They noted pledges of 5 million dollars from Japan and 3 million from Australia.", []string{"by=JP; amount=5000000", "by=AU; amount=3000000; currency=USD"}},
		{ar, "2019-05-02", "تعهد المانحون بمبالغ منها 40 مليون دولار من كندا و25 مليونا من أستراليا.", []string{"by=CA; amount=40000000", "by=AU; amount=25000000"}},
		// the same amount, an amount that replaces another, an equivalent in brackets
		{ar, "2019-05-02", "تعهدت السعودية بمبلغ 80 مليون دولار، وتعهدت قطر بالمبلغ نفسه.", []string{"by=SA; amount=80000000", "by=QA; amount=80000000"}},
		{en, "2019-05-02", "Switzerland raised its contribution from 15 to 20 million francs.", []string{"by=CH; amount=20000000; supersedes=15000000"}},
		{fr, "2019-05-02", "Le Canada porte sa contribution de 8 à 11 millions de dollars canadiens.", []string{"by=CA; amount=11000000; currency=CAD; supersedes=8000000"}},
		{en, "2019-05-02", "Britain pledged 100 million pounds (127 million dollars).", []string{"by=GB; amount=100000000; currency=GBP"}},
		{fr, "2019-05-02", "La Norvège a annoncé 90 millions de couronnes (environ 9 millions d'euros).", []string{"by=NO; amount=90000000; currency=NOK"}},
		// additional, form, capitals that stand for their governments
		{en, "2019-05-02", "Berlin announced an additional 45 million euros in grants.", []string{"by=DE; amount=45000000; additional=true; form=grant"}},
		// bullets after a heading
		{en, "2019-05-02", "The following pledges were made:\n- Italy: 18 million euros\n- Korea: $6m\n", []string{"by=IT; amount=18000000", "by=KR; amount=6000000"}},
		{ar, "2019-05-02", "وجاءت التعهدات كالآتي:\n- إيطاليا: 18 مليون يورو.\n- اليابان: 30 مليون دولار.\n", []string{"by=IT; amount=18000000", "by=JP; amount=30000000"}},
	})
}

// Money that is given, spent or needed is no pledge, nor is a group's total.
func TestNoPledges(t *testing.T) {
	check(t, fact.Pledge, []example{
		{lang: en, text: "Turkey has spent 30 billion dollars on refugees since 2011."},
		{lang: en, text: "Donors pledged 2.4 billion euros for Lebanon."},
		{lang: en, text: "The United Nations needs 90 million dollars to run the camps."},
		{lang: en, text: "Losses in Iraq are put at 45 billion dollars."},
		{lang: fr, text: "Les bailleurs ont promis 800 millions d'euros."},
		{lang: fr, text: "La guerre a coûté 300 milliards de dollars à la Syrie."},
		{lang: ar, text: "تعهد المانحون بأكثر من ملياري دولار."},
		{lang: ar, text: "بلغت خسائر ليبيا 60 مليار دولار."},
		{lang: ar, text: "أنفقت تركيا 40 مليار دولار على اللاجئين."},
	})
}
