package record

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/mithaq/mithaq/internal/store"
	"github.com/mithaq/mithaq/internal/store/storetest"
)

// tamper changes the database behind the record's back.
func tamper(t *testing.T, r *Record, statement string, args ...any) {
	t.Helper()
	err := r.db.Write(t.Context(), func(tx *store.Tx) error {
		n, err := tx.Exec(t.Context(), statement, args...)
		if err == nil && n == 0 {
			err = fmt.Errorf("%s: nothing was there to alter", statement)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// tamperings alter one thing each; want is how the first fault that names it begins.
var tamperings = map[string]struct{ statement, want string }{
	"entry: kind":            {`UPDATE entries SET entry = REPLACE(entry, 'facts.read', 'facts.reread') WHERE n = 3`, "ledger entry 3:"},
	"entry: time":            {`UPDATE entries SET entry = REPLACE(entry, '2024', '2023') WHERE n = 4`, "ledger entry 4:"},
	"entry: author":          {`UPDATE entries SET entry = REPLACE(entry, 'author tests', 'author other') WHERE n = 0`, "ledger entry 0:"},
	"entry: commitment":      {`UPDATE entries SET entry = REPLACE(entry, 'payload ', 'payload 0') WHERE n = 1`, "ledger entry 1:"},
	"entry: garbage":         {`UPDATE entries SET entry = 'x' WHERE n = 5`, "ledger entry 5:"},
	"entry: payload":         {`UPDATE entries SET payload = (SELECT payload FROM entries WHERE n = 1) WHERE n = 3`, "ledger entry 3:"},
	"entry: salt":            {`UPDATE entries SET salt = (SELECT salt FROM entries WHERE n = 1) WHERE n = 3`, "ledger entry 3:"},
	"entry: salt gone":       {`UPDATE entries SET salt = NULL WHERE n = 2`, "ledger entry 2:"},
	"entry: payload gone":    {`UPDATE entries SET payload = NULL WHERE n = 2`, "ledger entry 2:"},
	"entry: both gone":       {`UPDATE entries SET payload = NULL, salt = NULL WHERE n = 2`, "ledger entry 2: the payload is missing"},
	"entry: deleted":         {`DELETE FROM entries WHERE n = 4`, "ledger entry 4: is missing"},
	"entry: first deleted":   {`DELETE FROM entries WHERE n = 0`, "ledger entry 0: is missing"},
	"entry: last deleted":    {`DELETE FROM entries WHERE n = 9`, "ledger entry 9:"},
	"entries: all deleted":   {`DELETE FROM entries`, "ledger entries 0 to 9:"},
	"entry: number":          {`UPDATE entries SET n = 1000000000000 WHERE n = 6`, "ledger entry 6:"},
	"entry: added":           {`INSERT INTO entries (n, entry) SELECT 10, entry FROM entries WHERE n = 9`, "ledger entry 10:"},
	"hash: leaf":             {`UPDATE hashes SET hash = (SELECT hash FROM hashes WHERE id = 0) WHERE id = 1`, "ledger entry 1:"},
	"hash: inner":            {`UPDATE hashes SET hash = (SELECT hash FROM hashes WHERE id = 0) WHERE id = 2`, "ledger entries 0 to 1:"},
	"hash: deleted":          {`DELETE FROM hashes WHERE id = 3`, "ledger entry 2:"},
	"hash: added":            {`INSERT INTO hashes (id, hash) SELECT 18, hash FROM hashes WHERE id = 0`, "ledger entry 10:"},
	"checkpoint: altered":    {`UPDATE checkpoints SET signed = REPLACE(signed, 'mithaq', 'mithak') WHERE size = 4`, "ledger entry 3:"},
	"checkpoint: exchanged":  {`UPDATE checkpoints SET signed = (SELECT signed FROM checkpoints WHERE size = 6) WHERE size = 4`, "ledger entry 3:"},
	"checkpoint: size":       {`UPDATE checkpoints SET size = 3 WHERE size = 4`, "ledger entry 2:"},
	"checkpoint: last gone":  {`DELETE FROM checkpoints WHERE size = 10`, "ledger entry 9: no checkpoint"},
	"checkpoints: all gone":  {`DELETE FROM checkpoints`, "ledger entries 0 to 9: no checkpoint"},
	"key: secret":            {`UPDATE settings SET value = 'x' WHERE name = 'ledger.key'`, "settings ledger.key:"},
	"key: public":            {`UPDATE settings SET value = 'x' WHERE name = 'ledger.verifier'`, "settings ledger.verifier:"},
	"key: gone":              {`DELETE FROM settings WHERE name = 'ledger.verifier'`, "settings ledger.verifier:"},
	"original: bytes":        {`UPDATE originals SET body = (SELECT salt FROM entries WHERE n = 1) WHERE hash = (SELECT original FROM sources WHERE since = 2)`, "originals "},
	"original: codec":        {`UPDATE originals SET codec = 'zip' WHERE hash = (SELECT text FROM sources WHERE since = 2)`, "sources "},
	"original: deleted":      {`DELETE FROM originals WHERE hash = (SELECT text FROM sources WHERE since = 4)`, "sources "},
	"original: further gone": {`DELETE FROM originals WHERE hash = (SELECT MAX(original) FROM addresses)`, "originals "},
	"source: deleted":        {`DELETE FROM sources WHERE since = 2`, "sources "},
	"source: marking":        {`UPDATE sources SET marking = 'TLP:RED' WHERE since = 4`, "sources "},
	"source: level":          {`UPDATE sources SET level = 4 WHERE since = 4`, "sources "},
	"source: made up":        {`INSERT INTO sources SELECT 'madeup', 77, changed, level, title, publisher, published, lang, address, marking, how, media_type, original, original_size, text, text_key, length, copy_of, shingles, reader FROM sources WHERE since = 2`, "sources madeup:"},
	"source: shingles":       {`UPDATE sources SET shingles = (SELECT hash FROM hashes WHERE id = 0) WHERE since = 2`, "sources "},
	"address: altered":       {`UPDATE addresses SET address = 'https://example.org/else'`, "addresses "},
	"paragraph: text":        {`UPDATE paragraphs SET text = 'else' WHERE seq = 1 AND id < 3000000`, "paragraphs "},
	"paragraph: terms":       {`UPDATE paragraphs SET terms = 'else' WHERE seq = 1 AND id < 3000000`, "paragraphs "},
	"paragraph: deleted":     {`DELETE FROM paragraphs WHERE seq = 0`, "paragraphs "},
	"fact: quote":            {`UPDATE facts SET quote = 'else' WHERE since = 3 AND seq = 0`, "facts "},
	"fact: slots":            {`UPDATE facts SET slots = '{}' WHERE since = 3 AND seq = 0`, "facts "},
	"fact: confidence":       {`UPDATE facts SET confidence = 0.5 WHERE since = 3 AND seq = 0`, "facts "},
	"fact: ended":            {`UPDATE facts SET until = 9 WHERE since = 3 AND seq = 0`, "facts "},
	"fact: deleted":          {`DELETE FROM facts WHERE since = 3 AND seq = 0`, "facts "},
	"fact: of no source":     {`UPDATE facts SET source = 'nosuchsource' WHERE since = 3 AND seq = 0`, "facts "},
	"sketch: deleted":        {`DELETE FROM sketches WHERE source = (SELECT MAX(source) FROM sketches)`, "sketches "},
	"history: source":        {`UPDATE history SET source = 'nosuchsource' WHERE entry = 3`, "history 3:"},
	"history: deleted":       {`DELETE FROM history WHERE entry = 8`, "history 8:"},
	"history: of the erased": {`DELETE FROM history WHERE entry = 6`, "history 6:"},
	"history: kind":          {`UPDATE history SET kind = 'x' WHERE entry = 3`, "history 3:"},
	"history: added":         {`INSERT INTO history (source, entry, kind) VALUES ('x', 77, 'source.added')`, "history"},
	"withdrawal: deleted":    {`DELETE FROM withdrawals`, "withdrawals 8:"},
	"withdrawal: reason":     {`UPDATE withdrawals SET reason = 'else'`, "withdrawals 8:"},
}

// TestTamperingIsNamed alters one thing at a time and expects verify to name it.
func TestTamperingIsNamed(t *testing.T) {
	storetest.Each(t, func(t *testing.T, address string) {
		r := tampered(t, address)
		for name, c := range tamperings {
			t.Run(name, func(t *testing.T) {
				faults := faultsAfter(t, r, c.statement)
				if len(faults) == 0 || !strings.HasPrefix(faults[0].String(), c.want) {
					t.Errorf("faults %v, want one beginning %q first", faults, c.want)
				}
			})
		}
		holds(t, r)
	})
}

// faultsAfter verifies within a transaction that alters the database and is then undone.
func faultsAfter(t *testing.T, r *Record, statement string) []Fault {
	v := &verifier{r: r, ctx: t.Context(), report: &Report{}}
	undone := errors.New("undone")
	err := r.db.Write(t.Context(), func(tx *store.Tx) error {
		if n, err := tx.Exec(t.Context(), statement); err != nil || n == 0 {
			t.Fatalf("%s: %d rows altered, %v", statement, n, err)
		}
		v.q = tx
		return errors.Join(undone, v.run())
	})
	if !errors.Is(err, undone) {
		t.Fatal(err)
	}
	return v.report.Faults
}

// TestSearchIndexIsVerified alters the index alone, as only SQLite lets anyone do.
func TestSearchIndexIsVerified(t *testing.T) {
	r := tampered(t, storetest.SQLite(t))
	tamper(t, r, `INSERT INTO paragraphs_terms (rowid, terms) VALUES (1, 'madeup')`)
	report, err := r.Verify(t.Context(), Verification{})
	if err != nil || report.Holds() || report.Faults[0].Row != "paragraphs_terms" {
		t.Errorf("%+v, %v", report, err)
	}
}

// tampered is a record of ten entries, two of them erased: sources 0 and 1, 2 and 3, 4 and 5;
// 6 and 7, withdrawn by 8; a further address of the first by 9.
func tampered(t *testing.T, address string) *Record {
	r := open(t, address)
	first := document(prose(1, 2))
	add(t, r, first)
	html := document(prose(2, 3))
	html.Original = append([]byte("<p>"), html.Original...)
	add(t, r, html)
	add(t, r, document(prose(3, 2)))
	gone := add(t, r, document(prose(4, 2)))
	if err := r.Withdraw(t.Context(), Withdrawal{Erase: true}, gone.Source); err != nil {
		t.Fatal(err)
	}
	first.Original = append([]byte("<p>"), first.Original...)
	add(t, r, at(first, "https://example.org/other"))
	if report := holds(t, r); report.Entries != 10 {
		t.Fatalf("%d entries, want 10", report.Entries)
	}
	return r
}

// TestWritingRefusesABrokenLedger: nothing is built on what does not hold.
func TestWritingRefusesABrokenLedger(t *testing.T) {
	for _, statement := range []string{
		`DELETE FROM entries WHERE n = 9`,
		`UPDATE hashes SET hash = (SELECT hash FROM hashes WHERE id = 0) WHERE id = 17`,
		`DELETE FROM checkpoints WHERE size = 10`,
		`UPDATE settings SET value = 'x' WHERE name = 'ledger.verifier'`,
	} {
		storetest.Each(t, func(t *testing.T, address string) {
			r := tampered(t, address)
			tamper(t, r, statement)
			a := r.Add(t.Context(), document("new 1"))
			if a.Err == nil || !strings.Contains(a.Err.Error(), "mithaq verify") {
				t.Errorf("%s: %+v", statement, a)
			}
		})
	}
}

// TestCutShortIsFoundByACheckpointKeptElsewhere: a ledger cut back in all its tables holds in
// itself, and not against what was kept of it.
func TestCutShortIsFoundByACheckpointKeptElsewhere(t *testing.T) {
	storetest.Each(t, func(t *testing.T, address string) {
		r := open(t, address)
		add(t, r, document(prose(1, 2)))
		early, _, err := r.Checkpoint(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		add(t, r, document(prose(2, 2)))
		late, _, err := r.Checkpoint(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		known := func(signed string) *Report {
			report, err := r.Verify(t.Context(), Verification{Known: []byte(signed)})
			if err != nil {
				t.Fatal(err)
			}
			return report
		}
		for _, signed := range []string{early, late} {
			if report := known(signed); !report.Holds() {
				t.Error(report.Faults)
			}
		}
		for _, s := range []string{`DELETE FROM entries WHERE n >= 2`, `DELETE FROM hashes WHERE id >= 3`, `DELETE FROM checkpoints WHERE size > 2`} {
			tamper(t, r, s)
		}
		if err := r.Rebuild(t.Context(), nil); err != nil {
			t.Fatal(err)
		}
		holds(t, r)
		if report := known(late); report.Holds() || report.Faults[0].Entry != 2 || report.Faults[0].Last != 3 {
			t.Errorf("against the late checkpoint: %v", report.Faults)
		}
		if report := known(early); !report.Holds() {
			t.Errorf("against the early checkpoint: %v", report.Faults)
		}
		if report := known("nonsense"); report.Holds() {
			t.Error("nonsense passed for a checkpoint")
		}
	})
}

func TestEmptyRecordHolds(t *testing.T) {
	each(t, func(t *testing.T, r *Record) {
		if report := holds(t, r); report.Entries != 0 || report.Signed != "" {
			t.Errorf("%+v", report)
		}
		if err := r.Rebuild(t.Context(), nil); err != nil {
			t.Error(err)
		}
		holds(t, r)
	})
}
