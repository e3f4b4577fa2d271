package source

import (
	"strings"
	"unicode"

	readability "codeberg.org/readeck/go-readability"
	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"

	"github.com/mithaq/mithaq"
)

// minArticle is the number of words below which what is left of a page is no article.
const minArticle = 20

// articleText gives the paragraphs of the page's article with a blank line between them,
// beginning with its title.
func articleText(doc *goquery.Document, title string) (string, error) {
	tidy(doc)
	parser := readability.NewParser()
	parser.DisableJSONLD = true // pageMeta has read it
	parser.CharThresholds = 250 // notes of ministries are short
	article, err := parser.ParseDocument(doc.Nodes[0], nil)
	if err != nil || article.Node == nil || !isArticle(article.Node) {
		return "", mithaq.Errorf(mithaq.Invalid, "", "a web page with no article on it").
			WithRemedy("open the article's own page and save that, or give its text")
	}
	if title == "" {
		title = article.Title
	}
	return strings.Join(withTitle(title, paragraphs(article.Node)), "\n\n"), nil
}

// isArticle tells prose from a menu: enough words, and most of them not in links.
func isArticle(n *html.Node) bool {
	s := goquery.NewDocumentFromNode(n)
	words := len(strings.Fields(s.Text()))
	linked := 0
	s.Find("a").Each(func(_ int, a *goquery.Selection) { linked += len(strings.Fields(a.Text())) })
	return words >= minArticle && linked*2 < words
}

// withTitle puts title before the paragraphs where they do not begin with it.
func withTitle(title string, paragraphs []string) []string {
	title = strings.Join(strings.Fields(title), " ")
	if title == "" || len(paragraphs) > 0 && sameHeadline(title, paragraphs[0]) {
		return paragraphs
	}
	return append([]string{title}, paragraphs...)
}

// sameHeadline compares two headlines by their letters and digits; one may go on where the
// other ends, with a site's name or a subtitle.
func sameHeadline(a, b string) bool {
	fold := func(s string) string { return strings.Join(strings.Fields(strings.Map(plainLetter, s)), " ") }
	a, b = fold(a), fold(b)
	if len(a) > len(b) {
		a, b = b, a
	}
	return a == b || len(a) > 20 && strings.HasPrefix(b, a)
}

// claimed drops a claim of language that the letters belie: templates made for one language
// are filled with another.
func claimed(lang Found, text string) Found {
	arabicLetters, latin := 0, 0
	for _, r := range text {
		switch {
		case unicode.Is(unicode.Arabic, r):
			arabicLetters++
		case unicode.Is(unicode.Latin, r):
			latin++
		}
	}
	l := mithaq.Lang(lang.Value)
	if !l.Known() || l.RTL() != (arabicLetters > latin) {
		return Found{}
	}
	return lang
}
