package reading

import (
	"testing"

	"github.com/mithaq/mithaq/internal/fact"
)

func TestCommitments(t *testing.T) {
	check(t, fact.Commitment, []example{
		{lang: "ar", text: "جدد الوزراء التزامهم بمواصلة دعم العراق.", want: []string{"act=commit"}},
		{lang: "ar", text: "وأكد المشاركون عزمهم على القضاء على التنظيم.", want: []string{"act=commit"}},
		{lang: "ar", text: "ودعا المشاركون جميع الأطراف إلى وقف إطلاق النار.", want: []string{"act=call_on"}},
		{lang: "ar", text: "وتعتزم فرنسا مواصلة تدريب القوات المحلية.", want: []string{"act=plan"}},
		{lang: "ar", text: "سنعمل مع شركائنا على تجفيف منابع التمويل.", want: []string{"act=plan"}},
		{lang: "ar", text: "ولن نسمح بعودة التنظيم إلى أراضينا.", want: []string{"act=commit"}},
		{lang: "ar", text: "واتفق الوزراء على إنشاء آلية للمتابعة.", want: []string{"act=commit"}},
		{lang: "ar", text: "نلتزم بتعزيز التعاون وبتبادل المعلومات.", want: []string{"act=commit", "act=commit"}},
		{lang: "en", text: "Ministers reaffirmed their commitment to strengthening cooperation.", want: []string{"act=commit"}},
		{lang: "en", text: "We will continue to support the Government of Iraq.", want: []string{"act=plan"}},
		{lang: "en", text: "We will not pay ransoms.", want: []string{"act=commit"}},
		{lang: "en", text: "Leaders agreed to establish a joint fund by 2026.", want: []string{"act=commit; due=../2026"}},
		{lang: "en", text: "They called on all parties to cease hostilities.", want: []string{"act=call_on"}},
		{lang: "en", text: "The working group is to review the guidelines.", want: []string{"act=plan"}},
		{lang: "en", text: "We therefore pledge to:\n- expand training for local police;\n- share customs data every month.", want: []string{"act=commit", "act=commit"}},
		{lang: "fr", text: "Les ministres se sont engagés à renforcer leur coopération.", want: []string{"act=commit"}},
		{lang: "fr", text: "Nous poursuivrons notre appui à la stabilisation.", want: []string{"act=plan"}},
		{lang: "fr", text: "Ils appellent toutes les parties à respecter la trêve.", want: []string{"act=call_on"}},
		{lang: "fr", text: "Les dirigeants sont convenus de créer un mécanisme de suivi.", want: []string{"act=commit"}},
		{lang: "en", text: "Recognising the urgency, we will step up our efforts.", want: []string{"act=plan"}},
		{lang: "en", text: "We are committed to the full elimination of harmful practices.", want: []string{"act=commit"}},
		{lang: "en", text: "We strive to keep markets open.", want: []string{"act=plan"}},
		{lang: "en", text: "The Council demands that the parties lay down their arms.", want: []string{"act=call_on"}},
		{lang: "en", text: "We call for an early conclusion of the talks.", want: []string{"act=call_on"}},
		{lang: "en", text: "We ask the FSB to monitor progress and report back.", want: []string{"act=call_on"}},
		{lang: "fr", text: "Nous nous engageons à nous abstenir de toute nouvelle mesure.", want: []string{"act=commit"}},
		{lang: "fr", text: "La Coalition ne reconnaîtra pas les résultats du scrutin.", want: []string{"act=commit"}},
		{lang: "fr", text: "Nous convenons de créer un conseil de suivi.", want: []string{"act=commit"}},
		{lang: "fr", text: "Nous appelons à la mise en œuvre de la résolution.", want: []string{"act=call_on"}},
		{lang: "ar", text: "ونلتزم بسد الفجوة التمويلية المتبقية.", want: []string{"act=commit"}},
		{lang: "ar", text: "وسنخفض متوسط كلفة التحويلات.", want: []string{"act=plan"}},
		{lang: "ar", text: "نسعى إلى تعزيز الشفافية.", want: []string{"act=plan"}},
		{lang: "ar", text: "ونهيب بدول الجوار تشديد الرقابة.", want: []string{"act=call_on"}},

		{lang: "en", text: "We believe that these reforms will strengthen the economy."},
		{lang: "en", text: "We welcome the reforms, which will improve confidence."},
		{lang: "en", text: "We look forward to the next summit."},
		{lang: "en", text: "An envoy who asked not to be named declined to answer."},
		{lang: "fr", text: "Nous demeurons préoccupés par la situation."},
		{lang: "fr", text: "Nous espérons que la croissance reprendra."},
		{lang: "ar", text: "نتطلع إلى القمة المقبلة."},
		{lang: "ar", text: "ونعتقد أن هذه الإصلاحات ستعزز النمو."},
		{lang: "ar", text: "ورحب الوزراء بتشكيل الحكومة الجديدة."},
		{lang: "ar", text: "وأكد المشاركون أهمية مواصلة الدعم."},
		{lang: "ar", text: "وأعرب الوزراء عن قلقهم من تدهور الأوضاع."},
		{lang: "ar", text: "وجدد التزام بلاده بمبادئ حسن الجوار."},
		{lang: "en", text: "Ministers welcomed the progress that was made."},
		{lang: "en", text: "The Coalition should share its experience."},
		{lang: "en", text: "Leaders stressed the importance of stabilising the region."},
		{lang: "en", text: "We thank the host country for its welcome."},
		{lang: "en", text: "They agreed on the need to act together."},
		{lang: "fr", text: "Les ministres ont salué les progrès accomplis."},
		{lang: "fr", text: "Il conviendrait que les restrictions soient levées."},
	})
}
