package reading

import (
	"testing"

	"github.com/mithaq/mithaq/internal/fact"
)

// Figures in further wordings, and numbers that are none.
func TestFigureWordings(t *testing.T) {
	check(t, fact.Figure, []example{
		{en, "2019-05-02", "The appeal is only 40 percent funded.", []string{"value=40; unit=percent"}},
		{en, "2019-05-02", "As of 30 April 2019, some 1.2 million people had returned to Mosul.", []string{"value=1200000; unit=people; qualifier=about; as_of=2019-04-30"}},
		{en, "2019-05-02", "More than 5,000 attacks were recorded in Mali in 2018.", []string{"value=5000; unit=attacks; place=ML; as_of=2018"}},
		{en, "2019-05-02", "In Yemen, 24 million people need help.", []string{"value=24000000; unit=people; place=YE"}},
		{en, "2019-05-02", "The bloc groups 31 member states.", []string{"value=31; unit=members"}},
		{en, "2019-05-02", "Attacks fell by 68 percent in Iraq.", []string{"value=68; unit=percent; place=IQ"}},
		{en, "2019-05-02", "About 90 villages and 14 towns were retaken in Nigeria.", []string{"value=90; unit=villages", "value=14; unit=towns; place=NG"}},
		{en, "2019-05-02", "The war has left 11,000 children dead or maimed in Yemen.", []string{"value=11000; unit=people; place=YE"}},
		{en, "2019-05-02", "Two thirds of the population depend on aid.", []string{"value=66.67; unit=percent"}},
		{en, "2019-05-02", "Norway became the 32nd member of the pact.", []string{"value=32; unit=members"}},
		{fr, "2019-05-02", "L'appel n'est financé qu'à 24 %.", []string{"value=24; unit=percent"}},
		{fr, "2019-05-02", "Au 30 avril 2019, quelque 1,2 million de déplacés étaient rentrés à Mossoul.", []string{"value=1200000; unit=people; as_of=2019-04-30"}},
		{fr, "2019-05-02", "Le Mali compte 350 000 déplacés.", []string{"value=350000; unit=people; place=ML"}},
		{fr, "2019-05-02", "Les attaques ont reculé de 45 % en Irak.", []string{"value=45; unit=percent; place=IQ"}},
		{fr, "2019-05-02", "Les deux tiers de la population dépendent de l'aide.", []string{"value=66.67; unit=percent"}},
		{fr, "2019-05-02", "Plus de 4 000 écoles ont fermé au Burkina Faso en 2021.", []string{"value=4000; unit=schools; place=BF; as_of=2021"}},
		{fr, "2019-05-02", "L'alliance réunit 31 États membres.", []string{"value=31; unit=members"}},
		{ar, "2019-05-02", "لم تمول خطة الاستجابة سوى بنسبة 24 في المئة.", []string{"value=24; unit=percent"}},
		{ar, "2019-05-02", "في اليمن يحتاج 24 مليون شخص إلى المساعدة.", []string{"value=24000000; unit=people; place=YE"}},
		{ar, "2019-05-02", "تراجعت الهجمات بنسبة 45 في المئة في العراق عام 2018.", []string{"value=45; unit=percent; place=IQ; as_of=2018"}},
		{ar, "2019-05-02", "يعتمد ثلثا السكان على المساعدات.", []string{"value=66.67; unit=percent"}},
		{ar, "2019-05-02", "أغلقت أكثر من 4 آلاف مدرسة في بوركينا فاسو.", []string{"value=4000; unit=schools; qualifier=at least; place=BF"}},
		{ar, "2019-05-02", "حررت القوات 90 قرية و14 مدينة في نيجيريا.", []string{"value=90; unit=villages", "value=14; unit=cities; place=NG"}},
		{en, "2019-05-02", "The Council held its 146th session.", nil},
		{en, "2019-05-02", "They fired 155 mm rounds.", nil},
		{fr, "2019-05-02", "La 32e session s'est tenue à Alger.", nil},
	})
}
