package record

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"

	"github.com/mithaq/mithaq/internal/store/storetest"
)

// BenchmarkAdd adds distinct documents of 2 to 4 kB with some ten facts each, b.N of them.
func BenchmarkAdd(b *testing.B) {
	for name, address := range map[string]func(testing.TB) string{"sqlite": storetest.SQLite, "postgres": storetest.Postgres} {
		b.Run(name, func(b *testing.B) {
			r := open(b, address(b))
			paragraphs := make([]string, 500)
			for i := range paragraphs {
				paragraphs[i] = prose(uint64(i), 1)
			}
			facts, bytes, n := 0, 0, 0
			b.ResetTimer()
			for a := range r.AddAll(b.Context(), func(yield func(Incoming) bool) {
				for i := range b.N {
					text := report(paragraphs, i)
					bytes += len(text)
					if !yield(document(text)) {
						return
					}
				}
			}) {
				if a.Err != nil || a.Outcome != New {
					b.Fatalf("%+v", a)
				}
				if facts, n = facts+a.Facts, n+1; n%5000 == 0 {
					b.Logf("%d documents: %d MB resident", n, resident()>>20)
				}
			}
			b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "docs/s")
			b.ReportMetric(float64(facts)/float64(n), "facts/doc")
			b.ReportMetric(float64(bytes)/float64(n), "bytes/doc")
			b.ReportMetric(float64(resident())/(1<<20), "MB-resident")
		})
	}
}

// report puts a report together from the paragraphs, another for each number.
func report(paragraphs []string, i int) string {
	var b strings.Builder
	fmt.Fprintf(&b, "Report %d\n\n", i)
	x := uint64(i)*0x9e3779b97f4a7c15 + 1
	for range 6 + i%5 {
		x ^= x << 13
		x ^= x >> 7
		x ^= x << 17
		b.WriteString(paragraphs[x%uint64(len(paragraphs))])
	}
	return b.String()
}

// resident is the process's resident memory in bytes.
func resident() int64 {
	data, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(os.Getpid()), "statm"))
	if err != nil || runtime.GOOS != "linux" {
		return 0
	}
	pages, _ := strconv.ParseInt(strings.Fields(string(data))[1], 10, 64)
	return pages * int64(os.Getpagesize())
}
