package mention

import (
	"strings"
	"unicode/utf8"

	"github.com/mithaq/mithaq/internal/text"
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

// symbol reports whether the digits at token i are part of a document's symbol: A/RES/76/1,
// OIC/EX-CFM/17/2021/RES.
func (f *Finder) symbol(i int32) bool {
	if !f.digit(i) || !f.mark(i-1, "/") || !f.tight(i) {
		return false
	}
	for k := i - 1; k >= f.from && k > i-14 && f.tight(k); k-- {
		if t := f.token(k - 1); f.word(k-1) && t.Is(text.Capital) && f.upper(k-1) && (f.mark(k, "/") || f.mark(k-2, "/")) {
			return true
		}
	}
	return false
}

// reach is how far back an address is looked for, in bytes.
const reach = 400
