package web

import (
	"io"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// node is an element of a page.
type node struct{ *html.Node }

// parsed parses a page, which must be one whole document.
func parsed(t *testing.T, r io.Reader) node {
	t.Helper()
	n, err := html.Parse(r)
	if err != nil {
		t.Fatal(err)
	}
	return node{n}
}

// attr gives an attribute, and whether it is there.
func (n node) attr(name string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val, true
		}
	}
	return "", false
}

func (n node) is(name, value string) bool {
	v, ok := n.attr(name)
	return ok && v == value
}

// all gives the elements below n that suit.
func (n node) all(suits func(node) bool) []node {
	var out []node
	for c := range n.Descendants() {
		if c.Type == html.ElementNode && suits(node{c}) {
			out = append(out, node{c})
		}
	}
	return out
}

func (n node) tags(name string) []node {
	return n.all(func(m node) bool { return m.Data == name })
}

func (n node) class(name string) []node {
	return n.all(func(m node) bool {
		v, _ := m.attr("class")
		return strings.Contains(" "+v+" ", " "+name+" ")
	})
}

// text is all text in n.
func (n node) text() string {
	var b strings.Builder
	for c := range n.Descendants() {
		if c.Type == html.TextNode {
			b.WriteString(c.Data)
		}
	}
	return b.String()
}
