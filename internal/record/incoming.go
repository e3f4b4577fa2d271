package record

import (
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"strings"
	"unicode/utf8"

	"github.com/mithaq/mithaq"
)

// Incoming is a document to be added.
type Incoming struct {
	Ref       string   // what the user called it: a path or address, for messages
	Original  []byte   // the bytes as they came
	MediaType string   // of Original: "text/html"
	Text      string   // the text extracted from it; all offsets count its code points
	Meta      Meta     // what is known about it
	Shingles  []uint64 // the smallest hashes of its runs of words, to know near copies by; may be nil
	Again     bool     // add it even though it was withdrawn
}

// Paragraph is a stretch of a source's text, in code points, with its language.
type Paragraph struct {
	Start int         `json:"start"`
	End   int         `json:"end"`
	Lang  mithaq.Lang `json:"lang,omitempty"`
}

// SourceID is the id of the source with these original bytes: 24 letters and digits.
func SourceID(original []byte) string { return idOf(sha256.Sum256(original)) }

func idOf(sum [sha256.Size]byte) string {
	return strings.ToLower(base32.StdEncoding.EncodeToString(sum[:15]))
}

// textKey is the same for texts that differ in white space only.
func textKey(text string) string {
	h := sha256.New()
	for word := range strings.FieldsSeq(text) {
		h.Write([]byte(word))
		h.Write([]byte{' '})
	}
	return hex.EncodeToString(h.Sum(nil))
}

// check refuses what cannot be kept as a source.
func (in *Incoming) check() error {
	if len(in.Original) == 0 || strings.TrimSpace(in.Text) == "" {
		return mithaq.Errorf(mithaq.Invalid, in.Ref, "there is no text in it")
	}
	for _, s := range [][2]string{{"text", in.Text}, {"media type", in.MediaType}} {
		if err := plain(in.Ref, s[0], s[1]); err != nil {
			return err
		}
	}
	return in.Meta.check(in.Ref)
}

// plain refuses what not every database can hold as text.
func plain(place, what, s string) error {
	if i := strings.IndexByte(s, 0); i >= 0 {
		return mithaq.Errorf(mithaq.Invalid, place, "%s: a NUL character at byte %d", what, i)
	}
	if !utf8.ValidString(s) {
		return mithaq.Errorf(mithaq.Invalid, place, "%s: not valid UTF-8", what)
	}
	return nil
}

// lines is the division into paragraphs where no other is given: the lines that are not blank.
func lines(text string, lang mithaq.Lang) []Paragraph {
	var list []Paragraph
	at := 0
	for line := range strings.SplitSeq(text, "\n") {
		n := utf8.RuneCountInString(line)
		if strings.TrimSpace(line) != "" {
			list = append(list, Paragraph{Start: at, End: at + n, Lang: lang})
		}
		at += n + 1
	}
	return list
}
