package source

import (
	"encoding/json"
	"strings"

	"github.com/PuerkitoBio/goquery"
)

// linkedData reads the schema.org description of an article in JSON-LD: the first node that
// is an article, else the first with a date of publication. Nodes stand alone, in lists, in
// "@graph", or inside one another.
func linkedData(doc *goquery.Document) Meta {
	var articles, dated []map[string]any
	doc.Find(`script[type="application/ld+json"]`).Each(func(_ int, s *goquery.Selection) {
		var v any
		if json.Unmarshal([]byte(bare(s.Text())), &v) != nil {
			return // sites write all sorts of things here; the page has other words
		}
		eachNode(v, 0, func(n map[string]any) {
			switch {
			case isArticleType(n["@type"]):
				articles = append(articles, n)
			case day(str(n["datePublished"])) != "":
				dated = append(dated, n)
			}
		})
	})
	var m Meta
	for _, n := range append(articles, dated...) {
		m = m.or(nodeMeta(n))
	}
	return m
}

var wrappings = strings.NewReplacer("//<![CDATA[", "", "<![CDATA[", "", "//]]>", "", "]]>", "", "<!--", "", "-->", "", "\n", " ", "\r", " ", "\t", " ")

// bare strips the wrappings that scripts are put in, and the line breaks that JSON does not
// allow inside strings.
func bare(script string) string { return strings.TrimSpace(wrappings.Replace(script)) }

// deepest is how far nodes are followed into one another.
const deepest = 8

func eachNode(v any, depth int, f func(map[string]any)) {
	if depth > deepest {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			eachNode(e, depth+1, f)
		}
	case map[string]any:
		f(v)
		for _, key := range []string{"@graph", "mainEntity", "mainEntityOfPage", "hasPart"} {
			eachNode(v[key], depth+1, f)
		}
	}
}

var articleTypes = wordSet(`Article NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle
	BackgroundNewsArticle BlogPosting Report SocialMediaPosting LiveBlogPosting ScholarlyArticle
	SpecialAnnouncement PressRelease GovernmentPublication DigitalDocument`)

func isArticleType(t any) bool {
	switch t := t.(type) {
	case string:
		return articleTypes[strings.TrimPrefix(strings.TrimPrefix(t, "https://schema.org/"), "http://schema.org/")]
	case []any:
		for _, e := range t {
			if isArticleType(e) {
				return true
			}
		}
	}
	return false
}

func nodeMeta(n map[string]any) Meta {
	ld := func(value, name string) Found { return found(value, "html: JSON-LD "+name) }
	return Meta{
		Title:     ld(plain(str(n["headline"])), "headline").or(ld(plain(str(n["name"])), "name")),
		Publisher: ld(plain(str(n["publisher"])), "publisher"),
		Published: ld(day(str(n["datePublished"])), "datePublished"),
		Lang:      ld(language(str(n["inLanguage"])), "inLanguage"),
		Address:   ld(webAddress(str(n["url"])), "url"),
	}
}

// str gives a value as a string: itself, the first of a list, or the name of an object.
func str(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case []any:
		if len(v) > 0 {
			if _, nested := v[0].([]any); !nested {
				return str(v[0])
			}
		}
	case map[string]any:
		for _, key := range []string{"name", "@value", "@id"} {
			if s, ok := v[key].(string); ok {
				return s
			}
		}
	}
	return ""
}
