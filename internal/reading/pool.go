package reading

import (
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/names"
)

// pooled reports whether sentence i, or the document so far, tells of what several give together.
func (s *scene) pooled(i int) bool {
	from, to := s.bounds(i)
	return s.pledges > 0 || s.Bits[i].Meets(&pooling) || s.promises(from, to)
}

var pooling = lexicon.SetOf(cCollective, cDrive, names.Drive, cPromised, cMeet, cRaised, cGoal)

// promises reports whether a plural noun of promising stands among tokens from to to: pledges.
func (s *scene) promises(from, to int) bool {
	for p := from; p < to; p = s.next(p) {
		h := s.hit(p)
		if h == nil {
			continue
		}
		for _, sense := range h.Senses {
			if sense.Class == cPledge && sense.Form == lexicon.Plural {
				return true
			}
		}
	}
	return false
}
