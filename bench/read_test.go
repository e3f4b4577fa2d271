// Package bench measures Mithaq beside its peers: each benchmark runs them on the same text
// in the same process and prints the ratio. It is a module of its own, so that the peers are
// no dependency of the program.
package bench

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	dateparser "github.com/markusmobius/go-dateparser"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/reading"
)

// arabic gives the Arabic development documents.
func arabic(b *testing.B) (texts []string, size int) {
	files, _ := filepath.Glob("../testdata/reading/dev/ar/*.txt")
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		texts = append(texts, string(data))
		size += len(data)
	}
	if size == 0 {
		b.Fatal("no documents")
	}
	return texts, size
}

// rate runs each over all texts for about a second on one core and gives MB/s.
func rate(texts []string, size int, each func(string)) float64 {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	for _, t := range texts {
		each(t)
	}
	start, n := time.Now(), 0
	for time.Since(start) < time.Second {
		for _, t := range texts {
			each(t)
		}
		n++
	}
	return float64(n*size) / 1e6 / time.Since(start).Seconds()
}

// BenchmarkReadArabic reads all kinds of facts, beside go-dateparser's search for dates alone
// and strings.Fields as the floor.
func BenchmarkReadArabic(b *testing.B) {
	texts, size := arabic(b)
	r := reading.New()
	var facts int
	for b.Loop() {
		read := rate(texts, size, func(t string) {
			facts += len(r.Read(reading.Input{Text: t, Lang: mithaq.Arabic, Published: "2021-06-29"}))
		})
		fields := rate(texts, size, func(t string) { _ = strings.Fields(t) })
		cfg := &dateparser.Configuration{CurrentTime: time.Date(2021, 6, 29, 0, 0, 0, 0, time.UTC), Languages: []string{"ar"}}
		few := texts[:2]
		dates := rate(few, len(few[0])+len(few[1]), func(t string) { dateparser.Search(cfg, t) })
		b.ReportMetric(read, "MB/s")
		b.ReportMetric(dates, "dateparser-MB/s")
		b.ReportMetric(fields, "fields-MB/s")
		b.ReportMetric(read/dates, "x-dateparser")
		b.ReportMetric(fields/read, "fields-x")
	}
	b.ReportMetric(0, "ns/op")
}
