package main
type readCmd struct{}
func (readCmd) Run(*terminal) error { return nil }
type mentionsCmd struct{}
func (mentionsCmd) Run(*terminal) error { return nil }
