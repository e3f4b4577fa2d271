package main

import (
	"bufio"
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// paragraphsOf gives the distinct longer paragraphs of the development documents.
func paragraphsOf(t *testing.T) []string {
	t.Helper()
	files, _ := filepath.Glob("../../testdata/reading/dev/*/*.txt")
	seen := map[string]bool{}
	var out []string
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			if line = strings.TrimSpace(line); len(line) > 120 && !seen[line] {
				seen[line] = true
				out = append(out, line)
			}
		}
	}
	if len(out) < 500 {
		t.Fatalf("only %d paragraphs", len(out))
	}
	return out
}

// reports writes n distinct reports made of the paragraphs into a new folder.
func reports(t *testing.T, n int) string {
	t.Helper()
	paragraphs, dir := paragraphsOf(t), t.TempDir()
	r := rand.New(rand.NewPCG(1, 2))
	for i := range n {
		var b strings.Builder
		fmt.Fprintf(&b, "Report %d\n", i)
		for range 4 + r.IntN(5) {
			b.WriteString("\n" + paragraphs[r.IntN(len(paragraphs))] + "\n")
		}
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("%05d.txt", i)), []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// program gives a command that runs mithaq in a process of its own.
func program(t *testing.T, args ...string) *exec.Cmd {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	link := filepath.Join(t.TempDir(), "mithaq")
	if err := os.Symlink(self, link); err != nil {
		t.Fatal(err)
	}
	return exec.Command(link, args...)
}

func long(t *testing.T) {
	t.Helper()
	if os.Getenv("MITHAQ_LONG") == "" {
		t.Skip("takes minutes: make test-long")
	}
}

// TestLoad adds 20,000 reports and says how fast, and in how much memory.
func TestLoad(t *testing.T) {
	long(t)
	const n = 20_000
	cmd := program(t, "add", "-q", "--db", filepath.Join(t.TempDir(), "load.db"), reports(t, n))
	start := time.Now()
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	took := time.Since(start).Seconds()
	memory := cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss / 1024
	t.Logf("%d reports in %.0f s: %.0f a second, %d MB at the most; %s", n, took, n/took, memory, bytes.TrimSpace(out))
	if memory > 400 {
		t.Errorf("%d MB of memory", memory)
	}
}

// TestKill kills the adding at twenty moments: what was said to be kept is kept, once.
func TestKill(t *testing.T) {
	if testing.Short() {
		t.Skip("load and kill tests run without the race detector")
	}
	kills, n := 3, 400
	if os.Getenv("MITHAQ_LONG") != "" {
		kills, n = 20, 6000
	}
	dir, db := reports(t, n), filepath.Join(t.TempDir(), "kill.db")
	acknowledged := map[string]bool{}
	for range kills {
		killed(t, program(t, "add", "--db", db, dir), acknowledged)
	}
	out, err := program(t, "add", "--db", db, dir).CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	for line := range strings.Lines(string(out)) {
		if ref, ok := reference(line, "new"); ok && acknowledged[ref] {
			t.Errorf("%s was lost", ref)
		}
	}
	if out, err := program(t, "verify", "--db", db).CombinedOutput(); err != nil || !bytes.Contains(out, fmt.Appendf(nil, " %d sources", n)) {
		t.Errorf("%v: %s", err, out)
	}
	t.Logf("%d kills, %d reports said to be kept before the last", kills, len(acknowledged))
}

// killed runs cmd, notes what it says it has kept, and kills it at a random moment.
func killed(t *testing.T, cmd *exec.Cmd, acknowledged map[string]bool) {
	t.Helper()
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	time.AfterFunc(time.Duration(200+rand.IntN(1500))*time.Millisecond, func() { cmd.Process.Kill() })
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if ref, ok := reference(lines.Text()+"\n", "new"); ok {
			acknowledged[ref] = true
		}
	}
	cmd.Wait()
}

// reference gives the file that a whole line of "mithaq add" speaks of.
func reference(line, word string) (string, bool) {
	if !strings.HasPrefix(line, word) || !strings.HasSuffix(line, ".txt\n") {
		return "", false
	}
	_, ref, ok := strings.Cut(line, ": ")
	return strings.TrimSpace(ref), ok
}
