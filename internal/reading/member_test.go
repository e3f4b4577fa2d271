package reading

import (
	"testing"

	"github.com/mithaq/mithaq/internal/fact"
)

func TestMembers(t *testing.T) {
	check(t, fact.Member, []example{
		{lang: "ar", text: "انضمت موريتانيا إلى التحالف الدولي في عام 2020.", want: []string{"who=MR; action=joined; date=2020"}},
		{lang: "ar", text: "ورحب الوزراء بانضمام توغو والبنين إلى التحالف.", want: []string{"who=TG; action=joined", "who=BJ; action=joined"}},
		{lang: "ar", text: "تأسست المنظمة سنة 1972 على يد موريتانيا ومالي والسنغال.", want: []string{"who=MR; action=founded; date=1972", "who=ML; action=founded", "who=SN; action=founded"}},
		{lang: "ar", text: "وتضم الهيئة ثمانية بلدان، هي: إثيوبيا وكينيا والصومال.", want: []string{"who=ET; action=", "who=KE", "who=SO"}},
		{lang: "ar", text: "يتألف التحالف من الدول التالية: ألبانيا، قبرص، اليونان، المجر.", want: []string{"who=AL", "who=CY", "who=GR", "who=HU"}},
		{lang: "ar", text: "انسحبت قطر من المنظمة مطلع عام 2019.", want: []string{"who=QA; action=left"}},
		{lang: "en", text: "Kenya joined the coalition in 2019.", want: []string{"who=KE; action=joined; date=2019"}},
		{lang: "en", text: "The ministers welcomed Benin as its 85th member.", want: []string{"who=BJ; action=joined"}},
		{lang: "en", text: "Denmark became the 21st participant in the alliance.", want: []string{"who=DK; action=joined"}},
		{lang: "en", text: "Members of the group are Nigeria, Niger, Chad and Cameroon.", want: []string{"who=NG; action=", "who=NE", "who=TD", "who=CM"}},
		{lang: "en", text: "The bloc comprises Algeria, Libya and Tunisia.", want: []string{"who=DZ", "who=LY", "who=TN"}},
		{lang: "en", text: "The alliance was founded by Italy and Greece in 2001.", want: []string{"who=IT; action=founded; date=2001", "who=GR; action=founded"}},
		{lang: "en", text: "The UK left the organisation in 2020.", want: []string{"who=GB; action=left; date=2020"}},
		{lang: "fr", text: "Le Kenya a rejoint la coalition en 2019.", want: []string{"who=KE; action=joined; date=2019"}},
		{lang: "fr", text: "Le Mali, le Burkina Faso et le Niger ont quitté l'organisation en janvier 2025.", want: []string{"who=ML; action=left", "who=BF", "who=NE"}},
		{lang: "fr", text: "L'alliance regroupe la Belgique, l'Espagne et le Portugal.", want: []string{"who=BE; action=", "who=ES", "who=PT"}},
		{lang: "fr", text: "Le Tchad a été admis au sein du Comité.", want: []string{"who=TD; action=joined"}},

		{lang: "ar", text: "وقعت الحادثة ضمن قوات من رواندا وإثيوبيا."},
		{lang: "ar", text: "ودعا الدول الأعضاء إلى تنفيذ القرارات."},
		{lang: "ar", text: "ورحبت الولايات المتحدة بنتائج الاجتماع."},
		{lang: "en", text: "France joined in condemning the attack."},
		{lang: "en", text: "The minister left Egypt for Jordan on Monday."},
		{lang: "en", text: "Spain will withdraw its troops from Iraq."},
		{lang: "en", text: "Members of the group called on Iran to comply."},
		{lang: "fr", text: "Le ministre a quitté la Belgique lundi."},
		{lang: "fr", text: "Les membres du groupe ont appelé la Russie à la retenue."},
	})
}
