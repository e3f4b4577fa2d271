// Package mithaq holds the few words that every part of Mithaq shares: languages,
// dates, amounts of money, parties, markings and the kinds of error.
//
// # Map of the house
//
// A document's way through the code, read from the bottom up; a package imports only
// packages of a lower floor (layout_test.go fails otherwise):
//
//	0  mithaq            the shared words
//	0  ledger            append-only log that any partner can verify
//	0  sample            the sample record's documents, embedded
//	1  internal/text     bytes to clean text: paragraphs, sentences, words, offsets
//	1  internal/store    opens SQLite or PostgreSQL
//	1  internal/fact     a fact: kind, slots, evidence, identity
//	2  internal/lexicon  word lists as data, compiled; the matcher over words
//	2  internal/names    parties, places, bodies, offices, instruments, currencies
//	3  internal/mention  numbers, percentages, money, dates, names, persons in a text
//	4  internal/source   gets documents; HTML, PDF, DOCX to text
//	4  internal/reading  mentions to facts, one file a kind of fact
//	4  internal/score    facts against gold
//	4  internal/search   the terms under which a text is found
//	5  internal/record   the one writer: ledger, projections, queries
//	8  internal/web      bilingual pages and JSON; web/locale has its words
//	9  cmd/mithaq        wiring, one file a command
package mithaq
