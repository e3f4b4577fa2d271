package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/lexicon"
	"github.com/mithaq/mithaq/internal/mention"
	"github.com/mithaq/mithaq/internal/reading"
	"github.com/mithaq/mithaq/internal/text"
)

// mentionsCmd finds numbers, percentages, money and dates in lines of JSON.
type mentionsCmd struct {
	JSONL bool `name:"jsonl" required:"" help:"Lines of JSON in, lines of JSON out."`
}

// Help says what the lines hold.
func (mentionsCmd) Help() string {
	return `Standard input holds one {"text","lang","date"} a line; relative dates are resolved against "date".
Standard output holds, in the same order, one array a line of {"kind","start","end","value"}, where kind is
number, percent, money or date and places count code points.

Example:
  echo '{"text":"$5 million by June 2022","lang":"en"}' | mithaq mentions --jsonl`
}

// Run answers line by line; a bad line answers [] and is named on standard error.
func (c *mentionsCmd) Run(t *terminal) error {
	in := bufio.NewReader(t.in)
	out := bufio.NewWriter(t.out)
	defer out.Flush()
	var f mentionFinder
	f.words = lexicon.NewFinder(reading.Lexicon)
	failed := 0
	for n := 1; ; n++ {
		line, err := in.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 || err == nil {
			answer, bad := f.line(line)
			if bad != nil {
				failed++
				fmt.Fprintf(t.err, "mithaq: line %d: %v\n", n, bad)
			}
			out.Write(append(answer, '\n'))
		}
		if errors.Is(err, io.EOF) {
			return some(failed)
		}
		if err != nil {
			return err
		}
	}
}

// mentionFinder finds the mentions of one text after another.
type mentionFinder struct {
	parser   text.Parser
	words    *lexicon.Finder
	mentions mention.Finder
	buffer   []byte
}

func (f *mentionFinder) line(line []byte) ([]byte, error) {
	var in struct{ Text, Lang, Date string }
	if err := json.Unmarshal(line, &in); err != nil {
		return []byte("[]"), mithaq.Errorf(mithaq.Invalid, "", "not a JSON object: %v", err)
	}
	date, err := mithaq.ParseDate(in.Date)
	if in.Date != "" && err != nil {
		if len(in.Date) > 10 {
			date, err = mithaq.ParseDate(in.Date[:10])
		}
		if err != nil {
			return []byte("[]"), err
		}
	}
	doc := f.parser.Parse(in.Text, mithaq.Lang(in.Lang))
	f.buffer = mention.JSON(f.buffer[:0], doc, f.mentions.Find(f.words.Find(doc), date))
	return f.buffer, nil
}
