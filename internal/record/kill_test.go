package record

import (
	"bufio"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"testing"
	"time"

	"github.com/mithaq/mithaq"
	"github.com/mithaq/mithaq/internal/store"
	"github.com/mithaq/mithaq/internal/store/storetest"
)

// childDB names, in the environment of a child process, the database it is to add to.
const childDB = "MITHAQ_TEST_CHILD_DB"

// child adds documents until it is killed, if this process was started for that, and writes
// the id of each source that it has been told is safe.
func child() bool {
	address := os.Getenv(childDB)
	if address == "" {
		return false
	}
	ctx := context.Background()
	r, err := Open(ctx, address, store.Create, options())
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	for a := range r.AddAll(ctx, documents(0, 1_000_000)) {
		if a.Err != nil {
			fmt.Fprintln(os.Stderr, a.Err)
			os.Exit(1)
		}
		os.Stdout.WriteString(string(a.Source) + "\n")
	}
	return true
}

// TestKilledWhileAdding kills a process with SIGKILL at random moments as it adds documents,
// and has the next one add them again from the first: nothing acknowledged is lost, nothing is
// there twice, and the record holds.
func TestKilledWhileAdding(t *testing.T) {
	kills := 5
	if n, err := strconv.Atoi(os.Getenv("MITHAQ_TEST_KILLS")); err == nil {
		kills = n
	}
	storetest.Each(t, func(t *testing.T, address string) {
		acknowledged := map[string]bool{}
		for range kills {
			for _, id := range addAndKill(t, address, time.Duration(100+rand.IntN(600))*time.Millisecond) {
				acknowledged[id] = true
			}
			r := open(t, address)
			for id := range acknowledged {
				if _, _, err := r.Source(t.Context(), id, mithaq.Clear); err != nil {
					t.Fatalf("acknowledged and lost: %v", err)
				}
			}
			r.Close()
		}
		report := holds(t, open(t, address))
		if len(acknowledged) == 0 || report.Sources < len(acknowledged) || report.Entries != 2*int64(report.Sources) {
			t.Errorf("%d acknowledged, %d sources, %d entries", len(acknowledged), report.Sources, report.Entries)
		}
		t.Logf("%d kills, %d acknowledged, %d sources", kills, len(acknowledged), report.Sources)
	})
}

// addAndKill lets a child add documents, kills it so long after its first acknowledgement,
// and gives all that it acknowledged.
func addAndKill(t *testing.T, address string, after time.Duration) (ids []string) {
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), childDB+"="+address)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if len(ids) == 0 {
			time.AfterFunc(after, func() { cmd.Process.Kill() })
		}
		ids = append(ids, lines.Text())
	}
	if err := cmd.Wait(); err == nil || len(ids) == 0 {
		t.Fatalf("the child ended by itself after %d documents", len(ids))
	}
	return ids
}
