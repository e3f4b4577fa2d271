package source

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/mithaq/mithaq"
)

// walker goes through a folder. Folders are told apart by their resolved path, so that a
// link back to a folder already being read ends the way instead of going round for ever.
type walker struct {
	ctx   context.Context
	opts  Options
	yield func(*Document, error) bool
	seen  map[string]string // resolved folder to the path it was first read as
	above map[string]bool   // the resolved folders being read
}

func walk(ctx context.Context, root string, opts Options, yield func(*Document, error) bool) {
	opts.walked = true
	found := false
	count := func(d *Document, err error) bool {
		found = true
		return yield(d, err)
	}
	w := &walker{ctx, opts, count, map[string]string{}, map[string]bool{}}
	if w.folder(root); !found {
		yield(nil, mithaq.Errorf(mithaq.NotFound, root, "there is no document in the folder").WithRemedy("check the path"))
	}
}

// folder reads one folder; it reports whether the walk goes on.
func (w *walker) folder(path string) bool {
	resolved, err := filepath.EvalSymlinks(path)
	if err != nil {
		return w.yield(nil, fileError(path, err))
	}
	if w.above[resolved] {
		return w.yield(nil, mithaq.Errorf(mithaq.Invalid, path, "a directory loop: it leads back to %s", w.seen[resolved]).
			WithRemedy("remove the link"))
	}
	if first, ok := w.seen[resolved]; ok {
		return w.yield(nil, mithaq.Errorf(mithaq.Invalid, path, "it is the same folder as %s, read already", first).
			WithRemedy("remove the link"))
	}
	w.seen[resolved], w.above[resolved] = path, true
	defer delete(w.above, resolved)
	entries, err := os.ReadDir(path)
	if err != nil && !w.yield(nil, fileError(path, err)) {
		return false
	}
	for _, e := range entries {
		if !w.entry(path, e, entries) {
			return false
		}
	}
	return true
}

func (w *walker) entry(folder string, e os.DirEntry, beside []os.DirEntry) bool {
	path := filepath.Join(folder, e.Name())
	if err := w.ctx.Err(); err != nil {
		w.yield(nil, mithaq.Errorf(mithaq.Outside, path, "stopped before it was read: %w", err))
		return false
	}
	if strings.HasPrefix(e.Name(), ".") {
		return true // hidden, such as .git
	}
	info, err := os.Stat(path) // follows links
	switch {
	case err != nil:
		return w.yield(nil, linkError(path, err))
	case info.IsDir() && attachments(e.Name(), beside):
		return true
	case info.IsDir():
		return w.folder(path)
	case !info.Mode().IsRegular():
		return w.yield(nil, mithaq.Errorf(mithaq.Invalid, path, "not a document: a %s", special(info.Mode())).WithRemedy(giveText))
	}
	return w.yield(fromFile(w.ctx, path, w.opts))
}

// linkError is fileError for an entry that is there but leads nowhere.
func linkError(path string, err error) error {
	if errors.Is(err, syscall.ELOOP) {
		return mithaq.Errorf(mithaq.Invalid, path, "a link that leads back to itself").WithRemedy("remove the link")
	}
	if os.IsNotExist(err) {
		target, _ := os.Readlink(path)
		return mithaq.Errorf(mithaq.NotFound, path, "a link to %s, which is not there", target).WithRemedy("remove the link")
	}
	return fileError(path, err)
}

// attachments reports whether a folder holds what a browser saved with the page beside it:
// page.html and page_files.
func attachments(name string, beside []os.DirEntry) bool {
	stem, ok := strings.CutSuffix(name, "_files")
	if !ok {
		return false
	}
	for _, e := range beside {
		if n := e.Name(); n == stem+".html" || n == stem+".htm" || n == stem+".xhtml" {
			return true
		}
	}
	return false
}

func special(m os.FileMode) string {
	switch {
	case m&os.ModeNamedPipe != 0:
		return "pipe"
	case m&os.ModeSocket != 0:
		return "socket"
	}
	return "device"
}
