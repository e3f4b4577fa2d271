package source

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"

	"github.com/mithaq/mithaq"
)

// boms are the byte-order marks, the longer before those that begin like them.
var boms = []struct {
	mark, name string
	enc        encoding.Encoding
}{
	{"\xef\xbb\xbf", "utf-8", unicode.UTF8},
	{"\xff\xfe\x00\x00", "utf-32le", utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM)},
	{"\x00\x00\xfe\xff", "utf-32be", utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM)},
	{"\xff\xfe", "utf-16le", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)},
	{"\xfe\xff", "utf-16be", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)},
}

// decodeText gives the text of b as it stands, a byte-order mark excluded, and the name of
// its encoding. Bytes that no encoding explains are an error that names their offset.
func decodeText(b []byte) (text, name string, err error) {
	if rest, name, enc := wide(b); enc != nil {
		text, err := decodeWide(rest, len(b)-len(rest), name, enc)
		return text, name, err
	}
	if i := bytes.IndexByte(b, 0); i >= 0 {
		return "", "", binaryData(i)
	}
	if utf8.Valid(b) {
		return string(b), "utf-8", nil
	}
	if offset, damaged := damagedUTF8(b); damaged {
		return "", "", undecodable(offset, b[offset])
	}
	if cm, name := guess(b); cm != nil {
		text, err := cm.NewDecoder().Bytes(b)
		return string(text), name, err
	}
	offset, _ := damagedUTF8(b)
	return "", "", undecodable(offset, b[offset])
}

// wide gives the encoding of b where a byte-order mark or the look of its units tells it,
// and b without the mark.
func wide(b []byte) (rest []byte, name string, enc encoding.Encoding) {
	for _, bom := range boms {
		if bytes.HasPrefix(b, []byte(bom.mark)) {
			return b[len(bom.mark):], bom.name, bom.enc
		}
	}
	switch order, ok := utf16Order(b); {
	case ok && order == unicode.LittleEndian:
		return b, "utf-16le", unicode.UTF16(order, unicode.IgnoreBOM)
	case ok:
		return b, "utf-16be", unicode.UTF16(order, unicode.IgnoreBOM)
	}
	return b, "", nil
}

// decodeWide decodes what follows a byte-order mark of the given length.
func decodeWide(b []byte, mark int, name string, enc encoding.Encoding) (string, error) {
	if name == "utf-8" {
		if i := bytes.IndexByte(b, 0); i >= 0 {
			return "", binaryData(mark + i)
		}
		if offset, bad := firstInvalid(b); bad {
			return "", undecodable(mark+offset, b[offset])
		}
		return string(b), nil
	}
	text, err := enc.NewDecoder().Bytes(b)
	if err != nil {
		return "", mithaq.Errorf(mithaq.Invalid, "", "not %s throughout: %w", name, err).WithRemedy(saveAsUTF8)
	}
	if i := bytes.IndexByte(text, 0); i >= 0 {
		return "", binaryData(mark + i)
	}
	if i := bytes.IndexRune(text, utf8.RuneError); i >= 0 && !bytes.Contains(b, []byte("\xff\xfd")) && !bytes.Contains(b, []byte("\xfd\xff")) {
		unit := len(enc2bytes(enc, text[:i]))
		return "", mithaq.Errorf(mithaq.Invalid, "", "the bytes at offset %d are not %s", mark+unit, name).WithRemedy(saveAsUTF8)
	}
	return string(text), nil
}

func enc2bytes(enc encoding.Encoding, text []byte) []byte {
	b, _ := enc.NewEncoder().Bytes(text)
	return b
}

const saveAsUTF8 = "save it as UTF-8 text, or give the original it was made from"

func undecodable(offset int, b byte) error {
	return mithaq.Errorf(mithaq.Invalid, "", "the byte 0x%02X at offset %d fits no encoding that is known", b, offset).WithRemedy(saveAsUTF8)
}

func binaryData(offset int) error {
	return notADocument("binary data (a zero byte at offset %d)", offset).WithRemedy(giveText)
}

// firstInvalid gives the offset of the first byte that is not UTF-8.
func firstInvalid(b []byte) (int, bool) {
	for i := 0; i < len(b); {
		r, size := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && size <= 1 {
			return i, true
		}
		i += size
	}
	return len(b), false
}

// damagedUTF8 gives the offset of the first byte that is not UTF-8, and whether b is UTF-8
// all the same, by far more good sequences than bad: guessing another encoding would turn
// all of it into gibberish.
func damagedUTF8(b []byte) (offset int, damaged bool) {
	good, bad := 0, 0
	for i := 0; i < len(b); {
		r, size := utf8.DecodeRune(b[i:])
		switch {
		case r == utf8.RuneError && size <= 1:
			if bad == 0 {
				offset = i
			}
			bad++
		case size > 1:
			good++
		}
		i += size
	}
	return offset, bad > 0 && good >= 4*bad
}

// decodeHead gives enough of the start of b to tell its format by, or an error where b is
// binary.
func decodeHead(b []byte) (head, name string, err error) {
	rest, name, enc := wide(b)
	rest = rest[:min(len(rest), 4096)]
	if enc != nil && name != "utf-8" {
		text, _ := enc.NewDecoder().Bytes(rest)
		return string(text), name, nil
	}
	controls := 0
	for i, c := range rest {
		switch {
		case c == 0:
			return "", "", binaryData(i)
		case c < ' ' && !strings.ContainsRune("\t\n\r\f\v\x1b\x1a", rune(c)), c == 0x7f:
			controls++
		}
	}
	if controls*20 > len(rest) {
		return "", "", notADocument("binary data (one byte in %d is a control character)", len(rest)/controls).
			WithRemedy(giveText)
	}
	return string(rest), name, nil
}

// decodeHTML gives the text of a web page and the name of its encoding. As in browsers, a
// byte that does not fit becomes U+FFFD; valid UTF-8 is taken for that whatever the page
// says, since browsers save pages as UTF-8 and leave the old declaration in.
func decodeHTML(b []byte, contentType string) (text, name string) {
	if rest, name, enc := wide(b); enc != nil {
		text, _ := enc.NewDecoder().Bytes(rest)
		return string(text), name
	}
	if utf8.Valid(b) {
		return string(b), "utf-8"
	}
	declared, name, certain := charset.DetermineEncoding(b, contentType)
	if _, damaged := damagedUTF8(b); damaged || certain && name == "utf-8" && !singleByte(b) {
		return strings.ToValidUTF8(string(b), "\ufffd"), "utf-8"
	}
	if !certain || name == "utf-8" {
		if cm, guessed := guess(b); cm != nil {
			declared, name = cm, guessed
		} else {
			declared, name = charmap.Windows1252, "windows-1252"
		}
	}
	decoded, _ := declared.NewDecoder().Bytes(b)
	return string(decoded), name
}

// singleByte reports whether some single-byte encoding explains b.
func singleByte(b []byte) bool {
	cm, _ := guess(b)
	return cm != nil
}
