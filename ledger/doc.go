// Package ledger is an append-only log that anyone can check: entries with one spelling, a
// Merkle tree over them (RFC 6962, as golang.org/x/mod/sumdb/tlog builds it), and signed
// checkpoints (C2SP tlog-checkpoint over golang.org/x/mod/sumdb/note, Ed25519).
//
// # Entry
//
// An entry is five lines of UTF-8 text, each ended by a line feed:
//
//	mithaq entry 1
//	kind source.added
//	time 2021-06-28T09:30:00.000000Z
//	author Secretariat
//	payload 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
//
// The kind is words of a to z joined by points, at most 64 bytes. The time is UTC with six
// decimals. The author is 1 to 200 bytes of printable text that neither begins nor ends
// with a space. The payload is a commitment in lower-case hexadecimal: SHA-256 over a random
// salt of 32 bytes followed by the payload itself. No other spelling is an entry.
//
// The tree's leaves are the hashes of these lines alone. Whoever lacks the salt learns
// nothing about the payload, so salt and payload can be withheld or erased, and the log still
// holds.
//
// # Checkpoint
//
// A checkpoint is a signed note whose text is three lines: the log's origin, the number of
// entries in decimal, and the root hash in base64. The note's key has the origin as its
// name. No extension lines are written or taken.
//
//	mithaq/3f6a1c0d9be24875
//	20852163
//	CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
//
//	— mithaq/3f6a1c0d9be24875 Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
//
// A log that checks out against its own last checkpoint may still have been cut short or
// written anew by whoever holds its key; keep a checkpoint elsewhere and prove consistency
// with it (CheckConsistency) to rule that out.
package ledger
