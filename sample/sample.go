// Package sample holds the documents of the sample record: texts written for
// Mithaq in its own words from public facts, on the Global Coalition against
// Daesh and some other coalitions and donor conferences, 2014 to 2024, in
// Arabic, English and French. See README.md for the rule they follow.
//
// Every document is listed in index.json with the public address its facts
// come from. Documents that are language versions of one text share a Work.
package sample

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
)

// FS holds index.json and the documents in docs.
//
//go:embed index.json docs
var FS embed.FS

// Doc is one entry of index.json.
type Doc struct {
	File      string `json:"file"` // name within docs
	Title     string `json:"title"`
	Publisher string `json:"publisher"`
	Published string `json:"published"` // ISO 8601 date
	Lang      string `json:"lang"`      // ar, en or fr
	Address   string `json:"address"`   // where its facts come from
	Work      string `json:"work"`      // the same for the language versions of one text
	Marking   string `json:"marking"`
}

// Docs reads the index: all documents, by date of publication and then name.
func Docs() ([]Doc, error) {
	b, err := FS.ReadFile("index.json")
	if err != nil {
		return nil, err
	}
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	var docs []Doc
	if err := dec.Decode(&docs); err != nil {
		return nil, fmt.Errorf("sample index: %w", err)
	}
	return docs, nil
}

// Bytes returns the document itself.
func (d Doc) Bytes() ([]byte, error) { return FS.ReadFile("docs/" + d.File) }
