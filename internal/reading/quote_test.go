package reading

import (
	"testing"

	"github.com/mithaq/mithaq/internal/fact"
)

func TestQuotes(t *testing.T) {
	check(t, fact.Quote, []example{
		{lang: "ar", text: "وقال وزير الخارجية الأردني سامر الخطيب إن بلاده ستواصل استقبال اللاجئين.", want: []string{"speaker=سامر الخطيب; reported=indirect"}},
		{lang: "ar", text: "وأوضح البيان المشترك أن التهديد لم ينته.", want: []string{"speaker=joint statement; reported=indirect"}},
		{lang: "ar", text: "وأشار الوزراء إلى أن التحالف يضم شركاء كثيرين.", want: []string{"speaker=ministers; reported=indirect"}},
		{lang: "ar", text: "وأكد الوزراء أن العمل مستمر. وأضافوا أن النتائج مشجعة.", want: []string{"speaker=ministers", "speaker=ministers"}},
		{lang: "ar", text: "وقال البيان: «نقف مع الشعب العراقي في محنته».", want: []string{"speaker=statement; reported=direct"}},
		{lang: "ar", text: "وبحسب الأمم المتحدة، نزح مئات الآلاف من ديارهم.", want: []string{"speaker=UN; reported=indirect"}},
		{lang: "en", text: "Foreign Minister Paolo Ferri of Italy said that the work was not over.", want: []string{"speaker=Paolo Ferri; reported=indirect"}},
		{lang: "en", text: "Ministers noted that the threat had changed.", want: []string{"speaker=ministers; reported=indirect"}},
		{lang: "en", text: `"We will not leave the job half done," said Foreign Minister Paolo Ferri.`, want: []string{"speaker=Paolo Ferri; reported=direct"}},
		{lang: "en", text: "The camps, the United Nations warned, were full.", want: []string{"speaker=UN; reported=indirect"}},
		{lang: "en", text: "According to the World Bank, a third of the roads are gone.", want: []string{"speaker=World Bank; reported=indirect"}},
		{lang: "fr", text: "Le ministre français Luc Moreau a déclaré que la lutte continuait.", want: []string{"speaker=Luc Moreau; reported=indirect"}},
		{lang: "fr", text: "« Nous ne céderons pas à la terreur », a affirmé le ministre français Luc Moreau.", want: []string{"speaker=Luc Moreau; reported=direct"}},
		{lang: "fr", text: "Selon l'ONU, trois écoles sur quatre sont fermées.", want: []string{"speaker=UN; reported=indirect"}},
		{lang: "fr", text: "Les ministres ont rappelé que la menace demeurait.", want: []string{"speaker=ministers; reported=indirect"}},
		{lang: "ar", text: "وحذر الوزراء من أن التنظيم لم ينته.", want: []string{"speaker=ministers"}},
		{lang: "en", text: "Foreign Minister Paolo Ferri spoke. He said Italy had raised 60 percent of that.", want: []string{"speaker=Paolo Ferri"}},
		{lang: "en", text: "Half the sum would come soon, Foreign Minister Paolo Ferri announced on Sunday.", want: []string{"speaker=Paolo Ferri"}},
		{lang: "en", text: "Foreign Minister Paolo Ferri spoke. According to him, the camps were full.", want: []string{"speaker=Paolo Ferri"}},
		{lang: "fr", text: "Cette aide viendra vite, a promis Washington, sans avancer de chiffre.", want: []string{"speaker=US"}},

		{lang: "ar", text: "أعلنت المملكة تشكيل تحالف، على أن يتم تأسيس مركز في الرياض."},
		{lang: "ar", text: "اقرأ أيضا: وزير الخارجية سامر الخطيب يقول إن العمل مستمر."},
		{lang: "fr", text: "Ils ont fait le point sur « l'état d'avancement » du projet."},
		{lang: "ar", text: "وأكد الوزراء أهمية التعاون بين الشركاء."},
		{lang: "ar", text: "وشدد المشاركون على ضرورة أن تستمر المساعدات."},
		{lang: "ar", text: "يذكر أن التحالف تأسس قبل أعوام."},
		{lang: "ar", text: "وأعلن الوزير عن عقد اجتماع آخر."},
		{lang: "en", text: "Ministers stressed the need for more funds."},
		{lang: "en", text: "The minister announced the transfer of two aircraft."},
		{lang: "en", text: "An official who asked not to be named said that talks would resume."},
		{lang: "en", text: "They agreed on a plan so that aid can flow."},
		{lang: "fr", text: "Les ministres ont souligné l'importance de la coopération."},
		{lang: "fr", text: "Une source diplomatique a indiqué que les discussions se poursuivaient."},
	})
}
