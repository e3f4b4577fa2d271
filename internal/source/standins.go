package source

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"

	"golang.org/x/text/unicode/norm"
)

// Poppler writes the letters of an Arabic ligature, such as lam-alef, in the order in which
// they are read, into words that it gives in the order in which they are seen: turned round,
// "السلام" is "السالم". A file's fonts say by ToUnicode maps what their glyphs mean (ISO
// 32000-1, 9.10.3); withStandIns makes them say one letter of N'Ko for each ligature, and
// standIn takes it back. N'Ko runs from right to left like Arabic and is in no document here.

// ligatures are the letter sequences that stand-ins are made for, the stand-in of the first
// being U+07CA, and so on.
var ligatures = []string{
	"لا", "لأ", "لإ", "لآ", "لى", "لي", "لم", "لج", "لح", "لخ", "في", "فى", "نم", "تم", "بم", "يم", "لله", "الله", "محمد", "له",
	"تي", "ني", "بي", "يي", "ئي", "كا", "كل", "لك", "عم", "جم", "حم", "مم", "هم",
}

const firstStandIn = 'ߊ' // U+07CA

// standIn gives the letters that r stands for, or r.
func standIn(r rune) string {
	if i := int(r - firstStandIn); i >= 0 && i < len(ligatures) {
		return ligatures[i]
	}
	return string(r)
}

func standInFor(letters string) (rune, bool) {
	for i, l := range ligatures {
		if l == letters {
			return firstStandIn + rune(i), true
		}
	}
	return 0, false
}

// withStandIns appends to a PDF file, as an incremental update (ISO 32000-1, 7.5.6), its
// ToUnicode maps with stand-ins for ligatures. It gives b itself where there are none, or
// where the file's structure is not plain enough for that.
func withStandIns(b []byte) []byte {
	t, ok := readTrailer(b)
	if !ok {
		return b
	}
	maps := map[int]string{} // object number to the whole object; a later version wins
	for _, s := range flateStreams(b) {
		if extra := standInMap(s.data); extra != "" {
			cmap := strings.Replace(s.data, "endcmap", extra+"endcmap", 1)
			maps[s.number] = fmt.Sprintf("%d %d obj\n<</Length %d>>\nstream\n%s\nendstream\nendobj\n", s.number, s.generation, len(cmap), cmap)
		}
	}
	if len(maps) == 0 {
		return b
	}
	return t.update(b, maps)
}

// trailer is what the update must repeat of the file's own trailer.
type trailer struct {
	prev, size int
	root, info string
}

var (
	rootEntry = regexp.MustCompile(`/Root\s+(\d+\s+\d+\s+R)`)
	infoEntry = regexp.MustCompile(`/Info\s+(\d+\s+\d+\s+R)`)
	sizeEntry = regexp.MustCompile(`/Size\s+(\d+)`)
)

// readTrailer finds the trailer dictionary: after a cross-reference table, or that of a
// cross-reference stream. An encrypted file has none that is of use.
func readTrailer(b []byte) (trailer, bool) {
	i := bytes.LastIndex(b, []byte("startxref"))
	if i < 0 || !bytes.HasPrefix(b, []byte("%PDF-")) {
		return trailer{}, false
	}
	t := trailer{prev: number(b[i+len("startxref"):])}
	if t.prev <= 0 || t.prev >= i {
		return trailer{}, false
	}
	dict := b[t.prev:]
	if bytes.HasPrefix(dict, []byte("xref")) {
		at := bytes.Index(dict, []byte("trailer"))
		if at < 0 {
			return trailer{}, false
		}
		dict = dict[at:]
	}
	dict = dict[:min(len(dict), 4096)]
	if end := bytes.Index(dict, []byte("stream")); end >= 0 {
		dict = dict[:end]
	}
	root, size := rootEntry.FindSubmatch(dict), sizeEntry.FindSubmatch(dict)
	if root == nil || size == nil || bytes.Contains(dict, []byte("/Encrypt")) {
		return trailer{}, false
	}
	t.root = string(root[1])
	t.size, _ = strconv.Atoi(string(size[1]))
	if info := infoEntry.FindSubmatch(dict); info != nil {
		t.info = "/Info " + string(info[1])
	}
	return t, true
}

// update appends objects, a table of where they stand, and a trailer that leads back.
func (t trailer) update(b []byte, objects map[int]string) []byte {
	out := bytes.NewBuffer(append(bytes.Clone(b), '\n'))
	var table strings.Builder
	for n, object := range objects {
		fmt.Fprintf(&table, "%d 1\n%010d 00000 n \n", n, out.Len())
		out.WriteString(object)
	}
	at := out.Len()
	fmt.Fprintf(out, "xref\n%strailer\n<</Size %d/Root %s%s/Prev %d>>\nstartxref\n%d\n%%%%EOF\n", table.String(), t.size, t.root, t.info, t.prev, at)
	return out.Bytes()
}

// pdfStream is a stream object that holds a ToUnicode map.
type pdfStream struct {
	number, generation int
	data               string
}

var objectNumber = regexp.MustCompile(`(\d+)\s+(\d+)\s+$`)

// flateStreams gives the ToUnicode maps of the file, unpacked.
func flateStreams(b []byte) []pdfStream {
	var streams []pdfStream
	for i := 0; ; {
		at := bytes.Index(b[i:], []byte("stream"))
		if at < 0 {
			return streams
		}
		at, i = i+at, i+at+len("stream")
		before := b[max(0, at-512):at]
		obj := bytes.LastIndex(before, []byte("obj"))
		if obj < 0 || bytes.HasSuffix(before, []byte("end")) {
			continue
		}
		m := objectNumber.FindSubmatch(before[:obj])
		if m == nil {
			continue
		}
		if data, ok := cmapData(before[obj:], b[i:]); ok {
			streams = append(streams, pdfStream{number(m[1]), number(m[2]), data})
		}
	}
}

const maxCMap = 1 << 20

// cmapData unpacks a stream where it holds a ToUnicode map.
func cmapData(dict, rest []byte) (string, bool) {
	rest = bytes.TrimPrefix(bytes.TrimPrefix(rest, []byte("\r")), []byte("\n"))
	var r io.Reader
	switch {
	case bytes.Contains(dict, []byte("/FlateDecode")):
		z, err := zlib.NewReader(bytes.NewReader(rest))
		if err != nil {
			return "", false
		}
		r = z
	case bytes.Contains(dict, []byte("/Filter")):
		return "", false
	default:
		end := bytes.Index(rest, []byte("endstream"))
		r = bytes.NewReader(rest[:max(0, end)])
	}
	head := make([]byte, 2048)
	n, _ := io.ReadFull(r, head)
	if !bytes.Contains(head[:n], []byte("begincmap")) {
		return "", false
	}
	more, _ := io.ReadAll(io.LimitReader(r, maxCMap))
	data := string(head[:n]) + string(more)
	return data, strings.Contains(data, "endcmap")
}

var cmapToken = regexp.MustCompile(`<([0-9A-Fa-f\s]*)>|\[|\]|beginbfchar|beginbfrange|endbfchar|endbfrange`)

// standInMap gives further mappings for the codes of a ToUnicode map that mean ligatures; of
// two mappings of one code, poppler takes the later.
func standInMap(cmap string) string {
	var lines []string
	add := func(code uint64, width int, meaning []rune) {
		if r, ok := standInFor(lettersOf(meaning)); ok {
			lines = append(lines, fmt.Sprintf("<%0*X> <%04X>\n", width, code, r))
		}
	}
	var pending []string // hexadecimal strings of the entry being read
	list := -1           // inside [ ]: how many have been read
	kind := ""
	for _, m := range cmapToken.FindAllStringSubmatch(cmap, -1) {
		switch {
		case strings.HasPrefix(m[0], "begin"):
			kind, pending, list = m[0], nil, -1
			continue
		case strings.HasPrefix(m[0], "end"):
			kind = ""
			continue
		case m[0] == "[":
			list = 0
			continue
		case m[0] == "]":
			pending, list = nil, -1
			continue
		}
		pending = append(pending, strings.Join(strings.Fields(m[1]), ""))
		from, width := hexNumber(pending[0])
		switch {
		case kind == "beginbfchar" && len(pending) == 2:
			add(from, width, utf16Runes(pending[1]))
			pending = nil
		case kind == "beginbfrange" && list >= 0 && len(pending) == 3:
			add(from+uint64(list), width, utf16Runes(pending[2]))
			pending = pending[:2]
			list++
		case kind == "beginbfrange" && list < 0 && len(pending) == 3:
			to, _ := hexNumber(pending[1])
			meaning := utf16Runes(pending[2])
			for code := from; code <= to && code-from < 256 && len(meaning) > 0; code++ {
				add(code, width, meaning)
				meaning[len(meaning)-1]++
			}
			pending = nil
		}
	}
	return bfchars(lines)
}

// bfchars puts mappings into blocks of a hundred, the most that one may hold.
func bfchars(lines []string) string {
	var b strings.Builder
	for len(lines) > 0 {
		n := min(len(lines), 100)
		fmt.Fprintf(&b, "%d beginbfchar\n%sendbfchar\n", n, strings.Join(lines[:n], ""))
		lines = lines[n:]
	}
	return b.String()
}

func hexNumber(s string) (n uint64, width int) {
	n, _ = strconv.ParseUint(s, 16, 32)
	return n, len(s)
}

// utf16Runes reads the hexadecimal UTF-16BE of a ToUnicode map.
func utf16Runes(s string) []rune {
	var units []uint16
	for i := 0; i+4 <= len(s); i += 4 {
		n, _ := strconv.ParseUint(s[i:i+4], 16, 16)
		units = append(units, uint16(n))
	}
	return utf16.Decode(units)
}

// lettersOf gives the letters that a glyph means, presentation forms as plain letters.
func lettersOf(meaning []rune) string {
	var b strings.Builder
	for _, r := range norm.NFKC.String(string(meaning)) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}
