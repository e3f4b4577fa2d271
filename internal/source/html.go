package source

import (
	"context"
	"errors"
	"io"
	"strings"
	"time"

	"github.com/PuerkitoBio/goquery"
	"golang.org/x/net/html"

	"github.com/mithaq/mithaq"
)

// What a web page may ask of the parser. A real one has some thousand tags, nested some
// dozen deep; the parser itself stops at 512.
const (
	maxPage      = 20 << 20         // bytes after decoding
	maxTags      = 100_000          // tags and comments
	maxClones    = 4_000_000        // elements that the parser may have to make
	parseTimeout = 10 * time.Second // of parsing
)

const savePage = "save the article alone as HTML, PDF or text"

// fromHTML finds the article of a web page and gives its paragraphs, one block a paragraph.
func fromHTML(ctx context.Context, b []byte, opts Options) (content, error) {
	text, charset := decodeHTML(b, opts.MediaType)
	if len(text) > maxPage {
		return content{}, mithaq.Errorf(mithaq.Refused, "", "a web page of more than %d MB", maxPage>>20).WithRemedy(savePage)
	}
	if err := survey(text); err != nil {
		return content{}, err
	}
	root, err := parsePage(ctx, text)
	if err != nil {
		return content{}, err
	}
	doc := goquery.NewDocumentFromNode(root)
	meta := pageMeta(doc)
	label := labelOf(doc.Find("body").Text())
	article, err := articleText(doc, meta.Title.Value)
	if err != nil {
		return content{}, err
	}
	meta.Lang = claimed(meta.Lang, article)
	meta.Marking = label
	return content{text: article, charset: charset, meta: meta}, nil
}

// survey refuses a page that would take the parser too much time or memory, by its tags
// alone. Formatting left open (<b>, <font>) is made again in every paragraph that follows,
// so each tag may count for as many elements as there is formatting open.
func survey(text string) error {
	z := html.NewTokenizer(strings.NewReader(text))
	tags, open, clones := 0, 0, 0
	for {
		switch z.Next() {
		case html.ErrorToken:
			return nil
		case html.StartTagToken, html.SelfClosingTagToken:
			if name, _ := z.TagName(); formatting[string(name)] {
				open++
			}
		case html.EndTagToken:
			if name, _ := z.TagName(); formatting[string(name)] {
				open = max(0, open-1)
			}
		case html.TextToken:
			continue
		}
		tags++
		clones += 1 + open
		if tags > maxTags || clones > maxClones {
			return mithaq.Errorf(mithaq.Refused, "", "a web page of too many tags to be read (%d and more)", tags).WithRemedy(savePage)
		}
	}
}

var formatting = map[string]bool{
	"a": true, "b": true, "big": true, "code": true, "em": true, "font": true, "i": true, "nobr": true,
	"s": true, "small": true, "strike": true, "strong": true, "tt": true, "u": true,
}

func parsePage(ctx context.Context, text string) (*html.Node, error) {
	ctx, cancel := context.WithTimeout(ctx, parseTimeout)
	defer cancel()
	root, err := html.Parse(&guarded{ctx, strings.NewReader(text)})
	switch {
	case err == nil:
		return root, nil
	case errors.Is(err, context.DeadlineExceeded):
		return nil, mithaq.Errorf(mithaq.Refused, "", "a web page that takes more than %v to parse", parseTimeout).WithRemedy(savePage)
	case ctx.Err() != nil:
		return nil, mithaq.Errorf(mithaq.Outside, "", "stopped while it was read: %w", err)
	case strings.Contains(err.Error(), "512"):
		return nil, mithaq.Errorf(mithaq.Refused, "", "a web page whose tags are nested more than 512 deep").WithRemedy(savePage)
	}
	return nil, mithaq.Errorf(mithaq.Invalid, "", "a web page that cannot be parsed: %w", err).WithRemedy(savePage)
}

// guarded ends a read once its context has ended, and with it the parser that reads.
type guarded struct {
	ctx context.Context
	r   io.Reader
}

func (g *guarded) Read(p []byte) (int, error) {
	if err := g.ctx.Err(); err != nil {
		return 0, err
	}
	return g.r.Read(p)
}
