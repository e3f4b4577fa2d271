package mention

import (
	"embed"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
)

// The classes of the words that numbers and dates are made of; what Value holds is said of each.
const (
	cardinal     lexicon.Class = 32 + iota // the number
	scale                                  // 100, 1000, 1000000: multiplies what stands before it
	abbreviation                           // the same, only beside digits: m, bn, Md
	vague                                  // hundreds, thousands: no number unless one stands before
	few                                    // several, بضع
	fraction                               // 1/2
	ordinal                                // the number
	roughly                                // une soixantaine: about the number
	percent                                //
	month                                  // 1 to 12, h1 to h12 (Hijri); a full stop after an abbreviation
	weekday                                // 1 (Monday) to 7; a full stop after an abbreviation
	season                                 // 21 to 24, as in EDTF
	unit                                   // y m w d, D(ecade) C(entury), h n s, q(uarter) S (half a year)
	two                                    // a dual: two of that unit
	today                                  // days from today
	daypart                                // morning, مساء
	shift                                  // next 1, last -1, this 0
	ago                                    //
	later                                  // from now; the value: days from today
	bound                                  // by, since, within, in, after
	part                                   // start, mid, end
	measure                                // a unit that is not of time or money
	era                                    // g(regorian), h(ijri), b(efore)
	qualifier                              // about, at least, up to: before a number
	after                                  // the same, after it
	future                                 // words that put a sentence's dates into the future
	past                                   // and into the past
	label                                  // No., resolution: what follows is no quantity
	cent                                   //
	joint                                  // small words: and, to, of, a, the, from, between, point, minus, over, th
)

// Classes names the classes of mention for lexicon.ReadList.
var Classes = map[string]lexicon.Class{
	"cardinal": cardinal, "scale": scale, "abbreviation": abbreviation, "vague": vague, "few": few,
	"fraction": fraction, "ordinal": ordinal, "roughly": roughly, "percent": percent, "month": month,
	"weekday": weekday, "season": season, "unit": unit, "two": two, "today": today, "daypart": daypart,
	"shift": shift, "ago": ago, "later": later, "bound": bound, "part": part, "measure": measure, "era": era,
	"qualifier": qualifier, "after": after, "future": future, "past": past, "label": label, "cent": cent,
	"joint": joint, "currency": names.Currency,
}

//go:embed data
var data embed.FS

// Load puts the words of numbers and dates in l's language into l.
func Load(l *lexicon.Lexicon) error {
	name := string(l.Lang) + ".txt"
	f, err := data.Open("data/" + name)
	if err != nil {
		return mithaq.Errorf(mithaq.NotFound, name, "no word list for language %q", l.Lang)
	}
	defer f.Close()
	return l.ReadList(name, f, Classes)
}
