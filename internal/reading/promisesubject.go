package reading

import "github.com/mithaq/mithaq/internal/text"

// promisesAt tells whether who stands before the verb at t can promise: "we" for the speakers,
// "other" for somebody else, and "" for nobody. What stands behind a relative or another
// conjunction is looked at alone: in "the reforms that will help" nobody promises.
func (s *scene) promisesAt(t int) string {
	for p := t - 1; p >= max(0, t-10); p-- {
		if s.is(p, cWe) && !s.possessive(p) {
			return "we"
		}
		if e := s.entity(p); e != nil && s.canPromise(e) {
			return s.kindOfPromiser(e)
		} else if e != nil && e.sort != aDemonym {
			return ""
		}
		if s.is(p, cPronoun) || s.is(p, cActor) || s.is(p, cMemberly) {
			return "other"
		}
		if s.is(p, cRelative) && t-p > 1 || s.is(p, cRelative) && t-p == 1 && !s.relatesToPromiser(p) || s.punct(p, ";:.") {
			return ""
		}
	}
	return ""
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
