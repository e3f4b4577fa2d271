package web

import (
	"log/slog"
	"net/http"

	"github.com/klauspost/compress/gzhttp"

	"github.com/mithaq/mithaq/internal/web/locale"
)

// Options say what a site is like; the zero value is usable.
type Options struct {
	Coalition string       // whose record this is, by the name of a party or body ("Global Coalition"); "" for none in particular
	Log       *slog.Logger // where faults of the program are told; slog.Default() where nil
}

// site answers requests. It holds nothing that a request changes, but for the views kept.
type site struct {
	record  Record
	options Options
	words   *locale.Catalogue
	pages   pages
	assets  *assets
	kept    kept
}

// New makes the site of a record.
func New(record Record, options Options) (http.Handler, error) {
	s, err := newSite(record, options)
	if err != nil {
		return nil, err
	}
	return s.handler()
}

func newSite(record Record, options Options) (*site, error) {
	words, err := locale.Load()
	if err != nil {
		return nil, err
	}
	templates, err := parsePages()
	if err != nil {
		return nil, err
	}
	built, err := loadAssets()
	if err != nil {
		return nil, err
	}
	if options.Log == nil {
		options.Log = slog.Default()
	}
	return &site{record: record, options: options, words: words, pages: templates, assets: built}, nil
}

// handler puts around the routes what holds for every answer: compression, headers, and the
// refusal of forms sent from other sites.
func (s *site) handler() (http.Handler, error) {
	compress, err := gzhttp.NewWrapper(gzhttp.MinSize(512))
	if err != nil {
		return nil, err
	}
	foreign := http.NewCrossOriginProtection()
	return secured(compress(foreign.Handler(s.routes()))), nil
}
