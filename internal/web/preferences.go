package web

import (
	"net/http"
	"strings"
)

// preferences keeps the reader's choice of digits and of light or dark, and goes back to the
// page that it was made on.
func (s *site) preferences(w http.ResponseWriter, r *http.Request, v *View) error {
	r.Body = http.MaxBytesReader(w, r.Body, 4<<10)
	for name, allowed := range map[string][]string{"digits": {"western", "arabic"}, "theme": {"auto", "light", "dark"}} {
		for _, a := range allowed {
			if r.PostFormValue(name) == a {
				http.SetCookie(w, cookie(name, a))
			}
		}
	}
	back := r.PostFormValue("back")
	if !local(back) {
		back = v.Link("")
	}
	http.Redirect(w, r, back, http.StatusSeeOther)
	return nil
}

// local reports whether an address is a path on this site, and nothing that a browser could
// take for another.
func local(address string) bool {
	return strings.HasPrefix(address, "/") && !strings.HasPrefix(address, "//") && !strings.ContainsAny(address, "\\\r\n\t")
}
