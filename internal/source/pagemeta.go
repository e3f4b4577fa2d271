package source

import (
	"net/url"
	"regexp"
	"strings"

	"github.com/PuerkitoBio/goquery"

	"github.com/mithaq/mithaq"
)

// The <meta> names that give each value, the surest first.
var (
	titleNames     = []string{"og:title", "twitter:title", "citation_title", "dc.title", "dcterms.title", "title"}
	publisherNames = []string{"og:site_name", "citation_publisher", "dc.publisher", "dcterms.publisher", "publisher", "application-name", "apple-mobile-web-app-title"}
	publishedNames = []string{"article:published_time", "og:published_time", "datepublished", "citation_publication_date", "citation_date",
		"dcterms.issued", "dcterms.date", "dcterms.created", "dc.date.issued", "dc.date", "dc.date.created", "parsely-pub-date", "sailthru.date",
		"publishdate", "publish-date", "publish_date", "pubdate", "published", "article.published", "article_date_original", "originalpublicationdate", "cxenseparse:recs:publishtime", "date"}
	addressNames  = []string{"og:url", "citation_public_url", "twitter:url"}
	languageNames = []string{"og:locale", "content-language", "dc.language", "dcterms.language", "citation_language", "language"}
)

// pageMeta reads what a web page says about itself: JSON-LD, <meta> in its many dialects,
// <time>, <title> and the language of <html>. It must run before the page is tidied.
func pageMeta(doc *goquery.Document) Meta {
	named := metaNames(doc)
	ld := linkedData(doc)
	m := Meta{
		Title:     named.first(titleNames, plain).or(headline(doc)).or(ld.Title).or(pageTitle(doc)),
		Publisher: ld.Publisher.or(named.first(publisherNames, plain)),
		Published: ld.Published.or(named.first(publishedNames, day)).or(timeElement(doc)),
		Lang:      attr(doc, "html", "lang", language).or(ld.Lang).or(named.first(languageNames, language)),
		Address:   attr(doc, "link[rel=canonical]", "href", webAddress).or(named.first(addressNames, webAddress)).or(ld.Address),
	}
	if site := m.Publisher.Value; site != "" {
		m.Title.Value = strings.TrimRight(strings.TrimSuffix(m.Title.Value, site), " |-–—:»«·")
	}
	return m
}

// metaTags are the <meta> elements of a page by name, in lower case.
type metaTags map[string]string

func metaNames(doc *goquery.Document) metaTags {
	tags := metaTags{}
	doc.Find("meta[content]").Each(func(_ int, s *goquery.Selection) {
		for _, key := range []string{"property", "name", "itemprop", "http-equiv"} {
			for _, name := range strings.Fields(strings.ToLower(s.AttrOr(key, ""))) {
				if _, known := tags[name]; !known {
					tags[name] = s.AttrOr("content", "")
				}
			}
		}
	})
	return tags
}

// first gives the first of names whose content clean accepts.
func (t metaTags) first(names []string, clean func(string) string) Found {
	for _, name := range names {
		if v := clean(t[name]); v != "" {
			return Found{v, "html: meta " + name}
		}
	}
	return Found{}
}

// attr gives an attribute of the first element that selector finds and clean accepts.
func attr(doc *goquery.Document, selector, name string, clean func(string) string) Found {
	var f Found
	doc.Find(selector).EachWithBreak(func(_ int, s *goquery.Selection) bool {
		f.Value = clean(s.AttrOr(name, ""))
		return f.Value == ""
	})
	element, _, _ := strings.Cut(selector, "[")
	return found(f.Value, "html: <"+element+" "+name+">")
}

// headline gives the <h1> that <title> begins with: another may be the name of the site.
func headline(doc *goquery.Document) Found {
	title := plain(doc.Find("head title").First().Text())
	var h1 Found
	doc.Find("h1").EachWithBreak(func(_ int, s *goquery.Selection) bool {
		if t := plain(s.Text()); t != "" && strings.HasPrefix(title, t) {
			h1 = Found{t, "html: <h1>"}
		}
		return h1.Value == ""
	})
	return h1
}

func pageTitle(doc *goquery.Document) Found {
	return found(withoutSite(plain(doc.Find("head title").First().Text())), "html: <title>")
}

// withoutSite drops the site's name that follows a headline: "Headline | Site".
func withoutSite(title string) string {
	for _, sep := range []string{" | ", " — ", " – ", " - ", " :: ", " » ", " « "} {
		if i := strings.LastIndex(title, sep); i > 0 {
			head, site := title[:i], title[i+len(sep):]
			if len(strings.Fields(head)) >= 4 && len(strings.Fields(site)) <= 5 {
				return head
			}
		}
	}
	return title
}

// timeElement gives the date of the <time> that is marked as the publication's, or of the
// first one in the article.
func timeElement(doc *goquery.Document) Found {
	for _, selector := range []string{"time[itemprop=datePublished]", "[itemprop=datePublished][datetime]", "time[pubdate]",
		"time.published", "time.entry-date", "article time", "main time", "[role=main] time"} {
		if f := attr(doc, selector, "datetime", day); f.Value != "" {
			return Found{f.Value, "html: <time>"}
		}
	}
	if all := doc.Find("time"); all.Length() == 1 {
		if d := day(all.AttrOr("datetime", "")); d != "" {
			return Found{d, "html: <time>"}
		}
	}
	return Found{}
}

func plain(s string) string { return strings.Join(strings.Fields(s), " ") }

// language gives the ISO 639-1 code of a language tag such as "ar-EG", "fr_FR", "Arabic".
func language(tag string) string {
	tag = strings.ToLower(strings.TrimSpace(tag))
	for _, l := range mithaq.Langs {
		if rest, ok := strings.CutPrefix(tag, string(l)); ok && (rest == "" || strings.ContainsAny(rest[:1], "-_,; ")) {
			return string(l)
		}
	}
	switch tag {
	case "arabic", "ara", "العربية":
		return string(mithaq.Arabic)
	case "english", "eng":
		return string(mithaq.English)
	case "french", "fra", "fre", "français":
		return string(mithaq.French)
	}
	return ""
}

// webAddress gives s where it is a whole http or https address, without its fragment.
func webAddress(s string) string {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil || u.Host == "" || u.User != nil || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	u.Fragment = ""
	return u.String()
}

// host gives the host of a web address without "www.", "" where it has none.
func host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}

var datePath = regexp.MustCompile(`/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:[/-]|$)`)

// dateInAddress gives the date that a newspaper's address is filed under: …/2021/06/28/….
func dateInAddress(address string) Found {
	if m := datePath.FindStringSubmatch(address); m != nil {
		if d := day(m[1] + "-" + m[2] + "-" + m[3]); d != "" {
			return Found{d, "address: " + strings.Trim(m[0], "/-")}
		}
	}
	return Found{}
}
