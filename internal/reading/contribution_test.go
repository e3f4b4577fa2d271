package reading

import (
	"testing"

	"github.com/mithaq/mithaq/internal/fact"
)

func TestContributions(t *testing.T) {
	check(t, fact.Contribution, []example{
		{en, "2019-05-02", "Portugal will send 30 trainers to Iraq.", []string{"by=PT; count=30; place=IQ"}},
		{en, "2019-05-02", "Denmark is sending 120 soldiers and four helicopters to Mali.", []string{"by=DK; count=120", "by=DK; count=4; place=ML"}},
		{en, "2019-05-02", "Kenya has committed 310 troops, Uganda 200 and Burundi 150.", []string{"by=KE; count=310", "by=UG; count=200", "by=BI; count=150"}},
		{en, "2019-05-02", "There are 2,000 U.S. troops in Syria.", []string{"by=US; count=2000; place=SY"}},
		{en, "2019-05-02", "Greece offered a frigate.", []string{"by=GR; count=1"}},
		{en, "2019-05-02", "The Netherlands deployed six F-16s to Jordan.", []string{"by=NL; count=6; place=JO"}},
		{en, "2019-05-02", "Norway and Sweden contributed 50 trainers each.", []string{"by=NO; count=50", "by=SE; count=50"}},
		{fr, "2019-05-02", "L'Italie enverra 80 instructeurs en Irak.", []string{"by=IT; count=80; place=IQ"}},
		{fr, "2019-05-02", "La France maintient 4 000 soldats au Sahel.", []string{"by=FR; count=4000; place=Sahel"}},
		{fr, "2019-05-02", "Le Tchad fournira 1 200 hommes et le Niger 600.", []string{"by=TD; count=1200", "by=NE; count=600"}},
		{fr, "2019-05-02", "La Suède a promis trois hélicoptères et un hôpital de campagne.", []string{"by=SE; count=3", "by=SE; count=1"}},
		{fr, "2019-05-02", "Environ 900 soldats américains sont déployés en Syrie.", []string{"by=US; count=900; place=SY"}},
		{ar, "2019-05-02", "أرسلت أستراليا 300 مدرب إلى العراق.", []string{"by=AU; count=300; place=IQ"}},
		{ar, "2019-05-02", "تعهدت نيجيريا بإرسال 600 جندي والسنغال 300.", []string{"by=NG; count=600", "by=SN; count=300"}},
		{ar, "2019-05-02", "وأعلنت إيطاليا إرسال 200 جندي وأربع مروحيات إلى ليبيا.", []string{"by=IT; count=200", "by=IT; count=4; place=LY"}},
		{ar, "2019-05-02", "نفذت فرنسا 60 غارة في سوريا.", []string{"by=FR; count=60; place=SY"}},
		{ar, "2019-05-02", "ستقدم اليابان خمسين سيارة إسعاف.", []string{"by=JP; count=50"}},
	})
}

func TestNoContributions(t *testing.T) {
	check(t, fact.Contribution, []example{
		{lang: en, text: "The attack killed 12 soldiers in Mali."},
		{lang: en, text: "Germany will send no troops to Syria."},
		{lang: en, text: "Iraq called on its allies to send weapons."},
		{lang: en, text: "France pledged 20 million euros."},
		{lang: fr, text: "L'attentat a tué trois soldats maliens au Mali."},
		{lang: fr, text: "Plus de 200 combattants ont été tués."},
		{lang: ar, text: "قتل 15 جنديا في هجوم شمال مالي."},
		{lang: ar, text: "طالب العراق حلفاءه بإرسال أسلحة."},
		{lang: ar, text: "تعهدت فرنسا بتقديم 20 مليون يورو."},
	})
}
