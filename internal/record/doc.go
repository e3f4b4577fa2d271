// Package record is the record itself and its one writer. Whatever happens is an event,
// appended to the ledger as a JSON payload; everything that can be listed or searched is
// folded from those events and can be dropped and folded again (Rebuild, Verify).
//
// # Sources
//
// A source is one text with the bytes it came from. Its id is taken from the SHA-256 of the
// original bytes, so that the same bytes have the same id, and their facts the same
// identities, in every record. The same text met again, at another address or in other
// bytes, is a further address of the source; a near copy is a source of its own that names
// the one it resembles.
//
// # Events, version 1
//
//	source.added      original and text by hash, metadata with how each was found,
//	                  paragraphs, shingles, what it is a near copy of
//	facts.read        the reader's version and the facts, by their places: the words are
//	                  the text's
//	source.found      a further address of a source
//	source.corrected  metadata mended, and why
//	facts.reread      what an improved reader finds gone, changed and new
//	source.withdrawn  the source folds to nothing; its payloads withheld or erased
//
// Every event is about one source, and each source folds by itself: the rows of a source are
// a pure function of its events, and an event changes the rows of no other source.
//
// # Facts
//
// A fact has an id, which is a hash of what it says and where, and a key, which is the first
// id it had: where a later reading says the same thing differently, the id changes and the
// key stays. Whatever is decided about a fact hangs on its key. Rows carry the number of the
// ledger entry since which they hold, and until which, so that the record can be told as of
// any entry.
package record
