package source

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"os/exec"
	"strings"
	"syscall"
	"time"

	"github.com/mithaq/mithaq"
)

// What the child process may use.
const (
	pdfTimeout = 30 * time.Second
	pdfMemory  = "1048576" // of address space, in KiB
	pdfSeconds = "30"      // of processor time
	maxLayout  = 64 << 20  // bytes of output; a page of text is about 50 KB of it
)

// bounded runs a program within limits of address space and processor time; a system that
// does not know one of them runs it without.
const bounded = `ulimit -v "$1" 2>/dev/null; ulimit -t "$2" 2>/dev/null; shift 2; exec "$@"`

// pdftotext gives the words of a PDF file and where they stand, as XHTML: every word in the
// order in which its letters are seen, from left to right.
func pdftotext(ctx context.Context, pdf []byte) ([]byte, error) {
	program, err := exec.LookPath("pdftotext")
	if err != nil {
		return nil, mithaq.Errorf(mithaq.Outside, "", "PDF files need the program pdftotext, which is not installed").
			WithRemedy("apt install poppler-utils, or brew install poppler")
	}
	file, err := tempFile(pdf)
	if err != nil {
		return nil, err
	}
	defer os.Remove(file)
	ctx, cancel := context.WithTimeoutCause(ctx, pdfTimeout, errSlow)
	defer cancel()
	var stderr bytes.Buffer
	stdout := &capped{left: maxLayout, stop: cancel}
	cmd := exec.CommandContext(ctx, "/bin/sh", "-c", bounded, "sh",
		pdfMemory, pdfSeconds, program, "-bbox-layout", "-enc", "UTF-8", file, "-")
	cmd.Stdout, cmd.Stderr = stdout, &capped{left: 1 << 16, w: &stderr}
	cmd.Env = []string{"LC_ALL=C", "HOME=" + os.TempDir()}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	cmd.WaitDelay = time.Second
	err = cmd.Run()
	return stdout.b.Bytes(), pdfError(ctx, err, stderr.String(), stdout.left < 0)
}

func tempFile(b []byte) (string, error) {
	f, err := os.CreateTemp("", "mithaq-*.pdf")
	if err != nil {
		return "", mithaq.Errorf(mithaq.Outside, os.TempDir(), "no temporary file can be made: %w", err).WithRemedy("make room, or set TMPDIR")
	}
	_, err = f.Write(b)
	if err = errors.Join(err, f.Close()); err != nil {
		os.Remove(f.Name())
		return "", mithaq.Errorf(mithaq.Outside, os.TempDir(), "no temporary file can be written: %w", err).WithRemedy("make room, or set TMPDIR")
	}
	return f.Name(), nil
}

// pdfError says what kept pdftotext from reading a file.
func pdfError(ctx context.Context, err error, stderr string, tooMuch bool) error {
	switch {
	case tooMuch:
		return mithaq.Errorf(mithaq.Refused, "", "a PDF file of more text than %d MB", maxLayout>>20).WithRemedy("split it")
	case errors.Is(context.Cause(ctx), errSlow):
		return mithaq.Errorf(mithaq.Refused, "", "a PDF file that takes more than %v to read", pdfTimeout).WithRemedy("print it to a new PDF, or give its text")
	case ctx.Err() != nil:
		return mithaq.Errorf(mithaq.Outside, "", "stopped while it was read: %w", ctx.Err())
	case strings.Contains(stderr, "Incorrect password"):
		return mithaq.Errorf(mithaq.Invalid, "", "a PDF file encrypted with a password").WithRemedy("save it without the password: qpdf --decrypt --password=… IN.pdf OUT.pdf")
	case err != nil && strings.Contains(stderr, "Usage:"):
		return mithaq.Errorf(mithaq.Outside, "", "the program pdftotext is not poppler's, or is too old").WithRemedy("apt install poppler-utils")
	case err != nil:
		return mithaq.Errorf(mithaq.Invalid, "", "a damaged PDF file: %s", firstComplaint(stderr, err)).WithRemedy("print it to a new PDF, or give its text")
	}
	return nil
}

func firstComplaint(stderr string, err error) string {
	if line := firstLine(stderr); line != "" {
		return line
	}
	return err.Error()
}

// capped keeps what is written up to a limit, and then stops the writer.
type capped struct {
	b    bytes.Buffer
	w    io.Writer // instead of b, where it is set
	left int       // below 0 once the limit was passed
	stop func()
}

func (c *capped) Write(p []byte) (int, error) {
	n := len(p)
	if c.left < 0 || n > c.left {
		c.left = -1
		if c.stop != nil {
			c.stop()
		}
		return n, nil
	}
	c.left -= n
	if c.w != nil {
		return c.w.Write(p)
	}
	return c.b.Write(p)
}
