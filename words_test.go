package mithaq

import (
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/cockroachdb/apd/v3"
)

func TestMarking(t *testing.T) {
	for s, want := range map[string]Marking{"clear": Clear, "TLP:AMBER+STRICT": AmberStrict, " tlp:red ": Red} {
		if m, err := ParseMarking(s); err != nil || m != want {
			t.Errorf("%q: %v, %v", s, m, err)
		}
	}
	if _, err := ParseMarking("white"); KindOf(err) != Invalid || !strings.Contains(err.Error(), "TLP:CLEAR") {
		t.Error(err)
	}
	if !Green.Within(Amber) || Red.Within(Amber) || Marking("?").Within(Red) {
		t.Error("a marking is shown beyond its limit")
	}
}

func TestError(t *testing.T) {
	err := error(Errorf(Outside, "page.html", "cannot be fetched: %w", io.ErrUnexpectedEOF).WithRemedy("try again"))
	if err.Error() != "page.html: cannot be fetched: unexpected EOF (try again)" {
		t.Error(err)
	}
	if !errors.Is(err, io.ErrUnexpectedEOF) || KindOf(err) != Outside || KindOf(io.EOF) != "" {
		t.Error("the cause or the kind is lost")
	}
}

func TestMoney(t *testing.T) {
	if s := (Money{apd.New(4360, 5), "USD"}).String(); s != "436000000 USD" {
		t.Error(s)
	}
	if !Arabic.RTL() || English.RTL() || Lang("de").Known() {
		t.Error("languages")
	}
}
