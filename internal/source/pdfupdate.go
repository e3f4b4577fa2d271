package source

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
)

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

// pdfStream is a stream object that tells what glyphs mean.
type pdfStream struct {
	number, generation int
	data               string
}

var objectNumber = regexp.MustCompile(`(\d+)\s+(\d+)\s+$`)

// What is unpacked of a file to look for what its glyphs mean.
const (
	maxStream  = 16 << 20 // bytes of one stream
	maxStreams = 96 << 20 // bytes of all
)

// textStreams gives the ToUnicode maps of a file, and the pages that have an ActualText,
// unpacked.
func textStreams(b []byte) []pdfStream {
	var streams []pdfStream
	left := maxStreams
	for i := 0; left > 0; {
		at := bytes.Index(b[i:], []byte("stream"))
		if at < 0 {
			break
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
		data := unpack(before[obj:], b[i:], min(left, maxStream))
		left -= len(data)
		if tellsMeaning(data) {
			streams = append(streams, pdfStream{number(m[1]), number(m[2]), string(data)})
		}
	}
	return streams
}

func tellsMeaning(data []byte) bool {
	return bytes.Contains(data, []byte("begincmap")) && bytes.Contains(data, []byte("endcmap")) || bytes.Contains(data, []byte("/ActualText"))
}

// unpack gives the data of a stream that may be text, nil for images, fonts and the like.
func unpack(dict, rest []byte, limit int) []byte {
	if otherStream.Match(dict) {
		return nil
	}
	rest = bytes.TrimPrefix(bytes.TrimPrefix(rest, []byte("\r")), []byte("\n"))
	if !bytes.Contains(dict, []byte("/Filter")) {
		end := bytes.Index(rest, []byte("endstream"))
		return rest[:min(max(0, end), limit)]
	}
	z, err := zlib.NewReader(bytes.NewReader(rest))
	if err != nil {
		return nil
	}
	data, _ := io.ReadAll(io.LimitReader(z, int64(limit)))
	return data
}

// otherStream tells streams that are not flat-packed text by their dictionaries.
var otherStream = regexp.MustCompile(`/(?:Image|Length1|FontFile\d?|ObjStm|XRef|ICCBased|DCTDecode|JPXDecode|CCITTFaxDecode|JBIG2Decode|LZWDecode|ASCII85Decode|ASCIIHexDecode|RunLengthDecode|Crypt|DecodeParms)\b`)
