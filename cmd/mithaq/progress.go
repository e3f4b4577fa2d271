package main

import (
	"os"

	"github.com/schollz/progressbar/v3"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/text"
)

// progress shows how far a command is, where standard error is a terminal.
type progress struct{ bar *progressbar.ProgressBar }

func newProgress(t *terminal, what string) *progress {
	f, ok := t.err.(*os.File)
	if !ok {
		return &progress{}
	}
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return &progress{}
	}
	return &progress{progressbar.NewOptions(-1, progressbar.OptionSetWriter(f), progressbar.OptionSetDescription(what),
		progressbar.OptionShowCount(), progressbar.OptionShowIts(), progressbar.OptionClearOnFinish())}
}

func (p *progress) add(n int) {
	if p.bar != nil {
		p.bar.Add(n)
	}
}

func (p *progress) set(done, total int64) {
	if p.bar != nil {
		p.bar.ChangeMax64(total)
		p.bar.Set64(done)
	}
}

func (p *progress) clear() {
	if p.bar != nil {
		p.bar.Clear()
	}
}

// languageOf tells the language of a text by its words.
func languageOf(s string) mithaq.Lang {
	var p text.Parser
	return p.Parse(s, "").Lang
}
