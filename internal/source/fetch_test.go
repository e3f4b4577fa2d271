package source

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding/charmap"

	"github.com/mithaq/mithaq"
)

// site serves h on loopback, and gives its address and options that allow it alone.
func site(t *testing.T, h http.HandlerFunc) (string, Options) {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	own := netip.MustParseAddrPort(s.Listener.Addr().String())
	return s.URL, Options{allow: func(a netip.AddrPort) bool { return a == own }, timeout: time.Minute}
}

func fetchOne(t *testing.T, ref string, opts Options) (*Document, error) {
	t.Helper()
	docs, errs := open(t, ref, opts)
	if len(docs)+len(errs) != 1 {
		t.Fatalf("%d documents, errors %v", len(docs), errs)
	}
	if len(errs) == 1 {
		return nil, errs[0]
	}
	return docs[0], nil
}

func TestFetch(t *testing.T) {
	var agent string
	address, opts := site(t, func(w http.ResponseWriter, r *http.Request) {
		agent = r.UserAgent()
		switch r.URL.Path {
		case "/2021/06/28/oslo":
			fmt.Fprint(w, page(`<link rel="canonical" href="https://elsewhere.example/x">`, prose))
		case "/old":
			http.Redirect(w, r, "/2021/06/28/oslo", http.StatusMovedPermanently)
		case "/arabic":
			w.Header().Set("Content-Type", "text/html; charset=windows-1256")
			b, _ := charmap.Windows1256.NewEncoder().Bytes([]byte("<p>" + strings.ReplaceAll(arabicReport, "\n\n", "<p>")))
			w.Write(b)
		case "/text":
			w.Header().Set("Content-Type", "text/plain")
			fmt.Fprint(w, frenchReport)
		case "/api":
			w.Header().Set("Content-Type", "application/json")
			fmt.Fprint(w, `{"a":1}`)
		}
	})
	d, err := fetchOne(t, address+"/old", opts)
	if err != nil {
		t.Fatal(err)
	}
	want(t, "text", d.Text, proseText)
	want(t, "ref", d.Ref, address+"/old")
	want(t, "address", d.Meta.Address.Value, address+"/2021/06/28/oslo") // not the one of another site
	want(t, "address how", d.Meta.Address.How, "fetched")
	want(t, "published", d.Meta.Published.Value, "2021-06-28")
	want(t, "publisher", d.Meta.Publisher.Value, "127.0.0.1")
	if !strings.Contains(agent, "Mithaq") || !strings.Contains(agent, "+http") {
		t.Errorf("user agent %q", agent)
	}
	d, err = fetchOne(t, address+"/arabic", opts)
	if err != nil || d.Charset != "windows-1256" || !strings.Contains(d.Text, "وقال وزير الخارجية") {
		t.Errorf("arabic: %v, %v", d, err)
	}
	d, err = fetchOne(t, address+"/text", opts)
	if err != nil || d.Text != frenchReport || d.MediaType != Plain {
		t.Errorf("text: %v, %v", d, err)
	}
	_, err = fetchOne(t, address+"/api", opts)
	mustSay(t, err, mithaq.Invalid, address+"/api", "not a document: JSON data")
	_, err = fetchOne(t, address+"/nothing", opts)
	mustSay(t, err, mithaq.Invalid, address+"/nothing", "it is empty")
}

func TestStatus(t *testing.T) {
	address, opts := site(t, func(w http.ResponseWriter, r *http.Request) {
		var status int
		fmt.Sscanf(r.URL.Path, "/%d", &status)
		w.WriteHeader(status)
	})
	for status, kind := range map[int]mithaq.Kind{
		404: mithaq.NotFound, 410: mithaq.NotFound, 403: mithaq.Refused, 401: mithaq.Refused, 500: mithaq.Outside, 429: mithaq.Outside, 418: mithaq.Invalid, 204: mithaq.Invalid,
	} {
		ref := fmt.Sprintf("%s/%d", address, status)
		_, err := fetchOne(t, ref, opts)
		mustSay(t, err, kind, ref, fmt.Sprintf("the server answers %d", status))
	}
}

// No address of this machine or its network is dialed, not even on a public page's word.
func TestPrivateAddresses(t *testing.T) {
	inner, _ := site(t, func(w http.ResponseWriter, r *http.Request) { t.Error("a private address was fetched") })
	outer, opts := site(t, func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, inner+"/secret", http.StatusFound) })
	_, err := fetchOne(t, outer, opts)
	mustSay(t, err, mithaq.Refused, outer, "it leads to 127.0.0.1, which is not on the public internet")

	port := inner[strings.LastIndex(inner, ":"):]
	for _, ref := range []string{inner, "http://localhost" + port, "http://[::1]" + port, "http://[::ffff:127.0.0.1]" + port, "http://127.1" + port, "http://0.0.0.0" + port} {
		_, err := fetchOne(t, ref, Options{timeout: 5 * time.Second})
		if err == nil || mithaq.KindOf(err) != mithaq.Refused && mithaq.KindOf(err) != mithaq.NotFound {
			t.Errorf("%s: %v", ref, err)
		}
	}
	allowed, _ := site(t, func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, page("", prose)) })
	if _, err := fetchOne(t, allowed, Options{AllowPrivate: true}); err != nil {
		t.Errorf("allowed: %v", err)
	}
}

func TestIsPublic(t *testing.T) {
	for _, s := range strings.Fields(`127.0.0.1 127.8.8.8 10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1 100.127.255.255 0.0.0.0 0.1.2.3
		224.0.0.1 239.1.1.1 240.0.0.1 255.255.255.255 192.0.2.1 198.18.0.1 203.0.113.9 192.0.0.8
		:: ::1 ::7f00:1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:0:127.0.0.1 64:ff9b::7f00:1 64:ff9b::808:808 64:ff9b:1::1 fc00::1 fd12::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1
		2001:db8::1 2002:7f00:1:: 2001:0:1::1 100::1`) {
		if isPublic(netip.MustParseAddr(s)) {
			t.Errorf("%s is taken for public", s)
		}
	}
	for _, s := range strings.Fields("8.8.8.8 1.1.1.1 172.32.0.1 100.128.0.1 193.0.6.139 2606:4700::1111 2a00:1450:4001::1 ::ffff:8.8.8.8") {
		if !isPublic(netip.MustParseAddr(s)) {
			t.Errorf("%s is taken for private", s)
		}
	}
}

func TestNeverEnding(t *testing.T) {
	endless := func(w http.ResponseWriter, r *http.Request, chunk string, pause time.Duration) {
		for r.Context().Err() == nil {
			if _, err := w.Write([]byte(chunk)); err != nil {
				return
			}
			w.(http.Flusher).Flush()
			time.Sleep(pause)
		}
	}
	address, opts := site(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/fast":
			endless(w, r, strings.Repeat("<p>words and words ", 10000), 0)
		case "/slow":
			endless(w, r, "<p>word", 20*time.Millisecond)
		case "/silent":
			<-r.Context().Done()
		case "/bomb":
			w.Header().Set("Content-Encoding", "gzip")
			z := gzip.NewWriter(w)
			for range 170 {
				z.Write(bytes.Repeat([]byte("a "), 1<<16))
			}
			z.Close()
		case "/round":
			http.Redirect(w, r, "/round", http.StatusFound)
		case "/away":
			http.Redirect(w, r, "file:///etc/passwd", http.StatusFound)
		}
	})
	quick := opts
	quick.timeout = 300 * time.Millisecond
	for _, c := range []struct {
		path, words string
		opts        Options
	}{
		{"/fast", "larger than 20 MB", opts}, {"/slow", "not there whole after 300ms", quick}, {"/silent", "not there whole after 300ms", quick},
		{"/bomb", "larger than 20 MB", opts}, {"/round", "more than 5 redirects", opts},
	} {
		_, err := fetchOne(t, address+c.path, c.opts)
		mustSay(t, err, mithaq.Refused, address+c.path, c.words)
	}
	_, err := fetchOne(t, address+"/away", opts)
	mustSay(t, err, mithaq.Invalid, address+"/away", "file addresses are not fetched")
}

func TestBadAddresses(t *testing.T) {
	for ref, words := range map[string]string{
		"ftp://example.org/a": "ftp addresses are not fetched", "file:///etc/passwd": "file addresses are not fetched", "http://": "no host",
		"https://%zz/": "no web address",
	} {
		_, err := fetchOne(t, ref, Options{})
		mustSay(t, err, mithaq.Invalid, ref, words)
	}
	_, err := fetchOne(t, "https://user:secret@example.org/", Options{})
	mustSay(t, err, mithaq.Refused, "example.org", "password")
	if strings.Contains(err.Error(), "secret") {
		t.Errorf("the password is shown: %v", err)
	}
}

func TestFetchStops(t *testing.T) {
	address, opts := site(t, func(w http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer cancel()
	for _, err := range Open(ctx, address, opts) {
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("%v", err)
		}
	}
}
