package reading

import "github.com/mithaq/mithaq/internal/text"

// promisesAt tells whether who stands before the verb at t can promise: "we" for the speakers,
// "other" for somebody else, and "" for nobody. What stands behind a relative or another
// conjunction is looked at alone: in "the reforms that will help" nobody promises.
func (s *scene) promisesAt(t int) string {
	for p := s.beforeInsertion(t); p >= max(0, t-22); p-- {
		if s.is(p, cWe) && !s.possessive(p) {
			return "we"
		}
		if e := s.entity(p); e != nil && s.canPromise(e) {
			return s.kindOfPromiser(e)
		} else if e != nil && e.sort == anEnemy && int(e.to) >= t-1 {
			return ""
		}
		if s.is(p, cPronoun) || s.is(p, cActor) || s.is(p, cMemberly) {
			return "other"
		}
		if s.is(p, cRelative) && (t-p > 1 || !s.relatesToPromiser(p)) || s.punct(p, ";:.") || t-p > 10 && s.punct(p, ",") {
			return ""
		}
	}
	return ""
}

// beforeInsertion gives the token before the verb at t, behind a clause set between commas:
// "Serbia, whose accession was approved in July, will".
func (s *scene) beforeInsertion(t int) int {
	if !s.punct(t-1, ",") {
		return t - 1
	}
	for p := t - 2; p > max(0, t-20) && !s.punct(p, ".;:"); p-- {
		if s.punct(p, ",") {
			return p - 1
		}
	}
	return t - 1
}

// headWord reports whether t is the first word of its line, a bullet or number passed over.
func (s *scene) headWord(t int) bool {
	for t > 0 && !s.Tokens[t].Is(text.First) {
		t--
		if s.Tokens[t].Kind == text.Word {
			return false
		}
	}
	return true
}

// kindOfPromiser tells whether e is the speakers themselves.
func (s *scene) kindOfPromiser(e *entity) string {
	if e.sort == aGroup && s.is(int(e.from), cWe) {
		return "we"
	}
	return "other"
}

// possessive reports whether the word at p is "our" or « notre » rather than "we".
func (s *scene) possessive(p int) bool {
	switch s.raw(p) {
	case "our", "us", "notre", "nos":
		return true
	}
	return false
}

// relatesToPromiser reports whether the relative at p follows one who can promise: "Chad,
// which will send".
func (s *scene) relatesToPromiser(p int) bool {
	p--
	if s.punct(p, ",") {
		p--
	}
	e := s.entity(p)
	return e != nil && s.canPromise(e) && !s.is(p, cWe)
}

// verbLikeLatin reports whether the word at t may be a verb: a word in lower case that is no
// article, name or number.
func (s *scene) verbLikeLatin(t int) bool {
	return t < len(s.Tokens) && s.Tokens[t].Kind == text.Word && !s.Tokens[t].Is(text.Capital) && !s.is(t, cThe) && !s.is(t, cAnd) &&
		s.entity(t) == nil && !s.is(t, cRelative) && !s.is(t, cPrep) && !s.is(t, cWe) && s.mention(t) == nil
}
