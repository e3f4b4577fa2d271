package web

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/web/locale"
)

// View is what every page has: the reader's words and choices, and where the page stands.
type View struct {
	*locale.Words
	Coalition Text        // whose record this is
	AsOf      mithaq.Date // the publication date of the newest source
	Title     []Text      // the page's name, for the window and for search engines
	Section   string      // the masthead's entry that the page belongs to, or ""
	Query     string      // what is searched for
	Theme     string      // "light", "dark", or "" for what the reader's system says
	Sample    bool        // something of the sample record is shown, and the page is headed so
	Languages []Language
	Assets    *assets
	path      string // the page's path after the language
	query     string // its raw query
}

// Language is a link to the same page in another language.
type Language struct {
	Lang mithaq.Lang
	Name string // in that language
	Path string
}

// Dir is the direction of the language.
func (l Language) Dir() string { return locale.Dir(l.Lang) }

// NavEntry is one of the five entries of the masthead.
type NavEntry struct {
	Name, Path string
	Current    bool
}

// Entries lists the masthead's entries.
func (v *View) Entries() []NavEntry {
	var out []NavEntry
	for _, name := range []string{"members", "meetings", "statements", "commitments", "money"} {
		out = append(out, NavEntry{v.T("nav." + name), v.Link(name), v.Section == name})
	}
	return out
}

// shows notes that a page shows something of a source.
func (v *View) shows(s *Source) { v.Sample = v.Sample || s.IsSample() }

// view makes what a page of r has.
func (s *site) view(r *http.Request, lang mithaq.Lang) (*View, error) {
	sum, err := s.record.Summary(r.Context())
	if err != nil {
		return nil, err
	}
	v := &View{
		Words:  s.words.In(lang, locale.Digits(choice(r, "digits", "western", "arabic"))),
		AsOf:   sum.Newest,
		Theme:  choice(r, "theme", "", "light", "dark"),
		Assets: s.assets,
		path:   strings.TrimPrefix(r.URL.Path, "/"+string(lang)),
		query:  r.URL.RawQuery,
	}
	if s.options.Coalition != "" {
		v.Coalition = v.Party(s.options.Coalition, mithaq.English)
	}
	for _, l := range s.words.Langs() {
		if l != lang {
			v.Languages = append(v.Languages, Language{l, s.words.In(l, "").T("language.self"), v.in(l)})
		}
	}
	return v, nil
}

// choice gives the reader's choice in a cookie: one of those allowed, else the first.
func choice(r *http.Request, cookie string, allowed ...string) string {
	c, err := r.Cookie(cookie)
	if err == nil {
		for _, a := range allowed {
			if c.Value == a {
				return a
			}
		}
	}
	return allowed[0]
}

// in gives the address of this page in another language.
func (v *View) in(lang mithaq.Lang) string {
	p := "/" + string(lang) + v.path
	if v.query != "" {
		p += "?" + v.query
	}
	return p
}

// Here is the address of this page.
func (v *View) Here() string { return v.in(v.Lang) }

// Canonical is the address of this page in a language, without its query.
func (v *View) Canonical(lang mithaq.Lang) string { return "/" + string(lang) + v.path }

// Link gives the address of another page in the reader's language: its path, each part
// escaped.
func (v *View) Link(parts ...string) string {
	var b strings.Builder
	b.WriteString("/" + string(v.Lang) + "/")
	for i, p := range parts {
		if i > 0 {
			b.WriteByte('/')
		}
		b.WriteString(url.PathEscape(p))
	}
	return b.String()
}

// Heading is the page's name in one string, for the window's title.
func (v *View) Heading() string { return flat(v.Title) }

// titled sets the page's name to words of the page itself.
func (v *View) titled(section, key string) {
	v.Section, v.Title = section, []Text{v.said(v.T(key))}
}

// IsSample reports whether s is a text of the sample record, which is headed as such.
func (s Source) IsSample() bool { return strings.HasPrefix(s.Publisher, "Mithaq sample") }
