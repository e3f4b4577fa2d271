package source

import (
	"context"
	"io"
	"iter"
	"os"
	"regexp"
	"strings"

	"github.com/mithaq/mithaq"
)

// MaxBytes is the size of the largest document that is read from a file or standard input.
const MaxBytes = 64 << 20

var scheme = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9+.-]*://`)

// Open gives the documents that ref stands for: a file, every document in a folder and the
// folders in it (sorted by name), standard input ("-"), or an http or https address. What
// cannot be read comes as an error that names the place and the remedy, and the walk goes
// on; it ends early where ctx does.
func Open(ctx context.Context, ref string, opts Options) iter.Seq2[*Document, error] {
	return func(yield func(*Document, error) bool) {
		switch {
		case ref == "-":
			yield(fromStdin(ctx, opts))
		case scheme.MatchString(ref):
			yield(fetch(ctx, ref, opts))
		case isFolder(ref):
			walk(ctx, ref, opts, yield)
		default:
			yield(fromFile(ctx, ref, opts))
		}
	}
}

func isFolder(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

// stdinName is what standard input is called in errors.
const stdinName = "standard input"

func fromStdin(ctx context.Context, opts Options) (*Document, error) {
	original, err := readLimited(opts.stdin(), stdinName, MaxBytes)
	if err != nil {
		return nil, err
	}
	d, err := Read(ctx, stdinName, original, opts)
	if err != nil {
		return nil, err
	}
	d.Ref = "-"
	return d, nil
}

func fromFile(ctx context.Context, path string, opts Options) (*Document, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fileError(path, err)
	}
	defer f.Close()
	original, err := readLimited(f, path, MaxBytes)
	if err != nil {
		return nil, err
	}
	return Read(ctx, path, original, opts)
}

// fileError says what kept path from being read.
func fileError(path string, err error) error {
	switch {
	case os.IsNotExist(err):
		return mithaq.Errorf(mithaq.NotFound, path, "there is no such file or folder").
			WithRemedy("check the spelling; a web address starts with https://")
	case os.IsPermission(err):
		return mithaq.Errorf(mithaq.Refused, path, "it may not be read by this user").
			WithRemedy("give read permission, or run as its owner")
	}
	e := mithaq.Errorf(mithaq.Outside, path, "it cannot be read: %s", cause(err)).
		WithRemedy("copy the file anew and try again")
	e.Err = err
	return e
}

// cause gives the innermost words of err: "input/output error" without the path again.
func cause(err error) string {
	s := err.Error()
	if i := strings.LastIndex(s, ": "); i >= 0 {
		return s[i+2:]
	}
	return s
}

// readLimited reads r to its end, and fails where that lies beyond max bytes.
func readLimited(r io.Reader, place string, max int64) ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(r, max+1))
	if err != nil {
		return nil, fileError(place, err)
	}
	if int64(len(b)) > max {
		return nil, mithaq.Errorf(mithaq.Refused, place, "it is larger than %d MB", max>>20).
			WithRemedy("split it into single documents")
	}
	return b, nil
}
