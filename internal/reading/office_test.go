package reading

import (
	"testing"

	"github.com/mithaq/mithaq/internal/fact"
)

func TestOffices(t *testing.T) {
	check(t, fact.Office, []example{
		{lang: "ar", text: "قال وزير الخارجية الأردني سامر الخطيب إن بلاده ستشارك.", want: []string{"person=سامر الخطيب; of=JO"}},
		{lang: "ar", text: "استقبل الدكتور عادل بن ناصر المنصوري وزير الدولة للشؤون الخارجية وفدا من الاتحاد الأوروبي.", want: []string{"person=عادل بن ناصر المنصوري"}},
		{lang: "ar", text: "وألقى المبعوث الخاص للأمم المتحدة هانس ليندبرغ كلمة.", want: []string{"person=هانس ليندبرغ; of=UN"}},
		{lang: "ar", text: "وقال خالد عبد الملك رئيس الحكومة اليمنية إن الأزمة مستمرة.", want: []string{"person=خالد عبد الملك; of=YE"}},
		{lang: "en", text: "Italy's Foreign Minister Paolo Ferri opened the session.", want: []string{"person=Paolo Ferri; of=IT"}},
		{lang: "en", text: "The U.S. Secretary of State, Daniel Harmon, thanked the hosts.", want: []string{"person=Daniel Harmon; of=US"}},
		{lang: "en", text: "Omar Siddiqui, the Foreign Minister of Pakistan, spoke next.", want: []string{"person=Omar Siddiqui; of=PK"}},
		{lang: "fr", text: "Le ministre français des Affaires étrangères, Luc Moreau, a ouvert la séance.", want: []string{"person=Luc Moreau; of=FR"}},
		{lang: "fr", text: "La secrétaire générale de l'ONU, Ana Sousa, était présente.", want: []string{"person=Ana Sousa; of=UN"}},
		{lang: "ar", text: "وصل الرئيسان الفرنسي فيليب دارمون والعراقي جلال الهماوندي.", want: []string{"person=فيليب دارمون; of=FR", "person=جلال الهماوندي; of=IQ"}},
		{lang: "ar", text: "وشارك رئيس المجلس الأعلى للدولة خليفة بوشناف.", want: []string{"person=خليفة بوشناف"}},
		{lang: "ar", text: "وصل نائب الرئيس السوداني الفريق أحمد الماحي.", want: []string{"person=أحمد الماحي; of=SD"}},
		{lang: "en", text: "The spokesman of the force, Col. Peter Lindgren, spoke.", want: []string{"person=Peter Lindgren"}},
		{lang: "en", text: "Presidents Kwame Mensah of Ghana and Théo Kodjo of Benin met.", want: []string{"person=Kwame Mensah; of=GH", "person=Théo Kodjo; of=BJ"}},
		{lang: "fr", text: "Il a rencontré son homologue irakien Fouad Al-Rubaie.", want: []string{"person=Fouad Al-Rubaie; of=IQ"}},
		{lang: "fr", text: "Les présidents Ibrahim Maïga du Niger et Idriss Koné du Tchad sont venus.", want: []string{"person=Ibrahim Maïga; of=NE", "person=Idriss Koné; of=TD"}},
		{lang: "fr", text: "Le secrétaire d’État américain, Warren T. Holloway, était présent.", want: []string{"person=Warren T. Holloway; of=US"}},
		{lang: "fr", text: "Le commissaire de l'UA, l'Algérien Smaïl Chergou, a parlé.", want: []string{"person=Smaïl Chergou"}},

		{lang: "en", text: "The presidents of Ghana and Benin met in Accra."},
		{lang: "fr", text: "Les ministres du Niger et du Tchad sont venus."},
		{lang: "ar", text: "واتفق الرئيسان الفرنسي والعراقي على التعاون."},
		{lang: "ar", text: "وأكد وزراء الخارجية أهمية التعاون."},
		{lang: "ar", text: "اجتمع الوزير مع الوفد في القاعة."},
		{lang: "en", text: "The foreign ministers of Italy and Spain met the press."},
		{lang: "en", text: "The minister said the work would go on."},
		{lang: "fr", text: "Les ministres se sont félicités des progrès accomplis."},
	})
}
