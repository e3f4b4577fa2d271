package reading

import (
	"testing"

	"github.com/mithaq/mithaq/internal/fact"
)

func TestReferences(t *testing.T) {
	check(t, fact.Reference, []example{
		{lang: "ar", text: "وفقا لقرار مجلس الأمن الدولي رقم 2254.", want: []string{"to=UNSC resolution 2254"}},
		{lang: "ar", text: "تنفيذا لقراري مجلس الأمن 2170 و2178.", want: []string{"to=UNSC resolution 2170", "to=UNSC resolution 2178"}},
		{lang: "ar", published: "2021-03-31", text: "وتأكيدا لبيانهم الصادر في 4 يونيو 2020 جدد الوزراء موقفهم.", want: []string{"to=statement of 2020-06-04"}},
		{lang: "ar", text: "وشددوا على تنفيذ إعلان جدة كاملا.", want: []string{"to=Jeddah Declaration"}},
		{lang: "en", text: "in line with Security Council resolutions 2170 (2014), 2178 (2014) and 2396 (2017)", want: []string{"to=UNSC resolution 2170", "to=UNSC resolution 2178", "to=UNSC resolution 2396"}},
		{lang: "en", text: "They recalled General Assembly resolution 70/1.", want: []string{"to=UNGA resolution 70/1"}},
		{lang: "en", published: "2021-03-30", text: "Recalling their statement of 6 February 2019, Ministers met again.", want: []string{"to=statement of 2019-02-06"}},
		{lang: "en", text: "All sides should implement the Riyadh Declaration without delay.", want: []string{"to=Riyadh Declaration"}},
		{lang: "en", text: "States acceded to the Protocol on Democracy and Good Governance.", want: []string{"to=Protocol on Democracy and Good Governance"}},
		{lang: "fr", text: "conformément à la résolution 2254 du Conseil de sécurité", want: []string{"to=UNSC resolution 2254"}},
		{lang: "fr", text: "Ils ont rappelé la Déclaration de Bamako du 3 novembre 2000.", want: []string{"to=Bamako Declaration of 2000-11-03"}},

		{lang: "ar", text: "وذكروا ببيان جنيف الصادر في 30 حزيران 2012.", want: []string{"to=Geneva Communiqué of 2012-06-30"}},
		{lang: "ar", text: "والتزاما بميثاق منظمة التعاون الإسلامي.", want: []string{"to=OIC Charter"}},
		{lang: "ar", text: "وتطبيق معايير مجموعة العمل المالي، ولا سيما التوصية 15.", want: []string{"to=FATF standards", "to=FATF Recommendation 15"}},
		{lang: "en", text: "Members recalled the 2002 Declaration on the Conduct of Parties.", want: []string{"to=Declaration on the Conduct of Parties of 2002"}},
		{lang: "en", text: "They refer to the letters sent to the Council of 25 June 2014 and 20 September 2014.", want: []string{"to=letter of 2014-06-25", "to=letter of 2014-09-20"}},
		{lang: "en", text: "They follow the Guiding Principles adopted in Kuwait in February 2018.", want: []string{"to=Guiding Principles of 2018-02"}},
		{lang: "fr", text: "conformément au Règlement sanitaire international (2005)", want: []string{"to=International Health Regulations of 2005"}},
		{lang: "fr", text: "Ils appliquent la Charte des eaux du fleuve Sénégal de 2002.", want: []string{"to=Charter of 2002"}},

		{lang: "ar", text: "إعلان الدوحة يختتم القمة\n\nوتضمن «إعلان الدوحة» عدة بنود."},
		{lang: "en", text: "The plan to raise 394 million dollars in 2024 was presented."},
		{lang: "ar", text: "وقرارات مجلس الأمن ذات الصلة."},
		{lang: "ar", text: "وصدر بيان في ختام الاجتماع."},
		{lang: "en", text: "in line with relevant resolutions of the Security Council"},
		{lang: "en", text: "The statement was issued after the meeting."},
		{lang: "en", text: "Resolution of the conflict will take 20 years."},
		{lang: "fr", text: "les résolutions pertinentes du Conseil de sécurité"},
		{lang: "fr", text: "Une déclaration a été publiée à l'issue de la réunion."},
	})
}
