package source

import (
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"
)

func metaOf(t *testing.T, head, body string) Meta {
	t.Helper()
	doc, err := goquery.NewDocumentFromReader(strings.NewReader("<html><head>" + head + "</head><body>" + body + "</body></html>"))
	if err != nil {
		t.Fatal(err)
	}
	return pageMeta(doc)
}

func TestPublished(t *testing.T) {
	for _, c := range []struct{ head, body, value, how string }{
		{`<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-06-28T23:10:00+02:00"}</script><meta name="date" content="2020-01-02">`, "",
			"2021-06-28", "html: JSON-LD datePublished"},
		{`<script type="application/ld+json">//<![CDATA[
			{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Wire"},{"@type":["Article","Thing"],"datePublished":"2021-06-28","headline":"A
			headline"}]}
			//]]></script>`, "", "2021-06-28", "html: JSON-LD datePublished"},
		{`<script type="application/ld+json">{"@type":"WebPage","datePublished":"2021-06-27"}</script>`, "", "2021-06-27", "html: JSON-LD datePublished"},
		{`<script type="application/ld+json">{broken</script><meta property="article:published_time" content="2021-06-28T10:00:00Z">`, "", "2021-06-28", "html: meta article:published_time"},
		{`<meta name="DC.date.issued" content="2021-06-28">`, "", "2021-06-28", "html: meta dc.date.issued"},
		{`<meta itemprop="datePublished" content="June 28, 2021">`, "", "2021-06-28", "html: meta datepublished"},
		{`<meta property="article:published_time" content="28/06/2021"><meta name="date" content="2021-06-28">`, "", "2021-06-28", "html: meta date"},
		{"", `<time datetime="2020-01-01">Read also</time><article><time datetime="2021-06-28T09:00">28 June</time></article>`, "2021-06-28", "html: <time>"},
		{"", `<time datetime="2021-06-28">28 June</time>`, "2021-06-28", "html: <time>"},
		{"", `<time datetime="2021-06-28">28 June</time><time datetime="2021-06-29">29 June</time>`, "", ""},
		{`<meta name="date" content="1970-01-01">`, "", "", ""},
	} {
		m := metaOf(t, c.head, c.body)
		if m.Published != (Found{c.value, c.how}) {
			t.Errorf("%s%s: %+v, want %s by %s", c.head, c.body, m.Published, c.value, c.how)
		}
	}
}

func TestPageTitle(t *testing.T) {
	for _, c := range []struct{ head, body, value, how string }{
		{`<meta property="og:title" content="Partners meet in Oslo | The Wire"><meta property="og:site_name" content="The Wire">`, "", "Partners meet in Oslo", "html: meta og:title"},
		{`<title>Partners meet in Oslo - The Wire</title>`, "<h1>The Wire</h1><h1>Partners meet in Oslo</h1>", "Partners meet in Oslo", "html: <h1>"},
		{`<title>Partners meet in Oslo - The Wire</title>`, "<h1>The Wire</h1>", "Partners meet in Oslo", "html: <title>"},
		{`<title>Oslo - The Wire</title>`, "", "Oslo - The Wire", "html: <title>"},
		{`<script type="application/ld+json">{"@type":"Report","headline":"Report of the partners"}</script><title>Home</title>`, "", "Report of the partners", "html: JSON-LD headline"},
	} {
		if m := metaOf(t, c.head, c.body); m.Title != (Found{c.value, c.how}) {
			t.Errorf("%s%s: %+v, want %s by %s", c.head, c.body, m.Title, c.value, c.how)
		}
	}
}

func TestPageRest(t *testing.T) {
	m := metaOf(t, `<script type="application/ld+json">{"@type":"Article","publisher":{"@type":"Organization","name":"وكالة الأنباء"},"inLanguage":"ar-MA"}</script>
		<link rel="canonical" href="https://example.org/a?b=1#top"><meta property="og:url" content="https://example.org/other">`, "")
	want(t, "publisher", m.Publisher.Value, "وكالة الأنباء")
	want(t, "language", m.Lang.Value, "ar")
	want(t, "address", m.Address.Value, "https://example.org/a?b=1")
	want(t, "how", m.Address.How, "html: <link href>")
	m = metaOf(t, `<link rel="canonical" href="/relative"><meta property="og:url" content="javascript:alert(1)"><meta property="og:locale" content="fr_FR">`, "")
	want(t, "no address", m.Address.Value, "")
	want(t, "language", m.Lang.Value, "fr")
}
