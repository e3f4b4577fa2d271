package search

import (
	"strings"

	"github.com/mithaq/mithaq/internal/text"
)

// spelling is an Arabic word in its two normal forms. Both have hamza on waw and ya as hamza
// alone. The written one tells أ إ آ from ا, a final ى from ي and ة from ه, as careful writers
// do; the folded one, text.Normal's, tells none of them.
type spelling struct {
	written, folded string
}

// Letters that stand in the written form for those that text.Normal folds. No Arabic text
// has them.
const (
	alefAbove  = "ٲ"
	alefBelow  = "ٳ"
	alefMadda  = "ٵ"
	maqsura    = "ێ"
	taMarbuta  = "ۃ"
	placedLong = len(maqsura)
)

var (
	place  = strings.NewReplacer("أ", alefAbove, "إ", alefBelow, "آ", alefMadda, "ى", maqsura, "ة", taMarbuta)
	fold   = strings.NewReplacer(alefAbove, "ا", alefBelow, "ا", alefMadda, "ا", maqsura, "ي", taMarbuta, "ه")
	hamzas = strings.NewReplacer("ؤ", "ء", "ئ", "ء", " ", "") // one sign may stand for several words
)

func spell(word string) spelling {
	written := hamzas.Replace(text.Normal(place.Replace(word)))
	if len(written) > maxWord {
		written = strings.ToValidUTF8(written[:maxWord], "")
	}
	return spelling{written, fold.Replace(written)}
}

// letters is the length of an Arabic word.
func letters(w string) int { return len(w) / placedLong }
