package reading

import "github.com/mithaq/mithaq/internal/lexicon"

// joinAnchors joins the anchors of a sentence that tell of one meeting: a verb and its noun
// ("held a meeting", "gathered for a summit"), or two nouns of which one says nothing new.
func (s *scene) joinAnchors() {
	last := -1
	for k := range s.anchors {
		b := &s.anchors[k]
		if last >= 0 && s.oneMeeting(&s.anchors[last], b) {
			s.anchors[last].take(b)
			continue
		}
		last = k
	}
}

func (s *scene) oneMeeting(a, b *anchor) bool {
	if (a.when >= 0 || a.where >= 0) && (b.when >= 0 || b.where >= 0) && s.coordinated(a.reach, b.at) {
		return false
	}
	if b.twin || a.when >= 0 && b.when >= 0 || a.where >= 0 && b.where >= 0 || s.broken(a.reach, b.at) {
		return false
	}
	gap := b.at - a.reach
	switch {
	case a.noun != b.noun:
		return gap <= 14
	case !a.noun:
		return gap <= 10
	case b.weak || a.weak:
		return gap <= 6
	}
	return gap <= 2 && (b.when < 0 && b.where < 0 || a.when < 0 && a.where < 0)
}

// coordinated reports whether "and" or "that" stands between tokens a and b.
func (s *scene) coordinated(a, b int) bool {
	for p := a; p < b; p++ {
		if s.is(p, cAnd) || s.is(p, cThat) || s.Words[p].Parts&lexicon.And != 0 {
			return true
		}
	}
	return false
}

// take makes b part of a.
func (a *anchor) take(b *anchor) {
	b.joined = true
	if a.when < 0 {
		a.when = b.when
	}
	if a.where < 0 {
		a.where = b.where
	}
	switch {
	case b.noun && !a.noun:
		a.verb, a.noun = a.at, true
		a.at, a.to = b.at, b.to
	case !b.noun:
		a.verb = b.at
	}
	a.reach = max(a.reach, b.reach)
}
