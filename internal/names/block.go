package names

import (
	"bufio"
	"io"
	"strings"

	"github.com/mithaq/mithaq"
)

// Block is one thing of a data file: its id and its lines, each a key and values.
//
//	US
//	ar  الولايات المتحدة; أمريكا
//	en~ American; =U.S.
type Block struct {
	ID      string
	Section string // the "# section" comment above it, where the file has sections
	Lines   []Line
}

// Line is one line of a block.
type Line struct {
	Key    string
	Values []string
}

// Get gives the values of the block's line with the given key.
func (b *Block) Get(key string) []string {
	for _, l := range b.Lines {
		if l.Key == key {
			return l.Values
		}
	}
	return nil
}

// Name gives the display name in a language, or the id.
func (b *Block) Name(lang mithaq.Lang) string {
	if v := b.Get(string(lang)); len(v) > 0 {
		return v[0]
	}
	return b.ID
}

// ReadBlocks reads a data file in the block format.
func ReadBlocks(name string, r io.Reader) ([]Block, error) {
	var out []Block
	section, fresh := "", true
	scan := bufio.NewScanner(r)
	scan.Buffer(nil, 1<<20)
	for n := 1; scan.Scan(); n++ {
		line := strings.TrimSpace(scan.Text())
		switch {
		case line == "":
			fresh = true
		case strings.HasPrefix(line, "#"):
			section = strings.TrimSpace(strings.TrimLeft(line, "#"))
		case fresh:
			out = append(out, Block{ID: line, Section: section})
			fresh = false
		default:
			key, rest, ok := strings.Cut(line, " ")
			if !ok {
				return nil, mithaq.Errorf(mithaq.Invalid, name, "line %d: a key without values", n)
			}
			b := &out[len(out)-1]
			b.Lines = append(b.Lines, Line{key, values(rest)})
		}
	}
	return out, scan.Err()
}

func values(s string) []string {
	var out []string
	for _, v := range strings.Split(s, ";") {
		if v = strings.TrimSpace(v); v != "" {
			out = append(out, v)
		}
	}
	return out
}
