package search

import (
	"strings"
	"sync"

	"github.com/mithaq/mithaq"
)

// stopwords are words too frequent to search for, in lower case with their accents.
var stopwords = map[mithaq.Lang]map[string]bool{
	mithaq.English: set(`a an the of and to in is are was were be been being am on for with by at from as that this these those it its
		has have had having not or but which who whom whose what will would shall should can could may might must do does did
		i you he she we they me him her us them my your his our their there here than then if so such no nor into onto
		about between among also when while where how any all both each more most other some only own same too very s t`),
	mithaq.French: set(`le la les l un une des d de du à au aux et en y a ai as avons avez ont avait avaient été être est sont était
		étaient sera seront que qu qui quoi dont où dans pour par sur sous avec sans chez vers entre ce c cet cette ces ceci cela
		il elle ils elles on nous vous je j tu me m te t se s lui leur leurs son sa ses mon ma mes notre nos votre vos ne n pas
		plus ou mais donc or ni car si comme aussi ainsi même tout toute tous toutes autre autres très afin lors`),
}

// function are the Arabic ones, by their two normal forms.
var function = sync.OnceValue(func() (f struct{ written, folded map[string]bool }) {
	f.written, f.folded = map[string]bool{}, map[string]bool{}
	for _, w := range strings.Fields(arabicFunctionWords) {
		f.written[spell(w).written], f.folded[spell(w).folded] = true, true
	}
	return f
})

// functionWord reports whether w is one, however carelessly written, with و or ف or without.
func functionWord(w spelling) bool {
	words := function().folded
	if words[w.folded] {
		return true
	}
	for _, p := range []string{"و", "ف"} {
		if rest, ok := strings.CutPrefix(w.folded, p); ok && words[rest] {
			return true
		}
	}
	return false
}

const arabicFunctionWords = `في فيه فيها فيهم فيهما من منه منها منهم منهما منا مما ممن عن عنه عنها عنهم عما على عليه عليها عليهم عليهما علينا
	إلى إليه إليها إليهم إليهما إلينا أن أنه أنها أنهم أنهما أننا أنني إن إنه إنها إنهم إنهما إننا إنني بأن بأنه بأنها بأنهم لأن لأنه لأنها لأنهم كأن
	ألا أما أم أو لا لم لن لما ما ماذا لماذا كما كيف متى أين حيث حتى حين حينما عند عنده عندما عندها بعد بعدما بعدها قبل قبلها
	بين بينها بينهم بينهما بينما بيننا مع معه معها معهم معا معنا له لها لهم لهما لنا لي لك لكم به بها بهم بهما بنا بي ذلك تلك هذا هذه هذان هذين هاتين
	هؤلاء أولئك هنا هناك هنالك الذي التي الذين اللذين اللذان اللتين اللواتي اللاتي بذلك كذلك لذلك بهذا بهذه لهذا لهذه بما فيما وفقا
	هو هي هم هما هن نحن أنا أنت أنتم كان كانت كانوا كنا يكون تكون يكونوا يكن تكن ليس ليست ليسوا قد لقد سوف
	كل كلا كلتا كلها كلهم بعض بعضها بعضهم أي أية أيضا غير سوى إلا إذ إذا إذن لو لولا لكن لكنه لكنها لكنهم بل ثم نعم
	حول خلال خلالها ضد دون بدون عبر لدى لديه لديها لديهم لدينا منذ مثل مثلما نحو فوق تحت أمام وراء خلف تجاه إزاء رغم بينما
	بكل لكل بلا بنحو بأي لأي بغير لدي كي لكي ذو ذوي ذا ذاك كافة جميع لجميع بجميع أبدا جدا فقط فقد لعل حسب وفق بحسب بموجب
	سيما لاسيما الرغم بالرغم الآن حاليا مثله مثلها مثلهم بمثل كلما أينما حيثما ربما طالما سيكون ستكون سنكون كنت كنتم لست يكونون تكونوا ليكون لتكون
	يجب ينبغي يمكن يزال تزال زال زالت زالوا يزالون تم يتم تتم بات باتت خصوصا لاسيما بها أثناء إثر عقب بغية`

func set(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}
