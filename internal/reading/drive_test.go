package reading

import (
	"testing"

	"github.com/mithaq/mithaq/internal/fact"
)

// Drives and pledges in English wordings, and what looks alike.
func TestDrivesInEnglish(t *testing.T) {
	check(t, fact.Campaign, []example{
		{en, "2019-05-02", "The pledges brought the total to 4.4 billion dollars.", []string{"raised=4400000000"}},
		{en, "2019-05-02", "Pledges fell short of the 3.4 billion dollar target.", []string{"goal=3400000000"}},
		{en, "2019-05-02", "Donors pledged 1.6 billion dollars, far short of the 3.9 billion sought by the UN.", []string{"raised=1600000000; goal=3900000000"}},
		{en, "2019-05-02", "The conference seeks 5 billion dollars.", []string{"goal=5000000000"}},
		{en, "2019-05-02", "The UN launched a flash appeal for 397 million dollars.", []string{"goal=397000000"}},
		{en, "2019-05-02", "The humanitarian response plan requires 2.1 billion dollars.", []string{"goal=2100000000"}},
		{en, "2019-05-02", "The 2018 humanitarian response plan seeks 569 million dollars.", []string{"goal=569000000; year=2018"}},
		{en, "2019-05-02", "Total pledges amounted to 670 million euros.", []string{"raised=670000000"}},
		{en, "2019-05-02", "Pledges totalled 3.8 billion dollars.", []string{"raised=3800000000"}},
		{en, "2019-05-02", "The replenishment raised 14 billion dollars against a target of 18 billion.", []string{"raised=14000000000; goal=18000000000"}},
		{en, "2019-05-02", "The fund aims to raise 100 million dollars.", []string{"goal=100000000"}},
		{en, "2019-05-02", "In all, 2.5 billion euros were pledged at the donor conference in Brussels.", []string{"raised=2500000000"}},
		{en, "2019-05-02", "The international community has pledged a combined 9.7 billion dollars.", []string{"raised=9700000000"}},
		{en, "2019-05-02", "The appeal, of 800 million dollars, is only 15 percent funded.", []string{"goal=800000000"}},
		{en, "2019-05-02", "The drive's goal for 2020 is 700 million dollars.", []string{"goal=700000000; year=2020"}},
		{en, "2019-05-02", "World leaders pledged $7.4 billion at the summit, exceeding the goal of $7 billion.", []string{"raised=7400000000; goal=7000000000"}},
		{en, "2019-05-02", "Commitments reached $12 billion.", []string{"raised=12000000000"}},
		{en, "2019-05-02", "The ministers set a target of $400 million for the stabilisation fund.", []string{"goal=400000000"}},
		{en, "2019-05-02", "Pledges of more than $2.6 billion were announced.", []string{"raised=2600000000"}},
		{en, "2019-05-02", "The G7 partners aim to mobilise up to $600 billion by 2027.", []string{"goal=600000000000; qualifier=up to"}},
		{en, "2019-05-02", "Of the $1.1 billion requested, $480 million has been received.", []string{"goal=1100000000; raised=480000000"}},
		{en, "2019-05-02", "The plan has a budget shortfall of $90 million.", nil},
		{en, "2019-05-02", "The department announced a $300 million package for Ukraine.", nil},
		{en, "2019-05-02", "The government raised salaries by 20 million dollars.", nil},
	})
	check(t, fact.Pledge, []example{
		{en, "2019-05-02", "New pledges: $148.7 million from the United States; $100 million over two years from the Kingdom of Saudi Arabia; €50 million over five years from Germany.", []string{"by=US; amount=148700000", "by=SA; amount=100000000", "by=DE; amount=50000000"}},
		{en, "2019-05-02", "The United States announced a $300 million package.", []string{"by=US; amount=300000000"}},
		{en, "2019-05-02", "Germany will send vehicles worth about 500 million euros.", []string{"by=DE; amount=500000000"}},
		{en, "2019-05-02", "Japan's pledge of $50 million was welcomed.", []string{"by=JP; amount=50000000"}},
		{en, "2019-05-02", "The minister pledged a further 12 million euros on behalf of Estonia.", []string{"by=EE; amount=12000000; additional=true"}},
		{en, "2019-05-02", "Kuwait: USD 300m; Qatar: USD 100m; Turkey: USD 10m.", []string{"by=KW; amount=300000000", "by=QA; amount=100000000", "by=TR; amount=10000000"}},
		{en, "2019-05-02", "Pledges (in US$ million):\nKuwait | 300 million dollars\nQatar | 100 million dollars\n", []string{"by=KW; amount=300000000", "by=QA; amount=100000000"}},
		{en, "2019-05-02", "Italy committed itself to giving 20 million euros in soft loans.", []string{"by=IT; amount=20000000; form=loan"}},
		{en, "2019-05-02", "Sweden has earmarked 70 million kronor.", []string{"by=SE; amount=70000000; currency=SEK"}},
		{en, "2019-05-02", "Washington said it would contribute an extra $25m.", []string{"by=US; amount=25000000; additional=true"}},
		{en, "2019-05-02", "Britain doubled its contribution to 60 million pounds.", []string{"by=GB; amount=60000000"}},
		{en, "2019-05-02", "American contributions since 2018 come to nearly 1.9 billion dollars.", nil},
		{en, "2019-05-02", "Yemen needs about ten billion dollars for the transition.", nil},
		{en, "2019-05-02", "The EU and its member states have spent 8.5 billion euros on the region since 2014.", nil},
	})
}

// Drives and pledges in French wordings, and what looks alike.
func TestDrivesInFrench(t *testing.T) {
	check(t, fact.Campaign, []example{
		{fr, "2019-05-02", "La conférence d'Oslo avait réuni 672 millions de dollars.", []string{"raised=672000000"}},
		{fr, "2019-05-02", "La conférence a permis de lever 2,4 milliards d'euros.", []string{"raised=2400000000"}},
		{fr, "2019-05-02", "Les promesses s'élèvent à 1,2 milliard de dollars.", []string{"raised=1200000000"}},
		{fr, "2019-05-02", "L'ONU a lancé un appel de fonds de 400 millions de dollars.", []string{"goal=400000000"}},
		{fr, "2019-05-02", "Le plan de réponse humanitaire 2018 nécessite 1,5 milliard de dollars.", []string{"goal=1500000000; year=2018"}},
		{fr, "2019-05-02", "L'objectif est de lever 2 milliards de dollars.", []string{"goal=2000000000"}},
		{fr, "2019-05-02", "Avec un objectif de 300 millions d'euros, le fonds a recueilli 180 millions.", []string{"raised=180000000; goal=300000000"}},
		{fr, "2019-05-02", "Les organisateurs espéraient recueillir 9 milliards de dollars.", []string{"goal=9000000000"}},
		{fr, "2019-05-02", "Des promesses à hauteur de 5,8 milliards d'euros ont été faites.", []string{"raised=5800000000"}},
		{fr, "2019-05-02", "Le total des engagements atteint 17,6 milliards de dollars.", []string{"raised=17600000000"}},
		{fr, "2019-05-02", "528 millions de dollars ont été promis sur les 1,7 milliard sollicités.", []string{"raised=528000000; goal=1700000000"}},
		{fr, "2019-05-02", "La collecte a dépassé les 200 millions d'euros.", []string{"raised=200000000"}},
		{fr, "2019-05-02", "L'appel, d'un montant de 250 millions de dollars, n'est financé qu'à 20 %.", []string{"goal=250000000"}},
		{fr, "2019-05-02", "Les donateurs se sont engagés pour 4,4 milliards de dollars.", []string{"raised=4400000000"}},
		{fr, "2019-05-02", "Près de 2 milliards d'euros ont été mobilisés lors de la table ronde.", []string{"raised=2000000000"}},
		{fr, "2019-05-02", "La CEDEAO débloque un montant de trois millions de dollars en faveur des populations.", nil},
		{fr, "2019-05-02", "La Banque mondiale évalue les dégâts à 300 millions de dollars.", nil},
		{fr, "2019-05-02", "Le budget de la force est de 423 millions d'euros.", nil},
	})
	check(t, fact.Pledge, []example{
		{fr, "2019-05-02", "La CEDEAO débloque un montant de trois millions de dollars en faveur des populations.", []string{"by=ECOWAS; amount=3000000"}},
		{fr, "2019-05-02", "L'Allemagne versera 100 millions d'euros, et 40 autres millions pour la stabilisation.", []string{"by=DE; amount=100000000", "by=DE; amount=40000000"}},
		{fr, "2019-05-02", "Le Japon a fait une promesse de 120 millions de dollars.", []string{"by=JP; amount=120000000"}},
		{fr, "2019-05-02", "La contribution annoncée par la Suisse est de 66 millions de francs.", []string{"by=CH; amount=66000000"}},
		{fr, "2019-05-02", "Les États-Unis se sont engagés à hauteur de 420 millions de dollars.", []string{"by=US; amount=420000000"}},
		{fr, "2019-05-02", "Berlin débloque 50 millions d'euros supplémentaires.", []string{"by=DE; amount=50000000; additional=true"}},
		{fr, "2019-05-02", "Norvège : 30 millions d'euros ; Danemark : 12 millions d'euros.", []string{"by=NO; amount=30000000", "by=DK; amount=12000000"}},
		{fr, "2019-05-02", "Le Koweït accordera un prêt de 200 millions de dollars.", []string{"by=KW; amount=200000000; form=loan"}},
		{fr, "2019-05-02", "L'UE et ses États membres ont consacré 8,5 milliards d'euros à la région depuis 2014.", nil},
		{fr, "2019-05-02", "FAIT A ABUJA, LE 17 FEVRIER 2012", nil},
	})
}

// Drives and pledges in Arabic wordings, and what looks alike.
func TestDrivesInArabic(t *testing.T) {
	check(t, fact.Campaign, []example{
		{ar, "2019-05-02", "جمع المؤتمر تعهدات بقيمة 2.6 مليار دولار.", []string{"raised=2600000000"}},
		{ar, "2019-05-02", "وبلغ إجمالي التعهدات أربعة مليارات دولار.", []string{"raised=4000000000"}},
		{ar, "2019-05-02", "وبذلك يقارب إجمالي التعهدات المعلنة أربعة مليارات دولار.", []string{"raised=4000000000"}},
		{ar, "2019-05-02", "خطة الاستجابة الإنسانية البالغة كلفتها 3.4 مليار دولار.", []string{"goal=3400000000"}},
		{ar, "2019-05-02", "تسعى الأمم المتحدة إلى جمع 8.4 مليارات دولار.", []string{"goal=8400000000"}},
		{ar, "2019-05-02", "أطلقت الأمم المتحدة نداء عاجلا بقيمة 397 مليون دولار.", []string{"goal=397000000"}},
		{ar, "2019-05-02", "لم يمول من النداء البالغ 165 مليون دولار سوى 42 مليونا.", []string{"goal=165000000; raised=42000000"}},
		{ar, "2019-05-02", "ارتفعت قيمة التعهدات في المؤتمر الثاني إلى 2.4 مليار دولار.", []string{"raised=2400000000"}},
		{ar, "2019-05-02", "تعهدت الدول المشاركة بتقديم 3.8 مليار دولار.", []string{"raised=3800000000"}},
		{ar, "2019-05-02", "تجاوزت المبالغ التي تعهدت بها الدول المليار دولار.", []string{"raised=1000000000"}},
		{ar, "2019-05-02", "وصلت التبرعات إلى 900 مليون يورو.", []string{"raised=900000000"}},
		{ar, "2019-05-02", "حصد المؤتمر 6.7 مليارات يورو.", []string{"raised=6700000000"}},
		{ar, "2019-05-02", "وتبلغ متطلبات خطة الاستجابة لعام 2020 نحو 2.4 مليار دولار.", []string{"goal=2400000000; year=2020"}},
		{ar, "2019-05-02", "حدد هدف الحملة بـ400 مليون دولار.", []string{"goal=400000000"}},
		{ar, "2019-05-02", "أسفر المؤتمر عن تعهدات تجاوزت 1.5 مليار دولار.", []string{"raised=1500000000; qualifier=at least"}},
		{ar, "2019-05-02", "نجح المؤتمر في حشد 250 مليون دولار من أصل 357 مليونا مطلوبة.", []string{"raised=250000000; goal=357000000"}},
		{ar, "2019-05-02", "وأعلن المانحون التزامات بلغت 30 مليار دولار.", []string{"raised=30000000000"}},
		{ar, "2019-05-02", "تبلغ ميزانية المنظمة 5 ملايين دولار.", nil},
	})
	check(t, fact.Pledge, []example{
		{ar, "2019-05-02", "قرر مجلس التعاون تخصيص 2.5 مليار دولار للمغرب ومبلغا مماثلا للأردن.", []string{"by=GCC; amount=2500000000; place=MA", "by=GCC; amount=2500000000; place=JO"}},
		{ar, "2019-05-02", "تبرع العراق بـ20 مليون دولار لإعمار غزة ومثلها لإعمار لبنان.", []string{"by=IQ; amount=20000000", "by=IQ; amount=20000000"}},
		{ar, "2019-05-02", "ألمانيا: 12,5 مليون يورو، فرنسا: 5 ملايين يورو.", []string{"by=DE; amount=12500000", "by=FR; amount=5000000"}},
		{ar, "2019-05-02", "أعلنت قطر عن حزمة مساعدات بقيمة 50 مليون دولار.", []string{"by=QA; amount=50000000"}},
		{ar, "2019-05-02", "وتكفلت الكويت بمبلغ 300 مليون دولار.", []string{"by=KW; amount=300000000"}},
		{ar, "2019-05-02", "زادت بريطانيا مساهمتها إلى 60 مليون جنيه إسترليني.", []string{"by=GB; amount=60000000"}},
		{ar, "2019-05-02", "وقال الوزير إن بلاده بحاجة إلى نحو عشرة مليارات دولار للمرحلة الانتقالية.", nil},
		{ar, "2019-05-02", "وذكرت بأن المساهمات الأمريكية منذ 2018 تناهز 1,9 مليار دولار.", nil},
	})
}
