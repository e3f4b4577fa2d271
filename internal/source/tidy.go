package source

import (
	"strings"
	"unicode"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// never is what holds no words of an article wherever it stands.
const never = "script, style, noscript, template, svg, math, canvas, iframe, object, embed, audio, video, " +
	"input, select, textarea, button, datalist, link, map"

// furniture is what surrounds an article. It goes unless it holds the article.
const furniture = `nav, aside, dialog, menu, form, [hidden], [aria-hidden=true], [aria-modal=true],
	[role=navigation], [role=banner], [role=contentinfo], [role=search], [role=dialog], [role=alertdialog],
	[role=complementary], [role=menu], [role=menubar], [role=toolbar], [role=tooltip], [role=alert],
	body > header, body > footer, body > div > header, body > div > footer`

// junk are the words in classes and ids of what surrounds an article.
var junk = wordSet(`cookie cookies cookiebar consent gdpr onetrust cookiebot ccpa
	share sharing shares sharebar sharebuttons sharedaddy social socials addthis addtoany a2a followus follow
	comment comments commentlist commentform respond disqus replies
	newsletter subscribe subscription signup login
	breadcrumb breadcrumbs navbar navigation nav menu submenu sitemap skip skiplink
	related relatedposts jprelatedposts recommended recommendations outbrain taboola readmore trending mostread
	popup modal lightbox overlay toast
	sidebar advert advertisement advertising adsense ads sponsor sponsored promo
	pagination pager toolbar footer printfriendly`)

func wordSet(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// tidy takes out of a page what surrounds its article: menus, share bars, cookie notices,
// comments and their forms, what is hidden. Nothing goes that holds the headline or the
// article itself, whatever it is called.
func tidy(doc *goquery.Document) {
	doc.Find(never).Remove()
	words := map[*html.Node]int{}
	total := countWords(doc.Nodes[0], words)
	// What is kept loses what readability would drop it for.
	remove := func(misleading ...string) func(int, *goquery.Selection) {
		return func(_ int, s *goquery.Selection) {
			most := 3*words[s.Nodes[0]] > total
			switch {
			case !holdsArticle(s, most):
				s.Remove()
			case most:
				for _, name := range misleading {
					s.RemoveAttr(name)
				}
			}
		}
	}
	doc.Find("[style]").FilterFunction(unseenStyle).Not("html, body").Remove()
	doc.Find(furniture).Each(remove("hidden", "aria-hidden"))
	doc.Find("body [class], body [id]").FilterFunction(surrounding).Each(remove("class", "id"))
	// Readability drops what is called a dateline, and tables that it takes for layout.
	doc.Find("[class*=dateline]").RemoveAttr("class")
	doc.Find("table").Each(func(i int, s *goquery.Selection) {
		if isData(i, s) {
			s.SetAttr("summary", "data")
			return
		}
		unwrapTable(s.Nodes[0])
	})
}

// unwrapTable makes boxes of the cells of a table that only lays out the page.
func unwrapTable(n *html.Node) {
	switch n.DataAtom {
	case atom.Table, atom.Tbody, atom.Thead, atom.Tfoot, atom.Tr, atom.Td, atom.Th, atom.Caption:
		n.Data, n.DataAtom = "div", atom.Div
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom != atom.Table {
			unwrapTable(c)
		}
	}
}

// holdsArticle reports whether s is what an article is held in: it has the headline, says
// itself to be the body of the article, or has most of the page's words.
func holdsArticle(s *goquery.Selection, most bool) bool {
	if s.Is("html, body, main, [role=main], [itemprop=articleBody]") || s.Find("h1, main, [role=main], [itemprop=articleBody]").Length() > 0 {
		return true
	}
	return most && !isForeign(s)
}

var foreign = wordSet("comments commentlist respond disqus cookie cookies consent gdpr onetrust cookiebot")

// isForeign reports whether s is what may well be longer than the article and never is one:
// readers' comments, the choice of cookies.
func isForeign(s *goquery.Selection) bool {
	if s.Is("article") {
		return false
	}
	for _, w := range names(s) {
		if foreign[w] {
			return true
		}
	}
	return false
}

// countWords counts the words under n, and keeps the count of every element.
func countWords(n *html.Node, counts map[*html.Node]int) int {
	if n.Type == html.TextNode {
		return len(strings.Fields(n.Data))
	}
	sum := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		sum += countWords(c, counts)
	}
	counts[n] = sum
	return sum
}

func unseenStyle(_ int, s *goquery.Selection) bool {
	style := strings.ToLower(strings.ReplaceAll(s.AttrOr("style", ""), " ", ""))
	return strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden")
}

// surrounding reports whether the class or id of s says that it surrounds an article.
func surrounding(_ int, s *goquery.Selection) bool {
	for _, w := range names(s) {
		if junk[w] {
			return true
		}
	}
	return false
}

// names gives the words in the classes and the id of s: "post-comments" and "postComments"
// are "post" and "comments". Left out are classes that say what an element has or lacks or is
// filed under, and ids that spell out a heading.
func names(s *goquery.Selection) []string {
	var words []string
	for _, class := range strings.Fields(s.AttrOr("class", "") + " " + s.AttrOr("id", "")) {
		parts := strings.FieldsFunc(uncamel(class), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
		if len(parts) > 0 && len(parts) <= 4 && !qualifier[parts[0]] {
			words = append(words, parts...)
		}
	}
	return words
}

var qualifier = wordSet("has no with without tag category is not")

// uncamel writes "postComments" as "post-comments".
func uncamel(s string) string {
	var b strings.Builder
	lower := false
	for _, r := range s {
		if lower && unicode.IsUpper(r) {
			b.WriteByte('-')
		}
		lower = unicode.IsLower(r)
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// longestCell is the number of bytes beyond which a table's cell is a part of the page.
const longestCell = 1500

// isData tells a table of data from one that lays out a page: two rows and columns or more,
// no table inside, and cells of no more than some sentences.
func isData(_ int, s *goquery.Selection) bool {
	if s.Find("table").Length() > 0 {
		return false
	}
	long := s.Find("td").FilterFunction(func(_ int, td *goquery.Selection) bool { return len(td.Text()) > longestCell })
	if long.Length() > 0 {
		return false
	}
	rows := 0
	s.Find("tr").Each(func(_ int, tr *goquery.Selection) {
		if cells(tr.Nodes[0]) >= 2 {
			rows++
		}
	})
	return rows >= 2
}

func cells(tr *html.Node) int {
	n := 0
	for c := tr.FirstChild; c != nil; c = c.NextSibling {
		if c.Data == "td" || c.Data == "th" {
			n++
		}
	}
	return n
}
