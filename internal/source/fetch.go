package source

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"
	"syscall"
	"time"

	"github.com/mithaq/mithaq"
)

// What fetching an address may take.
const (
	dialTimeout  = 10 * time.Second
	fetchTimeout = 30 * time.Second
	maxFetch     = 20 << 20 // bytes, unpacked
	maxRedirects = 5
)

// userAgent says who asks, and where its owners can be found.
const userAgent = "Mithaq/1.0 (+https://github.com/mithaq/mithaq)"

const saveByHand = "open it in a browser, save the page and give the file"

// fetch gets one document from the web. Proxies of the environment are not used: the
// address that is dialed is the one that was checked.
func fetch(ctx context.Context, ref string, opts Options) (*Document, error) {
	u, err := checkURL(ref)
	if err != nil {
		return nil, err
	}
	limit := opts.timeout
	if limit == 0 {
		limit = fetchTimeout
	}
	ctx, cancel := context.WithTimeoutCause(ctx, limit, errSlow)
	defer cancel()
	res, err := get(ctx, u, opts)
	if err != nil {
		return nil, fetchError(ctx, ref, limit, err)
	}
	defer res.Body.Close()
	if err := statusError(ref, res.StatusCode); err != nil {
		return nil, err
	}
	original, err := readLimited(res.Body, ref, maxFetch)
	if err != nil {
		return nil, fetchError(ctx, ref, limit, err)
	}
	opts.MediaType, opts.from = res.Header.Get("Content-Type"), res.Request.URL.String()
	return Read(ctx, ref, original, opts)
}

var errSlow = errors.New("too slow")

func checkURL(ref string) (*url.URL, error) {
	u, err := url.Parse(ref)
	switch {
	case err != nil:
		return nil, mithaq.Errorf(mithaq.Invalid, ref, "it is no web address: %s", cause(err)).WithRemedy("copy it from the browser's address bar")
	case u.Scheme != "http" && u.Scheme != "https":
		return nil, mithaq.Errorf(mithaq.Invalid, ref, "%s addresses are not fetched", u.Scheme).WithRemedy("give an http or https address, or a file")
	case u.Host == "":
		return nil, mithaq.Errorf(mithaq.Invalid, ref, "the address has no host").WithRemedy("copy it from the browser's address bar")
	case u.User != nil:
		return nil, mithaq.Errorf(mithaq.Refused, u.Redacted(), "the address holds a user name or password, which would be kept in the record").
			WithRemedy(saveByHand)
	}
	return u, nil
}

func get(ctx context.Context, u *url.URL, opts Options) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("User-Agent", userAgent)
	req.Header.Set("Accept", "text/html, application/pdf, "+DOCX+", text/plain;q=0.9, */*;q=0.1")
	req.Header.Set("Accept-Language", "ar, en, fr")
	dialer := &net.Dialer{Timeout: dialTimeout, ControlContext: opts.guard}
	client := &http.Client{
		Transport: &http.Transport{
			DialContext:            dialer.DialContext,
			TLSHandshakeTimeout:    dialTimeout,
			MaxResponseHeaderBytes: 1 << 20,
			DisableKeepAlives:      true,
			ForceAttemptHTTP2:      true,
		},
		CheckRedirect: checkRedirect,
	}
	return client.Do(req)
}

func checkRedirect(req *http.Request, via []*http.Request) error {
	if len(via) > maxRedirects {
		return mithaq.Errorf(mithaq.Refused, "", "more than %d redirects", maxRedirects).WithRemedy(saveByHand)
	}
	_, err := checkURL(req.URL.String())
	return err
}

// guard refuses an address that is not on the public internet, once its name was resolved
// and before it is dialed.
func (o Options) guard(_ context.Context, _, address string, _ syscall.RawConn) error {
	return o.mayDial(address)
}

// statusError says what an answer other than 200 means.
func statusError(ref string, status int) error {
	words := fmt.Sprintf("%d %s", status, http.StatusText(status))
	switch {
	case status == http.StatusOK:
		return nil
	case status == http.StatusNotFound || status == http.StatusGone:
		return mithaq.Errorf(mithaq.NotFound, ref, "the server answers %s: there is no such page (any more)", words).
			WithRemedy("check the address, or look for the page in a web archive")
	case status == http.StatusUnauthorized || status == http.StatusForbidden || status == http.StatusUnavailableForLegalReasons:
		return mithaq.Errorf(mithaq.Refused, ref, "the server answers %s: it does not give the page to programs", words).WithRemedy(saveByHand)
	case status == http.StatusTooManyRequests || status >= 500:
		return mithaq.Errorf(mithaq.Outside, ref, "the server answers %s", words).WithRemedy("try again later")
	}
	return mithaq.Errorf(mithaq.Invalid, ref, "the server answers %s", words).WithRemedy(saveByHand)
}

// fetchError says what kept an address from being fetched.
func fetchError(ctx context.Context, ref string, limit time.Duration, err error) error {
	var own *mithaq.Error
	var dns *net.DNSError
	switch {
	case errors.Is(context.Cause(ctx), errSlow):
		return mithaq.Errorf(mithaq.Refused, ref, "it was not there whole after %v", limit).WithRemedy(saveByHand)
	case errors.As(err, &own) && own.Kind != mithaq.Outside:
		e := *own
		if e.Place != ref {
			e.Place = ref
		}
		return &e
	case ctx.Err() != nil:
		return mithaq.Errorf(mithaq.Outside, ref, "stopped while it was fetched: %w", ctx.Err())
	case errors.As(err, &dns) && dns.IsNotFound:
		return mithaq.Errorf(mithaq.NotFound, ref, "there is no server called %s", dns.Name).WithRemedy("check the address")
	}
	var ue *url.Error
	if errors.As(err, &ue) {
		err = ue.Err
	}
	return mithaq.Errorf(mithaq.Outside, ref, "it cannot be fetched: %s", strings.TrimSpace(err.Error())).WithRemedy("check the connection and try again")
}
