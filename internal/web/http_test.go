package web

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/record"
)

func TestRootChoosesTheLanguage(t *testing.T) {
	_, site := sampleSite(t)
	for _, c := range []struct{ accept, cookie, want string }{
		{"", "", "/en/"},
		{"ar-IQ,ar;q=0.9,en;q=0.5", "", "/ar/"},
		{"de,ar;q=0.3", "", "/ar/"},
		{"ar", "lang=en", "/en/"},
		{"en", "lang=ar", "/ar/"},
		{"ar", "lang=xx", "/ar/"},
	} {
		w := get(site, "/", "Accept-Language", c.accept, "Cookie", c.cookie)
		if w.Code != http.StatusSeeOther || w.Header().Get("Location") != c.want {
			t.Errorf("%+v: status %d to %q", c, w.Code, w.Header().Get("Location"))
		}
		if !strings.Contains(w.Header().Get("Vary"), "Accept-Language") {
			t.Errorf("Vary is %q", w.Header().Get("Vary"))
		}
	}
}

func TestHeaders(t *testing.T) {
	_, site := sampleSite(t)
	for _, path := range []string{"/", "/en/", "/en/none", "/healthz", "/api/v1/sources", "/assets/none.css"} {
		h := get(site, path).Header()
		csp := h.Get("Content-Security-Policy")
		if !strings.Contains(csp, "default-src 'none'") || strings.Contains(csp, "unsafe") {
			t.Errorf("%s: policy %q", path, csp)
		}
		for name, want := range map[string]string{"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer",
			"X-Frame-Options": "DENY", "Cross-Origin-Opener-Policy": "same-origin"} {
			if h.Get(name) != want {
				t.Errorf("%s: %s is %q", path, name, h.Get(name))
			}
		}
	}
}

func post(h http.Handler, path string, form url.Values, header ...string) *httptest.ResponseRecorder {
	r := httptest.NewRequest("POST", path, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestPreferences(t *testing.T) {
	_, site := sampleSite(t)
	w := post(site, "/ar/preferences", url.Values{"digits": {"arabic"}, "back": {"/ar/money?x=1"}}, "Sec-Fetch-Site", "same-origin")
	if w.Code != http.StatusSeeOther || w.Header().Get("Location") != "/ar/money?x=1" {
		t.Fatalf("status %d to %q", w.Code, w.Header().Get("Location"))
	}
	set := strings.Join(w.Header().Values("Set-Cookie"), "\n")
	if !strings.Contains(set, "digits=arabic") || !strings.Contains(set, "HttpOnly") || !strings.Contains(set, "SameSite=Lax") {
		t.Errorf("cookies %q", set)
	}
	if text := parsed(t, get(site, "/ar/sources", "Cookie", "digits=arabic").Body).text(); !strings.Contains(text, "٢٠٢١") {
		t.Error("the choice of digits has no effect")
	}
	if text := parsed(t, get(site, "/ar/sources").Body).text(); !strings.Contains(text, "2021") {
		t.Error("without a choice the digits are not Western")
	}
	root := parsed(t, get(site, "/en/", "Cookie", "theme=dark").Body).tags("html")[0]
	if !root.is("data-theme", "dark") {
		t.Error("the choice of dark has no effect")
	}
}

func TestPreferencesGoNowhereElse(t *testing.T) {
	_, site := sampleSite(t)
	for _, back := range []string{"", "https://example.org/", "//example.org", "/\\example.org", "/ar/\r\nX: y"} {
		w := post(site, "/en/preferences", url.Values{"theme": {"light"}, "back": {back}})
		if got := w.Header().Get("Location"); got != "/en/" {
			t.Errorf("back to %q goes to %q", back, got)
		}
	}
	if w := post(site, "/en/preferences", url.Values{"theme": {"dark"}}, "Sec-Fetch-Site", "cross-site"); w.Code != http.StatusForbidden {
		t.Errorf("a form from another site: status %d", w.Code)
	}
	if w := post(site, "/en/preferences", url.Values{"theme": {"pink"}}); len(w.Header().Values("Set-Cookie")) > 1 {
		t.Errorf("a theme there is not is kept: %q", w.Header().Values("Set-Cookie"))
	}
}

func TestProblems(t *testing.T) {
	_, site := sampleSite(t)
	for path, code := range map[string]int{
		"/en/none": 404, "/ar/sources/none": 404, "/en/facts/none": 404, "/en/facts?kind=none": 404, "/none": 404, "/fr/": 404,
		"/en/sources/none/original": 404, "/en/sources?after=x": 400, "/assets/../site.go": 404, "/assets/fonts": 404, "/assets/.keep": 404,
		"/api/v1/facts/none": 404, "/api/v1/sources/none": 404, "/api/v1/facts?kind=none": 400, "/api/v1/facts?limit=0": 400,
		"/api/v1/facts?limit=x": 400, "/api/v1/facts.csv?kind=none": 400,
	} {
		r := httptest.NewRequest("GET", "/", nil)
		r.URL.Path, r.URL.RawQuery, _ = strings.Cut(path, "?")
		w := httptest.NewRecorder()
		site.ServeHTTP(w, r)
		if w.Code == http.StatusMovedPermanently || w.Code == http.StatusTemporaryRedirect {
			continue // the path was cleaned first
		}
		if w.Code != code {
			t.Errorf("%s: status %d, want %d", path, w.Code, code)
		}
	}
	page := parsed(t, get(site, "/ar/none").Body)
	if h := page.tags("h1"); len(h) != 1 || h[0].text() != "لا توجد صفحة كهذه." {
		t.Error("the page for what is missing has no Arabic heading")
	}
}

// TestMarkingHolds adds a source that is not TLP:CLEAR: no page, list, search, count or data
// shows anything of it.
func TestMarkingHolds(t *testing.T) {
	rec := sampleRecord(t, 1)
	in := record.Incoming{Ref: "secret", Original: []byte("x"), MediaType: "text/plain",
		Text: "Kenya pledged 7 million dollars for schools in Zanzibar on 3 May 2031.",
		Meta: record.Meta{Title: record.Found{Value: "Zanzibar report"}, Lang: record.Found{Value: "en"}, Marking: record.Found{Value: "TLP:AMBER"},
			Published: record.Found{Value: "2031-05-03"}}}
	added := rec.Add(context.Background(), in)
	if added.Err != nil || added.Facts == 0 {
		t.Fatalf("%+v", added)
	}
	clear, amber := siteOf(t, rec), siteUpTo(t, rec, mithaq.Amber)
	facts, _, err := rec.Facts(context.Background(), record.FactQuery{Max: mithaq.Amber, Source: added.Source})
	if err != nil {
		t.Fatal(err)
	}
	lists := []string{"/en/", "/en/sources", "/en/facts?kind=pledge", "/en/money", "/en/search?q=zanzibar", "/api/v1/sources", "/api/v1/facts", "/api/v1/facts.csv?kind=pledge"}
	shown := 0
	for _, path := range lists {
		if body := get(clear, path).Body.String(); strings.Contains(body, "anzibar") && !strings.Contains(path, "q=") || strings.Contains(body, "2031") || strings.Contains(body, added.Source) {
			t.Errorf("%s shows what is TLP:AMBER", path)
		}
		if strings.Contains(get(amber, path).Body.String(), added.Source) {
			shown++
		}
	}
	if front := parsed(t, get(clear, "/en/").Body).class("lead"); !strings.HasPrefix(front[0].text(), "1 document.") {
		t.Errorf("the front page counts what is TLP:AMBER: %s", front[0].text())
	}
	if shown < 6 {
		t.Errorf("a site up to TLP:AMBER shows the source on %d pages only", shown)
	}
	for _, path := range []string{"/en/sources/" + added.Source, "/en/sources/" + added.Source + "/original", "/en/facts/" + facts[0].Key,
		"/api/v1/sources/" + added.Source, "/api/v1/facts/" + facts[0].Key} {
		if w := get(clear, path); w.Code != http.StatusNotFound && w.Code != http.StatusForbidden {
			t.Errorf("%s: status %d", path, w.Code)
		}
		if w := get(amber, path); w.Code != http.StatusOK {
			t.Errorf("%s up to TLP:AMBER: status %d", path, w.Code)
		}
	}
	if body := get(amber, "/en/sources/"+added.Source).Body.String(); !strings.Contains(body, "TLP:AMBER") {
		t.Error("the marking is not shown with the source")
	}
}

// TestHostileTextIsText serves a source whose title, publisher, address and words try to be more.
func TestHostileTextIsText(t *testing.T) {
	rec := sampleRecord(t, 1)
	evil := `</p><script>alert(1)</script><img src=x onerror=alert(1)>`
	in := record.Incoming{Ref: "evil", Original: []byte(evil), MediaType: "text/html", Text: "Italy pledged 5 million dollars " + evil + " in Rome on 3 May 2024.",
		Meta: record.Meta{Title: record.Found{Value: evil}, Publisher: record.Found{Value: evil}, Lang: record.Found{Value: "en"},
			Address: record.Found{Value: "javascript:alert(1)"}, Published: record.Found{Value: "2024-05-03"}}}
	added := rec.Add(context.Background(), in)
	if added.Err != nil {
		t.Fatal(added.Err)
	}
	site := siteOf(t, rec)
	for _, path := range []string{"/en/", "/en/sources", "/en/sources/" + added.Source, "/en/facts?kind=pledge", "/en/search?q=" + url.QueryEscape("italy "+evil)} {
		page := parsed(t, get(site, path).Body)
		for _, n := range page.tags("script") {
			if src, _ := n.attr("src"); !strings.HasPrefix(src, "/assets/") {
				t.Errorf("%s: a script of the source's", path)
			}
		}
		if len(page.tags("img")) > 0 {
			t.Errorf("%s: an image of the source's", path)
		}
		for _, a := range page.tags("a") {
			if href, _ := a.attr("href"); strings.HasPrefix(strings.ToLower(href), "javascript:") {
				t.Errorf("%s: a link that is a script", path)
			}
		}
	}
}

func TestFragments(t *testing.T) {
	_, site := sampleSite(t)
	path := "/en/search?q=stabilisation&fragment=results"
	if body := get(site, path, "HX-Request", "true").Body.String(); strings.Contains(body, "<html") || !strings.Contains(body, `class="hits"`) {
		t.Error("the script is not given the results alone")
	}
	if body := get(site, path).Body.String(); !strings.Contains(body, "<html") {
		t.Error("without the script the page is not whole")
	}
	for _, other := range []string{"masthead", "morerows", "page", "none"} {
		if w := get(site, "/en/search?q=x&fragment="+other, "HX-Request", "true"); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), "<html") {
			t.Errorf("the fragment %s is none of this page: status %d", other, w.Code)
		}
	}
	all, err := parsePages()
	if err != nil {
		t.Fatal(err)
	}
	for fragment, page := range fragments {
		if all[page].Lookup(fragment) == nil {
			t.Errorf("the page %s has no template %s", page, fragment)
		}
	}
}

func TestHealth(t *testing.T) {
	_, site := sampleSite(t)
	if w := get(site, "/healthz"); w.Code != http.StatusOK || !strings.HasPrefix(w.Body.String(), "ok\nentries 1") {
		t.Errorf("status %d, %q", w.Code, w.Body)
	}
}

func TestEmptyRecord(t *testing.T) {
	site := siteOf(t, sampleRecord(t, -1))
	for _, path := range []string{"/", "/sources", "/facts", "/facts?kind=pledge", "/members", "/meetings", "/statements", "/commitments", "/money", "/ledger", "/search?q=x"} {
		for _, lang := range []string{"en", "ar"} {
			w := get(site, "/"+lang+path)
			page := parsed(t, w.Body)
			if w.Code != http.StatusOK || strings.Contains(page.text(), "⟨") {
				t.Errorf("/%s%s of an empty record: status %d", lang, path, w.Code)
			}
			if len(page.class("empty")) == 0 && path != "/facts" && path != "/ledger" {
				t.Errorf("/%s%s of an empty record does not say what would fill it", lang, path)
			}
		}
	}
}
