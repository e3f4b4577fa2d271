package ledger

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
	"pgregory.net/rapid"
)

// log is a whole log in memory, as a caller keeps it.
type log struct {
	signer   note.Signer
	verifier note.Verifier
	rows     []Row
	hashes   map[int64]Hash
	signed   map[int64][]byte // checkpoint by size
}

func (l *log) ReadHashes(indexes []int64) ([]Hash, error) {
	list := make([]Hash, len(indexes))
	for i, x := range indexes {
		h, ok := l.hashes[x]
		if !ok {
			return nil, errors.New("no such hash")
		}
		list[i] = h
	}
	return list, nil
}

// makeLog appends batches of the given sizes, each with its own appender and checkpoint.
func makeLog(t *testing.T, batches ...int) *log {
	l := &log{hashes: map[int64]Hash{}, signed: map[int64][]byte{}}
	l.signer, l.verifier = keys(t, "mithaq/test")
	for _, n := range batches {
		a, err := NewAppender(int64(len(l.rows)), l)
		if err != nil {
			t.Fatal(err)
		}
		for range n {
			l.append(t, a)
		}
		root, _ := a.Root()
		l.signed[a.Size()], err = Checkpoint{"mithaq/test", a.Size(), root}.Sign(l.signer)
		if err != nil {
			t.Fatal(err)
		}
	}
	return l
}

func (l *log) append(t *testing.T, a *Appender) {
	e, salt := sampleEntry(), NewSalt()
	payload := fmt.Appendf(nil, "payload %d", len(l.rows))
	e.Payload = Commit(salt, payload)
	text, _ := e.Encode()
	n, hashes, err := a.Append(text)
	if err != nil {
		t.Fatal(err)
	}
	for i, h := range hashes {
		l.hashes[tlog.StoredHashIndex(0, n)+int64(i)] = h
	}
	l.rows = append(l.rows, Row{n, text, salt[:], payload})
}

func (l *log) check() []*Fault {
	var faults []*Fault
	c := NewChecker(l, l.verifier)
	for _, row := range l.rows {
		_, f := c.Entry(row)
		faults = append(faults, f...)
		if s, ok := l.signed[c.Size()]; ok {
			if f := c.Checkpoint(c.Size(), s); f != nil {
				faults = append(faults, f)
			}
		}
	}
	for size, s := range l.signed {
		if size > c.Size() {
			if f := c.Checkpoint(size, s); f != nil {
				faults = append(faults, f)
			}
		}
	}
	if f := c.End(); f != nil {
		faults = append(faults, f)
	}
	return faults
}

func TestLogHolds(t *testing.T) {
	for _, batches := range [][]int{nil, {1}, {1, 1, 1}, {2, 5, 9, 1}, {64}, {63, 2}} {
		if faults := makeLog(t, batches...).check(); len(faults) > 0 {
			t.Errorf("%v: %v", batches, faults)
		}
	}
}

func TestErasedPayloadStillHolds(t *testing.T) {
	l := makeLog(t, 3, 4)
	l.rows[2].Salt, l.rows[2].Payload = nil, nil
	if faults := l.check(); len(faults) > 0 {
		t.Error(faults)
	}
}

func TestTamperingIsNamed(t *testing.T) {
	for name, c := range map[string]struct {
		alter       func(*log)
		entry, last int64
	}{
		"payload":           {func(l *log) { l.rows[4].Payload = []byte("else") }, 4, 4},
		"salt":              {func(l *log) { l.rows[4].Salt = make([]byte, SaltSize) }, 4, 4},
		"salt only erased":  {func(l *log) { l.rows[4].Salt = nil }, 4, 4},
		"author":            {func(l *log) { l.rows[4].Text = []byte(strings.Replace(string(l.rows[4].Text), "العامة", "", 1)) }, 4, 4},
		"time":              {func(l *log) { l.rows[0].Text = []byte(strings.Replace(string(l.rows[0].Text), "2021", "2020", 1)) }, 0, 0},
		"row deleted":       {func(l *log) { l.rows = append(l.rows[:5:5], l.rows[6:]...) }, 5, 5},
		"first row deleted": {func(l *log) { l.rows = l.rows[1:] }, 0, 0},
		"last rows deleted": {func(l *log) { l.rows = l.rows[:8] }, 8, 9},
		"rows exchanged":    {func(l *log) { l.rows[1].Text, l.rows[2].Text = l.rows[2].Text, l.rows[1].Text }, 1, 1},
		"number twice":      {func(l *log) { l.rows[3].N = 2 }, 2, 2},
		"number raised":     {func(l *log) { l.rows[9].N = 1 << 40 }, 1 << 40, 1 << 40},
		"leaf hash":         {func(l *log) { l.hashes[tlog.StoredHashIndex(0, 6)] = Hash{} }, 6, 6},
		"inner hash":        {func(l *log) { l.hashes[tlog.StoredHashIndex(2, 1)] = Hash{} }, 4, 7},
		"hash deleted":      {func(l *log) { delete(l.hashes, tlog.StoredHashIndex(0, 6)) }, 6, 6},
		"signature":         {func(l *log) { l.signed[7] = []byte(strings.Replace(string(l.signed[7]), "\n7\n", "\n6\n", 1)) }, 6, 6},
		"checkpoint gone":   {func(l *log) { delete(l.signed, 10) }, 7, 9},
		"another log's":     {func(l *log) { l.signed[7] = makeLog(t, 7).signed[7] }, 6, 6},
		"rehashed in full":  {func(l *log) { rewrite(t, l, 5) }, 3, 6},
	} {
		l := makeLog(t, 3, 4, 3)
		c.alter(l)
		faults := l.check()
		if len(faults) == 0 {
			t.Errorf("%s: not found", name)
		} else if f := faults[0]; f.Entry != c.entry || f.Last != c.last {
			t.Errorf("%s: named %v first, want entries %d to %d", name, f, c.entry, c.last)
		}
	}
}

// rewrite alters entry n and every stored hash above it, as one without the key might.
func rewrite(t *testing.T, l *log, n int64) {
	l.rows[n].Text = []byte(strings.Replace(string(l.rows[n].Text), "2021", "2020", 1))
	a, _ := NewAppender(0, l)
	for _, row := range l.rows {
		m, hashes, err := a.Append(row.Text)
		if err != nil {
			t.Fatal(err)
		}
		for i, h := range hashes {
			l.hashes[tlog.StoredHashIndex(0, m)+int64(i)] = h
		}
	}
}

func TestOneAlteredEntryIsOneFault(t *testing.T) {
	l := makeLog(t, 16)
	l.rows[5].Text = []byte(strings.Replace(string(l.rows[5].Text), "2021", "2020", 1))
	if faults := l.check(); len(faults) != 1 {
		t.Errorf("%d faults for one altered entry: %v", len(faults), faults)
	}
}

func TestProofs(t *testing.T) {
	l := makeLog(t, 3, 8, 2)
	at := func(size int64) Checkpoint {
		c, err := OpenCheckpoint(l.signed[size], l.verifier)
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	last := at(13)
	for n, row := range l.rows {
		proof, err := ProveInclusion(13, int64(n), l)
		if err != nil {
			t.Fatal(err)
		}
		if err := CheckInclusion(last, int64(n), row.Text, proof); err != nil {
			t.Errorf("entry %d: %v", n, err)
		}
		if CheckInclusion(last, int64(n), append(row.Text[:len(row.Text):len(row.Text)], 'x'), proof) == nil {
			t.Errorf("entry %d: another text passed", n)
		}
	}
	for _, old := range []int64{3, 11} {
		proof, err := ProveConsistency(13, old, l)
		if err != nil {
			t.Fatal(err)
		}
		if err := CheckConsistency(last, at(old), proof); err != nil {
			t.Errorf("from %d: %v", old, err)
		}
		forked := at(old)
		forked.Root[0] ^= 1
		if CheckConsistency(last, forked, proof) == nil {
			t.Errorf("from %d: a fork passed", old)
		}
	}
}

func TestAppenderGoesOnAnywhere(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		batches := rapid.SliceOfN(rapid.IntRange(1, 20), 1, 8).Draw(rt, "batches")
		l := makeLog(t, batches...)
		want, err := tlog.TreeHash(int64(len(l.rows)), l)
		if err != nil {
			rt.Fatal(err)
		}
		a, _ := NewAppender(int64(len(l.rows)), l)
		if got, err := a.Root(); err != nil || got != want {
			rt.Fatalf("root %v, %v; want %v", got, err, want)
		}
		if faults := l.check(); len(faults) > 0 {
			rt.Fatal(faults)
		}
	})
}
