package reading

// readMinisters reads "the foreign ministers of A, B and C", "the heads of the UN and NATO":
// a group of office holders, where two or more parties follow and the sentence tells of a
// meeting or of what they said there.
func (s *scene) readMinisters(i int) {
	if i < s.bodyAt || !s.Bits[i].Has(cMeet) && !s.Bits[i].Has(cSay) && !s.Bits[i].Has(cConvene) {
		return
	}
	from, to := s.bounds(i)
	for t := from; t < to; t = s.after(t) {
		e := s.entity(t)
		if e == nil || e.sort != aGroup || int(e.from) != t || levelOf(e.code) == "" {
			continue
		}
		if list := s.list(i, int(e.from), listStyle{first: 3, between: 2}); len(codes(list)) >= 3 || len(codes(s.states(list))) >= 2 {
			s.addParticipants(i, t, list, "participant/ministers-of")
		}
	}
}
