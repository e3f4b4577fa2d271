package mithaq

// Lang is a language by its ISO 639-1 code.
type Lang string

// The languages that Mithaq reads.
const (
	Arabic  Lang = "ar"
	English Lang = "en"
	French  Lang = "fr"
)

// Langs lists the languages that Mithaq reads, in a fixed order.
var Langs = []Lang{Arabic, English, French}

// Known reports whether l is a language that Mithaq reads.
func (l Lang) Known() bool { return l == Arabic || l == English || l == French }

// RTL reports whether l is written from right to left.
func (l Lang) RTL() bool { return l == Arabic }
