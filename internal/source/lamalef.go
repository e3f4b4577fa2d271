package source

import (
	"regexp"
	"strings"
)

// turnedRound are letter sequences that no Arabic word has, with what they are when the
// letters of a lam-alef ligature came out in the wrong order.
var turnedRound = regexp.MustCompile(`(^|[^\p{Arabic}])([وفبك]?)(اال|األ|اإل|اآل)`)

var turnedWords = strings.NewReplacer("اال", "الا", "األ", "الأ", "اإل", "الإ", "اآل", "الآ")

// certain are frequent words that have no other reading when lam and alef changed places.
var certain = map[string]string{
	"ال": "لا", "وال": "ولا", "خالل": "خلال", "والية": "ولاية", "الواليات": "الولايات", "السالم": "السلام", "اإلسالم": "الإسلام",
	"اإلسالمية": "الإسلامية", "اإلسالمي": "الإسلامي", "دوالر": "دولار", "ثالثة": "ثلاثة", "ثالث": "ثلاث", "الثالثاء": "الثلاثاء",
	"عالقات": "علاقات", "العالقات": "العلاقات", "أال": "ألا", "إال": "إلا", "إىل": "إلى", "عىل": "على", "بالد": "بلاد", "البالد": "البلاد",
	"سالح": "سلاح", "السالح": "السلاح", "إعالن": "إعلان", "اإلعالن": "الإعلان", "إعالم": "إعلام", "اإلعالم": "الإعلام", "فال": "فلا",
	"إصالح": "إصلاح", "اإلصالح": "الإصلاح", "الالجئين": "اللاجئين", "الالجئون": "اللاجئون", "االحتالل": "الاحتلال", "مالحقة": "ملاحقة", "المالحقة": "الملاحقة",
}

// repairSwapped puts lam-alef right in a text where it came out turned round throughout, in
// a file whose fonts could not be mended (see withStandIns). Whether it did is told by
// sequences that no word has; a text without them is left alone.
func repairSwapped(text string) string {
	if len(turnedRound.FindAllStringIndex(text, 3)) < 3 {
		return text
	}
	return arabicWords.ReplaceAllStringFunc(text, func(w string) string {
		if right, ok := certain[w]; ok {
			return right
		}
		return turnedRound.ReplaceAllStringFunc(w, turnedWords.Replace)
	})
}

var arabicWords = regexp.MustCompile(`\p{Arabic}+`)
