package reading

import (
	"testing"

	"github.com/mithaq/mithaq/internal/fact"
)

// TestMeetingHosts reads the ways in which texts say who hosts, and look-alikes.
func TestMeetingHosts(t *testing.T) {
	check(t, fact.Meeting, []example{
		{lang: "ar", published: "2019-03-08", text: "نظمت النرويج والأمم المتحدة المؤتمر في أوسلو يوم 3 مارس 2019.", want: []string{"place=Oslo, NO; hosts=NO+UN"}},
		{lang: "ar", published: "2019-03-08", text: "عقد الاجتماع في عمان يوم 3 مارس 2019 باستضافة مشتركة من الأردن ومصر.", want: []string{"hosts=JO+EG"}},
		{lang: "ar", published: "2019-03-08", text: "استضافت كينيا القمة في نيروبي يوم 3 مارس 2019.", want: []string{"place=Nairobi, KE; hosts=KE"}},
		{lang: "ar", published: "2019-03-08", text: "ترأس وزير خارجية النمسا الاجتماع الذي عقد في فيينا يوم 3 مارس 2019.", want: []string{"place=Vienna, AT; hosts=AT"}},
		{lang: "ar", published: "2019-03-08", text: "بدعوة من غانا، اجتمع الوزراء في أكرا يوم 3 مارس 2019.", want: []string{"place=Accra, GH; level=ministers; hosts=GH"}},
		{lang: "ar", published: "2019-03-08", text: "انعقد المنتدى في دكار يوم 3 مارس 2019 برئاسة السنغال.", want: []string{"place=Dakar, SN; hosts=SN"}},
		{lang: "ar", published: "2019-03-08", text: "سيعقد الاجتماع المقبل في برلين في مايو 2019 برئاسة مشتركة بين ألمانيا وفرنسا.", want: []string{"status=planned; hosts=DE+FR"}},
		{lang: "en", published: "2019-03-08", text: "The conference was jointly organised by Norway and the United Nations in Oslo on 3 March 2019.", want: []string{"place=Oslo, NO; hosts=NO+UN"}},
		{lang: "en", published: "2019-03-08", text: "The meeting, co-hosted by Jordan and Egypt, took place in Amman on 3 March 2019.", want: []string{"place=Amman, JO; hosts=JO+EG"}},
		{lang: "en", published: "2019-03-08", text: "Kenya hosted the summit of leaders in Nairobi on 3 March 2019.", want: []string{"place=Nairobi, KE; level=leaders; hosts=KE"}},
		{lang: "en", published: "2019-03-08", text: "The meeting in Vienna on 3 March 2019 was chaired by the Foreign Minister of Austria.", want: []string{"place=Vienna, AT; hosts=AT"}},
		{lang: "en", published: "2019-03-08", text: "Germany and France will co-chair the next meeting in Berlin in May 2019.", want: []string{"status=planned; hosts=DE+FR"}},
		{lang: "en", published: "2019-03-08", text: "At the invitation of Ghana, the ministers met in Accra on 3 March 2019.", want: []string{"place=Accra, GH; level=ministers; hosts=GH"}},
		{lang: "en", published: "2019-03-08", text: "The forum convened in Dakar on 3 March 2019 under the chairmanship of Senegal.", want: []string{"place=Dakar, SN; hosts=SN"}},
		{lang: "en", published: "2019-03-08", text: "Morocco played host to the conference in Marrakesh on 3 March 2019.", want: []string{"hosts=MA"}},
		{lang: "fr", published: "2019-03-08", text: "La conférence a été organisée conjointement par la Norvège et les Nations unies à Oslo le 3 mars 2019.", want: []string{"place=Oslo, NO; hosts=NO+UN"}},
		{lang: "fr", published: "2019-03-08", text: "La réunion, coorganisée par la Jordanie et l'Égypte, a eu lieu à Amman le 3 mars 2019.", want: []string{"place=Amman, JO; hosts=JO+EG"}},
		{lang: "fr", published: "2019-03-08", text: "Le Kenya a accueilli le sommet à Nairobi le 3 mars 2019.", want: []string{"place=Nairobi, KE; hosts=KE"}},
		{lang: "fr", published: "2019-03-08", text: "La réunion tenue à Vienne le 3 mars 2019 était présidée par le ministre autrichien des Affaires étrangères.", want: []string{"place=Vienna, AT; hosts=AT"}},
		{lang: "fr", published: "2019-03-08", text: "À l'invitation du Ghana, les ministres se sont réunis à Accra le 3 mars 2019.", want: []string{"place=Accra, GH; level=ministers; hosts=GH"}},
		{lang: "fr", published: "2019-03-08", text: "Le forum s'est réuni à Dakar le 3 mars 2019 sous la présidence du Sénégal.", want: []string{"place=Dakar, SN; hosts=SN"}},
		{lang: "fr", published: "2019-03-08", text: "La prochaine réunion se tiendra à Berlin en mai 2019, sous la coprésidence de l'Allemagne et de la France.", want: []string{"status=planned; hosts=DE+FR"}},
		{lang: "fr", published: "2019-03-08", text: "La conférence, convoquée par la Suède et l'Union européenne, s'est tenue à Bruxelles le 3 mars 2019.", want: []string{"hosts=SE+EU"}},
		{lang: "fr", published: "2019-03-08", text: "La France et le Liban ont coprésidé la conférence à Paris le 3 mars 2019.", want: []string{"hosts=FR+LB"}},
	})
}
