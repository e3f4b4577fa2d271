package source

import (
	"regexp"
	"strings"

	"github.com/mithaq/mithaq"
)

// A label stands alone on its line, as the Traffic Light Protocol asks: at the head or foot
// of a page. A sentence that speaks of TLP:AMBER marks nothing.
var label = regexp.MustCompile(`(?m)^[ \t\x{200e}\x{200f}]*(?:TLP|tlp) ?: ?((?i)RED|AMBER ?\+ ?STRICT|AMBER|GREEN|CLEAR|WHITE)[ \t\x{200e}\x{200f}\r]*$`)

// labelOf gives the narrowest TLP label that stands alone on a line of text.
func labelOf(text string) Found {
	if !strings.Contains(text, "TLP") && !strings.Contains(text, "tlp") {
		return Found{} // which spares most texts the search
	}
	var narrowest mithaq.Marking
	for _, m := range label.FindAllStringSubmatch(text, -1) {
		name := strings.ReplaceAll(strings.ToUpper(m[1]), " ", "")
		if name == "WHITE" {
			name = "CLEAR" // as TLP 1.0 called it
		}
		marking, err := mithaq.ParseMarking(name)
		if err == nil && (narrowest == "" || !marking.Within(narrowest)) {
			narrowest = marking
		}
	}
	if narrowest == "" {
		return Found{}
	}
	return Found{string(narrowest), "text: label"}
}
