package mention

// date is a date's parts, before it is resolved.
type date struct{}

func (f *Finder) date(int32) (Mention, bool) { return Mention{}, false }
func (f *Finder) resolve()                   {}
