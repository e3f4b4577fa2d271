package web

import (
	"context"
	"time"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/fact"
	"github.com/mithaq/mithaq/internal/web/locale"
)

// Record is what the site needs of a record. Everything it gives is within the marking that
// the site may show; what is not, is not found.
type Record interface {
	// Summary says how much there is, as it stands now.
	Summary(ctx context.Context) (Summary, error)
	// Sources lists up to limit sources, newest first, from the cursor after on ("" from the
	// first); next is the cursor to go on with, or "" at the end.
	Sources(ctx context.Context, after string, limit int) (sources []Source, next string, err error)
	// Document gives one source with its text and facts, in the order of the text.
	Document(ctx context.Context, id string) (*Document, error)
	// Original gives a source's bytes as they came.
	Original(ctx context.Context, id string) (*Original, error)
	// Facts lists up to limit facts of a kind ("" for all), paged like Sources.
	Facts(ctx context.Context, kind fact.Kind, after string, limit int) (facts []Entry, next string, err error)
	// Fact gives one fact by its permanent key.
	Fact(ctx context.Context, key string) (*Entry, error)
	// Search finds up to limit paragraphs and facts, best first.
	Search(ctx context.Context, query string, limit int) ([]Hit, error)
	// Log says where the ledger stands.
	Log(ctx context.Context) (Log, error)
}

// Summary counts a record.
type Summary struct {
	Size    int64 // the ledger's number of entries: it grows with every change
	Sources int
	Facts   int
	ByKind  map[fact.Kind]int
	ByLang  map[mithaq.Lang]int // sources by language
	Newest  mithaq.Date         // the publication date of the newest source
}

// Source is a source without its text.
type Source struct {
	ID        string
	Title     string
	Publisher string
	Published mithaq.Date
	Lang      mithaq.Lang
	Address   string // where the public can read it
	Marking   mithaq.Marking
	MediaType string
	Facts     int
	Entry     int64             // the ledger entry that added it
	CopyOf    string            // the source that this is a near copy of, or ""
	How       map[string]string // how title, publisher, published, lang, address, marking were found
}

// Document is a source with its text and facts.
type Document struct {
	Source
	Paragraphs []Paragraph
	Entries    []Entry // in the order of the text; their From is this one
}

// Paragraph is a stretch of a source's text; Start and End count its code points.
type Paragraph struct {
	Start, End int
	Lang       mithaq.Lang
	Text       string
}

// Entry is a fact as the record keeps it.
type Entry struct {
	fact.Fact
	Key    string // its permanent address
	Ledger int64  // the ledger entry that holds it
	From   *Source
}

// Dir is the direction that the fact's words are written in.
func (e *Entry) Dir() string { return locale.Dir(e.Lang) }

// Dir is the direction that the source is written in.
func (s Source) Dir() string { return locale.Dir(s.Lang) }

// Dir is the direction that the paragraph is written in.
func (p Paragraph) Dir() string { return locale.Dir(p.Lang) }

// Original is a source's bytes as they came.
type Original struct {
	Bytes     []byte
	MediaType string
	Name      string // a file name to offer, without a folder
}

// Hit is a place found by a search: a paragraph of a source, or a fact.
type Hit struct {
	Source    Source
	Paragraph Paragraph
	Fact      *Entry   // nil where the paragraph itself was found
	Marks     [][2]int // where the words found stand in the paragraph's text or the fact's quote, in code points
}

// Log says where the ledger stands.
type Log struct {
	Size       int64
	Root       string // the tree's root hash, base64
	Checkpoint string // the last signed checkpoint, as it is published
	Key        string // the public key that its signature is checked with
	Signed     time.Time
}
