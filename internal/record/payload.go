package record

import "github.com/mithaq/mithaq/ledger"

// payload is an event as the ledger commits to it and as it is kept: the commitment is to the
// JSON, what is kept is compressed.
type payload struct {
	salt       ledger.Salt
	commitment ledger.Commitment
	codec      string
	body       []byte
}

// seal makes the payload of an event's JSON.
func seal(json []byte) payload {
	p := payload{salt: ledger.NewSalt()}
	p.commitment = ledger.Commit(p.salt, json)
	p.codec, p.body = deflate(json)
	return p
}
