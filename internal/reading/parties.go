package reading

// listed is a party in a list, at its place.
type listed struct {
	code     string
	from, to int
}

// partiesOf gives the parties that an entity stands for: itself, or that of its office.
func (s *scene) partiesOf(e *entity) []string {
	switch {
	case e.sort == aParty:
		return []string{e.code}
	case e.person >= 0 && s.persons[e.person].inferred && (e.office < 0 || len(s.offices[e.office].parties) == 0):
		return nil // whose officer it is the text does not say here
	case e.office >= 0 && len(s.offices[e.office].parties) > 0:
		return s.offices[e.office].parties
	case e.person >= 0 && s.persons[e.person].of != "":
		return []string{s.persons[e.person].of}
	}
	return nil
}
