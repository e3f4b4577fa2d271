package source

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/mithaq/mithaq"
)

// prose is an article's body, in the tags of which there is everything a body may have.
const prose = `<h1>Partners meet in Oslo on stabilisation funding</h1>
<p>Delegations   from thirty states and
organisations met on <b>Tuesday</b> to review support&nbsp;for liberated areas, and to hear what has been done since their last meeting.</p>
<p>First line of the address<br>second line of it</p>
<h2>What was agreed</h2>
<ul><li>Protecting civilians remains at the heart of their work.</li><li>Aid will go on, in <a href="/x">every</a> area.</li></ul>
<table><tr><th>Donor</th><th>Amount</th></tr><tr><td>Norway</td><td>25 million dollars</td></tr><tr><td>Kenya</td><td><p>3 million</p><p>shillings</p></td></tr></table>
<script>var hidden = "never seen";</script><style>p{color:red}</style>
<p style="display: none">hidden words</p><p hidden>more hidden words</p>
<p>The host said <q>we shall pay in full</q>, counter&shy;signed before the end of the year, and thanked the delegations that had come from far.</p>`

const proseText = `Partners meet in Oslo on stabilisation funding

Delegations from thirty states and organisations met on Tuesday to review support` + "\u00a0" + `for liberated areas, and to hear what has been done since their last meeting.

First line of the address
second line of it

What was agreed

Protecting civilians remains at the heart of their work.

Aid will go on, in every area.

Donor | Amount

Norway | 25 million dollars

Kenya | 3 million shillings

The host said “we shall pay in full”, countersigned before the end of the year, and thanked the delegations that had come from far.`

// page wraps an article as a newspaper's site does.
func page(head, body string) string {
	links := func(n int, word string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, `<li><a href="/%s/%d">%s number %d of the site</a></li>`, word, i, word, i)
		}
		return b.String()
	}
	return `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">` + head + `<title>Partners meet in Oslo on stabilisation funding | The Oslo Wire</title></head><body>
<div id="cookie-notice" class="cookie-banner"><p>We use cookies to make this site work and, with your consent, to measure how it is used by its readers. You may withdraw at any time.</p><button>Accept</button></div>
<header class="site-header"><a href="/">The Oslo Wire</a><nav><ul>` + links(12, "section") + `</ul></nav><form action="/search"><input name="q"><button>Search</button></form></header>
<main><article class="post">` + body + `
<div class="share-bar">Share this article: <a href="#">Facebook</a> <a href="#">X</a> <a href="#">WhatsApp</a></div>
<div class="related-posts"><h3>Read more</h3><ul>` + links(5, "related") + `</ul></div></article>
<section id="comments" class="comments-area"><h3>3 comments</h3><article class="comment"><p>A reader writes at length that the ministers, whom he does not trust, will never pay what they have promised, and that it was so last time too.</p></article>
<form id="commentform"><p>Your address will not be published.</p><textarea name="comment"></textarea><button>Send</button></form></section></main>
<aside class="sidebar"><h3>Most read</h3><ul>` + links(10, "popular") + `</ul></aside>
<footer><p>All rights reserved by the publisher of The Oslo Wire, and by nobody else in this town or any other.</p></footer></body></html>`
}

func TestArticle(t *testing.T) {
	d := read(t, "saved.html", []byte(page("", prose)), Options{})
	want(t, "text", d.Text, proseText)
	want(t, "media type", d.MediaType, HTML)
	want(t, "title", d.Meta.Title.Value, "Partners meet in Oslo on stabilisation funding")
	want(t, "language", d.Meta.Lang.Value, "en")
}

func TestArabicPage(t *testing.T) {
	paragraphs := strings.Split(strings.TrimSpace(arabicReport), "\n\n")
	body := "<div class=entry-content><p>" + paragraphs[1] + "</p><p>" + paragraphs[2] + "</p></div>"
	p := page(`<meta property="og:title" content="`+paragraphs[0]+`">`, body)
	d := read(t, "saved.html", []byte(p), Options{})
	want(t, "text with its title", d.Text, strings.TrimSpace(arabicReport))
	want(t, "language that the letters belie", d.Meta.Lang.Value, "")
}

// A page made of <br>, <font> and layout tables, as ministries' sites were.
func TestOldPage(t *testing.T) {
	p := `<html><head><title>Communique of the partners</title></head><body bgcolor=white><table width=100%><tr><td width=150><a href=a>Home</a><br><a href=b>News</a><br><a href=c>Contact</a></td>
<td><font size=2><b>Communique of the partners</b><br><br>The partners met in Oslo, reviewed their work, and agreed that their support for liberated areas, which is needed, goes on.<br><br>
They will meet again in Nairobi, before the end of the year, and invite all states of the region to come.<br>Done at Oslo.</font></td></tr></table></body></html>`
	d := read(t, "old.html", []byte(p), Options{})
	want(t, "text", d.Text, "Communique of the partners\n\nThe partners met in Oslo, reviewed their work, and agreed that their support for liberated areas, which is needed, goes on.\n\n"+
		"They will meet again in Nairobi, before the end of the year, and invite all states of the region to come.\nDone at Oslo.")
}

// A participants' list of links, and comments longer than the article.
func TestNothingLost(t *testing.T) {
	var list, talk strings.Builder
	for _, c := range strings.Fields("Norway Kenya Jordan France Japan Brazil Ghana Chad Iraq Spain") {
		fmt.Fprintf(&list, `<li><a href="/country">%s</a></li>`, c)
	}
	for i := range 40 {
		fmt.Fprintf(&talk, "<p>Reader number %d has a long opinion, with commas, about what was said, and about what was not said in Oslo.</p>", i)
	}
	body := `<h1>Partners meet in Oslo on stabilisation funding</h1><p>Delegations met on Tuesday to review support for liberated areas, and heard what has been done since their last meeting in spring.</p>
<p>The following states took part in the meeting:</p><ul>` + list.String() + `</ul><p>They agreed that aid will go on, in every area, and that civilians are to be protected wherever they are.</p>`
	p := strings.Replace(page("", body), "<h3>3 comments</h3>", talk.String(), 1)
	d := read(t, "saved.html", []byte(p), Options{})
	for _, words := range []string{"Norway", "Spain", "the following", "They agreed"} {
		if !strings.Contains(strings.ToLower(d.Text), strings.ToLower(words)) {
			t.Errorf("%q is lost: %q", words, d.Text)
		}
	}
	if strings.Contains(d.Text, "Reader number") || strings.Contains(d.Text, "cookies") {
		t.Errorf("not of the article: %q", d.Text)
	}
}

// ASP.NET puts the whole page into one form; some sites hide the page behind their notice.
func TestArticleInFurniture(t *testing.T) {
	for _, wrap := range []string{`<form id="aspnetForm">`, `<div aria-hidden="true">`, `<div class="has-sidebar share-enabled">`, `<div id="content" class="sharing">`} {
		tag := strings.Fields(strings.Trim(wrap, "<>"))[0]
		p := strings.Replace(page("", prose), "<main>", wrap+"<main>", 1)
		p = strings.Replace(p, "</main>", "</main></"+tag+">", 1)
		d := read(t, "saved.html", []byte(p), Options{})
		want(t, "text in "+wrap, d.Text, proseText)
	}
}

func TestNoArticle(t *testing.T) {
	menu := page("", "")
	refuse(t, "menu.html", []byte(menu), mithaq.Invalid, "no article on it")
	refuse(t, "bare.html", []byte("<html><body><script>app()</script><div id=root></div></body></html>"), mithaq.Invalid, "no article on it")
	refuse(t, "login.html", []byte("<html><body><h1>Log in</h1><form><p>Please log in to read on.</p><input></form></body></html>"), mithaq.Invalid, "no article on it")
}

// Pages made to exhaust the parser end in an error, soon.
func TestHostilePages(t *testing.T) {
	if testing.Short() {
		t.Skip("takes some seconds")
	}
	repeat := func(s string, bytes int) string { return strings.Repeat(s, bytes/len(s)) }
	var fonts strings.Builder
	for i := range 300 {
		fmt.Fprintf(&fonts, "<font size=%d>", i)
	}
	for name, c := range map[string]struct{ page, words string }{
		"50 MB of nested tags":        {"<html><body>" + repeat("<div>", 50<<20), "a web page of more than 20 MB"},
		"19 MB of nested tags":        {"<html><body>" + repeat("<div>", 19<<20), "too many tags"},
		"nested tags":                 {"<html><body>" + strings.Repeat("<div>", 5000) + "text", "more than 512 deep"},
		"nested tables":               {"<html><body>" + strings.Repeat("<table><tr><td>", 3000), "more than 512 deep"},
		"many tags":                   {"<html><body>" + repeat("<p>x", 19<<20), "too many tags"},
		"formatting left open":        {"<html><body>" + fonts.String() + strings.Repeat("<p>x", 20000), "too many tags"},
		"text between ignored tags":   {"<html><body>" + strings.Repeat("</x>"+strings.Repeat("a", 20), 90000), ""},
		"attributes":                  {"<html><body><p " + repeat("a=b ", 1<<20) + ">", ""},
		"one long word":               {"<html><body><p>" + repeat("x", 1<<20), ""},
		"open brackets":               {"<html><body>" + repeat("<", 1<<19), ""},
		"comments":                    {"<html><body>" + repeat("<!---->", 19<<20), "too many tags"},
		"many paragraphs of few tags": {"<html><body>" + strings.Repeat("<div><p>Some words, and more of them, in a row of words.</p></div>", 5000), ""},
	} {
		start := time.Now()
		d, err := Read(context.Background(), name, []byte(c.page), Options{})
		took := time.Since(start)
		t.Logf("%s: %v, %v", name, took.Round(time.Millisecond), err)
		if took > 30*time.Second {
			t.Errorf("%s took %v", name, took)
		}
		if c.words == "" {
			continue // bounded is enough
		}
		if d != nil {
			t.Fatalf("%s gave a document", name)
		}
		mustSay(t, err, mithaq.Refused, name, c.words)
	}
}

func TestParsingStops(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := Read(ctx, "page.html", []byte(page("", prose)), Options{})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: %v", err)
	}
}
