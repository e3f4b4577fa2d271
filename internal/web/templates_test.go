package web

import (
	"html/template"
	"io/fs"
	"regexp"
	"strings"
	"testing"
	"text/template/parse"
	"unicode"

	"github.com/jba/templatecheck"
	"golang.org/x/net/html"

	"github.com/mithaq/mithaq/internal/web/locale"
)

// pageData are the values that the pages are executed with, one a page.
var pageData = map[string]any{
	"front": &frontPage{}, "sources": &sourcesPage{}, "source": &sourcePage{}, "kinds": &kindsPage{}, "facts": &factsPage{},
	"fact": &factPage{}, "members": &membersPage{}, "meetings": &meetingsPage{}, "statements": &statementsPage{},
	"commitments": &commitmentsPage{}, "money": &moneyPage{}, "search": &searchPage{}, "ledger": &ledgerPage{}, "problem": &problemPage{},
}

func TestTemplatesMatchTheirData(t *testing.T) {
	all, err := parsePages()
	if err != nil {
		t.Fatal(err)
	}
	for name, page := range all {
		data, ok := pageData[name]
		if !ok {
			t.Errorf("no data for the page %s", name)
			continue
		}
		if err := templatecheck.CheckHTML(page.Lookup("page"), data); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name := range pageData {
		if all[name] == nil {
			t.Errorf("no template for the page %s", name)
		}
	}
}

// eachNode visits every node of every template.
func eachNode(t *testing.T, visit func(file string, n parse.Node)) {
	t.Helper()
	all, err := parsePages()
	if err != nil {
		t.Fatal(err)
	}
	for _, page := range all {
		for _, part := range page.Templates() {
			if part.Tree != nil {
				walk(part, part.Tree.Root, visit)
			}
		}
	}
}

func walk(part *template.Template, n parse.Node, visit func(string, parse.Node)) {
	visit(part.Name(), n)
	switch n := n.(type) {
	case *parse.ListNode:
		if n != nil {
			for _, child := range n.Nodes {
				walk(part, child, visit)
			}
		}
	case *parse.ActionNode:
		walk(part, n.Pipe, visit)
	case *parse.PipeNode:
		for _, c := range n.Cmds {
			walk(part, c, visit)
		}
	case *parse.CommandNode:
		for _, a := range n.Args {
			walk(part, a, visit)
		}
	case *parse.IfNode:
		branch(part, &n.BranchNode, visit)
	case *parse.RangeNode:
		branch(part, &n.BranchNode, visit)
	case *parse.WithNode:
		branch(part, &n.BranchNode, visit)
	case *parse.TemplateNode:
		if n.Pipe != nil {
			walk(part, n.Pipe, visit)
		}
	}
}

func branch(part *template.Template, b *parse.BranchNode, visit func(string, parse.Node)) {
	walk(part, b.Pipe, visit)
	walk(part, b.List, visit)
	if b.ElseList != nil {
		walk(part, b.ElseList, visit)
	}
}

// TestKeysInTemplatesExist looks up every message that a template names.
func TestKeysInTemplatesExist(t *testing.T) {
	words, err := locale.Load()
	if err != nil {
		t.Fatal(err)
	}
	english := words.In("en", locale.Western)
	said := regexp.MustCompile(`\.(?:T|N) ("[^"]+")`)
	found := 0
	eachNode(t, func(file string, n parse.Node) {
		if c, ok := n.(*parse.CommandNode); ok {
			for _, m := range said.FindAllStringSubmatch(c.String(), -1) {
				found++
				if key := strings.Trim(m[1], `"`); !english.Has(key) {
					t.Errorf("%s: there is no message %q", file, key)
				}
			}
		}
	})
	if found < 100 {
		t.Errorf("only %d messages were looked up", found)
	}
}

// TestNoWordsInTemplates holds the templates to the catalogues: beside tags and actions
// there are no words, but for the names of formats, keys and commands.
func TestNoWordsInTemplates(t *testing.T) {
	allowed := map[string]bool{"CSV": true, "JSON": true, "n": true, "p": true, "123": true, "١٢٣": true, "mithaq verify --db mithaq.db": true, "§": true}
	actions := regexp.MustCompile(`(?s)\{\{.*?\}\}`)
	err := fs.WalkDir(templates, "templates", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(templates, name)
		if err != nil {
			return err
		}
		z := html.NewTokenizer(strings.NewReader(actions.ReplaceAllString(string(data), "")))
		for z.Next() != html.ErrorToken {
			token := z.Token()
			s := strings.TrimSpace(token.Data)
			if token.Type == html.TextToken && strings.ContainsFunc(s, unicode.IsLetter) && !allowed[s] {
				t.Errorf("%s: the words %q belong into the catalogues", name, s)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestDynamicKeysExist looks up the messages whose keys the program puts together.
func TestDynamicKeysExist(t *testing.T) {
	words, err := locale.Load()
	if err != nil {
		t.Fatal(err)
	}
	w := words.In("ar", locale.Western)
	var keys []string
	for _, f := range families {
		keys = append(keys, "family."+string(f.Family))
		for _, k := range f.Kinds {
			keys = append(keys, "kind."+string(k), "kinds."+string(k), "kind."+string(k)+".about")
			for _, slot := range slotColumns[k] {
				if !inside[slot] {
					keys = append(keys, "slot."+slot)
				}
			}
		}
	}
	for _, key := range keys {
		if !w.Has(key) {
			t.Errorf("there is no message %q", key)
		}
	}
}
