package reading

import (
	"strings"
	"testing"
	"time"
)

// TestManyMembers reads a long text that tells of members in every sentence without naming
// the body there: what is looked up in the whole document is looked up once.
func TestManyMembers(t *testing.T) {
	text := "The Global Coalition met in Rome. " + strings.Repeat("The EU and NATO sent envoys. Kenya joined in 2019.\n", 10_000)
	start := time.Now()
	facts := New().Read(Input{Source: "test", Text: text, Lang: "en", Published: "2020-01-01"})
	if len(facts) == 0 {
		t.Fatal("nothing is read")
	}
	if took := time.Since(start); took > 30*time.Second {
		t.Errorf("took %s", took)
	}
}
