package mention

import (
	"strings"
	"unicode/utf8"
)

// address reports whether token i is part of a web address, whose digits count nothing.
func (f *Finder) address(i int32) bool {
	start := int(f.page.Tokens[i].Start)
	from := max(0, start-reach)
	s := f.page.Text[from:start]
	if cut := strings.LastIndexAny(s, " \t\n\u00a0"); cut >= 0 {
		s = s[cut:]
	}
	return len(s) > 4 && (strings.Contains(s, "://") || strings.Contains(s, "www.")) && utf8.ValidString(s[1:])
}

// reach is how far back an address is looked for, in bytes.
const reach = 400
