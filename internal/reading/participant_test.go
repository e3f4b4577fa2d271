package reading

import (
	"testing"

	"github.com/mithaq/mithaq/internal/fact"
)

func TestParticipants(t *testing.T) {
	check(t, fact.Participant, []example{
		{lang: "ar", text: "عقد اجتماع في الدوحة بمشاركة وزراء خارجية الأردن ومصر والمغرب.", want: []string{"who=JO", "who=EG", "who=MA"}},
		{lang: "ar", text: "وشارك في الاجتماع كل من تونس والجزائر، إضافة إلى الاتحاد الأوروبي.", want: []string{"who=TN", "who=DZ", "who=EU"}},
		{lang: "ar", text: "ومثّل الكويت في المؤتمر نائب وزير الخارجية.", want: []string{"who=KW"}},
		{lang: "ar", text: "وحضر القمة ممثلون عن الأمم المتحدة وجامعة الدول العربية.", want: []string{"who=UN", "who=LAS"}},
		{lang: "ar", text: "وأكد وزراء خارجية فرنسا وألمانيا وإيطاليا خلال الاجتماع أهمية التعاون.", want: []string{"who=FR", "who=DE", "who=IT"}},
		{lang: "en", text: "The meeting was attended by ministers from Italy, Spain and Portugal.", want: []string{"who=IT", "who=ES", "who=PT"}},
		{lang: "en", text: "Norway and Sweden took part in the conference.", want: []string{"who=NO", "who=SE"}},
		{lang: "en", text: "Cameroon was represented at the summit by its ambassador.", want: []string{"who=CM"}},
		{lang: "en", text: "Observers came to the meeting. Chad, Mali, NATO and INTERPOL sent observers.", want: []string{"who=TD", "who=ML", "who=NATO", "who=INTERPOL"}},
		{lang: "en", text: "In the conference hall of the summit, Egypt, Jordan and Iraq gathered on Monday.", want: []string{"who=EG", "who=JO", "who=IQ"}},
		{lang: "en", text: "The Prime Minister of Denmark told the conference that more was needed.", want: []string{"who=DK"}},
		{lang: "fr", text: "Ont pris part à la réunion les ministres de la Belgique et de l'Espagne.", want: []string{"who=BE", "who=ES"}},
		{lang: "fr", text: "Étaient représentés à la conférence le Maroc, la Tunisie et l'Union africaine.", want: []string{"who=MA", "who=TN", "who=African Union"}},
		{lang: "fr", text: "Le Ghana et le Togo ont assisté au sommet comme observateurs.", want: []string{"who=GH", "who=TG"}},
		{lang: "fr", text: "La réunion s'est tenue en présence de la Grèce et de Chypre.", want: []string{"who=GR", "who=CY"}},

		{lang: "ar", text: "ناقش الاجتماع الأوضاع في سوريا والعراق."},
		{lang: "ar", text: "وتشارك في العمليات الجوية كل من البحرين والأردن."},
		{lang: "ar", text: "وأعرب المشاركون في المؤتمر عن امتنانهم."},
		{lang: "en", text: "Canada and Australia take part in the air strikes."},
		{lang: "en", text: "Iran did not attend the conference."},
		{lang: "en", text: "The meeting discussed the situation in Libya and Mali."},
		{lang: "fr", text: "La conférence porte sur la crise au Yémen."},
		{lang: "fr", text: "La France participe aux frappes en Syrie."},
	})
}
