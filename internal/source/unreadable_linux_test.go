package source

import (
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"

	"github.com/mithaq/mithaq"
)

// What this user may not read is reported, and the rest is read.
func TestUnreadable(t *testing.T) {
	root := folder(t, map[string]string{"a.txt": englishReport, "b.txt": frenchReport, "locked/c.txt": englishReport, "z.txt": arabicReport})
	if err := os.Chmod(filepath.Join(root, "b.txt"), 0); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(filepath.Join(root, "locked"), 0); err != nil {
		t.Fatal(err)
	}
	defer os.Chmod(filepath.Join(root, "locked"), 0o755)
	asNobody(t, root, func() {
		docs, errs := open(t, root, Options{})
		if len(docs) != 2 || len(errs) != 2 {
			t.Fatalf("%d documents, errors %v", len(docs), errs)
		}
		mustSay(t, errs[0], mithaq.Refused, filepath.Join(root, "b.txt"), "may not be read")
		mustSay(t, errs[1], mithaq.Refused, filepath.Join(root, "locked"), "may not be read")
	})
}

// asNobody runs f, where the tests are run by root, with the rights of nobody to files.
func asNobody(t *testing.T, root string, f func()) {
	if os.Getuid() != 0 {
		f()
		return
	}
	for p := root; p != os.TempDir() && p != "/"; p = filepath.Dir(p) {
		if err := os.Chmod(p, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	done := make(chan bool)
	go func() {
		defer close(done)
		runtime.LockOSThread() // never unlocked: the thread ends with its changed rights
		if err := syscall.Setfsuid(65534); err != nil {
			t.Error(err)
			return
		}
		f()
	}()
	<-done
}

// A file that opens and cannot be read is an error of its own, not an empty document.
func TestReadFails(t *testing.T) {
	root := folder(t, map[string]string{"a.txt": englishReport})
	link(t, "/proc/self/mem", filepath.Join(root, "mem.txt"))
	docs, errs := open(t, root, Options{})
	if len(docs) != 1 || len(errs) != 1 {
		t.Fatalf("%d documents, errors %v", len(docs), errs)
	}
	mustSay(t, errs[0], mithaq.Outside, "mem.txt", "input/output error")
}
